import { relatedPart, readBook } from '../book/workbook-part';
import type { Draft } from '../package/draft';
import { relationType } from '../xml/namespaces';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The part of the styles; a workbook without one is given an empty one. */
export function ensureStyles(draft: Draft): string {
  const book = readBook(draft);
  const found = relatedPart(book, draft, 'styles');
  if (found !== null) return found;
  const part = draft.has('xl/styles.xml') ? draft.freeName('xl/styles') : 'xl/styles.xml';
  const main = book.namespaces.main;
  draft.add(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"></styleSheet>`, TYPE);
  draft.relate(book.part, relationType(book.namespaces, 'styles'), part);
  return part;
}
