import { areaAddress, quoteSheet } from '../../../spreadsheet/address';
import type { NamePlan, Plan } from '../../../spreadsheet/port';
import { namesUsed, OUR_NAME, settleNames, withNames } from '../../common/names';
import type { Draft } from '../package/draft';
import { relationshipsOf } from '../package/relationships';
import { attributeSpan, child, type XmlElement } from '../xml/element';
import { escapeAttribute, escapeText } from '../xml/escape';
import { parsedOnce } from '../xml/parse';
import { insertionPoint, WORKBOOK_ORDER } from '../xml/schema-order';
import { Splices } from '../xml/splices';
import { formulasOf } from '../sheet/formulas';
import type { BookContext } from './context';
import { readBook, type Book, type DefinedName } from './workbook-part';

/** A defined name to be written. */
export interface NewName {
  readonly name: string;
  /** Index of the sheet it belongs to, null for the whole workbook. */
  readonly sheet: number | null;
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

/** The plan with the names that it can have here: a name of the user's stays theirs, and the formulas use another. */
export function withSettledNames(context: BookContext, plan: Plan): Plan {
  for (const { sheetId } of plan.names) context.worksheet(sheetId);
  const planned = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const unsigned = context.book.names.some(
    ({ sheet, name, comment }) => sheet === null && comment !== OUR_NAME && planned.has(name.toLowerCase()),
  );
  const tables = namesOfTables(context);
  if (!unsigned && ![...tables].some((name) => planned.has(name))) return plan;
  const { names } = settleNames(plan.names, usedBySheetsOfOurs(context), (name) =>
    tables.has(name.toLowerCase()) ? 'taken' : (findName(context.book, name, null) ?? null),
  );
  return {
    ...plan,
    sheets: withNames(plan.sheets, names),
    names: names.map(({ plan: { sheetId, area }, name }) => ({ name, sheetId, area })),
  };
}

/** The words of the formulas of generated sheets that may be names: those are ours, whatever a program has left of their comment. */
function usedBySheetsOfOurs(context: BookContext): ReadonlySet<string> {
  const ours = context.sheets.filter(({ sign, worksheet }) => sign !== null && worksheet);
  return namesUsed(ours.flatMap(({ part }) => [...formulasOf(context.scan(part), part).values()]));
}

/** The names of tables in small letters: Excel repairs a workbook in which a defined name is spelled like one. */
function namesOfTables({ book, parts }: BookContext): ReadonlySet<string> {
  return new Set(
    book.sheets
      .flatMap(({ part }) => relationshipsOf(parts, part))
      .filter(({ kind, target }) => kind === 'table' && parts.has(target))
      .map(({ target }) => (parsedOnce(parts.text(target), target).attributes['displayName'] ?? '').toLowerCase()),
  );
}

/** Writes the names of a plan; one of ours that bears the name already is replaced. */
export function writeNames(context: BookContext, draft: Draft, plans: readonly NamePlan[]): void {
  const names = plans.map((plan): NewName => {
    const sheet = quoteSheet(context.worksheet(plan.sheetId).name);
    return { name: plan.name, sheet: null, formula: `${sheet}!${absolute(areaAddress(plan.area))}`, hidden: false, comment: OUR_NAME };
  });
  putNames(draft, names);
}

/** `$A$1:$B$2` of `A1:B2`. */
export function absolute(address: string): string {
  return address.replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2');
}

/** Adds defined names, each in the place of its predecessor of the same name and sheet. */
export function putNames(draft: Draft, names: readonly NewName[]): void {
  if (names.length === 0) return;
  const book = readBook(draft);
  const splices = new Splices();
  const added: string[] = [];
  for (const name of names) {
    const xml = nameXml(book.root.prefix, name);
    const former = findName(book, name.name, name.sheet);
    if (former) splices.replace(former.element.start, former.element.end, xml);
    else added.push(xml);
  }
  if (added.length > 0) insertNames(book, added.join(''), splices);
  draft.setText(book.part, splices.apply(book.text));
}

/** The name of that spelling (names know no case) in that scope. */
export function findName(book: Book, name: string, sheet: number | null): DefinedName | undefined {
  return book.names.find((each) => each.sheet === sheet && each.name.toLowerCase() === name.toLowerCase());
}

function insertNames(book: Book, xml: string, splices: Splices): void {
  const tag = `${book.root.prefix}definedNames`;
  const list = child(book.root, 'definedNames');
  if (!list) splices.insert(insertionPoint(book.root, WORKBOOK_ORDER, 'definedNames'), `<${tag}>${xml}</${tag}>`);
  else if (list.selfClosing) splices.replace(list.start, list.end, `<${tag}>${xml}</${tag}>`);
  else splices.insert(list.closeStart, xml);
}

function nameXml(prefix: string, { name, sheet, formula, hidden, comment }: NewName): string {
  const scope = sheet === null ? '' : ` localSheetId="${sheet}"`;
  const remark = comment === '' ? '' : ` comment="${escapeAttribute(comment)}"`;
  const shown = hidden ? ' hidden="1"' : '';
  return `<${prefix}definedName name="${escapeAttribute(name)}"${remark}${scope}${shown}>${escapeText(formula)}</${prefix}definedName>`;
}

/** Takes defined names away; a list left empty goes wholly, since the schema wants at least one. */
export function dropNames(draft: Draft, gone: (name: DefinedName) => boolean): void {
  const book = readBook(draft);
  const list = child(book.root, 'definedNames');
  const elements: XmlElement[] = book.names.filter(gone).map((each) => each.element);
  if (!list || elements.length === 0) return;
  const splices = new Splices();
  if (elements.length === list.children.length) splices.remove(list.start, list.end);
  else for (const element of elements) splices.remove(element.start, element.end);
  draft.setText(book.part, splices.apply(book.text));
}

/** Names of single sheets go along with them: those from an index on have moved by one. */
export function moveNames({ names, text }: Book, from: number, by: 1 | -1, splices: Splices): void {
  for (const { sheet, element } of names) {
    const span = sheet !== null && sheet >= from ? attributeSpan(text, element, 'localSheetId') : null;
    if (span && sheet !== null) splices.replace(span.start, span.end, String(sheet + by));
  }
}
