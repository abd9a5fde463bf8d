import { columnLetters, parseCell } from '../../../spreadsheet/address';
import type { SheetScan } from '../sheet/scan';
import { children, child } from '../xml/element';
import { parseXml } from '../xml/parse';
import { present } from '../../../spreadsheet/present';

/**
 * Formula of each cell that has one, by `row,column`; those that share a master's are moved to their own place. `ordinary`: without
 * those of arrays and data tables, which are worked out together with other cells (ECMA-376 18.18.6), and those that spill (`cm`).
 */
export function formulasOf(scan: SheetScan, part: string, ordinary = false): Map<string, string> {
  const found = new Map<string, string>();
  if (scan.formulas.length === 0) return found;
  const withFormulas = new Set(scan.formulas.map((area) => area.row));
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  const { rows, cells, text } = scan;
  rows.row.forEach((row, at) => {
    if (!withFormulas.has(row)) return;
    const element = parseXml(text.slice(rows.start[at], rows.end[at]), part);
    const first = present(rows.firstCell[at], 'firstCell', at);
    children(element, 'c').forEach((cell, index) => {
      const formula = child(cell, 'f');
      if (!formula || (ordinary && (!ORDINARY.has(formula.attributes['t'] ?? 'normal') || cell.attributes['cm'] !== undefined))) return;
      const column = present(cells.column[first + index], 'column', first + index);
      const { si } = formula.attributes;
      const shared = formula.attributes['t'] === 'shared' && si !== undefined;
      if (formula.text !== '') {
        found.set(`${row},${column}`, formula.text);
        if (shared) masters.set(si, { row, column, formula: formula.text });
        return;
      }
      const master = shared ? masters.get(si) : undefined;
      if (master) found.set(`${row},${column}`, moveFormula(master.formula, row - master.row, column - master.column));
    });
  });
  return found;
}

const ORDINARY: ReadonlySet<string> = new Set(['normal', 'shared']);

/** Quoted text and sheet names, names and functions, or a cell reference that may move. */
const TOKEN = /"[^"]*"|'[^']*'|(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/giu;

/** A formula with its relative references moved, as a shared formula is meant (ECMA-376 18.3.1.40). */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, reference: string | undefined) => {
    const cell = reference === undefined ? null : parseCell(reference);
    if (reference === undefined || !cell) return token;
    const [, fixedColumn = '', fixedRow = ''] = /^(\$?)[A-Z]+(\$?)/i.exec(reference) ?? [];
    const column = fixedColumn === '' ? cell.column + columns : cell.column;
    const row = fixedRow === '' ? cell.row + rows : cell.row;
    return row < 0 || column < 0 ? '#REF!' : `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
  });
}
