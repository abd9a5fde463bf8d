import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { isBlank } from '../../cells/cell-text';
import { present } from '../../../spreadsheet/present';

/** The cells of a row of the block, undefined beyond its end. */
export type BlockRows = (row: number) => readonly CellValue[] | undefined;

/**
 * The rows of a block with merged areas below `firstRow` read as filled: every row of a unit merged
 * over several projects has that unit. Rows are positions in the block.
 */
export function fillMerges({ values, origin, merges }: SheetSnapshot, firstRow: number): BlockRows {
  const filled = new Map<number, CellValue[]>();
  for (const area of merges) {
    const top = area.row - origin.row;
    const left = area.column - origin.column;
    if (top < firstRow) continue;
    for (let row = top + 1; row < Math.min(top + area.rows, values.length); row++) {
      const cells = filled.get(row) ?? [...present(values[row], 'values', row)];
      cells[left] = values[top]?.[left] ?? null;
      filled.set(row, cells);
    }
  }
  return filled.size === 0 ? (row) => values[row] : (row) => filled.get(row) ?? values[row];
}

/** The same block with names that stand in the right one of two half-columns moved into the left one. */
export function joinHalves(snapshot: SheetSnapshot, firstRow: number, name: number, otherHalf: number): SheetSnapshot {
  const [left, right] = [name - snapshot.origin.column, otherHalf - snapshot.origin.column];
  const values = snapshot.values.map((cells, row) => {
    if (row < firstRow || !isBlank(cells[left] ?? null) || isBlank(cells[right] ?? null)) return cells;
    return cells.map((cell, column) => (column === left ? (cells[right] ?? null) : column === right ? null : cell));
  });
  return { ...snapshot, values };
}
