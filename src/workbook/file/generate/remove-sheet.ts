import { WorkbookFault } from '../../../spreadsheet/port';
import { dropNames, moveNames } from '../book/names';
import { readBook, type Book } from '../book/workbook-part';
import type { Draft } from '../package/draft';
import { attributeSpan, child, children, whole } from '../xml/element';
import { Splices } from '../xml/splices';
import { dropDependants } from './drop-tree';

/**
 * Takes a sheet out of the workbook: its parts, its names, its tab; the positions that names and
 * views tell of later sheets move up. Formulas elsewhere that point to it are left as they are.
 */
export function removeSheet(draft: Draft, index: number): void {
  dropNames(draft, (name) => name.sheet === index);
  const book = readBook(draft);
  const sheet = book.sheets[index];
  if (!sheet) return;
  if (!book.sheets.some((each, at) => at !== index && each.visible)) throw new WorkbookFault('bad-plan', sheet.name);
  dropDependants(draft, sheet.part);
  draft.drop(sheet.part);
  draft.unrelate(book.part, sheet.relationId);
  const splices = new Splices();
  splices.remove(sheet.element.start, sheet.element.end);
  moveNames(book, index + 1, -1, splices);
  moveViews(book, index, splices);
  draft.setText(book.part, splices.apply(book.text));
}

/** The tab in front stays in front; if it goes, the visible one before it comes. */
function moveViews(book: Book, index: number, splices: Splices): void {
  const rest = book.sheets.filter((_, at) => at !== index);
  for (const view of children(child(book.root, 'bookViews'), 'workbookView')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const span = attributeSpan(book.text, view, attribute);
      const tab = whole(view, attribute, 0);
      if (!span || tab < index) continue;
      let moved = Math.max(0, tab - 1);
      while (moved > 0 && !rest[moved]?.visible) moved--;
      if (!rest[moved]?.visible)
        moved = Math.max(
          0,
          rest.findIndex((each) => each.visible),
        );
      splices.replace(span.start, span.end, String(moved));
    }
  }
}

/** Takes the calculation chain away: the application builds it anew, and entries for cells that are gone would be an error. */
export function dropCalculationChain(draft: Draft): void {
  const book = readBook(draft);
  for (const { kind, target, id } of book.relationships) {
    if (kind !== 'calcChain') continue;
    draft.unrelate(book.part, id);
    if (draft.has(target)) draft.drop(target);
  }
}
