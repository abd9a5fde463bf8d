import type { StartState } from '../mechanism/vocabulary';
import { dayOf, type Day } from '../spreadsheet/calendar';
import { isUnread, type DateWord, type Ledger } from '../ledger/ledger';
import type { QuarterResult } from './result';

/** One quarter of 投产达效. Actual figures are null for a quarter not begun and for a ledger that tells of no completion. */
export interface CompletionQuarter {
  readonly quarter: QuarterResult;
  /** Planned to be completed in the quarter, and in the year by its end. */
  readonly planned: number;
  readonly plannedByEnd: number;
  /** Completed in the year by the cut-off, by date. */
  readonly completed: number | null;
  /** Planned by the cut-off, in earlier years too, and not completed by it. */
  readonly overdue: number | null;
}

export interface CompletionResult {
  /** The ledger tells of completions: by date, or by a word for the state of the works. */
  readonly told: boolean;
  readonly quarters: readonly CompletionQuarter[];
  /** Parallel to the records: last day of the planned month; Infinity without a plan to the quarter. */
  readonly due: Float64Array;
  /** Parallel to the records: completed from this day on; the as-of date for a word alone, Infinity for none, NaN where what is said is not understood. */
  readonly completedFrom: Float64Array;
  /** Parallel to the records: 1 where a word alone tells of it, without a date. */
  readonly undated: Uint8Array;
  /** Plans that name but a year: too coarse for a quarter. */
  readonly yearOnly: number;
  /** Projects of which what is said of the completion is not understood: neither completed nor overdue. */
  readonly unclear: number;
}

/** Last day of the year before. */
export function yearBefore(planYear: number): Day {
  return dayOf(planYear, 1, 1) - 1;
}

/** Planned and actual completion by quarter (第十三条, 投产达效). */
export function completionResult(ledger: Ledger, quarters: readonly QuarterResult[], asOf: Day, planYear: number): CompletionResult {
  const plan = ledger.period('completion');
  const actual = ledger.period('actualCompletion');
  const state = ledger.choice('startState');
  // 已竣工 may stand in place of a date, or behind the planned one.
  const wordOf = (record: number): DateWord | null => actual?.words.get(record) ?? plan?.words.get(record) ?? null;
  const size = ledger.rows.length;
  const [due, completedFrom, undated] = [
    new Float64Array(size).fill(Infinity),
    new Float64Array(size).fill(Infinity),
    new Uint8Array(size),
  ];
  const before = yearBefore(planYear);
  const counts = quarters.map((quarter) => ({ quarter, plannedByEnd: 0, completed: 0, overdue: 0 }));
  let [yearOnly, unclear] = [0, 0];
  for (let record = 0; record < size; record++) {
    const planned = plan?.values[record] ?? null;
    const day = actual?.values[record]?.first ?? null;
    if (planned?.precision === 'year') yearOnly++;
    else if (planned) due[record] = planned.last;
    const byWord = day === null && (wordOf(record) === 'ended' || saysEnded(state?.values[record] ?? null));
    if (byWord) undated[record] = 1;
    const isUnclear = day === null && !byWord && (isUnread(actual?.states[record]) || isUnread(state?.states[record]));
    if (isUnclear) unclear++;
    const from = isUnclear ? NaN : (day ?? (byWord ? asOf : Infinity));
    completedFrom[record] = from;
    const last = due[record] ?? Infinity;
    for (const count of counts) {
      const { end, cutoff } = count.quarter;
      if (last > before && last <= end) count.plannedByEnd++;
      if (last <= cutoff && from > cutoff) count.overdue++;
      if (day !== null && day > before && day <= cutoff) count.completed++;
    }
  }
  const told = actual !== null || state !== null || undated.includes(1);
  return {
    told,
    due,
    completedFrom,
    undated,
    yearOnly,
    unclear,
    quarters: counts.map(({ quarter, plannedByEnd, completed, overdue }, at) => {
      const known = told && quarter.begun;
      return {
        quarter,
        planned: plannedByEnd - (counts[at - 1]?.plannedByEnd ?? 0),
        plannedByEnd,
        completed: known ? completed : null,
        overdue: known ? overdue : null,
      };
    }),
  };
}

/** A state word that says that the works are over. */
export function saysEnded(state: string | null): boolean {
  return state === ('ended' satisfies StartState);
}
