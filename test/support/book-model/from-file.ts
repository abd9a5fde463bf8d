import type { FileWorkbook } from '../../../src/workbook/file';
import { addSheet, emptyBook, type Book } from './book';
import { ensureCell } from './cells';

/** The workbook of a file, as far as a snapshot tells it: values, formats, merges, hidden rows. */
export async function bookOfFile(file: FileWorkbook): Promise<Book> {
  const sheets = await file.listSheets();
  const snapshots = await file.readSheets(sheets.map(({ id }) => id));
  const book = emptyBook(snapshots[0]?.workbookName ?? '');
  for (const {
    sheet: { name, visible },
    origin,
    values,
    numberFormats,
    merges,
    hiddenRows,
    date1904,
  } of snapshots) {
    const sheet = addSheet(book, name);
    sheet.visible = visible;
    sheet.merges = [...merges];
    sheet.hiddenRows = new Set(hiddenRows);
    book.date1904 = date1904;
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        if (value === null) return;
        const cell = ensureCell(sheet, origin.row + down, origin.column + across);
        cell.value = value;
        cell.format = numberFormats[down]?.[across] ?? 'General';
      });
    });
  }
  return book;
}
