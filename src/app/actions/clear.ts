import { EMPTY_PLAN, type Control, type Workbook } from '../../spreadsheet/port';
import type { Cleared } from '../results';

/** 清除标注: takes our marks, and ours alone, off every sheet. */
export async function clear(workbook: Workbook, control?: Control): Promise<Cleared> {
  const sheets = (await workbook.listSheets()).filter(({ type }) => type === 'worksheet');
  const receipt = await workbook.apply({ ...EMPTY_PLAN, marks: sheets.map(({ id }) => ({ sheetId: id, rules: [] })) }, control);
  const cleared = new Set(receipt.clearedSheets);
  return { sheets: sheets.filter(({ id }) => cleared.has(id)).map(({ name }) => name), receipt };
}
