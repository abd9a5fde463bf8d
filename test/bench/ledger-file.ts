import ExcelJS from 'exceljs';
import { HEADERS, ledgerRows } from './generate';

/** A workbook of so many projects as a clerk's program would write it. */
export async function ledgerFile(rows: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账');
  sheet.addRow(['全县重点项目台账']);
  sheet.addRow([...HEADERS]);
  for (const row of ledgerRows(rows, 0.02)) sheet.addRow(row);
  for (const column of [9, 10, 12]) sheet.getColumn(column).numFmt = 'yyyy"年"m"月"';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
