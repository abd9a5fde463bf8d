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

/** What the tallies of every dimension ask of a record, worked out once. */
export interface Tallied {
  readonly total: readonly (number | null)[] | null;
  readonly plan: readonly (number | null)[] | null;
  readonly completed: readonly (number | null)[] | null;
  /** Parallel to the records: bits of {@link IS_NEW}, {@link IS_DUE}, {@link HAS_STARTED}. */
  readonly flags: Uint8Array;
}

const IS_NEW = 1;
const IS_DUE = 2;
const HAS_STARTED = 4;

/** Prepares a ledger for {@link tallies}. */
export function tallied(ledger: Ledger, progress: Progress): Tallied {
  const flags = new Uint8Array(ledger.rows.length);
  for (const { record, due } of progress.newProjects) {
    const started = STARTED.has(progress.statuses[record] ?? 'outside');
    flags[record] = IS_NEW + (due <= progress.asOf ? IS_DUE : 0) + (started ? HAS_STARTED : 0);
  }
  const amounts = (field: string) => ledger.money(field)?.values ?? null;
  return { total: amounts('totalInvestment'), plan: amounts('annualPlan'), completed: amounts('yearToDate'), flags };
}

/** Adds up the groups of a dimension: one pass over the records by part, then the parts of each group. */
export function tallies(records: Tallied, { groups, partOf, groupsOfPart }: Dimension): Tally[] {
  const parts = tallyParts(records, partOf, groupsOfPart.length);
  const members = groups.map((): Tally[] => []);
  parts.forEach((tally, part) => groupsOfPart[part]?.forEach((group) => members[group]?.push(tally)));
  return members.map(addUp);
}

function tallyParts({ total, plan, completed, flags }: Tallied, partOf: Int32Array, parts: number): Tally[] {
  const tallies = Array.from({ length: parts }, nothing);
  for (let record = 0; record < flags.length; record++) {
    const sum = tallies[partOf[record] ?? -1];
    if (!sum) continue;
    sum.count++;
    if (total) sum.total += total[record] ?? 0;
    if (plan) sum.plan += plan[record] ?? 0;
    if (completed) sum.completed += completed[record] ?? 0;
    const flag = flags[record] ?? 0;
    if (flag === 0) continue;
    sum.newProjects++;
    if ((flag & IS_DUE) !== 0) sum.plannedToDate++;
    if ((flag & HAS_STARTED) !== 0) sum.started++;
  }
  return tallies;
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
