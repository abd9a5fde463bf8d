import { Workbook as ExcelJs } from 'exceljs';
import { isCellError, type SheetSnapshot } from '../../src/spreadsheet/snapshot';

/** A sheet as a file that another program wrote. */
export async function writtenSheet({ sheet, origin, values, numberFormats, merges }: SheetSnapshot): Promise<Uint8Array> {
  const book = new ExcelJs();
  const written = book.addWorksheet(sheet.name);
  values.forEach((row, at) => {
    row.forEach((value, cell) => {
      if (value === null) return;
      const place = written.getCell(origin.row + at + 1, origin.column + cell + 1);
      place.value = isCellError(value) ? { error: errorOf(value.error) } : value;
      place.numFmt = numberFormats[at]?.[cell] ?? 'General';
    });
  });
  for (const { row, column, rows, columns } of merges) written.mergeCells(row + 1, column + 1, row + rows, column + columns);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

function errorOf(text: string): (typeof ERRORS)[number] {
  const found = ERRORS.find((known) => known === text);
  if (!found) throw new Error(`no error of a cell: ${text}`);
  return found;
}
