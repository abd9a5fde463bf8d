import { cellAddress } from '../../spreadsheet/address';
import type { CooperativeTask } from '../../spreadsheet/task';
import type { CellValue } from '../../spreadsheet/snapshot';
import { WorkbookFault, type CellEdit, type Plan } from '../../spreadsheet/port';
import type { BookContext } from './book/context';
import type { Written } from './carry-out';
import { sameValue } from '../common/plan-checks/limits';
import { findCell } from './edit/locate';
import { shownValue } from '../../spreadsheet/plan-value';
import { formulasOf } from './sheet/formulas';
import { layOut } from '../common/grid';
import { ourRules } from './marks/find';
import type { SheetScan } from './sheet/scan';
import { codeOf } from './styles/read';
import { present } from '../../spreadsheet/present';

/** Compares what stands in the new parts with what was planned. Throws `read-back-differs` with the place. */
export function* readingBack(after: BookContext, before: BookContext, plan: Plan, written: Written): CooperativeTask<void> {
  for (const sheetId of new Set(plan.edits.map((edit) => edit.sheetId))) {
    const { part, name } = before.worksheet(sheetId);
    const scan = after.scan(part);
    for (const edit of plan.edits) if (edit.sheetId === sheetId) checkEdit(after, scan, name, edit);
  }
  for (const [part, cells] of written.filled) {
    const formulas = formulasOf(after.scan(part), part, true);
    for (const { row, column, formula, numberFormat, ...edit } of cells) {
      if (formula === null) continue;
      if (formulas.get(`${row},${column}`) !== formula) throw new WorkbookFault('read-back-differs', cellAddress(row, column));
      checkEdit(after, after.scan(part), part, { row, column, ...edit, ...(numberFormat !== undefined && { numberFormat }) });
    }
  }
  for (const [part, wanted] of written.rules) {
    const found = ourRules(after.scan(part).root).map(({ key, sqref, dxfId }) => `${key} ${sqref} ${dxfId}`);
    const expected = wanted.map(({ key, sqref, dxfId }) => `${key} ${sqref} ${dxfId}`);
    if (found.join('\n') !== expected.join('\n')) throw new WorkbookFault('read-back-differs', part);
  }
  for (const sheet of plan.sheets) {
    const { part } = present(
      written.sheets.find((each) => each.key === sheet.key),
      'part of a sheet just written',
    );
    const listed = after.infos.find((info) => info.id === part);
    if (!listed || listed.generated !== (sheet.yours ? null : sheet.key)) throw new WorkbookFault('read-back-differs', sheet.title);
    const scan = yield* after.scanning(part);
    yield;
    for (const [row, line] of layOut(sheet)) {
      for (const [column, { value }] of line) check(scan, row, column, shownValue(value), sheet.title);
    }
  }
}

function checkEdit(after: BookContext, scan: SheetScan, sheet: string, edit: CellEdit): void {
  const cell = check(scan, edit.row, edit.column, edit.after, sheet);
  if (edit.numberFormat === undefined || cell === null) return;
  const code = codeOf(after.formats, present(scan.cells.style[cell], 'style', cell));
  if (code !== edit.numberFormat) throw new WorkbookFault('read-back-differs', cellAddress(edit.row, edit.column));
}

function check(scan: SheetScan, row: number, column: number, expected: CellValue, where: string): number | null {
  const cell = findCell(scan, row, column);
  const found = cell === null ? null : (scan.cells.value[cell] ?? null);
  if (!sameValue(found, expected)) throw new WorkbookFault('read-back-differs', `${where}!${cellAddress(row, column)}`);
  return cell;
}
