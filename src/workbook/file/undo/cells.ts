import type { CellEdit } from '../../../spreadsheet/port';
import { replaceCells, type FormerCell, type SheetText } from '../edit/row-edits';
import { findCell } from '../edit/locate';
import type { SheetScan } from '../sheet/scan';
import { sameValue } from '../../common/plan-checks/limits';

/** Puts edited cells back as they were written, and gives the edits whose cell was changed since. */
export function restoreCells(
  sheet: SheetText,
  left: SheetScan,
  { edits, former }: { readonly edits: readonly CellEdit[]; readonly former: readonly FormerCell[] },
): CellEdit[] {
  const { scan: now } = sheet;
  const computed = new Set(now.formulas.map((area) => `${area.row},${area.column}`));
  const kept = new Set(edits.filter((edit) => computed.has(`${edit.row},${edit.column}`) || !isUntouched(now, left, edit)));
  const places = edits.filter((edit) => !kept.has(edit)).sort((a, b) => a.row - b.row || a.column - b.column);
  const xml = new Map(former.map((cell) => [`${cell.row},${cell.column}`, cell.xml]));
  replaceCells(sheet, places, ({ row, column }) => xml.get(`${row},${column}`) ?? null);
  return [...kept];
}

/** The cell still has the value and the style that this action gave it. */
function isUntouched(now: SheetScan, left: SheetScan, { row, column, after }: CellEdit): boolean {
  const cell = findCell(now, row, column);
  const then = findCell(left, row, column);
  if (cell === null || then === null) return cell === then;
  return sameValue(now.cells.value[cell] ?? null, after) && now.cells.style[cell] === left.cells.style[then];
}
