import type { Area } from '../../../src/spreadsheet/snapshot';
import type { Cell, Sheet } from './book';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell to write to, made if it is not there. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, line);
  const cell = line.get(column) ?? { value: null, formula: null, format: 'General', quoted: false, look: {}, link: null };
  line.set(column, cell);
  return cell;
}

/** Cells that exist inside an area, by position. */
export function* cellsIn(sheet: Sheet, area: Area): Generator<{ row: number; column: number; cell: Cell }> {
  for (const [row, line] of sheet.cells) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of line) {
      if (column >= area.column && column < area.column + area.columns) yield { row, column, cell };
    }
  }
}

/** Calls for every cell of an area, making those that are not there; whole rows and columns are left to the used part. */
export function eachCell(sheet: Sheet, area: Area, visit: (cell: Cell) => void): void {
  if (area.rows === ROWS || area.columns === COLUMNS) {
    for (const { cell } of cellsIn(sheet, area)) visit(cell);
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(ensureCell(sheet, row, column));
  }
}

/** The block from the first to the last cell in use within an area, null if there is none. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, cell } of cellsIn(sheet, within)) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** True for a cell that a merged area hides: it takes no value. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );
}
