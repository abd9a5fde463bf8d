import { normalizeText } from '../../cells/cell-text';
import { UNIT_NAMES } from '../../cells/money-unit';
import { simplified } from '../../../mechanism/simplified';
import { workState, yesOrNo } from '../../../mechanism/work-state';
import { ALIKE, LEXICON, type Aspect, type Mode, type Sense, type SpanKind, type Thing } from './lexicon';
import { present } from '../../../spreadsheet/present';
import { withoutFillingNotes } from './filling-notes';

/** What a header says, its parents and itself together. */
export interface Frame {
  readonly thing: Thing | null;
  readonly aspect: Aspect | null;
  readonly mode: Mode | null;
  /** No word says the mode, a parent of another thing does: 建设年限 > 开工. */
  readonly implied: boolean;
  readonly revision: 'old' | 'new' | null;
  readonly span: SpanKind | null;
  readonly part: boolean;
  readonly turn: boolean;
  readonly basis: boolean;
  readonly cumulated: boolean;
  readonly sum: boolean;
  /** What the grammar does not know; '' for a header that is understood whole. */
  readonly rest: string;
}

const SENSES = new Map<string, Sense>(LEXICON.flatMap(([sense, words]) => words.map((word) => [word, sense] as const)));
const LONGEST = Math.max(...Array.from(SENSES.keys(), (word) => word.length));

/** Questions in brackets, and times told in figures, the narrower first; each match is taken out of the text. All run in one pass over a bounded text. */
const FIGURES: readonly (readonly [form: RegExp, sense: Sense])[] = [
  // 开工（是/否）: the brackets ask what the words do not.
  [/\((?:请?填写?)?(?:是[/、或]?否|有[/、或]?无|√[/、或]?×|y[/、]?n|打[√勾])\)/gi, { aspect: 'whether' }],
  // 年度投资完成（%） is a rate.
  [/\((?:单位[:：])?(?:%|‰|百分比)\)/g, { aspect: 'rate' }],
  [/20\d\d年?[-~至到]20\d\d年?/g, { span: 'other' }],
  [/(?:截[至止]到?|到|至)?20\d\d年?(?:12月)?年?[底末]/g, { span: 'to-last-year' }],
  [/(?:年初|0?1月?)[-~至到](?:1[0-2]|0?[1-9])月份?[底末]?/g, { span: 'year-to-date' }],
  [/(?:1[0-2]|0?[1-9])月?[-~至到](?:1[0-2]|0?[1-9])月份?/g, { span: 'other' }],
  [/(?:截[至止]到?|至)(?:20\d\d年)?(?:1[0-2]|0?[1-9])月(?:份|[底末]|[1-3]?\d日)?/g, { span: 'to-now' }],
  // Of a day amounts are what was done until then: 9月底完成投资.
  [/(?:20\d\d年)?(?:1[0-2]|0?[1-9])月份?[底末](?!前)/g, { span: 'to-now' }],
  [/(?:20\d\d年)?(?:1[0-2]|0?[1-9])月份?/g, { span: 'month' }],
  [/第?[1-4]季度/g, { span: 'quarter' }],
  [/(?:大干|攻坚)\d+天/g, { mode: 'striven' }],
  [/20\d\d年?度?/g, { span: 'year' }],
];
/** Asides that say how something is written or what else it holds: （年/月）, （含征地）, （已开工打●）. */
const ASIDES =
  /\((?:年[/、.-]?月?[/、.-]?日?|(?:不?含|包括|注明|精确到|详见)[^()]{0,20}|(?!打[√勾]\))(?=[^()]{0,40}[打填画划标用为●○◎■□▲△])(?=[^()]{0,40}[●○◎√×✓✔■□▲△★☆])(?=[^()]{0,40}[\u4e00-\u9fff])[^()]{0,40})\)/g;
