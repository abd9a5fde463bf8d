import type { CellEdit, RevertResult, RowInsert } from '../../../spreadsheet/port';
import { runToEnd } from '../../../spreadsheet/task';
import { RowShift } from '../rows/row-shift';
import { shiftingRows } from '../rows/shift-rows';
import { BookContext } from '../book/context';
import { Draft } from '../package/draft';
import type { Parts } from '../package/parts';
import { asEdit } from '../../common/plan-checks/check-edits';
import { StyleBook } from '../styles/style-book';
import { dropPlainStyles, ensureStyles } from '../styles/ensure';
import { Splices } from '../xml/splices';
import { restoreCells } from './cells';
import type { Journal } from './journal';
import { restoreMarks } from './marks';
import { restoreNames } from './names';
import { restoreSheets } from './sheets';

/**
 * Takes back what one `apply` did. Parts that nobody has changed since get their former content; in
 * the others every cell, mark, name and generated sheet is put back by itself, unless it was changed.
 */
export function takeBack(current: BookContext, journal: Journal): { parts: Parts; result: RevertResult } {
  const { original, after, plan } = journal;
  const all = { restored: plan.edits.length + plan.fills.length, kept: [] };
  const changed = after.differences(current.parts);
  if (changed.size === 0) return { parts: original, result: all };

  const touched = original.differences(after);
  const { stylesPart } = current;
  const shared = [...touched].some((part) => changed.has(part));
  // A sheet changed since may use styles that came with this action.
  const stylesInUse = stylesPart !== null && touched.has(stylesPart) && current.book.sheets.some((sheet) => changed.has(sheet.part));
  if (!shared && !stylesInUse) {
    const former = new Map([...touched].map((part) => [part, original.content(part) ?? null]));
    return { parts: current.parts.with(former), result: all };
  }
  const { parts, result } = bitByBit(current, journal);
  return { parts: withoutRows(parts, plan.rows), result };
}

/** Takes the rows out that were put in, but for those in which something stands by now. */
function withoutRows(parts: Parts, rows: readonly RowInsert[]): Parts {
  let context = new BookContext(parts);
  for (const { sheetId, above, count } of rows) {
    if (!context.book.sheets.some(({ part }) => part === sheetId)) continue;
    const { rows: table, cells, formulas } = context.scan(sheetId);
    const isIn = (row: number): boolean => row >= above && row < above + count;
    const isUsed = table.row.some((row, at) => {
      const [from = 0, to = cells.size] = [table.firstCell[at], table.firstCell[at + 1]];
      return isIn(row) && cells.value.slice(from, to).some((value) => value !== null && value !== '');
    });
    if (isUsed || formulas.some(({ row }) => isIn(row))) continue;
    context = runToEnd(shiftingRows(context, sheetId, new RowShift(above, -count)));
  }
  return context.parts;
}

function bitByBit(current: BookContext, journal: Journal): { parts: Parts; result: RevertResult } {
  const { plan, before } = journal;
  const was = new BookContext(before);
  const left = new BookContext(journal.after);
  const draft = new Draft(current.parts);
  const styles = new StyleBook(draft, ensureStyles(draft));
  const kept: CellEdit[] = [];
  for (const sheetId of new Set([...plan.edits, ...plan.fills, ...plan.marks].map((each) => each.sheetId))) {
    const edits = plan.edits.filter((edit) => edit.sheetId === sheetId);
    const fills = plan.fills.filter((fill) => fill.sheetId === sheetId).map(asEdit);
    if (!current.book.sheets.some((sheet) => sheet.part === sheetId)) {
      kept.push(...edits, ...fills);
      continue;
    }
    const splices = new Splices();
    const scan = current.scan(sheetId);
    const sheet = { scan, part: sheetId, splices };
    kept.push(...restoreCells(sheet, left.scan(sheetId), { edits, fills, former: journal.formerCells.get(sheetId) ?? [] }));
    if (plan.marks.some((mark) => mark.sheetId === sheetId)) restoreMarks(sheet, left.scan(sheetId), was, styles);
    draft.setText(sheetId, splices.apply(scan.text));
  }
  const keptSheets = restoreSheets(draft, journal);
  restoreNames(draft, journal);
  styles.write();
  dropPlainStyles(draft);
  const places = kept.map(({ sheetId, row, column }) => ({ sheetId, row, column }));
  return {
    parts: draft.seal(),
    result: { restored: plan.edits.length + plan.fills.length - kept.length, kept: places, ...(keptSheets.length > 0 && { keptSheets }) },
  };
}
