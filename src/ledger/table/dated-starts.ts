import { simplified } from '../../mechanism/simplified';
import type { Resumption, StartState } from '../../mechanism/vocabulary';
import { arePreparations } from '../../mechanism/work-pieces';
import { workState } from '../../mechanism/work-state';
import { civilOf, type Day } from '../../spreadsheet/calendar';
import type { CellValue } from '../../spreadsheet/snapshot';
import { normalizeText } from '../cells/cell-text';
import { countStates } from '../cells/column-sink';
import { parseDateText } from '../cells/date-text';
import type { Period } from '../cells/period';
import { CellState, type Column } from '../ledger';
import { frameOf } from '../header/grammar/frame';
import { hasStarted } from '../said-starts';

/** Longer texts tell a story; somebody has to read it. */
const LONGEST = 120;
const CLAUSES = /[,，;；。、()\s]+/;
/** 2025年4月8日正式开工建设; not 开工仪式, and nothing planned. */
const BEGUN =
  /^(?:该?(?:项目|工程))?(?:已经|已于|已在|已|于|在|自)?([\d〇零一二三四五六七八九十年月日号.\-/初底末上中下旬]{2,14})(?:已|正式|全面|顺利|如期|按期|提前|实质性){0,3}(?:开工|动工|开建|破土动工|进场施工|开始施工|开始建设|启动建设|开工建设|动工建设)(?:建设|施工|了)?$/;

/** 是（3月） under 是否开工, 已开工（2026.2）: an answer with its day beside it. */
const ANSWERED = /^(?:是|√|已开工|已动工|已开建)\(([\d年月日号.\-/]{2,11})\)$/;

/** 2月18日复工, 2025年2月底全面复工. */
const RESUMED =
  /^(?:该?(?:项目|工程))?(?:已经|已于|已在|已|于|在|自)?([\d〇零一二三四五六七八九十年月日号.\-/初底末上中下旬]{2,14})(?:已|正式|全面|顺利|如期|按期){0,3}(?:复工|复产|复工复产|恢复施工)(?:建设|施工|了)?$/;

/** A start that words tell with its day, and what they say of the works now. */
interface DatedStart {
  readonly start: Period;
  readonly state: StartState;
}

/** What is needed of a table to read days among words. */
interface DaySource {
  readonly planYear: number;
  readonly asOf: Day;
  readonly raw: (record: number, column: number) => CellValue;
  /** The date that a cell holds, null where it holds none. */
  readonly dateIn: (record: number, column: number) => Period | null;
}

/**
 * The days among words: of starts in 开工情况 (已于2月20日开工, 2025年4月8日正式开工建设), of resumptions in 复工情况 (2月18日复工).
 * A fact where the day has come, a plan where it has not. Other columns stay as they are.
 */
export function withDatedStarts(column: Column<unknown>, source: DaySource): Column<unknown> {
  if (column.field.name === 'resumed') return withDatedResumptions(column, source);
  return column.field.name === 'startState' ? withStarts(column, source) : column;
}

/**
 * A day makes a word of 复工情况 a fact or a plan; what is understood without it stays. Under 实际复工时间 a date of the year
 * says it alone; under a bare 复工时间, which may be a plan, only an exact day does. Any other date is asked about.
 */
function withDatedResumptions(column: Column<unknown>, { planYear, asOf, raw, dateIn }: DaySource): Column<unknown> {
  if (column.counts[CellState.unreadable] === 0) return column;
  const { aspect, mode } = frameOf(column.match.header.split(' > '));
  // 实际复工 asks when, too.
  const asked = aspect ?? (mode === 'real' ? 'time' : null);
  const values = [...column.values];
  const states = column.states.slice();
  for (let record = 0; record < states.length; record++) {
    const cell = raw(record, column.match.column);
    if (states[record] !== CellState.unreadable) continue;
    const date = asked === 'time' ? dateIn(record, column.match.column) : null;
    const tells = date !== null && civilOf(date.first).year === planYear && (mode === 'real' || date.precision === 'day');
    const words = typeof cell === 'string' && cell.length <= LONGEST ? cell : null;
    const said = tells ? resumedBy(date, asOf) : words === null ? null : datedResumption(words, planYear, asOf);
    if (said === null) continue;
    values[record] = said;
    states[record] = CellState.read;
  }
  return { ...column, values, states, counts: countStates(states) };
}

