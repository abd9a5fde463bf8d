import type { Area } from '../../../spreadsheet/snapshot';
import { overlap } from '../../common/plan-checks/limits';
import { arithmeticValue } from './arithmetic';
import type { FormulaCells } from './formula-cells';
import type { Matrix } from './matrix';
import { present } from '../../../spreadsheet/present';

/** Such a formula is never 0. */
const DATE = /^(?:DATE|TODAY|NOW|YEAR)\(/i;

/**
 * The formula cells that no program has calculated yet: those without a value, and those of a sheet on which every
 * formula is 0 and that cannot be true. Where none of them can be worked out, the writer is asked: what it wants
 * calculated on opening has a placeholder (XlsxWriter, Syncfusion); a report of ours on a ledger of zeros wants the
 * same, and its zeros can be worked out.
 */
export function uncalculatedCells({ valueless, zeros, others }: FormulaCells, matrix: Matrix, toBeCalculated: boolean): readonly Area[] {
  if (zeros.length === 0 || others > 0) return valueless;
  const open = [...valueless, ...zeros.map(({ area }) => area)];
  const truths = zeros.map(({ formula }) => isZero(formula, matrix, open));
  const placeholders = truths.includes(false) || (toBeCalculated && !truths.includes(true));
  return placeholders ? open : valueless;
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

/** Whether a formula whose kept value is 0 comes to 0; null where that cannot be told. `open` are cells not known either. */
function isZero(formula: string, { origin, values }: Matrix, open: readonly Area[]): boolean | null {
  if (DATE.test(formula)) return false;
  const value = arithmeticValue(formula, (area) => {
    if (open.some((cell) => overlap(cell, area))) return null;
    const cells = values
      .slice(Math.max(0, area.row - origin.row), Math.max(0, area.row + area.rows - origin.row))
      .flatMap((line) => line.slice(Math.max(0, area.column - origin.column), Math.max(0, area.column + area.columns - origin.column)));
    return cells.some((cell) => cell !== null && typeof cell !== 'number' && typeof cell !== 'string')
      ? null
      : cells.filter((cell) => typeof cell === 'number');
  });
  return value === null ? null : Math.abs(value) < 1e-9;
}
