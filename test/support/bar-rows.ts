import type { CellValue } from '../../src/spreadsheet/snapshot';

/** A list as an office keeps it, a line for each row and a bar between cells. */
export function barRows(list: string): readonly (readonly CellValue[])[] {
  const valueOf = (text: string): CellValue => (text === '' ? null : /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);
  return list
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => valueOf(cell.trim())));
}
