import type { Area } from '../../../spreadsheet/snapshot';
import { isFormula } from '../../common/cell-value';
import type { Session } from '../session';
import { readBlocks } from './blocks';
import { columnsWithSpills } from './spills';

/** The formulas of a block, without `=`; null for a cell without one, and for a column in which some belong to a dynamic array. */
export async function readFormulas(session: Session, sheetId: string, area: Area): Promise<(string | null)[][]> {
  const blocks = await readBlocks(session, [{ sheetId, area }], () => undefined, '');
  const spilled = new Set(await columnsWithSpills(session, sheetId, area));
  return blocks.flatMap(({ values, formulas }) =>
    formulas.map((line, down) =>
      line.map((formula, across) =>
        isFormula(formula, values[down]?.[across]) && !spilled.has(area.column + across) ? String(formula).slice(1) : null,
      ),
    ),
  );
}
