import { WorkbookFault } from '../../../spreadsheet/port';
import type { RowShift } from './row-shift';

/** The sheet whose rows move, and the one that a formula stands on; null for a formula of the workbook, such as a name's. */
export interface FormulaPlace {
  readonly moving: string;
  readonly own: string | null;
}

/** Quoted texts; a sheet before a reference; a range, rows or a cell; words, which are functions, names or columns of tables. */
const TOKEN =
  /"[^"]*"|((?:'(?:[^']|'')*'|[\p{L}\p{N}_.[\]]{1,255}(?::[\p{L}\p{N}_.]{1,255})?)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[[^\]]*\])?|\d+(?:\.\d+)?/giu;

/** A formula (without `=`) as it reads once rows have moved. Throws `rows-not-insertable` for a reference through several sheets. */
export function shiftedFormula(formula: string, shift: RowShift, { moving, own }: FormulaPlace): string {
  return formula.replace(TOKEN, (token: string, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return token;
    const name = sheet === undefined ? own : sheetNamed(sheet);
    if (name === null || name.toLowerCase() !== moving.toLowerCase()) return token;
    return (sheet ?? '') + shiftedReference(reference, shift);
  });
}

/** The sheet that a prefix names; null for one of another workbook. */
function sheetNamed(prefix: string): string | null {
  const written = prefix.slice(0, -1);
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  if (name.includes('[')) return null;
  if (name.includes(':')) throw new WorkbookFault('rows-not-insertable', name);
  return name;
}

function shiftedReference(reference: string, shift: RowShift): string {
  const [first = '', last = first] = reference.split(':');
  const rows = shift.rows(rowOf(first), rowOf(last));
  if (!rows) return '#REF!';
  const moved = withRow(first, rows[0]);
  return reference.includes(':') ? `${moved}:${withRow(last, rows[1])}` : moved;
}

function rowOf(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0]) - 1;
}

function withRow(cell: string, row: number): string {
  return cell.replace(/\d{1,7}$/, String(row + 1));
}
