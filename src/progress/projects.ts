import type { Period } from '../ledger/cells/period';
import type { Ledger } from '../ledger/ledger';
import type { Day } from '../spreadsheet/calendar';
import { isOpenStart } from '../ledger/said-starts';
import { startFacts, type StartFacts } from './facts';

/** A new-start project of the plan year, with what its start is judged by. */
export interface NewProject {
  readonly record: number;
  /** Planned start fine enough for a quarterly target, else null. */
  readonly planned: Period | null;
  readonly actual: Period | null;
  /** Last day of the planned month or quarter: due when it has come. Infinity without a plan. */
  readonly due: Day;
  /** Counts as started from this day on; the as-of date for a start without a date, Infinity for none. */
  readonly startedFrom: Day;
  /** Started by a state word alone, without a date, or by a date that leaves the quarter open. */
  readonly undated: boolean;
  /** What is said of its start is not understood: it counts as neither started nor late. */
  readonly unclear: boolean;
}

/** The new-start projects in ledger order; a bare year is too coarse for a quarterly target (docs/design.md). */
export function newProjects(ledger: Ledger, asOf: Day, facts: StartFacts = startFacts(ledger)): NewProject[] {
  const plans = ledger.period('plannedStart')?.values;
  const projects: NewProject[] = [];
  const { natures } = ledger;
  for (let record = 0; record < natures.length; record++) {
    if (natures[record] !== 'new') continue;
    const period = plans?.[record] ?? null;
    const planned = period && period.precision !== 'year' ? period : null;
    const actual = facts.actual(record);
    const isOpen = actual !== null && isOpenStart(actual, ledger.planYear.year, asOf);
    const undated = isOpen || (!actual && facts.startedUndated(record));
    // By its end a start has come about for certain, at the latest by the day that counts it as a fact.
    const startedFrom = isOpen ? Math.min(actual.last, asOf) : actual ? actual.first : undated ? asOf : Infinity;
    projects.push({
      record,
      planned,
      actual,
      due: planned ? planned.last : Infinity,
      startedFrom,
      undated,
      unclear: facts.unclear(record),
    });
  }
  return projects;
}
