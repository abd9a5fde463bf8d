import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { HEADERS, ledgerRows } from './generate';

/** A workbook of so many projects as a clerk's program would write it: row by row, as half a million of them do not fit into the heap. */
export async function ledgerFile(rows: number): Promise<Uint8Array> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: true, useStyles: true });
  const sheet = workbook.addWorksheet('台账');
  for (const column of [9, 10, 12]) sheet.getColumn(column).numFmt = 'yyyy"年"m"月"';
  sheet.addRow(['全县重点项目台账']).commit();
  sheet.addRow([...HEADERS]).commit();
  for (const row of ledgerRows(rows, 0.02)) sheet.addRow(row).commit();
  await workbook.commit();
  return new Uint8Array(await bytes);
}
