import { relatedPart, readBook } from '../book/workbook-part';
import type { Draft } from '../package/draft';
import { relationType } from '../xml/namespaces';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The part of the styles; a workbook without one is given what every cell looks like anyway. */
export function ensureStyles(draft: Draft): string {
  const book = readBook(draft);
  const found = relatedPart(book, draft, 'styles');
  if (found !== null) return found;
  const part = draft.isFree('xl/styles.xml') ? 'xl/styles.xml' : draft.freeName('xl/styles');
  draft.add(part, plainStyles(book.namespaces.main), TYPE);
  draft.relate(book.part, relationType(book.namespaces, 'styles'), part);
  return part;
}

/** Takes the part of the styles away again if it is as {@link ensureStyles} made it. */
export function dropPlainStyles(draft: Draft): void {
  const book = readBook(draft);
  const part = relatedPart(book, draft, 'styles');
  const relation = book.relationships.find(({ kind, target }) => kind === 'styles' && target === part);
  if (part === null || !relation || draft.text(part) !== plainStyles(book.namespaces.main)) return;
  draft.unrelate(book.part, relation.id);
  draft.drop(part);
}

/** The least that programs take for the styles of a workbook. */
function plainStyles(main: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="SimSun"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
