import { WorkbookFault, type FormulaFill } from '../../../spreadsheet/port';
import { areaOfFills, filledCells, formulasIn, type FilledCell } from '../../common/formulas/fills';
import { presentSheets } from '../read/present';
import { readFormulas } from '../read/formulas';
import type { Session } from '../session';

/** What fills come to, from the user's own cells as they stand. Throws `cell-changed` where these do not agree. */
export async function formulasOfFills(session: Session, fills: readonly FormulaFill[]): Promise<FilledCell[]> {
  const found: FilledCell[] = [];
  for (const sheetId of new Set(fills.map((fill) => fill.sheetId))) {
    const here = fills.filter((fill) => fill.sheetId === sheetId);
    const area = areaOfFills(here);
    const sheet = (await presentSheets(session, [sheetId])).get(sheetId);
    if (!sheet) throw new WorkbookFault('sheet-missing', sheetId);
    found.push(...filledCells(here, sheet.name, formulasIn(area, await readFormulas(session, sheetId, area))));
  }
  return found;
}
