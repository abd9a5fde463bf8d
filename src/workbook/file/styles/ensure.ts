import { relatedPart, readBook } from '../book/workbook-part';
import { CONTENT_TYPES } from '../package/content-types';
import type { Draft } from '../package/draft';
import { relationType } from '../xml/namespaces';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * What of a part without styles of its own was there before it, told by the line breaks behind its root: clearing takes away
 * what we brought, and no more. A relationship to the part, or its content type too, may be left of one that somebody dropped.
 */
const BROUGHT = { all: '', partAndType: '\n', part: '\n\n' } as const;

/** The part of the styles; a workbook without one is given what every cell looks like anyway. */
export function ensureStyles(draft: Draft): string {
  const book = readBook(draft);
  const found = relatedPart(book, draft, 'styles');
  if (found !== null) return found;
  const plain = plainStyles(book.namespaces.main);
  // A workbook has one relationship to styles: one that leads to nothing is given what it names.
  const left = book.relationships.find(({ kind, external }) => kind === 'styles' && !external);
  if (left) {
    const types = draft.text(CONTENT_TYPES);
    draft.add(left.target, plain, TYPE);
    draft.replace(left.target, plain + (draft.text(CONTENT_TYPES) === types ? BROUGHT.part : BROUGHT.partAndType));
    return left.target;
  }
  const part = draft.isFree('xl/styles.xml') ? 'xl/styles.xml' : draft.freeName('xl/styles');
  draft.add(part, plain + BROUGHT.all, TYPE);
  draft.relate(book.part, relationType(book.namespaces, 'styles'), part);
  return part;
}

/** Takes the part of the styles away again if it is as {@link ensureStyles} made it. */
export function dropPlainStyles(draft: Draft): void {
  const book = readBook(draft);
  const part = relatedPart(book, draft, 'styles');
  const relation = book.relationships.find(({ kind, target }) => kind === 'styles' && target === part);
  if (part === null || !relation) return;
  const plain = plainStyles(book.namespaces.main);
  const text = draft.text(part);
  if (text === plain + BROUGHT.part) draft.remove(part);
  else if (text === plain + BROUGHT.partAndType) draft.drop(part);
  else if (text === plain + BROUGHT.all) {
    draft.unrelate(book.part, relation.id);
    draft.drop(part);
  }
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
