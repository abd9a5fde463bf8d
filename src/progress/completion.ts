import type { StartState } from '../mechanism/vocabulary';
import { dayOf, type Day } from '../mechanism/calendar';
import type { Ledger } from '../ledger/table';
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
  /** The ledger tells of completions: by date or by a state word. */
  readonly told: boolean;
  readonly quarters: readonly CompletionQuarter[];
  /** Parallel to the records: last day of the planned month; Infinity without a plan to the quarter. */
  readonly due: readonly Day[];
  /** Parallel to the records: completed from this day on; the as-of date for a state word alone, Infinity for none. */
  readonly completedFrom: readonly Day[];
  /** Completed by a state word alone, without a date. */
  readonly undated: readonly boolean[];
  /** Plans that name but a year: too coarse for a quarter. */
  readonly yearOnly: number;
}

/** Last day of the year before. */
export function yearBefore(planYear: number): Day {
  return dayOf(planYear, 1, 1) - 1;
}

/** Planned and actual completion by quarter (第十三条, 投产达效). */
export function completionResult(ledger: Ledger, quarters: readonly QuarterResult[], asOf: Day, planYear: number): CompletionResult {
  const plans = ledger.period('completion')?.values;
  const actual = ledger.period('actualCompletion');
  const states = ledger.choice('startState')?.values;
  const records = Array.from(ledger.rows.keys());
  const due = records.map((record) => {
    const plan = plans?.[record] ?? null;
    return plan && plan.precision !== 'year' ? plan.last : Infinity;
  });
  const undated = records.map((record) => !actual?.values[record] && saysEnded(states?.[record] ?? null));
  const completedFrom = records.map((record) => actual?.values[record]?.first ?? (undated[record] === true ? asOf : Infinity));
  const told = actual !== null || states !== undefined;
  const before = yearBefore(planYear);
  const planned = (from: Day, to: Day): number => due.filter((day) => day > from && day <= to).length;
  return {
    told,
    due,
    completedFrom,
    undated,
    yearOnly: plans?.filter((plan) => plan?.precision === 'year').length ?? 0,
    quarters: quarters.map((quarter, at) => ({
      quarter,
      planned: planned(quarters[at - 1]?.end ?? before, quarter.end),
      plannedByEnd: planned(before, quarter.end),
      completed: told && quarter.begun ? (actual?.values.filter((period) => period !== null && period.first > before && period.first <= quarter.cutoff).length ?? 0) : null,
      overdue: told && quarter.begun ? due.filter((day, record) => day <= quarter.cutoff && (completedFrom[record] ?? Infinity) > quarter.cutoff).length : null,
    })),
  };
}

/** A state word that says that the works are over. */
export function saysEnded(state: string | null): boolean {
  return state === ('ended' satisfies StartState);
}
