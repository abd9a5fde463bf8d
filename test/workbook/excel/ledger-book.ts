import { HEADERS, ledgerRows } from '../../bench/generate';
import { addSheet, emptyBook, type Book } from '../../support/book-model/book';
import { ensureCell } from '../../support/book-model/cells';

/** A workbook with a ledger of so many projects. */
export function ledgerBook(projects: number): Book {
  const book = emptyBook('2025年重点项目台账.xlsx');
  const sheet = addSheet(book, '台账');
  const rows = [['2025年重点项目台账'], [...HEADERS], ...ledgerRows(projects, 0.02)];
  rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) ensureCell(sheet, row, column).value = value;
    });
  });
  return book;
}
