import { WorkbookFault } from '../../../spreadsheet/port';
import type { RowShift } from './row-shift';

/** The sheet whose rows move, and the one that a formula stands on; null for a formula of the workbook, such as a name's. */
export interface FormulaPlace {
  readonly moving: string;
  readonly own: string | null;
}

/** Quoted texts; a sheet's name in quotes (a quote within it parts it in two); runs of what references and names are made of. */
const TOKEN = /"[^"]*"|'[^']*'!?|[\p{L}\p{N}_.$\\[\]:]+!?/gu;
const REFERENCE = /^(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})$/i;

/** A formula (without `=`) as it reads once rows have moved. Throws `rows-not-insertable` for a reference through several sheets. */
export function shiftedFormula(formula: string, shift: RowShift, { moving, own }: FormulaPlace): string {
  let [before, end] = ['', -1];
  return formula.replace(TOKEN, (token: string, at: number) => {
    const prefix = at === end ? before : '';
    end = at + token.length;
    before = token.startsWith("'") || token.endsWith('!') ? prefix + token : '';
    if (before !== '' || !REFERENCE.test(token) || formula.charAt(end) === '(') return token;
    const name = prefix === '' ? own : sheetNamed(prefix);
    return name?.toLowerCase() === moving.toLowerCase() ? shiftedReference(token, shift) : token;
  });
}

/** The sheet that a prefix such as `'表 1'!` names; null for one of another workbook. */
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
  return Number(/\d{1,7}$/.exec(cell)?.[0]) - 1;
}

function withRow(cell: string, row: number): string {
  return cell.replace(/\d{1,7}$/, String(row + 1));
}
