import { commonFormula, goesOnIn } from '../../../spreadsheet/formulas/common-formula';
import type { FormulaFill, RowInsert } from '../../../spreadsheet/port';
import type { Area } from '../../../spreadsheet/snapshot';
import type { Ledger } from '../../../ledger/ledger';
import { computedColumns } from '../../computed-columns';

/** The formulas of a block of the ledger's sheet, without `=`; null for a cell without one. */
export interface LedgerFormulas {
  readonly area: Area;
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** The block whose formulas are to be known before new projects are put below those of the table; null where there are none. */
export function formulaBlock(table: Ledger): Area | null {
  const { rows } = table;
  const columns = computedColumns(table);
  const [first, last, column, right] = [rows[0], rows[rows.length - 1], columns[0], columns[columns.length - 1]];
  if (first === undefined || last === undefined || column === undefined || right === undefined) return null;
  return { row: first, column, rows: last - first + 1, columns: right - column + 1 };
}

/** Where new projects come. */
interface NewRows {
  readonly insert: RowInsert | null;
  readonly first: number;
  readonly count: number;
}

/**
 * The cells of new projects that go on with the formulas of their columns: where all projects have one and the same, relative to
 * its row, and the new rows are in all that it asks for. `formatOf`: the number format of the column's cells.
 */
export function fillsOf(
  table: Ledger,
  known: LedgerFormulas | null,
  { insert, first, count }: NewRows,
  formatOf: (column: number) => string,
): FormulaFill[] {
  if (!known) return [];
  const { snapshot } = table;
  const rows = Array.from(table.rows);
  const { area, formulas } = known;
  const like = rows.map((row) => (insert && row >= insert.above ? row + insert.count : row));
  const sheetId = snapshot.sheet.id;
  return computedColumns(table).flatMap((column): FormulaFill[] => {
    const own = new Map(rows.map((row) => [row, formulas[row - area.row]?.[column - area.column] ?? null]));
    const common = commonFormula(own, snapshot.sheet.name);
    if (!common || !goesOnIn(common, insert, first, count)) return [];
    const numberFormat = formatOf(column);
    return Array.from({ length: count }, (_, at): FormulaFill => ({ sheetId, row: first + at, column, like, numberFormat }));
  });
}
