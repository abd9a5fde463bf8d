import type { CellValue } from '../../../spreadsheet/snapshot';
import { present } from '../../../spreadsheet/present';

/** The rows of a sheet's source, in their order, as parallel columns: 100,000 rows stay cheap. */
export class RowTable {
  /** Zero-based number of the row. */
  readonly row: number[] = [];
  /** Offsets of the row element in the sheet's text. */
  readonly start: number[] = [];
  readonly end: number[] = [];
  /** Index of the row's first cell in {@link CellTable}; the row ends where the next begins. */
  readonly firstCell: number[] = [];
  /** Style of the row, -1 for none. */
  readonly style: number[] = [];
  /** Points; NaN for the default. */
  readonly height: number[] = [];
  /** Numbers of the rows that are hidden. */
  readonly hidden: number[] = [];
  /** Row numbers ascend without repeating, as they should: a search may then halve. */
  ascending = true;

  add(row: number, start: number, firstCell: number, style: number, height: number): void {
    const former = this.row[this.row.length - 1];
    if (former !== undefined && former >= row) this.ascending = false;
    this.row.push(row);
    this.start.push(start);
    this.end.push(start);
    this.firstCell.push(firstCell);
    this.style.push(style);
    this.height.push(height);
  }

  /** Position of the first row element whose number is `row` or more; of all of them where they are out of order. */
  positionOf(row: number): number {
    if (!this.ascending) {
      const found = this.row.findIndex((each) => each > row);
      const same = this.row.lastIndexOf(row);
      if (same >= 0) return same;
      return found < 0 ? this.row.length : found;
    }
    let low = 0;
    let high = this.row.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (present(this.row[middle], 'row', middle) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Room for cells before it is doubled. */
const FIRST_ROOM = 1 << 10;

/** The cells of a sheet in the order of its source, as parallel columns of numbers: six bytes a cell beside its value. */
export class CellTable {
  readonly value: CellValue[] = [];
  private columns = new Uint16Array(FIRST_ROOM);
  private styles = new Int32Array(FIRST_ROOM);

  get size(): number {
    return this.value.length;
  }

  /** Parallel to {@link value}; may have room for more. */
  get column(): Uint16Array {
    return this.columns;
  }

  /** Index into cellXfs, parallel to {@link value}; -1 for what is no index. */
  get style(): Int32Array {
    return this.styles;
  }

  add(column: number, style: number, value: CellValue): void {
    const at = this.value.length;
    if (at === this.columns.length) this.grow();
    this.columns[at] = column;
    this.styles[at] = Number.isInteger(style) ? style : -1;
    this.value.push(value);
  }

  private grow(): void {
    const [columns, styles] = [new Uint16Array(this.columns.length * 2), new Int32Array(this.styles.length * 2)];
    columns.set(this.columns);
    styles.set(this.styles);
    [this.columns, this.styles] = [columns, styles];
  }
}
