import type { Ledger } from '../ledger/table';
import type { Progress, ProjectStatus } from '../progress/result';
import type { Dimension } from './groups';

/** Figures of one group: counts of projects, sums in 元. */
export interface Tally {
  count: number;
  total: number;
  plan: number;
  completed: number;
  newProjects: number;
  /** New-start projects planned to have started by the as-of date. */
  plannedToDate: number;
  started: number;
}

const STARTED: ReadonlySet<ProjectStatus> = new Set<ProjectStatus>(['started-early', 'started', 'started-late']);

/** Adds up the groups of a dimension in one pass over the records. */
export function tallies(ledger: Ledger, progress: Progress, dimension: Dimension): Tally[] {
  const sums = dimension.groups.map(() => nothing());
  const total = ledger.money('totalInvestment')?.values;
  const plan = ledger.money('annualPlan')?.values;
  const completed = ledger.money('yearToDate')?.values;
  const planned = ledger.period('plannedStart')?.values;
  const { natures } = ledger;
  const { statuses, asOf } = progress;
  for (let record = 0; record < natures.length; record++) {
    for (const group of dimension.groupsOf(record)) {
      const sum = sums[group];
      if (!sum) continue;
      sum.count++;
      sum.total += total?.[record] ?? 0;
      sum.plan += plan?.[record] ?? 0;
      sum.completed += completed?.[record] ?? 0;
      if (natures[record] !== 'new') continue;
      sum.newProjects++;
      const period = planned?.[record];
      if (period && period.precision !== 'year' && period.last <= asOf) sum.plannedToDate++;
      if (STARTED.has(statuses[record] ?? 'outside')) sum.started++;
    }
  }
  return sums;
}

/** The figures of several groups together. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = nothing();
  for (const tally of tallies) {
    sum.count += tally.count;
    sum.total += tally.total;
    sum.plan += tally.plan;
    sum.completed += tally.completed;
    sum.newProjects += tally.newProjects;
    sum.plannedToDate += tally.plannedToDate;
    sum.started += tally.started;
  }
  return sum;
}

function nothing(): Tally {
  return { count: 0, total: 0, plan: 0, completed: 0, newProjects: 0, plannedToDate: 0, started: 0 };
}
