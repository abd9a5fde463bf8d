import type { Area } from '../../../src/spreadsheet/snapshot';
import type { Sheet } from './book';
import { ensureCell, intersection } from './cells';

/** Whether cells are filled by dynamic arrays; null where some are and some are not. */
export function spillState(sheet: Sheet, area: Area): boolean | null {
  const spilled = sheet.spills.flatMap((each) => intersection(each, area) ?? []);
  const cells = spilled.reduce((sum, each) => sum + each.rows * each.columns, 0);
  return cells === 0 ? false : cells === area.rows * area.columns ? true : null;
}

/** What is entered in a cell that a dynamic array fills breaks the array. */
export function breakSpill(sheet: Sheet, row: number, column: number): void {
  const broken = sheet.spills.find((each) => intersection(each, { row, column, rows: 1, columns: 1 }));
  if (!broken) return;
  sheet.spills.splice(sheet.spills.indexOf(broken), 1);
  ensureCell(sheet, broken.row, broken.column).value = { error: '#SPILL!' };
}
