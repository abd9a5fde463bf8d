import { parseCell } from '../../../spreadsheet/address';
import { WorkbookFault, type RowInsert } from '../../../spreadsheet/port';
import type { CooperativeTask } from '../../../spreadsheet/task';
import { calculateOnLoad } from '../book/calculation';
import { BookContext } from '../book/context';
import { readBook } from '../book/workbook-part';
import { dropCalculationChain } from '../generate/remove-sheet';
import { Draft } from '../package/draft';
import { relationshipsOf } from '../package/relationships';
import { isFiltered, isProtected } from '../sheet/state';
import { attributeSpan, descendants } from '../xml/element';
import { parseXml } from '../xml/parse';
import { Splices } from '../xml/splices';
import { RowShift } from './row-shift';
import type { FormulaPlace } from './shifted-formula';
import { shiftedSheet } from './shifted-sheet';
import { shiftTree } from './shifted-tree';

/** What a sheet may bear beside its cells while rows come between them; of anything else we do not know which rows it tells. */
const KNOWN = ['printerSettings', 'hyperlink', 'image', 'customProperty', 'table', 'drawing', 'comments', 'vmlDrawing', 'threadedComment'];

/** The workbook with empty rows put in. Throws `rows-not-insertable` where something on the sheet or about it cannot be moved along. */
export function* insertingRows(context: BookContext, inserts: readonly RowInsert[]): CooperativeTask<BookContext> {
  let now = context;
  for (const { sheetId, above, count } of inserts) {
    const { part, name } = now.worksheet(sheetId);
    const scan = yield* now.scanning(part);
    if (isProtected(scan.root)) throw new WorkbookFault('sheet-protected', name);
    if (isFiltered(scan, part, now.parts)) throw new WorkbookFault('filtered', name);
    now = yield* shiftingRows(now, sheetId, new RowShift(above, count));
  }
  return now;
}

/** The workbook with rows put in or taken out. */
export function* shiftingRows(context: BookContext, sheetId: string, shift: RowShift): CooperativeTask<BookContext> {
  const { book, parts } = context;
  const { part, name } = context.worksheet(sheetId);
  const draft = new Draft(parts);
  shiftRelated(context, draft, part, name, shift);
  for (const sheet of book.sheets) {
    // A formula that asks for a sheet names it.
    if (!sheet.worksheet || (sheet.part !== part && !parts.text(sheet.part).includes(name))) continue;
    const scan = yield* context.scanning(sheet.part);
    const place: FormulaPlace = { moving: name, own: sheet.name };
    draft.setText(sheet.part, shiftedSheet({ scan, part: sheet.part, place }, shift));
    yield;
  }
  for (const key of parts.keys()) if (/^xl\/charts\/[^/]+\.xml$/.test(key)) shiftPart(draft, key, shift, { moving: name, own: null });
  shiftNames(draft, shift, name);
  shiftPivotSources(draft, [...parts.keys()], shift, name);
  dropCalculationChain(draft);
  calculateOnLoad(draft);
  return new BookContext(yield* draft.sealing());
}

/** Tables and pictures of the sheet; comments below the place are more than we move. */
function shiftRelated({ parts }: BookContext, draft: Draft, part: string, name: string, shift: RowShift): void {
  for (const { kind, target, external } of relationshipsOf(parts, part)) {
    if (external || !parts.has(target)) continue;
    if (!KNOWN.includes(kind)) throw new WorkbookFault('rows-not-insertable', name);
    if (kind === 'table') shiftPart(draft, target, shift, { moving: name, own: name });
    else if (kind === 'drawing') shiftAnchors(draft, target, shift);
    else if (lowestRow(kind, parts.lenientText(target)) >= shift.at) throw new WorkbookFault('rows-not-insertable', name);
  }
}

function shiftPart(draft: Draft, part: string, shift: RowShift, place: FormulaPlace): void {
  const text = draft.text(part);
  const splices = new Splices();
  shiftTree(text, parseXml(text, part), shift, place, splices);
  if (!splices.empty) draft.setText(part, splices.apply(text));
}

/** Pictures and charts hang on rows (`row` of `from` and `to`, ECMA-376 20.5.2). */
function shiftAnchors(draft: Draft, part: string, shift: RowShift): void {
  const text = draft.text(part);
  const splices = new Splices();
  for (const { openEnd, closeStart, text: row } of descendants(
    parseXml(text, part),
    ({ local, children: none }) => local === 'row' && none.length === 0,
  ))
    splices.replace(openEnd, closeStart, String(shift.row(Number(row)) ?? shift.at));
  draft.setText(part, splices.apply(text));
}

/** The lowest row that comments of a part are about, or that their boxes reach; -1 for none. */
function lowestRow(kind: string, text: string): number {
  const rows =
    kind === 'vmlDrawing'
      ? Array.from(text.matchAll(/Anchor>([\d\s,]{1,200})</g), ([, anchor = '']) => Number(anchor.split(',')[6]))
      : kind === 'comments' || kind === 'threadedComment'
        ? Array.from(text.matchAll(/ ref="([A-Z]{1,3}\d{1,7})"/g), ([, ref = '']) => parseCell(ref)?.row ?? -1)
        : [];
  return Math.max(-1, ...rows);
}

function shiftNames(draft: Draft, shift: RowShift, moving: string): void {
  const book = readBook(draft);
  const splices = new Splices();
  for (const { element } of book.names) shiftTree(book.text, element, shift, { moving, own: null }, splices);
  if (!splices.empty) draft.setText(book.part, splices.apply(book.text));
}

/** The rows that a pivot table is made of (`worksheetSource`, ECMA-376 18.10.1.95). */
function shiftPivotSources(draft: Draft, keys: readonly string[], shift: RowShift, moving: string): void {
  for (const key of keys.filter((each) => /^xl\/pivotcache\/pivotcachedefinition[^/]*\.xml$/.test(each))) {
    const text = draft.text(key);
    const splices = new Splices();
    const isSource = ({ local, attributes }: { local: string; attributes: Readonly<Record<string, string>> }): boolean =>
      local === 'worksheetSource' && attributes['sheet'] === moving;
    for (const source of descendants(parseXml(text, key), isSource)) {
      const span = attributeSpan(text, source, 'ref');
      if (span) splices.replace(span.start, span.end, shift.references(source.attributes['ref'] ?? ''));
    }
    if (!splices.empty) draft.setText(key, splices.apply(text));
  }
}