/** （单位：万元）, （以万元计）, （亩）. */
const UNIT_IN_BRACKETS = `\\(?(?:单位[:：]|[以按])?(?:人民币)?(?<![美欧港日澳])(?:${UNIT_NAMES}|亩|公顷|平方米|万|亿|个|天|人)计?\\)`;
/** 总投资/万元, 总投资：人民币万元. */
const UNIT_BEHIND = `[/,、:](?:人民币)?(?:${UNIT_NAMES})(?=\\(|$)`;
/** 总投资万元. */
const UNIT_OF_AMOUNT = `(?<=[资额金入])(?!元)(?:${UNIT_NAMES})(?=\\(|$)`;
/** What a header row says in its brackets or after them that is a unit or a mark, not a word. */
const MARKS = new RegExp(`[*★☆※"“”'‘’#]|${UNIT_IN_BRACKETS}|${UNIT_BEHIND}|${UNIT_OF_AMOUNT}|单位:(?:${UNIT_NAMES})`, 'g');
/** 25年计划投资. */
const SHORT_YEAR = /(?<!\d)(?=2\d年)/g;
/** 开（复）工 is 开复工. */
const BOTH = /([开复])\(([开复])\)工/g;
const IN_BRACKETS = /\(([^()]{1,20})\)/g;
/** 目前进展（是否开工）: what the brackets ask is what the cells answer. */
const QUESTION_BEHIND = /\((是否[^()]{2,12})\)$/;
/** 项目状态（开工/未开工/竣工）: the answers to choose from. */
const ANSWERS_BEHIND = /\(([^()]{1,20}[/、|或,][^()]{1,20})\)$/;
/** What a header asks whose answers are states of the works. */
const OF_STATES = '开工情况';
/** Longer texts are no headers. */
const LONGEST_TEXT = 80;

/** Which of several times in one header is meant: 2025年6月完成投资 is of the month. */
const NARROWEST: readonly SpanKind[] = [
  'to-last-year',
  'other',
  'ten-days',
  'month',
  'quarter',
  'since-start',
  'first-half',
  'year-to-date',
  'year',
  'to-now',
  'whole',
];
/** Which of several modes: 计划完成 is planned, 力争完成 is a wish. */
const LEAST_REAL: readonly Mode[] = ['striven', 'plan', 'agreed', 'due', 'forecast', 'intended', 'real'];

const known = new Map<string, Frame>();
/** Distinct headers remembered: those of a workbook many times over. */
const REMEMBERED = 4_000;

/** The frame of a header from its parts, the uppermost parent first. Each distinct header is parsed once. */
export function frameOf(parts: readonly string[]): Frame {
  const key = parts.join('\u0000');
  const found = known.get(key);
  if (found) return found;
  if (known.size >= REMEMBERED) known.clear();
  const frame = parse(parts);
  known.set(key, frame);
  return frame;
}

function parse(parts: readonly string[]): Frame {
  const spoken = parts.map((text) => saidBy(text));
  const apart = merged(spoken);
  if (parts.length < 2) return apart;
  // Words broken over two rows: 建设起 above 止年限, 投资 above 总额.
  const broken = apart.rest !== '' || parts.some((part, at) => at > 0 && isBroken(parts[at - 1] ?? '', part));
  const whole = broken ? merged([saidBy(parts.join(''))]) : apart;
  return whole.rest === '' ? whole : apart;
}

/** Whether a word begins in one row and ends in the next. */
function isBroken(above: string, below: string): boolean {
  const first = cleaned(above);
  const words = first + cleaned(below);
  for (let at = 0; at < first.length; ) {
    const length = Math.max(1, longestAt(words, at));
    if (at + length > first.length) return true;
    at += length;
  }
  return false;
}

/** The senses of one text in their order, and what is left. */
interface Said {
  readonly senses: readonly Sense[];
  readonly rest: string;
  /** It begins with 其中. */
  readonly divides: boolean;
}

function saidBy(text: string): Said {
  const senses: Sense[] = [];
  let words = withoutAnswers(questionIn(cleaned(text)));
  for (const [form, sense] of FIGURES) {
    words = words.replace(form, () => {
      senses.push(sense);
      return '/';
    });
  }
  const read = readWords(words.replace(IN_BRACKETS, (all, inner: string) => (saysNothing(inner) ? '' : all)));
  return { senses: [...senses, ...read.senses], rest: read.rest, divides: words.startsWith('其中') };
}

