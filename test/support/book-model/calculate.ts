import type { Area, CellValue } from '../../../src/spreadsheet/snapshot';
import { cellAddress, parseArea } from '../../../src/spreadsheet/address';
import type { Book, Sheet } from './book';
import { cellAt } from './cells';

/** What a cell shows. Formulas are computed as far as the model goes: sums of references and numbers. */
export function valueOf(book: Book, sheet: Sheet, row: number, column: number): CellValue {
  const cell = cellAt(sheet, row, column);
  if (!cell) return null;
  return cell.formula === null ? cell.value : compute(book, sheet, cell.formula);
}

/** Value of a formula; of one that the model does not compute, 0, as before the first calculation. */
export function compute(book: Book, sheet: Sheet, formula: string): CellValue {
  const text = /^"([^"]*)"$/.exec(formula);
  if (text) return text[1] ?? '';
  const sum = /^SUM\(([^()]*)\)$/.exec(formula);
  if (!sum) return 0;
  return (sum[1] ?? '').split(',').reduce((total, term) => total + termValue(book, sheet, term.trim()), 0);
}

function termValue(book: Book, sheet: Sheet, term: string): number {
  if (term !== '' && Number.isFinite(Number(term))) return Number(term);
  const [, quoted, plain, address = ''] = /^(?:'([^']+)'!|([^'!]+)!)?(.+)$/.exec(term) ?? [];
  const name = quoted ?? plain;
  const target = name === undefined ? sheet : book.sheets.find((each) => each.name === name);
  const area = parseArea(address);
  return target && area ? sumOf(book, target, area) : 0;
}

function sumOf(book: Book, sheet: Sheet, area: Area): number {
  let total = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = valueOf(book, sheet, row, column);
      if (typeof value === 'number') total += value;
    }
  }
  return total;
}

/** Formulas of all sheets without `=`, by `sheet!address`. */
export function formulasIn({ sheets }: Book): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, { formula }]) => (formula === null ? [] : [[`${name}!${cellAddress(row, column)}`, formula]])),
      ),
    ),
  );
}
