import type { CellValue, SheetSnapshot } from './snapshot';

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
    if (top < firstRow || area.rows === 1) continue;
    for (let row = top + 1; row < Math.min(top + area.rows, values.length); row++) {
      const cells = filled.get(row) ?? [...(values[row] ?? [])];
      cells[left] = values[top]?.[left] ?? null;
      filled.set(row, cells);
    }
  }
  return filled.size === 0 ? (row) => values[row] : (row) => filled.get(row) ?? values[row];
}