function withStarts(column: Column<unknown>, { planYear, asOf, raw }: DaySource): Column<unknown> {
  const values = [...column.values];
  const states = column.states.slice();
  const days = new Map<number, Period>();
  const known = new Map<string, DatedStart | null>();
  for (let record = 0; record < states.length; record++) {
    const cell = raw(record, column.match.column);
    if (typeof cell !== 'string' || cell.length > LONGEST || !/[\d一二三四五六七八九十]/.test(cell)) continue;
    let found = known.get(cell);
    if (found === undefined) known.set(cell, (found = answeredStart(cell, planYear, asOf) ?? datedStart(cell, planYear, asOf)));
    const isRead = states[record] === CellState.read;
    const resumed = found || states[record] !== CellState.unreadable ? null : datedResumption(cell, planYear, asOf);
    if (resumed) {
      // No start, but the works go on again, or are to.
      const said: StartState = resumed === 'resumed' ? 'working' : 'stopped';
      values[record] = said;
      states[record] = CellState.read;
    }
    if (isRead && !hasStarted(values[record]) && begunThough(cell, planYear, asOf)) {
      values[record] = null;
      states[record] = CellState.unreadable;
    }
    if (!found || (isRead ? !hasStarted(values[record]) : states[record] !== CellState.unreadable)) continue;
    const begun = found.start.first <= asOf;
    // 已于9月开工 in June is for the checks of words; it is no plan.
    if (!begun && isRead) continue;
    if (begun) days.set(record, found.start);
    if (isRead) continue;
    values[record] = found.state;
    states[record] = CellState.read;
  }
  return days.size === 0 && states.every((state, record) => state === column.states[record])
    ? column
    : { ...column, values, states, counts: countStates(states), days };
}

/** The day that words of this form tell; a bare year is none. */
function dayIn(form: RegExp, words: string, planYear: number): Period | null {
  const date = form.exec(words)?.[1];
  const day = date === undefined ? null : (parseDateText(date, planYear)?.start ?? null);
  return day?.precision === 'year' ? null : day;
}

/** What 2月18日复工 says: 3月复工 in the middle of March may be either, and a resumption of last year says nothing of this one. */
function datedResumption(text: string, planYear: number, asOf: Day): Resumption | null {
  const day = dayIn(RESUMED, simplified(normalizeText(text)), planYear);
  return day && civilOf(day.first).year >= planYear ? resumedBy(day, asOf) : null;
}

function resumedBy(day: Period, asOf: Day): Resumption | null {
  if (day.first <= asOf && day.last > asOf) return null;
  return day.last <= asOf ? 'resumed' : 'not-resumed';
}

/** Words that deny the start itself, whatever day stands beside them. */
const NOT_BEGUN = /[未没不](?:能|有|曾|得)?(?:如期|按期|按时|正式|全面|实质性?)?(?:开工|动工|开建|开复工)|^(?:否|×)/;

/** 5月20日开工，征地未完成 in June: a start whose day has come beside words of what is not done yet may be a fact or a plan. */
function begunThough(text: string, planYear: number, asOf: Day): boolean {
  const words = simplified(normalizeText(text));
  if (NOT_BEGUN.test(words)) return false;
  return words.split(CLAUSES).some((clause) => {
    const start = dayIn(BEGUN, clause, planYear);
    return start !== null && start.last <= asOf;
  });
}

/** Nothing where the day is still to come: then it may be the plan. */
function answeredStart(text: string, planYear: number, asOf: Day): DatedStart | null {
  const start = dayIn(ANSWERED, simplified(normalizeText(text)), planYear);
  return start && start.first <= asOf ? { start, state: 'started' } : null;
}

function datedStart(text: string, planYear: number, asOf: Day): DatedStart | null {
  const clauses = simplified(normalizeText(text))
    .split(CLAUSES)
    .filter((clause) => clause !== '');
  const at = clauses.findIndex((clause) => BEGUN.test(clause));
  const start = dayIn(BEGUN, clauses[at] ?? '', planYear);
  if (!start) return null;
  const rest = clauses.filter((_, index) => index !== at);
  const others = rest.join(',');
  // What else is said may take it back, or be of things before the works.
  const beside = others === '' ? null : workState(others);
  if (others !== '' && !hasStarted(beside) && !arePreparations(rest)) return null;
  return { start, state: start.first > asOf ? 'not-started' : beside && hasStarted(beside) ? beside : 'started' };
}
