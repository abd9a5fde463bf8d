import type { FormulaFill } from '../../../spreadsheet/port';
import { areaOfFills, filledFormulas } from '../../common/formulas/fills';
import { presentSheets } from '../read/present';
import { readFormulas } from '../read/formulas';
import type { Session } from '../session';

/** A fill with the formula that it comes to and the one that stands there now, both without `=`. */
export interface FilledCell {
  readonly fill: FormulaFill;
  readonly formula: string;
  readonly now: string | null;
}

/** What fills come to, from the user's own cells as they stand. Throws `cell-changed` where these do not agree. */
export async function formulasOfFills(session: Session, fills: readonly FormulaFill[]): Promise<FilledCell[]> {
  const found: FilledCell[] = [];
  for (const sheetId of new Set(fills.map((fill) => fill.sheetId))) {
    const here = fills.filter((fill) => fill.sheetId === sheetId);
    const area = areaOfFills(here);
    const name = (await presentSheets(session, [sheetId])).get(sheetId)?.name ?? '';
    const formulas = await readFormulas(session, sheetId, area);
    const formulaAt = (row: number, column: number): string | null => formulas[row - area.row]?.[column - area.column] ?? null;
    filledFormulas(here, name, formulaAt).forEach((formula, at) => {
      const fill = here[at];
      if (fill) found.push({ fill, formula, now: formulaAt(fill.row, fill.column) });
    });
  }
  return found;
}
