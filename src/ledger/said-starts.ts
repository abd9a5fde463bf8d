import type { Nature, StartState } from '../mechanism/vocabulary';
import { quarterEnd, type Day } from '../spreadsheet/calendar';
import type { AssumptionLog } from './assumptions';
import { periodText, type Period } from './cells/period';
import type { LedgerKind } from './kinds/kind';
import type { Column, DateWord, Ledger } from './ledger';
import { present } from '../spreadsheet/present';

const STARTED_WORDS: ReadonlySet<DateWord> = new Set(['started', 'stopped', 'ended']);
const STARTED_STATES: ReadonlySet<unknown> = new Set<StartState>(['started', 'working', 'stopped', 'ended']);

/** Whether a value of 开工情况 says that the works have begun. */
export function hasStarted(state: unknown): boolean {
  return STARTED_STATES.has(state);
}

/** What the cells of a ledger say of its projects' starts. */
export interface SaidStarts {
  /** A column tells of starts: 实际开工时间, 开工情况, or the planned start's with words such as 已开工. */
  readonly told: boolean;
  /** The month or day of the actual start, in its own column or among the words of 开工情况; null when undated. */
  actual(record: number): Period | null;
  /** Whether words say that it has started; null where none is understood. */
  said(record: number): boolean | null;
}

/** Reads 实际开工时间, 开工情况 and words such as 已开工 in the planned start's column together. */
export function saidStarts(columns: Pick<Ledger, 'period' | 'choice'>): SaidStarts {
  const actual = columns.period('actualStart');
  const state = columns.choice('startState');
  const planned = columns.period('plannedStart');
  return {
    told: actual !== null || state !== null || (planned !== null && planned.words.size > 0),
    // 未开工（预计9月） under 实际开工时间 is no start, whenever September has come.
    actual: (record) => (wordOf(actual, record) === 'not-started' ? null : (actual?.values[record] ?? state?.days?.get(record) ?? null)),
    said: (record) => {
      const word = wordOf(actual, record) ?? wordOf(planned, record);
      if (word) return STARTED_WORDS.has(word);
      const stateWord = state?.values[record] ?? null;
      return stateWord === null ? null : hasStarted(stateWord);
    },
  };
}

function wordOf(column: Column<Period> | null, record: number): DateWord | null {
  return column?.words.get(record) ?? null;
}

/**
 * Whether a start that has come about may lie on either side of a quarter's end that is over: 2025, 上半年 or 3-4月 under 实际开工时间.
 * In which of the quarters it counts nobody can tell (第九条 counts by quarter).
 */
export function isOpenStart(start: Period, planYear: number, asOf: Day): boolean {
  // Nearly all starts.
  if (start.precision === 'day' || start.precision === 'month' || start.precision === 'quarter' || start.first > asOf) return false;
  return [1, 2, 3, 4].some((quarter) => {
    const end = quarterEnd(planYear, quarter);
    return start.first <= end && end < start.last && end <= asOf;
  });
}

/** Whether a kind of ledger has the fields that tell of starts: the project ledger does. */
export function tellsOfStarts({ fields }: LedgerKind): boolean {
  return ['plannedStart', 'actualStart', 'startState'].every((wanted) => fields.some(({ name }) => name === wanted));
}

/** What is needed to tell of starts without a date. */
interface UndatedSource {
  readonly natures: readonly Nature[];
  /** Zero-based sheet row of each record. */
  readonly rows: ArrayLike<number>;
  readonly planYear: number;
  readonly asOf: Day;
}

/**
 * Tells of new projects that words alone say to have started, which count at the as-of date, and of those whose date does
 * not say the quarter: nobody knows in which of the quarters they began (第九条 counts by quarter).
 */
export function tellUndatedStarts(
  columns: Pick<Ledger, 'period' | 'choice'>,
  { natures, rows, planYear, asOf }: UndatedSource,
  log: AssumptionLog,
): void {
  const telling = columns.choice('startState') ?? columns.period('actualStart') ?? columns.period('plannedStart');
  if (!telling || asOf <= quarterEnd(planYear, 1)) return;
  const { actual, said } = saidStarts(columns);
  const undated: number[] = [];
  const open: number[] = [];
  natures.forEach((nature, record) => {
    if (nature !== 'new') return;
    const start = actual(record);
    if (!start) {
      if (said(record) === true) undated.push(record);
    } else if (isOpenStart(start, planYear, asOf)) open.push(record);
  });
  const tell = (subject: string, { field, match }: Column<unknown>, records: readonly number[], text: string): void => {
    if (records.length === 0) return;
    log.decide({
      code: 'start-undated',
      subject,
      field: field.name,
      cells: records.map((record) => ({ row: present(rows[record], 'rows', record), column: match.column, rows: 1, columns: 1 })),
      decided: 'as-of',
      options: [{ key: 'as-of' }],
      params: { count: records.length, text },
      figures: ['starts'],
      serious: true,
      likely: true,
    });
  };
  tell(telling.field.name, telling, undated, '');
  const dated = columns.period('actualStart') ?? telling;
  const [first] = open;
  if (first !== undefined) tell('open', dated, open, periodText(present(actual(first), 'start')));
}
