import { areasByRow } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/snapshot';

/** Joins areas told left to right, top to bottom, into runs along a row, then equal runs below each other. */
export function joinAreas(cells: readonly Area[]): Area[] {
  const done: Area[] = [];
  /** Areas that may still grow downwards, by first column and width. */
  const growing = new Map<string, Area>();
  for (const run of runsOf(cells)) {
    const key = `${run.column}:${run.columns}`;
    const above = growing.get(key);
    if (above && above.row + above.rows === run.row) {
      growing.set(key, { ...above, rows: above.rows + run.rows });
    } else {
      if (above) done.push(above);
      growing.set(key, run);
    }
  }
  done.push(...growing.values());
  return done.sort(inReadingOrder);
}

/** The areas without the cells of the holes, as rows of cells from top to bottom. */
export function withoutCells(areas: readonly Area[], holes: readonly Area[]): Area[] {
  const byRow = areasByRow(holes);
  return areas.flatMap((area) =>
    Array.from({ length: area.rows }, (_, down) => area.row + down).flatMap((row) => {
      const inRow = [...(byRow.get(row) ?? [])].sort((a, b) => a.column - b.column);
      const pieces: Area[] = [];
      let from = area.column;
      const end = area.column + area.columns;
      for (const { column, columns } of inRow) {
        if (column > from) pieces.push({ row, column: from, rows: 1, columns: Math.min(column, end) - from });
        from = Math.max(from, column + columns);
      }
      if (from < end) pieces.push({ row, column: from, rows: 1, columns: end - from });
      return pieces.filter(({ columns }) => columns > 0);
    }),
  );
}

/** Left to right, top to bottom. */
export function inReadingOrder(
  a: { readonly row: number; readonly column: number },
  b: { readonly row: number; readonly column: number },
): number {
  return a.row - b.row || a.column - b.column;
}

function runsOf(cells: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs[runs.length - 1];
    if (last && last.row === cell.row && last.rows === cell.rows && last.column + last.columns === cell.column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + cell.columns };
    } else {
      runs.push(cell);
    }
  }
  return runs;
}
