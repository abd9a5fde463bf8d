import type { CellValue } from '../../../spreadsheet/snapshot';
import { cellValueOf, isFormula, isPicture } from '../../common/cell-value';
import type { Range } from '../jsapi';

/** Error cells come as numbers, 0x800A0000 plus VBA's number of the error (`CVErr`). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [-2146826288, '#NULL!'],
  [-2146826281, '#DIV/0!'],
  [-2146826273, '#VALUE!'],
  [-2146826265, '#REF!'],
  [-2146826259, '#NAME?'],
  [-2146826252, '#NUM!'],
  [-2146826246, '#N/A'],
  [-2146826245, '#GETTING_DATA'],
  [-2146826243, '#SPILL!'],
  [-2146826242, '#CONNECT!'],
  [-2146826241, '#BLOCKED!'],
  [-2146826240, '#UNKNOWN!'],
  [-2146826239, '#FIELD!'],
  [-2146826238, '#CALC!'],
]);
/** The hundred numbers that errors have, those that nobody has named yet among them. */
const FIRST_ERROR = -2146826288;

/**
 * A block's answer as rows of cells: one cell comes as a scalar, and old builds give one row or one column
 * as a flat list.
 */
export function matrixOf(answer: unknown, rows: number, columns: number): unknown[][] {
  const lines: unknown[] = Array.isArray(answer) ? answer : [answer];
  const flat = !lines.some(Array.isArray);
  const at = (row: number, column: number): unknown => {
    const line: unknown = flat ? lines : lines[row];
    return Array.isArray(line) ? (line as unknown[])[flat ? row * columns + column : column] : undefined;
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}

/** Value of a cell as the port tells it, of its `Value2` and its `Formula`. A picture in a cell is none. */
export function valueOf(value: unknown, formula: unknown): CellValue {
  if (isPicture(formula)) return null;
  if (typeof value === 'number') {
    const error = value >= FIRST_ERROR && value < FIRST_ERROR + 100 ? (ERRORS.get(value) ?? '#UNKNOWN!') : undefined;
    // The same number may have been typed: of an error the formula tells a formula or the error's text.
    return error !== undefined && typeof formula === 'string' && /^[=#]/.test(formula) ? { error } : value;
  }
  // A build that gives errors as texts must not pass those of formulas off as words.
  if (typeof value === 'string') return cellValueOf(value, formula, isFormula(formula, value) ? 'Unknown' : 'String');
  return typeof value === 'boolean' ? value : null;
}

/** The formula of a cell without its `=`, null for a constant. */
export function formulaOf(value: unknown, formula: unknown): string | null {
  return typeof formula === 'string' && isFormula(formula, value) ? formula.slice(1) : null;
}

/** Address of a range without `$`: a method in most builds, a property in some. */
export function addressOf(range: Range): string {
  const member = range.Address;
  const address: unknown =
    typeof member === 'function' ? (member as (row: boolean, column: boolean) => unknown).call(range, false, false) : member;
  return typeof address === 'string' ? address.replace(/\$/g, '') : '';
}
