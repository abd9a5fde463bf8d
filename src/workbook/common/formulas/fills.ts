import { cellAddress } from '../../../spreadsheet/address';
import { commonFormula, type CommonFormula } from '../../../spreadsheet/formulas/common-formula';
import { WorkbookFault, type FormulaFill } from '../../../spreadsheet/port';
import type { Area } from '../../../spreadsheet/snapshot';

/** The formulas of a block of cells, by zero-based row and column; null for a cell without one. */
export type FormulaAt = (row: number, column: number) => string | null;

/**
 * The formulas, without `=`, that fills of one sheet come to, in their order: those of the user's own cells of the same column.
 * Throws `cell-changed` where these no longer have one and the same, or it would leave the new row out.
 */
export function filledFormulas(fills: readonly FormulaFill[], sheet: string, formulaAt: FormulaAt): string[] {
  const known = new Map<string, CommonFormula | null>();
  return fills.map(({ row, column, like }) => {
    const key = `${column}:${like.join(',')}`;
    const found = known.get(key);
    const common = found === undefined ? commonFormula(new Map(like.map((each) => [each, formulaAt(each, column)])), sheet) : found;
    known.set(key, common);
    if (!common?.fixed.every(({ first, last }) => first <= row && row <= last))
      throw new WorkbookFault('cell-changed', `${sheet}!${cellAddress(row, column)}`);
    return common.at(row);
  });
}

/** The block that holds the cells of fills of one sheet and those whose formulas they take. */
export function areaOfFills(fills: readonly FormulaFill[]): Area {
  const rows = fills.flatMap(({ row, like }) => [row, ...like]);
  const columns = fills.map(({ column }) => column);
  const [row, column] = [lowest(rows), lowest(columns)];
  return { row, column, rows: highest(rows) - row + 1, columns: highest(columns) - column + 1 };
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each));
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each));
}
