import type { CellValue } from '../../spreadsheet/snapshot';
import { FOLD, foldedColumn } from '../combine/row-location';
import type { UnfoldedTable } from '../rows/fold/folded-columns';

/**
 * Where the columns of a table laid out flat stand in the ledger: a column of the sheet, or one that shares the cells of another
 * on the sheet and whose values are therefore not those of its cells.
 */
export class ColumnPlaces {
  private readonly places: UnfoldedTable['places'];

  /** `places` of the table, and block columns whose cells do not say their value themselves. */
  constructor(
    places: UnfoldedTable['places'],
    filled: readonly number[],
    private readonly firstColumn: number,
  ) {
    this.places = new Map([...filled.map((column) => [column, { column, kind: FOLD.first }] as const), ...places]);
  }

  /** The ledger's column for one of the flat table. */
  of(column: number): number {
    const place = this.places.get(column - this.firstColumn);
    return place ? foldedColumn(place.column + this.firstColumn, place.kind) : column;
  }

  placed<T extends { readonly column: number }>(match: T): T {
    return this.places.size === 0 ? match : { ...match, column: this.of(match.column) };
  }

  /** Reads the cells of records by the ledger's column. */
  reader(records: readonly (readonly CellValue[])[], columns: readonly { readonly column: number }[]) {
    const flat = new Map(columns.map(({ column }) => [this.of(column), column]));
    return (record: number, column: number): CellValue => records[record]?.[(flat.get(column) ?? column) - this.firstColumn] ?? null;
  }
}
