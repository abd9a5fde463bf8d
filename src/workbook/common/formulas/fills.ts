import { cellAddress } from '../../../spreadsheet/address';
import { commonFormula, type CommonFormula } from '../../../spreadsheet/formulas/common-formula';
import { WorkbookFault, type FormulaFill } from '../../../spreadsheet/port';
import type { Area } from '../../../spreadsheet/snapshot';

/** The formulas of cells, without `=`, by zero-based row and column; null for a cell without one. */
type FormulaAt = (row: number, column: number) => string | null;

/** A fill with the formula that it comes to and the one that stands there now, both without `=`. */
export interface FilledCell {
  readonly fill: FormulaFill;
  readonly formula: string;
  readonly now: string | null;
}

/**
 * What fills of one sheet come to, in their order: the formulas of the user's own cells of the same column.
 * Throws `cell-changed` where these no longer have one and the same, or it would leave the new row out.
 */
export function filledCells(fills: readonly FormulaFill[], sheet: string, formulaAt: FormulaAt): FilledCell[] {
  const known = new Map<string, CommonFormula | null>();
  return fills.map((fill) => {
    const { row, column, like } = fill;
    const key = `${column}:${like.join(',')}`;
    const found = known.get(key);
    const common = found === undefined ? commonFormula(new Map(like.map((each) => [each, formulaAt(each, column)])), sheet) : found;
    known.set(key, common);
    if (!common?.fixed.every(({ first, last }) => first <= row && row <= last))
      throw new WorkbookFault('cell-changed', `${sheet}!${cellAddress(row, column)}`);
    return { fill, formula: common.at(row), now: formulaAt(row, column) };
  });
}

/** The formulas of a block as a host reads them. */
export function formulasIn({ row: top, column: left }: Area, formulas: readonly (readonly (string | null)[])[]): FormulaAt {
  return (row, column) => formulas[row - top]?.[column - left] ?? null;
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
