import type { BookSnapshot, ChooseSheets, Control, Workbook } from '../../spreadsheet/port';

/** {@link Workbook.readBook} for hosts in which one call more costs nothing. */
export async function readInTurn(workbook: Workbook, choose: ChooseSheets, control?: Control): Promise<BookSnapshot> {
  const settings = await workbook.loadSettings();
  const sheets = await workbook.listSheets();
  return { settings, sheets, snapshots: await workbook.readSheets(choose(sheets), control) };
}
