import type { ColumnMatch } from '../../ledger';
import { present } from '../../../spreadsheet/present';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';

/** Fields of amounts and numbers, of which no format says what they are. */
const PLAIN: ReadonlySet<string> = new Set(['money', 'number', 'sequence']);
/** So many rows are merged or say 同上 below one that does not. */
const FURTHEST = 500;

/**
 * The number formats of a block where records have numbers that stand in another row, merged over theirs or meant by 同上: the format goes
 * with the number. A month shown as 2025年3月 is that month for all projects that it is merged over, whatever their own cells would show.
 */
export function formatsOfFilled(
  { values, numberFormats, origin }: SheetSnapshot,
  columns: readonly ColumnMatch[],
  records: readonly number[],
  cells: readonly (readonly CellValue[])[],
): SheetSnapshot['numberFormats'] {
  const dated = columns.filter(({ field }) => !PLAIN.has(field.type)).map(({ column }) => column - origin.column);
  const filled = new Map<number, string[]>();
  records.forEach((row, record) => {
    const own = present(values[row], 'values', row);
    const read = present(cells[record], 'cells', record);
    // Nothing was filled in: nearly all rows.
    if (read === own) return;
    for (const column of dated) {
      const cell = read[column];
      if (typeof cell !== 'number' || own[column] === cell) continue;
      const last = Math.max(0, row - FURTHEST);
      let from = row - 1;
      while (from >= last && values[from]?.[column] !== cell) from--;
      const format = from < last ? undefined : numberFormats[from]?.[column];
      if (format === undefined) continue;
      const formats = filled.get(row) ?? [...present(numberFormats[row], 'numberFormats', row)];
      formats[column] = format;
      filled.set(row, formats);
    }
  });
  return filled.size === 0 ? numberFormats : numberFormats.map((formats, row) => filled.get(row) ?? formats);
}
