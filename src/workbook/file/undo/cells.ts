import type { CellEdit } from '../../../spreadsheet/port';
import { replaceCells, type FormerCell, type SheetText } from '../edit/row-edits';
import { findCell } from '../edit/locate';
import type { SheetScan } from '../sheet/scan';
import { formulasOf } from '../sheet/formulas';
import { sameValue } from '../../common/plan-checks/limits';

/** Puts edited and filled cells back as they were written, and gives the edits whose cell was changed since. `fills`: those that are no edits but fills. */
export function restoreCells(
  sheet: SheetText,
  left: SheetScan,
  {
    edits,
    fills,
    former,
  }: { readonly edits: readonly CellEdit[]; readonly fills: readonly CellEdit[]; readonly former: readonly FormerCell[] },
): CellEdit[] {
  const { scan: now } = sheet;
  const computed = new Set(now.formulas.map((area) => `${area.row},${area.column}`));
  const kept = new Set(edits.filter((edit) => computed.has(`${edit.row},${edit.column}`) || !isUntouched(now, left, edit)));
  for (const fill of changedFills(sheet, left, fills)) kept.add(fill);
  const places = [...edits, ...fills].filter((edit) => !kept.has(edit)).sort((a, b) => a.row - b.row || a.column - b.column);
  const xml = new Map(former.map((cell) => [`${cell.row},${cell.column}`, cell.xml]));
  replaceCells(sheet, places, ({ row, column }) => xml.get(`${row},${column}`) ?? null);
  return [...kept];
}

/** Fills whose cells have another formula or look by now. */
function changedFills({ scan: now, part }: SheetText, left: SheetScan, fills: readonly CellEdit[]): readonly CellEdit[] {
  if (fills.length === 0) return [];
  const [formulas, then] = [formulasOf(now, part), formulasOf(left, part)];
  return fills.filter(({ row, column }) => {
    const key = `${row},${column}`;
    const [cell, former] = [findCell(now, row, column), findCell(left, row, column)];
    if (cell === null || former === null) return true;
    return formulas.get(key) !== then.get(key) || now.cells.style[cell] !== left.cells.style[former];
  });
}

/** The cell still has the value and the style that this action gave it. */
function isUntouched(now: SheetScan, left: SheetScan, { row, column, after }: CellEdit): boolean {
  const cell = findCell(now, row, column);
  const then = findCell(left, row, column);
  if (cell === null || then === null) return cell === then;
  return sameValue(now.cells.value[cell] ?? null, after) && now.cells.style[cell] === left.cells.style[then];
}
