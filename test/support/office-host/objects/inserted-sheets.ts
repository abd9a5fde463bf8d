import { runToEnd } from '../../../../src/spreadsheet/task';
import { BookContext } from '../../../../src/workbook/file/book/context';
import { FFLATE } from '../../../../src/workbook/file/package/codec';
import { unzipping, ZIP_LIMITS } from '../../../../src/workbook/file/package/unzip';
import { takingSnapshot } from '../../../../src/workbook/file/sheet/snapshot';
import { addSheet, type Book } from '../../book-model/book';
import { ensureCell } from '../../book-model/cells';
import { RichError } from '../host-object';

/** Puts the sheets named of a file at the end, each under a name that is free; gives their ids. */
export function insertSheetsOf(book: Book, base64: unknown, options: unknown): string[] {
  const { sheetNamesToInsert: wanted, positionType } = options as { sheetNamesToInsert: readonly string[]; positionType: string };
  if (typeof base64 !== 'string' || positionType !== 'End') throw new RichError('InvalidArgument', 'Workbook.insertWorksheetsFromBase64');
  const parts = runToEnd(unzipping(new Uint8Array(Buffer.from(base64, 'base64')), 'inserted.xlsx', ZIP_LIMITS, FFLATE));
  const context = new BookContext(parts);
  return wanted.map((name) => {
    const info = context.infos.find((each) => each.name === name);
    if (!info) throw new RichError('ItemNotFound', 'Workbook.insertWorksheetsFromBase64');
    const { origin, values, numberFormats, protected: on } = runToEnd(takingSnapshot(context, info.id, ''));
    let free = name;
    for (let number = 2; book.sheets.some((each) => each.name === free); number++) free = `${name} (${String(number)})`;
    const sheet = addSheet(book, free);
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        if (value === null) return;
        const cell = ensureCell(sheet, origin.row + down, origin.column + across);
        cell.value = value;
        cell.format = numberFormats[down]?.[across] ?? 'General';
      }),
    );
    sheet.protection.on = on;
    return sheet.id;
  });
}
