import type { PlanValue, SheetPlan, StyleName } from '../../../sheets/plan';

export interface GridCell {
  readonly value: PlanValue;
  readonly style: StyleName;
}

/** Cells of a planned sheet by row and column; of blocks that overlap the later one counts. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, GridCell>>;

/** Lays out the blocks of a plan. Cells inside a merge take the look of its first one: its border is whole then. */
export function layOut(plan: SheetPlan): Grid {
  const grid = new Map<number, Map<number, GridCell>>();
  const line = (row: number): Map<number, GridCell> => {
    const known = grid.get(row) ?? new Map<number, GridCell>();
    grid.set(row, known);
    return known;
  };
  for (const { row, column, values, styles } of plan.blocks) {
    values.forEach((cells, down) => {
      const target = line(row + down);
      cells.forEach((value, across) => {
        const style = typeof styles === 'string' ? styles : (styles[across] ?? 'plain');
        target.set(column + across, { value, style });
      });
    });
  }
  for (const merge of plan.merges) {
    const first = grid.get(merge.row)?.get(merge.column);
    if (!first) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        if (!grid.get(row)?.has(column)) line(row).set(column, { value: null, style: first.style });
      }
    }
  }
  return grid;
}

/** What a planned cell shows: the value, or what its formula gives. */
export function shownValue(value: PlanValue | undefined): PlanValue {
  return typeof value === 'object' && value !== null && 'formula' in value ? value.value : (value ?? null);
}
