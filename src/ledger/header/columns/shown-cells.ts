import { shownAmount, showsAsStored, type ShownAmount } from '../../cells/columns/shown-amount';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';

/** A number and what it is shown as. */
export interface ShownCell {
  /** Block row. */
  readonly row: number;
  readonly value: number;
  /** Null where it is shown as it is, with no unit. */
  readonly shown: ShownAmount | null;
}

/** The numbers of a block column where a number format makes something else of one of them; null for nearly every column. */
export function shownCells({ values, numberFormats }: SheetSnapshot, firstRow: number, at: number): readonly ShownCell[] | null {
  // Most columns have one format or two, of which nothing is to be said: only those are compared, row by row.
  let plain = 'General';
  let row = firstRow;
  for (; row < numberFormats.length; row++) {
    const format = numberFormats[row]?.[at];
    if (format === undefined || format === plain) continue;
    if (!showsAsStored(format)) break;
    plain = format;
  }
  if (row >= numberFormats.length) return null;
  const cells = values.flatMap((line, down): ShownCell[] => {
    const value = line[at];
    // Nothing is nothing in every unit.
    if (down < firstRow || typeof value !== 'number' || value === 0) return [];
    return [{ row: down, value, shown: shownAmount(value, numberFormats[down]?.[at] ?? 'General') }];
  });
  return cells.some(({ shown }) => shown !== null) ? cells : null;
}
