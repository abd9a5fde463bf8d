import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { rowHeight } from './plan-checks/limits';

/** Neighbouring rows of the same height, to be set in one call. */
export interface HeightRun {
  readonly first: number;
  readonly last: number;
  readonly points: number;
}

/** The heights of a plan in runs, none beyond what a row takes. */
export function heightRuns(heights: SheetPlan['heights']): HeightRun[] {
  const runs: { first: number; last: number; points: number }[] = [];
  for (const { row, points: wanted } of [...heights].sort((a, b) => a.row - b.row)) {
    const points = rowHeight(wanted);
    const run = runs[runs.length - 1];
    if (run && run.last + 1 === row && run.points === points) run.last = row;
    else runs.push({ first: row, last: row, points });
  }
  return runs;
}
