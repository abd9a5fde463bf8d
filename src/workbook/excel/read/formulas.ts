import type { Area } from '../../../spreadsheet/snapshot';
import { isFormula } from '../../common/cell-value';
import type { Session } from '../session';
import { readBlocks } from './blocks';

/** The formulas of a block, without `=`; null for a cell without one. */
export async function readFormulas(session: Session, sheetId: string, area: Area): Promise<(string | null)[][]> {
  const blocks = await readBlocks(session, [{ sheetId, area }], () => undefined, '');
  return blocks.flatMap(({ values, formulas }) =>
    formulas.map((line, down) =>
      line.map((formula, across) => (isFormula(formula, values[down]?.[across]) ? String(formula).slice(1) : null)),
    ),
  );
}
