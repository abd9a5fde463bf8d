import { parseArea } from '../../../src/spreadsheet/address';
import type { Area } from '../../../src/spreadsheet/snapshot';
import { COLUMNS, ROWS } from '../book-model/cells';

const LONGEST_ADDRESS = 255;

/** The areas of an address: cells, whole rows or columns, several parted by commas. */
export function areasOf(address: string): Area[] {
  if (address.length > LONGEST_ADDRESS) throw new RangeError('an address of more than 255 characters');
  return address.split(',').map((part) => {
    const rows = /^\$?(\d+):\$?(\d+)$/.exec(part);
    if (rows) return { row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: COLUMNS };
    const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(part);
    const area = parseArea(columns ? `${columns[1] ?? ''}1:${columns[2] ?? ''}1` : part.replace(/\$/g, ''));
    if (!area) throw new RangeError(part);
    return columns ? { ...area, rows: ROWS } : area;
  });
}

export function sizeOf({ rows, columns }: Area): number {
  return rows * columns;
}
