import { cellAddress } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import { WorkbookFault, type CellEdit, type FormulaFill } from '../../../spreadsheet/port';
import { sameValue } from '../../common/plan-checks/limits';
import type { BookContext } from '../book/context';
import { isFiltered, isProtected, mergesOf } from '../sheet/state';
import type { SheetScan } from '../sheet/scan';
import { filledCells } from '../../common/formulas/fills';
import { asEdit } from '../../common/plan-checks/check-edits';
import { formulasOf } from '../sheet/formulas';
import { findCell } from './locate';
import { present } from '../../../spreadsheet/present';

/** An edit, or a cell that goes on with its column's formula, told without `=`; null for an edit. */
export interface CellWriting extends CellEdit {
  readonly formula: string | null;
}

/** Edits of one sheet, by row and column. */
export interface SheetEdits {
  readonly part: string;
  readonly name: string;
  readonly scan: SheetScan;
  readonly edits: readonly CellWriting[];
}

/** Sorts edits by sheet and position. Throws {@link WorkbookFault} if one of them may not be done. */
export function checkEdits(context: BookContext, edits: readonly CellEdit[], fills: readonly FormulaFill[]): SheetEdits[] {
  const bySheet = new Map<string, CellWriting[]>();
  for (const edit of [...edits.map((each) => ({ ...each, formula: null })), ...writingsOf(context, fills)]) {
    const list = bySheet.get(edit.sheetId);
    if (list) list.push(edit);
    else bySheet.set(edit.sheetId, [edit]);
  }
  return [...bySheet].map(([sheetId, list]) => {
    const { part, name } = context.worksheet(sheetId);
    const scan = context.scan(part);
    if (isProtected(scan.root)) throw new WorkbookFault('sheet-protected', name);
    if (isFiltered(scan, part, context.parts)) throw new WorkbookFault('filtered', name);
    list.sort((a, b) => a.row - b.row || a.column - b.column);
    for (const edit of list) checkEdit(edit, scan, name);
    refuseCovered(list, mergesOf(scan.root), 'cell-merged', name, true);
    refuseCovered(list, scan.formulas, 'cell-has-formula', name, false);
    return { part, name, scan, edits: list };
  });
}

function writingsOf(context: BookContext, fills: readonly FormulaFill[]): CellWriting[] {
  return [...new Set(fills.map(({ sheetId }) => sheetId))].flatMap((sheetId) => {
    const { part, name } = context.worksheet(sheetId);
    const here = fills.filter((fill) => fill.sheetId === sheetId);
    const formulas = formulasOf(context.scan(part), part, true);
    const filled = filledCells(here, name, (row, column) => formulas.get(`${row},${column}`) ?? null);
    return filled.map(({ fill, formula }) => ({ ...asEdit(fill), formula }));
  });
}

function checkEdit(edit: CellEdit, scan: SheetScan, sheet: string): void {
  const found = findCell(scan, edit.row, edit.column);
  const before = found === null ? null : (scan.cells.value[found] ?? null);
  if (!sameValue(before, edit.before)) throw new WorkbookFault('cell-changed', `${sheet}!${cellAddress(edit.row, edit.column)}`);
}

/** Refuses an edit inside one of the areas; the first cell of a merged area may be edited. */
function refuseCovered(
  edits: readonly CellEdit[],
  areas: readonly Area[],
  code: 'cell-merged' | 'cell-has-formula',
  sheet: string,
  firstAllowed: boolean,
): void {
  for (const area of areas) {
    for (let at = firstAtOrBelow(edits, area.row); at < edits.length; at++) {
      const edit = edits[at];
      if (!edit || edit.row >= area.row + area.rows) break;
      if (edit.column < area.column || edit.column >= area.column + area.columns) continue;
      if (firstAllowed && edit.row === area.row && edit.column === area.column) continue;
      throw new WorkbookFault(code, `${sheet}!${cellAddress(edit.row, edit.column)}`);
    }
  }
}

function firstAtOrBelow(edits: readonly CellEdit[], row: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (present(edits[middle], 'edits', middle).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
