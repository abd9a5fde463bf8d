import { readBook, type Book } from '../book/workbook-part';
import type { Draft } from '../package/draft';
import { attributeSpan, child, children, whole, type XmlElement } from '../xml/element';
import { Splices } from '../xml/splices';

/** Puts a sheet out of sight (ECMA-376 18.2.19, `state`); if it was the one in front, the first that is in sight comes there. */
export function hideSheet(draft: Draft, part: string): void {
  const book = readBook(draft);
  const sheet = book.sheets.find((each) => each.part === part);
  if (!sheet) return;
  const splices = new Splices();
  setState(book.text, sheet.element, 'hidden', splices);
  const front = book.sheets.findIndex((each) => each !== sheet && each.visible);
  for (const view of children(child(book.root, 'bookViews'), 'workbookView'))
    bringForward(book, view, book.sheets.indexOf(sheet), front, splices);
  draft.setText(book.part, splices.apply(book.text));
}

/** Puts a sheet into sight again; it may be gone. */
export function showSheet(draft: Draft, part: string): void {
  const book = readBook(draft);
  const sheet = book.sheets.find((each) => each.part === part);
  if (!sheet || sheet.visible) return;
  const splices = new Splices();
  setState(book.text, sheet.element, 'visible', splices);
  draft.setText(book.part, splices.apply(book.text));
}

function setState(text: string, element: XmlElement, state: string, splices: Splices): void {
  const span = attributeSpan(text, element, 'state');
  if (span) splices.replace(span.start, span.end, state);
  else splices.insert(element.start + 1 + element.name.length, ` state="${state}"`);
}

function bringForward(book: Book, view: XmlElement, from: number, to: number, splices: Splices): void {
  const span = attributeSpan(book.text, view, 'activeTab');
  if (whole(view, 'activeTab', 0) !== from) return;
  if (span) splices.replace(span.start, span.end, String(to));
  else splices.insert(view.start + 1 + view.name.length, ` activeTab="${to}"`);
}
