import { areaAddress, parseArea } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';

/** Number of the last row of a sheet. */
const LAST = 1_048_575;

/** Rows put in above a row, or (a negative count) taken out from it on. */
export class RowShift {
  constructor(
    /** Zero-based row above which rows come, or the first that goes. */
    readonly at: number,
    readonly count: number,
  ) {}

  /** Where a row stands afterwards; null for one that is taken out. */
  row(row: number): number | null {
    if (row < this.at) return row;
    return row < this.at - this.count && this.count < 0 ? null : Math.min(LAST, row + this.count);
  }

  /** Where rows from `first` to `last` stand afterwards: what lies around the place grows or shrinks; null where nothing is left. */
  rows(first: number, last: number): readonly [first: number, last: number] | null {
    const from = this.row(first) ?? this.at;
    const to = last === LAST ? LAST : (this.row(last) ?? this.at - 1);
    return from > to ? null : [from, to];
  }

  /** The same of an area. */
  area(area: Area): Area | null {
    const rows = this.rows(area.row, area.row + area.rows - 1);
    return rows && { ...area, row: rows[0], rows: rows[1] - rows[0] + 1 };
  }

  /** A list of references such as `sqref`; what is no reference to cells stays as it is. */
  references(list: string): string {
    return list
      .split(/\s+/)
      .flatMap((each) => {
        const area = parseArea(each);
        if (!area) return [each];
        const moved = this.area(area);
        return moved ? [areaAddress(moved)] : [];
      })
      .join(' ');
  }
}
