import type { CellValue } from '../../../src/spreadsheet/snapshot';
import type { Cell } from './book';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/**
 * What an application makes of something typed into a cell: an apostrophe makes a text, `=` a formula,
 * and whatever looks like a number, a date, a truth value or an error becomes one, unless the cell is
 * formatted as text. Null leaves the cell alone.
 */
export function enter(cell: Cell, input: unknown): void {
  if (input === null || input === undefined) return;
  cell.formula = null;
  cell.quoted = false;
  // The font of the first character is what a new content has.
  if (cell.runs) cell.look = { ...cell.look, strike: cell.runs[0]?.struck ?? false };
  delete cell.runs;
  if (typeof input === 'boolean') cell.value = input;
  else if (typeof input === 'number') cell.value = cell.format === '@' ? String(input) : input;
  else if (typeof input !== 'string') throw new TypeError('a cell takes a scalar');
  else if (input.startsWith("'")) [cell.value, cell.quoted] = [input.slice(1), true];
  else if (input === '' || cell.format === '@') cell.value = input === '' ? null : input;
  else if (input.startsWith('=') && input.length > 1) cell.formula = normalFormula(input.slice(1));
  else cell.value = recognised(input, cell);
}

/** Formulas are kept in the application's own spelling: no quotes where a sheet's name needs none. */
function normalFormula(formula: string): string {
  return formula.replace(/'([^'"!]+)'!/g, (whole, name: string) =>
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? `${name}!` : whole,
  );
}

function recognised(input: string, cell: Cell): CellValue {
  const text = input.trim().normalize('NFKC');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(text)) return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (ERRORS.has(text.toUpperCase())) return { error: text.toUpperCase() };
  if (/^[+\-@]/.test(text)) throw new RangeError('not a formula');
  const date = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(text);
  if (!date) return input;
  cell.format = 'yyyy/m/d';
  return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3] ?? 1)) / 86_400_000 + 25_569;
}
