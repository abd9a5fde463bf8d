import type { CellValue } from '../../../spreadsheet/snapshot';
import { plainNumber } from '../money-text';

/**
 * Whether columns of months, each cell by cell, may hold sums up to each month: in some row an amount follows another, and in no
 * row is one less than the one before.
 */
export function mayBeSums(columns: readonly (readonly CellValue[])[]): boolean {
  const [first = []] = columns;
  const rows = first.map((_, row) => columns.flatMap((cells) => amountIn(cells[row] ?? null) ?? []));
  const followed = rows.filter((amounts) => amounts.length > 1);
  return followed.length > 0 && followed.every((amounts) => amounts.every((amount, at) => at === 0 || amount >= (amounts[at - 1] ?? 0)));
}

/** The amount of a cell; null where it holds none. */
export function amountIn(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? plainNumber(cell) : null;
}
