import type { SheetScan } from '../sheet/scan';

/** Index of a cell in the cell table, null where the source has none; of duplicates the last, as in reading. */
export function findCell(scan: SheetScan, row: number, column: number): number | null {
  const { rows, cells } = scan;
  let found: number | null = null;
  for (const at of rowPositions(scan, row)) {
    const end = rows.firstCell[at + 1] ?? cells.size;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++) if (cells.column[cell] === column) found = cell;
  }
  return found;
}

/** Positions in the row table of the row elements with that number: one, or more in a damaged sheet. */
export function rowPositions(scan: SheetScan, row: number): number[] {
  const { rows } = scan;
  if (rows.ascending) {
    const at = rows.positionOf(row);
    return rows.row[at] === row ? [at] : [];
  }
  return rows.row.flatMap((each, at) => (each === row ? [at] : []));
}