/** The question in the brackets behind a header, where it is understood and about something; else the header itself. */
function questionIn(words: string): string {
  const question = QUESTION_BEHIND.exec(words)?.[1];
  if (question === undefined) return words;
  const { senses, rest } = readWords(question);
  return rest === '' && senses.some(({ thing }) => thing !== undefined) ? question : words;
}

/** A header without the states to choose from behind it; 进展（未开工/在建/完工）, which says nothing else, asks for them. */
function withoutAnswers(words: string): string {
  const found = ANSWERS_BEHIND.exec(words);
  // Yes and no are answers to what the header itself asks.
  const states = found?.[1]?.split(/[/、|或,]/).map((answer) => (yesOrNo(answer) === null ? workState(answer) : null));
  if (!found || !states || states.includes(null)) return words;
  const head = words.slice(0, found.index);
  const { senses, rest } = readWords(head);
  if (rest === '' && senses.some(({ thing }) => thing !== undefined)) return head;
  const counts = senses.some(({ aspect }) => aspect !== undefined && aspect !== 'state' && aspect !== 'whether');
  return states.includes('not-started') && !counts ? OF_STATES : words;
}

/** A header without asides, units and marks. */
function cleaned(text: string): string {
  return withoutFillingNotes(simplified(normalizeText(text).slice(0, LONGEST_TEXT)))
    .replace(SHORT_YEAR, '20')
    .replace(BOTH, '$1$2工')
    .replace(ASIDES, '')
    .replace(MARKS, '');
}

function readWords(words: string): Pick<Said, 'senses' | 'rest'> {
  const senses: Sense[] = [];
  let rest = '';
  for (let at = 0; at < words.length; ) {
    const length = longestAt(words, at);
    if (length === 0) rest += present(words[at++], 'words');
    else {
      senses.push(SENSES.get(words.slice(at, at + length)) ?? {});
      at += length;
    }
  }
  return { senses, rest };
}

/** （是/否）, （全称）: nothing in the brackets is a word of headers. */
function saysNothing(inner: string): boolean {
  const { senses, rest } = readWords(inner);
  return rest !== '' && senses.every((sense) => Object.keys(sense).length === 0);
}

function longestAt(words: string, at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) if (SENSES.has(words.slice(at, at + length))) return length;
  return 0;
}

/** Parents and child as one: what is asked stands in the child, what it is about in the lowest part that says so. */
function merged(spoken: readonly Said[]): Frame {
  const about = spoken.map(({ senses }) => senses.some(({ thing }) => thing !== undefined)).lastIndexOf(true);
  const things = valuesOf(spoken[about]?.senses ?? [], 'thing');
  const head = headOf(things);
  // What a parent of another matter asks or leaves open is no word of this one.
  const own = spoken.slice(Math.max(0, about));
  const near = own.flatMap(({ senses }) => senses);
  const all = spoken.flatMap(({ senses }) => senses);
  const leaf = spoken.at(-1)?.senses ?? [];
  const has = (senses: readonly Sense[], name: 'part' | 'turn' | 'basis' | 'cumulated' | 'sum' | 'newYear'): boolean =>
    senses.some((sense) => sense[name] === true);
  const modes = valuesOf(all, 'mode');
  // 建设年限 > 开工: the start of the time that the building takes by plan.
  const ofBuilding = spoken.slice(0, Math.max(0, about)).some(({ senses }) => senses.some(({ thing }) => thing === 'building'));
  const revised = valuesOf(all, 'revision').at(-1) ?? null;
  // What is adjusted is a plan: 调整后开工时间.
  const isPlan = (head === 'start' || head === 'start-or-resumption' || head === 'completion') && (ofBuilding || revised !== null);
  const said = isFact(leaf) ? 'real' : (LEAST_REAL.find((each) => modes.includes(each)) ?? null);
  const mode = said ?? (isPlan ? 'plan' : null);
  const sinceNewYear: readonly SpanKind[] = has(all, 'newYear') && mode !== 'plan' ? ['year-to-date'] : [];
  const spans = [...valuesOf(all, 'span'), ...sinceNewYear];
  return {
    thing: head,
    aspect: aspectOf(spoken, leaf.some((sense) => Object.keys(sense).length > 0) ? leaf : near),
    mode,
    implied: ofBuilding && mode !== said,
    revision: has(all, 'newYear') && mode === 'plan' ? 'old' : revised,
    span: spanAmong(spans, mode),
    part: has(all, 'part') || isOfWhich(spoken, head),
    turn: has(near, 'turn'),
    basis: has(near, 'basis'),
    cumulated: has(all, 'cumulated'),
    sum: has(leaf, 'sum'),
    rest: own.map(({ rest }) => rest).join('') + mixed(things, head),
  };
}

