import { isBlank } from '../../ledger/cells/cell-text';
import { isFolded } from '../../ledger/combine/row-location';
import type { CellValue } from '../../spreadsheet/snapshot';
import type { ColumnMatch, Ledger } from '../../ledger/ledger';
import type { NamePlan } from '../../spreadsheet/port';

/** Empty rows below the last used one that the names cover too, so that projects added at the end count. */
const SPARE_ROWS = 200;
const SHEET_ROWS = 1_048_576;

/**
 * The rows that formulas look at, the same in every column: from the first below the header to the
 * last used one. Repeated headers, sections and totals among them must not match any criterion.
 */
export class LedgerRange {
  readonly firstRow: number;
  private readonly lastRow: number;
  /** Rows of the range that are no records, ascending. */
  readonly otherRows: readonly number[];
  private readonly used = new Map<string, ColumnMatch>();

  constructor(
    readonly ledger: Ledger,
    /** What the defined names of the columns begin with. */
    private readonly prefix: string,
  ) {
    const { header, snapshot, rows } = ledger;
    this.firstRow = header.row + header.rows;
    this.lastRow = Math.max(this.firstRow, snapshot.origin.row + snapshot.values.length - 1);
    const others: number[] = [];
    let record = 0;
    for (let row = this.firstRow; row <= this.lastRow; row++) {
      if (rows[record] === row) record++;
      else others.push(row);
    }
    this.otherRows = others;
  }

  /** What the cell holds for a formula: unlike `ledger.raw`, merged cells are not filled. */
  cell(row: number, column: number): CellValue {
    const { origin, values } = this.ledger.snapshot;
    return values[row - origin.row]?.[column - origin.column] ?? null;
  }

  /**
   * Whether cells of the column are merged over several rows of the range, hold something else too, or are put together
   * from several rows of a project: what was read of them stands in no one cell.
   */
  merged(column: number): boolean {
    if (isFolded(column)) return true;
    const { snapshot, joinedRows } = this.ledger;
    if (joinedRows.some((row) => !isBlank(this.cell(row, column)))) return true;
    return snapshot.merges.some(
      (area) => area.rows > 1 && area.column <= column && column < area.column + area.columns && area.row + area.rows > this.firstRow,
    );
  }

  /** Defined name of a column, noted as used. */
  name(column: ColumnMatch): string {
    const name = (this.prefix + column.field.label).replace(/[^\p{L}\p{N}_]/gu, '_');
    this.used.set(name, column);
    return name;
  }

  /** The names that formulas used. */
  names(): NamePlan[] {
    const rows = Math.min(this.lastRow + SPARE_ROWS + 1, SHEET_ROWS) - this.firstRow;
    return Array.from(this.used, ([name, { column }]) => ({
      name,
      sheetId: this.ledger.snapshot.sheet.id,
      area: { row: this.firstRow, column, rows, columns: 1 },
    }));
  }
}
