import type { Area } from '../../../spreadsheet/snapshot';
import type { Worksheet } from '../jsapi';
import { rangeOf } from './ranges';
import { mayHoldSpills } from './spills';
import { formulaOf, matrixOf } from './values';

/** The formulas of a block, without `=`; null for a cell without one, and for a column in which some are of arrays. */
export function readFormulas(sheet: Worksheet, area: Area): (string | null)[][] {
  const range = rangeOf(sheet, area);
  const values = matrixOf(range.Value2, area.rows, area.columns);
  const formulas = matrixOf(range.Formula, area.rows, area.columns);
  const areOrdinary = Array.from({ length: area.columns }, (_, across) => {
    const column = rangeOf(sheet, { ...area, column: area.column + across, columns: 1 });
    return column.HasArray === false && !mayHoldSpills(sheet, column);
  });
  return formulas.map((line, down) =>
    line.map((formula, across) => (areOrdinary[across] === true ? formulaOf(values[down]?.[across], formula) : null)),
  );
}
