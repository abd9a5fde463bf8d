import { WorkbookFault, type RowInsert } from '../../spreadsheet/port';
import type { Workbook } from './jsapi';
import { areaOf, rangeOf } from './read/ranges';
import { sheetIfThere, sheetOf } from './read/sheet-list';
import { matrixOf } from './read/values';

/** Puts rows in: ET moves along all that tells of rows. Throws `rows-not-insertable` where it will not. */
export function insertRows(book: Workbook, rows: readonly RowInsert[], done: (row: RowInsert) => void): void {
  for (const row of rows) {
    const { sheet, name } = sheetOf(book, row.sheetId);
    if (sheet.ProtectContents) throw new WorkbookFault('sheet-protected', name);
    if (sheet.FilterMode) throw new WorkbookFault('filtered', name);
    try {
      rangeOf(sheet, { row: row.above, column: 0, rows: row.count, columns: 1 }).EntireRow.Insert();
    } catch (cause) {
      throw new WorkbookFault('rows-not-insertable', name, { cause });
    }
    done(row);
  }
}

/** Takes rows out that were put in, but for those in which something stands by now. */
export function takeRowsOut(book: Workbook, { sheetId, above, count }: RowInsert, begin: () => void): void {
  const found = sheetIfThere(book, sheetId);
  if (!found) return;
  const used = areaOf(found.sheet.UsedRange);
  const columns = used.column + used.columns;
  const cells = matrixOf(rangeOf(found.sheet, { row: above, column: 0, rows: count, columns }).Formula, count, columns);
  if (cells.some((line) => line.some((cell) => cell !== '' && cell !== null && cell !== undefined))) return;
  begin();
  rangeOf(found.sheet, { row: above, column: 0, rows: count, columns: 1 }).EntireRow.Delete();
}
