import { WorkbookFault } from '../../../spreadsheet/port';
import type { Parts } from '../package/parts';
import { relationshipsOf, type Relationship } from '../package/relationships';
import { CONTENT_TYPES } from '../package/content-types';
import { packageFault } from '../package/sniff';
import { child, children, flag, type XmlElement } from '../xml/element';
import { namespacesOf, relationAttribute, type Namespaces } from '../xml/namespaces';
import { parsedOnce } from '../xml/parse';

/** A sheet as workbook.xml lists it. */
export interface BookSheet {
  readonly name: string;
  /** Key of its part, '' where the relationship leads nowhere. */
  readonly part: string;
  readonly relationId: string;
  readonly worksheet: boolean;
  readonly visible: boolean;
  readonly element: XmlElement;
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet it belongs to, null for the whole workbook. */
  readonly sheet: number | null;
  readonly formula: string;
  readonly comment: string;
  readonly element: XmlElement;
}

/** workbook.xml (ECMA-376 18.2), as far as the port needs it. */
export interface Book {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly namespaces: Namespaces;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** The writer asks for all formulas to be calculated when the workbook is opened (`fullCalcOnLoad`, ECMA-376 18.2.2). */
  readonly toBeCalculated: boolean;
  readonly structureLocked: boolean;
}

type Source = Pick<Parts, 'has' | 'text' | 'lenientText'> & { keys(): Iterable<string> };

/** Reads the workbook part. Throws what the package is where it holds none. */
export function readBook(parts: Source): Book {
  const part = findWorkbookPart(parts);
  const text = parts.text(part);
  const root = parsedOnce(text, part);
  const namespaces = namespacesOf(root);
  if (!namespaces || root.local !== 'workbook') throw new WorkbookFault(packageFault(parts), part);
  const relationships = relationshipsOf(parts, part);
  const sheets = children(child(root, 'sheets'), 'sheet').map((element): BookSheet => {
    const relationId = relationAttribute(element, root) ?? '';
    const relation = relationships.find((each) => each.id === relationId);
    const found = relation && parts.has(relation.target);
    return {
      name: element.attributes['name'] ?? '',
      part: found ? relation.target : '',
      relationId,
      worksheet: found === true && relation.kind === 'worksheet',
      visible: (element.attributes['state'] ?? 'visible') === 'visible',
      element,
    };
  });
  return {
    part,
    text,
    root,
    namespaces,
    relationships,
    sheets,
    names: children(child(root, 'definedNames'), 'definedName').map(readName),
    date1904: flag(child(root, 'workbookPr'), 'date1904'),
    toBeCalculated: flag(child(root, 'calcPr'), 'fullCalcOnLoad'),
    structureLocked: flag(child(root, 'workbookProtection'), 'lockStructure'),
  };
}

function readName(element: XmlElement): DefinedName {
  const { name = '', localSheetId, comment = '' } = element.attributes;
  return { name, sheet: localSheetId === undefined ? null : Number(localSheetId), formula: element.text, comment, element };
}

function findWorkbookPart(parts: Source): string {
  if (!parts.has(CONTENT_TYPES)) throw new WorkbookFault(packageFault(parts));
  const main = relationshipsOf(parts, '').find((each) => each.kind === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  if (!parts.has(part) || !part.endsWith('.xml')) throw new WorkbookFault(packageFault(parts), part);
  return part;
}

/** Part of a kind that the workbook relates to (`styles`, `sharedStrings`), or null. */
export function relatedPart(book: Book, parts: Source, kind: string): string | null {
  return book.relationships.find((each) => each.kind === kind && !each.external && parts.has(each.target))?.target ?? null;
}
