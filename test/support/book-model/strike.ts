import type { Area } from '../../../src/spreadsheet/snapshot';
import type { Cell, Sheet } from './book';

/** Whether the characters of a cell are struck through; null where some are and some are not. */
export function struckCell(cell: Cell | undefined, start = 0, length = Infinity): boolean | null {
  const whole = cell?.look.strike === true;
  if (!cell?.runs) return whole;
  const states = new Set<boolean>();
  let at = 0;
  for (const { text, struck } of cell.runs) {
    if (text !== '' && at < start + length && at + text.length > start) states.add(struck);
    at += text.length;
  }
  return states.size > 1 ? null : ([...states][0] ?? whole);
}

/** The same of all cells of an area, empty ones among them. */
export function struckIn(sheet: Sheet, { row, column, rows, columns }: Area): boolean | null {
  const first = struckCell(sheet.cells.get(row)?.get(column));
  for (let down = 0; down < rows; down++) {
    const line = sheet.cells.get(row + down);
    if (!line && first === false) continue;
    for (let across = 0; across < columns; across++) if (struckCell(line?.get(column + across)) !== first) return null;
  }
  return first;
}
