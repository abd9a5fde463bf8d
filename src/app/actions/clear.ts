import { EMPTY_PLAN, type Control, type Workbook } from '../../spreadsheet/port';
import type { Cleared } from '../results';
import { carryOut } from '../history/carry-out';

/** 清除标注: takes our marks, and ours alone, off every sheet. */
export async function clear(workbook: Workbook, control?: Control): Promise<Cleared> {
  const sheets = (await workbook.listSheets()).filter(({ type }) => type === 'worksheet');
  const receipt = await carryOut(workbook, { ...EMPTY_PLAN, marks: sheets.map(({ id }) => ({ sheetId: id, rules: [] })) }, control);
  const cleared = new Set(receipt.clearedSheets);
  return { sheets: sheets.filter(({ id }) => cleared.has(id)).map(({ name }) => name), receipt };
}