/** 实际开工 below 时间安排: whatever a parent plans, the child says that it has happened. */
function isFact(leaf: readonly Sense[]): boolean {
  return leaf.some(({ firm }) => firm === true) && valuesOf(leaf, 'mode').every((mode) => mode === 'real');
}

/** 其中：政府投资, and not 其中：2025年计划投资, which is the amount of another time. */
function isOfWhich(spoken: readonly Said[], head: Thing | null): boolean {
  const at = spoken.findIndex(({ senses }) => senses.some(({ ofWhich }) => ofWhich === true));
  if (at < 0) return false;
  const [own, ...below] = spoken.slice(at);
  // Times in figures stand before all words; what is said before 其中 is of the whole.
  const after = own?.divides ? own.senses : (own?.senses.slice(own.senses.findIndex(({ ofWhich }) => ofWhich === true)) ?? []);
  const timed = [...after, ...below.flatMap(({ senses }) => senses)].some(
    ({ span, newYear }) => newYear === true || (span !== undefined && span !== 'whole'),
  );
  return !timed || (head !== null && head !== 'investment');
}

/** What the child asks; below 时间节点 a child that asks nothing is a time, below 是否 it is asked whether. */
function aspectOf(spoken: readonly Said[], near: readonly Sense[]): Aspect | null {
  const asked = valuesOf(near, 'aspect').at(-1);
  if (asked !== undefined || spoken.length < 2) return asked ?? null;
  const above = spoken.at(-2)?.senses ?? [];
  const aspects = valuesOf(above, 'aspect');
  if (aspects.includes('time')) return 'time';
  // 是否按期 > 开工 asks for another matter.
  return aspects.includes('whether') && !above.some(({ turn }) => turn === true) ? 'whether' : null;
}

/** Of a whole, what is done up to now is what was done since the start: 截至目前完成总投资. */
function spanAmong(spans: readonly SpanKind[], mode: Mode | null): SpanKind | null {
  const narrowest = NARROWEST.find((each) => spans.includes(each)) ?? null;
  return mode === 'real' && spans.includes('whole') && (narrowest === 'to-now' || narrowest === 'whole') ? 'since-start' : narrowest;
}

function valuesOf<K extends 'thing' | 'aspect' | 'mode' | 'revision' | 'span'>(senses: readonly Sense[], name: K): NonNullable<Sense[K]>[] {
  return senses.flatMap((sense) => {
    const value = sense[name];
    return value === undefined ? [] : [value];
  });
}

/** The head of Chinese words is the last of them: 投资 of 开工项目投资. */
function headOf(things: readonly Thing[]): Thing | null {
  const head = things.at(-1) ?? null;
  const events = new Set(things);
  if (events.has('start') && events.has('resumption') && events.size === 2) return 'start-or-resumption';
  return head;
}

/** Things beside the head that it does not include: two columns in one, or a word of another matter. */
function mixed(things: readonly Thing[], head: Thing | null): string {
  const included = (thing: Thing): boolean =>
    thing === head ||
    (head === 'start-or-resumption' && (thing === 'start' || thing === 'resumption')) ||
    ALIKE.some((pair) => pair.includes(head) && pair.includes(thing));
  return things.filter((thing) => !included(thing)).join('+');
}
