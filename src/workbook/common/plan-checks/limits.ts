import { isCellError, type Area, type CellValue } from '../../../spreadsheet/snapshot';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** Characters that a cell holds. */
const LONGEST_TEXT = 32_767;
/** Characters of a number format code. */
export const LONGEST_FORMAT = 255;

/** Points of the tallest row that every program takes. */
const TALLEST_ROW = 409;

/** Height of a row that is to be so many points tall: a long text of the user's wants more than a row can have, and is whole all the same. */
export function rowHeight(points: number): number {
  return Math.min(points, TALLEST_ROW);
}

/** True for a block of at least one cell inside the limits of a sheet. */
export function isOnSheet(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (!whole || area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) return false;
  return area.row + area.rows <= ROWS && area.column + area.columns <= COLUMNS;
}

/** True for what a cell can hold. */
export function isWritable(value: CellValue): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= LONGEST_TEXT;
  return !isCellError(value) || /^#[A-Z0-9/_]+[!?]?$/.test(value.error);
}

/** Equal as cells: an empty text is an empty cell. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one === '' ? null : one) === (other === '' ? null : other);
}

/** True if the two blocks share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
