import type { Area, CellValue } from '../../../spreadsheet/snapshot';
import { present } from '../../../spreadsheet/present';
import { arithmeticValue } from '../../common/formulas/arithmetic';
import { formulasOf } from '../sheet/formulas';
import { child, children } from '../xml/element';
import { parseXml } from '../xml/parse';
import type { CellWriting } from './check';
import { findCell, rowPositions } from './locate';
import type { SheetText } from './row-edits';

/** Sums of sums of sums; a longer chain is left to the program. */
const PASSES = 5;
/** More formulas than that are left to the program that opens the file: they would take longer than the edit. */
const MOST = 5_000;

/** Stands for what a formula comes to that is not worked out here: what asks for it is not either. */
const UNKNOWN: CellValue = { error: '#N/A' };

/** The same with what formulas that go on come to, where that can be told; null where the program that opens the file is to say it. */
export function withValues(sheet: SheetText, edits: readonly CellWriting[]): CellWriting[] {
  const known = new Map<string, CellValue>(edits.map((edit) => [keyOf(edit), edit.formula === null ? edit.after : UNKNOWN]));
  const ready: CellWriting[] = [];
  let left = [...edits];
  for (let pass = 0; pass < PASSES && left.length > 0; pass++) {
    const before = new Map(known);
    left = left.filter((edit) => {
      const value = edit.formula === null ? edit.after : valueNow(sheet, edit.formula, before);
      if (edit.formula !== null && value === null) return true;
      known.set(keyOf(edit), value);
      ready.push({ ...edit, after: value });
      return false;
    });
  }
  return [...ready, ...left].sort((a, b) => a.row - b.row || a.column - b.column);
}

function keyOf({ row, column }: Pick<CellWriting, 'row' | 'column'>): string {
  return `${row},${column}`;
}

/**
 * Gives the sums over edited cells the values that they have now, so that a total says what its rows say before another
 * program has calculated the file. Formulas of other kinds keep the value that the file has.
 */
export function recalculate(sheet: SheetText, edits: readonly CellWriting[]): void {
  const { scan, part, splices } = sheet;
  if (scan.formulas.length === 0 || scan.formulas.length > MOST) return;
  const changed = new Map<string, CellValue>(
    edits.map((edit) => [keyOf(edit), edit.formula !== null && edit.after === null ? UNKNOWN : edit.after]),
  );
  const formulas = [...formulasOf(scan, part)].map(([at, formula]) => ({
    at,
    formula: formula.replace(/\bSUBTOTAL\((?:10)?9,/gi, 'SUM('),
  }));
  const values = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass++) {
    let news = false;
    for (const { at, formula } of formulas) {
      const value = valueNow(sheet, formula, changed);
      if (value === null || changed.get(at) === value) continue;
      changed.set(at, value);
      values.set(at, value);
      news = true;
    }
    if (!news) break;
  }
  const rows = new Map<number, Map<number, number>>();
  for (const [at, value] of values) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    rows.set(row, (rows.get(row) ?? new Map<number, number>()).set(column, value));
  }
  for (const [row, cells] of rows) {
    for (const position of rowPositions(scan, row)) {
      const base = present(scan.rows.start[position], 'start', position);
      const element = parseXml(scan.text.slice(base, scan.rows.end[position]), part);
      const first = present(scan.rows.firstCell[position], 'firstCell', position);
      children(element, 'c').forEach((cell, index) => {
        const value = cells.get(present(scan.cells.column[first + index], 'column', first + index));
        const kept = child(cell, 'v');
        const isNumber = (cell.attributes['t'] ?? 'n') === 'n';
        if (value !== undefined && kept && isNumber) splices.replace(base + kept.openEnd, base + kept.closeStart, String(value));
      });
    }
  }
}

/** What a formula comes to where it asks for a changed cell; null for any other, and where that cannot be told. */
function valueNow({ scan }: SheetText, formula: string, changed: ReadonlyMap<string, CellValue>): number | null {
  let asks = false;
  const value = arithmeticValue(formula, (area) => {
    const numbers: number[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const now = changed.get(`${row},${column}`);
        if (now !== undefined) asks = true;
        const cell = now === undefined ? findCell(scan, row, column) : null;
        const shown = now === undefined ? (cell === null ? null : (scan.cells.value[cell] ?? null)) : now;
        if (typeof shown === 'number') numbers.push(shown);
        else if (shown !== null && (typeof shown !== 'string' || isOne(area))) return null;
      }
    }
    return numbers;
  });
  return asks && value !== null ? Math.round(value * 1e10) / 1e10 : null;
}

function isOne({ rows, columns }: Area): boolean {
  return rows * columns === 1;
}
