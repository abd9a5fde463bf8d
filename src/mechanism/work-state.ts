import { simplified } from './simplified';
import type { Resumption, StartState } from './vocabulary';
import { isBarePart, isBarePlan, sayingOf, type Saying } from './work-clause';
import { NO_WORDS, YES_WORDS } from './work-words';

/** Longer texts tell a story; somebody has to read it. */
const LONGEST = 120;
const CLAUSES = /[,，;；。、:：()!！\s|/]+/;
/** Boxes of a form, ticked and not: √是□否, √是. */
const TICKED = /[√✓✔☑■]/g;
const UNTICKED = /[□☐][^□☐√✓✔☑■]*/g;

/** Marks of yes and of no in one cell, and nothing else: a box that nobody cleared. */
const BOTH_MARKS = /^(?=.{0,5}[√✓✔☑])(?=.{0,5}[×✗✘✕])[√✓✔☑×✗✘✕]{2,6}$/;
/**
 * What words say of the works of a project, null for words that are not understood or that contradict
 * each other. `text` is levelled (`ledger/text.ts`). A plan, a condition, a ceremony or money spent is
 * never taken for a beginning (第九条 counts facts).
 */
export function workState(text: string): StartState | null {
  const said = sayingsTogether(text);
  if (said === null || said.state === 'halted' || said.state === 'going') return null;
  if (!said.partly) return said.state;
  // They have begun, and how much of them goes on nobody can tell.
  return said.state === 'not-started' ? null : said.state === 'ended' ? 'working' : 'started';
}

/** What words say together: also that something stands still or goes on, be it the works or what comes before them. */
interface Told {
  readonly state: StartState | 'halted' | 'going';
  /** A part of the works is said to have resumed or stopped. */
  readonly partly: boolean;
}

/** The same, and 暂停 or 正常推进 of nothing that is said to have begun. */
function sayingsTogether(text: string): Told | null {
  if (text === '' || text.length > LONGEST || BOTH_MARKS.test(text)) return null;
  const words = simplified(text);
  const clauses = (words.replace(UNTICKED, '') || words)
    .split(CLAUSES)
    .filter((clause) => clause !== '')
    .map((clause) => clause.replace(TICKED, '') || clause);
  const answers = new Set(clauses.map(yesOrNo));
  if (answers.has(true) && answers.has(false)) return null;
  const ofPart = clauses.some(isBarePart);
  const sayings = clauses.map((clause) => {
    const answer = yesOrNo(clause);
    return answer === null ? sayingOf(clause, ofPart) : answer ? 'started' : 'not-started';
  });
  // 是（预计7月）, 已开工（拟8月）: begun, or to begin then.
  if (sayings.includes('started') && clauses.some(isBarePlan)) return null;
  // 是（前期）: an answer takes back what is still being prepared only where a verb gives it.
  if (answers.has(true) && sayings.includes('preparing')) return null;
  const state = together(sayings.filter((saying) => saying !== 'partly'));
  return state && { state, partly: sayings.includes('partly') };
}

/**
 * What words say of the resumption of a continuing project (第九条, 复工): works that go on or are over have resumed. Whether 部分复工 or
 * 基本复工 is what the document wants of each of them (续建项目一季度100%复工) it does not say: null, which asks.
 */
export function resumptionState(words: string): Resumption | null {
  const said = sayingsTogether(words);
  if (said === null || said.partly) return null;
  const { state } = said;
  // A continuing project has begun, so what stands still has stopped.
  return state === 'stopped' || state === 'halted' || state === 'not-started' ? 'not-resumed' : 'resumed';
}

/** Yes or no as a box, a tick, a letter or a word says it; null for anything else. */
export function yesOrNo(words: string): boolean | null {
  const lower = words.toLowerCase();
  return YES_WORDS.has(lower) ? true : NO_WORDS.has(lower) ? false : null;
}

/** What the clauses say together: later stops and resumptions go before earlier ones; begun and not begun is unclear. */
function together(sayings: readonly (Exclude<Saying, 'partly'> | null)[]): Told['state'] | null {
  const said = sayings.filter((saying) => saying !== null && saying !== 'preparing');
  const works = said.includes('started') || said.includes('working');
  // 暂停 and 正常推进 are of the works only where the rest of the cell tells of works.
  const told = said.flatMap((saying): Exclude<Saying, 'partly'>[] => {
    if (saying === 'halted') return [works ? 'stopped' : saying];
    return saying === 'going' ? (works ? ['working'] : []) : [saying];
  });
  if (told.includes('unclear')) return null;
  if (told.includes('halted')) return 'halted';
  if (told.length === 0) return sayings.includes('preparing') ? 'not-started' : said.includes('going') ? 'going' : null;
  const begun = told.filter((saying) => saying !== 'not-started');
  if (begun.length === 0) return 'not-started';
  if (begun.length < told.length) return null;
  const last = begun.filter((saying) => saying === 'stopped' || saying === 'working').at(-1);
  return (
    (['stopped', 'working', 'ended', 'started'] as const).find(
      (state) => state === last || (last === undefined && begun.includes(state)),
    ) ?? null
  );
}
