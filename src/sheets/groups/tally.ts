import type { Dimension } from './dimension';
import { MEASURES, type Measure, type Measures, type Tally } from './measures';
import { present } from '../../spreadsheet/present';

/** Adds the measures up for each group of a dimension: one pass over the records by part, then the parts of each group. */
export function tallies(measures: Measures, wanted: readonly Measure[], { groups, partOf, groupsOfPart }: Dimension): Tally[] {
  const sums = wanted.map((measure) => measures.sumsByPart(measure, partOf, groupsOfPart.length));
  const found = groups.map(() => nothing());
  groupsOfPart.forEach((members, part) => {
    for (const group of members) {
      const tally = found[group];
      if (tally) wanted.forEach((measure, at) => (tally[measure] += sums[at]?.[part] ?? 0));
    }
  });
  return found;
}

/** The figures of several groups together. */
export function addUp(tallied: readonly Tally[]): Tally {
  const sum = nothing();
  for (const tally of tallied) for (const measure of MEASURES) sum[measure] += tally[measure];
  return sum;
}

/** The records of a group that a measure counts or adds up, in ledger order. */
export function recordsBehind(measures: Measures, measure: Measure, { partOf, groupsOfPart }: Dimension, group: number | null): number[] {
  const values = measures.of(measure);
  const records: number[] = [];
  for (let record = 0; record < partOf.length; record++) {
    if (values[record] !== 0 && (group === null || groupsOfPart[present(partOf[record], 'partOf', record)]?.includes(group) === true))
      records.push(record);
  }
  return records;
}

function nothing(): Record<Measure, number> {
  return {
    count: 0,
    total: 0,
    plan: 0,
    completed: 0,
    reported: 0,
    newProjects: 0,
    plannedToDate: 0,
    started: 0,
    continuing: 0,
    resumed: 0,
    planned1: 0,
    due1: 0,
    started1: 0,
    dueStarted1: 0,
    unjudged1: 0,
    planned2: 0,
    due2: 0,
    started2: 0,
    dueStarted2: 0,
    unjudged2: 0,
    planned3: 0,
    due3: 0,
    started3: 0,
    dueStarted3: 0,
    unjudged3: 0,
    planned4: 0,
    due4: 0,
    started4: 0,
    dueStarted4: 0,
    unjudged4: 0,
  };
}
