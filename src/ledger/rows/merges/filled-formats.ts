import { present } from '../../../spreadsheet/present';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';

/**
 * The number formats of a block where records have numbers that stand in another row, merged over theirs or meant by 同上: the format goes
 * with the number. A month shown as 2025年3月 is that month for all projects that it is merged over, whatever their own cells would show.
 */
export function formatsOfFilled(
  { values, numberFormats }: SheetSnapshot,
  records: readonly number[],
  cells: readonly (readonly CellValue[])[],
): SheetSnapshot['numberFormats'] {
  const filled = new Map<number, string[]>();
  records.forEach((row, record) => {
    const own = present(values[row], 'values', row);
    const read = present(cells[record], 'cells', record);
    // Nothing was filled in: nearly all rows.
    if (read === own) return;
    read.forEach((cell, column) => {
      if (typeof cell !== 'number' || own[column] === cell) return;
      let from = row - 1;
      while (from >= 0 && values[from]?.[column] !== cell) from--;
      const format = numberFormats[from]?.[column];
      if (format === undefined) return;
      const formats = filled.get(row) ?? [...present(numberFormats[row], 'numberFormats', row)];
      formats[column] = format;
      filled.set(row, formats);
    });
  });
  return filled.size === 0 ? numberFormats : numberFormats.map((formats, row) => filled.get(row) ?? formats);
}
