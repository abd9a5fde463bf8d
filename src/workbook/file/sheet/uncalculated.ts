import { parseArea } from '../../../spreadsheet/address';
import type { Area, CellValue } from '../../../spreadsheet/snapshot';
import type { FormulaCells } from './formula-cells';
import type { Matrix } from './matrix';
import { present } from '../../../spreadsheet/present';

/** Such a formula is never 0: a date, or the sum of cells of which some are above it. */
const DATE = /^(?:DATE|TODAY|NOW|YEAR)\(/i;
const SUM = /^SUM\(([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})\)$/i;

/**
 * The formula cells that no program has calculated yet: those without a value, and those of a sheet on which
 * every formula is 0, where the writer says that all is to be calculated (XlsxWriter) or a 0 cannot be true (Syncfusion).
 */
export function uncalculatedCells({ valueless, zeros, others }: FormulaCells, matrix: Matrix, toBeCalculated: boolean): readonly Area[] {
  const placeholders = zeros.length > 0 && others === 0 && (toBeCalculated || zeros.some(({ formula }) => neverZero(formula, matrix)));
  return placeholders ? [...valueless, ...zeros.map(({ area }) => area)] : valueless;
}

/** The block without the values of those cells, which are none. */
export function withoutValues(matrix: Matrix, areas: readonly Area[]): Matrix {
  if (areas.length === 0) return matrix;
  const { origin } = matrix;
  const values = [...matrix.values];
  for (const { row, column, rows, columns } of areas) {
    for (let at = Math.max(0, row - origin.row); at < Math.min(values.length, row + rows - origin.row); at++) {
      const line = [...present(values[at], 'values', at)];
      for (let across = Math.max(0, column - origin.column); across < Math.min(line.length, column + columns - origin.column); across++)
        line[across] = null;
      values[at] = line;
    }
  }
  return { ...matrix, values };
}

function neverZero(formula: string, matrix: Matrix): boolean {
  if (DATE.test(formula)) return true;
  const area = parseArea(SUM.exec(formula)?.[1] ?? '');
  if (!area) return false;
  const numbers = cellsOf(area, matrix).filter((cell) => typeof cell === 'number');
  return numbers.some((number) => number > 0) && numbers.every((number) => number >= 0);
}

function cellsOf({ row, column, rows, columns }: Area, { origin, values }: Matrix): CellValue[] {
  return values
    .slice(Math.max(0, row - origin.row), Math.max(0, row + rows - origin.row))
    .flatMap((line) => line.slice(Math.max(0, column - origin.column), Math.max(0, column + columns - origin.column)));
}
