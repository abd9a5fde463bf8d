import type { Area, CellValue } from '../../../spreadsheet/snapshot';
import { overlap } from '../plan-checks/limits';
import { arithmeticValue } from './arithmetic';
import { present } from '../../../spreadsheet/present';

/** A formula whose value is 0. */
export interface ZeroFormula {
  readonly area: Area;
  /** Without `=`; '' for the followers of a shared formula in a file. */
  readonly formula: string;
}

/** The formula cells of a sheet by what they have for a value. */
export interface FormulaValues {
  /** Those without one, in a file alone. */
  readonly valueless: readonly Area[];
  readonly zeros: readonly ZeroFormula[];
  /** How many have another value. */
  readonly others: number;
}

/** Values of a sheet from `origin` on. */
export interface Block {
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
}

/** Such a formula is never 0. */
const DATE = /^(?:DATE|TODAY|NOW|YEAR)\(/i;

/**
 * The formula cells that no program has calculated yet: those without a value, and those of a sheet on which every
 * formula is 0 and that cannot be true (a file that a program wrote, opened where calculation is set to manual). Where none of them can be worked out, the writer is asked: what it wants
 * calculated on opening has a placeholder (XlsxWriter, Syncfusion); a report of ours on a ledger of zeros wants the
 * same, and its zeros can be worked out. Beside formulas that are calculated, those alone whose 0 cannot be true.
 */
export function uncalculatedCells({ valueless, zeros, others }: FormulaValues, matrix: Block, toBeCalculated: boolean): readonly Area[] {
  if (zeros.length === 0) return valueless;
  const open = [...valueless, ...zeros.map(({ area }) => area)];
  const unknown = new UnknownCells(open);
  const truths = zeros.map(({ formula }) => isZero(formula, matrix, unknown));
  if (others > 0) return [...valueless, ...zeros.flatMap(({ area }, at) => (truths[at] === false ? [area] : []))];
  const placeholders = truths.includes(false) || (toBeCalculated && !truths.includes(true));
  return placeholders ? open : valueless;
}

/** Cells whose values are not known, by their rows. */
class UnknownCells {
  private readonly rows = new Map<number, Area[]>();

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const known = this.rows.get(row);
        if (known) known.push(area);
        else this.rows.set(row, [area]);
      }
    }
  }

  within({ row, column, rows, columns }: Area): boolean {
    for (let at = row; at < row + rows; at++)
      if (this.rows.get(at)?.some((area) => overlap(area, { row: at, column, rows: 1, columns }))) return true;
    return false;
  }
}

/** The block without the values of those cells, which are none. */
export function withoutValues<T extends Block>(matrix: T, areas: readonly Area[]): T {
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

/** Whether a formula whose kept value is 0 comes to 0; null where that cannot be told. */
function isZero(formula: string, { origin, values }: Block, unknown: UnknownCells): boolean | null {
  if (DATE.test(formula)) return false;
  const value = arithmeticValue(formula, (area) => {
    if (unknown.within(area)) return null;
    const cells = values
      .slice(Math.max(0, area.row - origin.row), Math.max(0, area.row + area.rows - origin.row))
      .flatMap((line) => line.slice(Math.max(0, area.column - origin.column), Math.max(0, area.column + area.columns - origin.column)));
    return cells.some((cell) => cell !== null && typeof cell !== 'number' && typeof cell !== 'string')
      ? null
      : cells.filter((cell) => typeof cell === 'number');
  });
  return value === null ? null : Math.abs(value) < 1e-9;
}
