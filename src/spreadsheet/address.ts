import type { Area } from './snapshot';

/** Letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a zero-based cell. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A1 address of an area; a single cell has no colon. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Zero-based position of an A1 cell address (`$` allowed), or null if it is none. */
export function parseCell(address: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address.toUpperCase());
  if (!found) return null;
  const [, letters = '', digits = ''] = found;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The area of an A1 range (`A1`, `A1:C3`), or null if it is none. */
export function parseArea(address: string): Area | null {
  const [from = '', to = from] = address.split(':');
  const start = parseCell(from);
  const end = parseCell(to);
  if (!start || !end) return null;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return { row, column, rows: Math.abs(end.row - start.row) + 1, columns: Math.abs(end.column - start.column) + 1 };
}

/** A sheet's name as a formula wants it: always quoted, inner quotes doubled (ECMA-376 18.17.2.2). */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Whether a cell lies in a block. */
export function isInArea(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Areas by each row that they lie in, those of a row in the order given. */
export function areasByRow(areas: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const rows = new Map<number, Area[]>();
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const known = rows.get(row);
      if (known) known.push(area);
      else rows.set(row, [area]);
    }
  }
  return rows;
}
