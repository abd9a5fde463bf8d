import { isInArea } from '../../spreadsheet/address';
import type { CellState, Column, Ledger } from '../../ledger/ledger';
import { chineseDate, dayOfSerial } from '../../spreadsheet/calendar';
import { cellText, oneLine } from '../../ledger/cells/cell-text';
import type { CellValue } from '../../spreadsheet/snapshot';
import { present } from '../../spreadsheet/present';

/** Longest piece of a cell that a message quotes. */
const QUOTED = 30;

/** The cell as a message quotes it: one line, cut when long, a date as the date that the sheet shows. */
export function quoted(ledger: Ledger, record: number, column: number): string {
  const value = ledger.raw(record, column);
  const text =
    typeof value === 'number' && isDateCell(ledger, record, column)
      ? chineseDate(dayOfSerial(value, ledger.snapshot.date1904))
      : oneLine(cellText(value));
  // A rare character of a name is two units long and stays whole.
  const characters = Array.from(text);
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : text;
}

/** More digits than these Excel does not keep. */
const MOST_DIGITS = 1e15;

/** A code of digits alone that Excel took for a number and cut, or what is left of it once it was shown and pasted: 2.50114E+19. */
export function isCutNumber(cell: CellValue): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= MOST_DIGITS;
  return typeof cell === 'string' && /^\d(?:\.\d{1,17})?E\+\d{2}$/i.test(cell.trim());
}

/** Whether the number in a cell is shown as a date: its format names a year, a month or a day outside quoted words. */
function isDateCell({ rows, snapshot: { origin, numberFormats } }: Ledger, record: number, column: number): boolean {
  const format = numberFormats[present(rows[record], 'rows', record) - origin.row]?.[column - origin.column] ?? '';
  const codes = format.replace(/"[^"]*"|\\.|\[[^\][]*\]/g, '').replace(/General/i, '');
  // In h:mm the m is of minutes.
  return /[yd]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}

/** Calls back for every record whose cell of the column has the state. */
export function eachInState(column: Column<unknown>, state: CellState, visit: (record: number) => void): void {
  if (column.counts[state] === 0) return;
  column.states.forEach((found, record) => {
    if (found === state) visit(record);
  });
}

/** Whether a cell of the sheet holds itself what was read of it: no merge above it does, and no cell that 同上 stands for. */
export function isOwnCell({ snapshot: { values, origin } }: Ledger, row: number, column: number, read: CellValue): boolean {
  return values[row - origin.row]?.[column - origin.column] === read;
}

/** Whether a repair may write over a cell of which `before` was read: it is the cell's own, and no formula computes it. */
export function repairTest(ledger: Ledger): (row: number, column: number, before: CellValue) => boolean {
  const { formulaAreas } = ledger.snapshot;
  return (row, column, before) => isOwnCell(ledger, row, column, before) && !formulaAreas.some((area) => isInArea(area, row, column));
}
