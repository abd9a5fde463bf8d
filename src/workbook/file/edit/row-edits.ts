import { cellAddress } from '../../../spreadsheet/address';
import type { CellEdit } from '../../../spreadsheet/port';
import type { CellWriting } from './check';
import { ColumnStyles } from '../sheet/column-styles';
import type { SheetScan } from '../sheet/scan';
import type { StyleBook } from '../styles/style-book';
import { attributeSpan, child, children, type XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';
import type { Splices } from '../xml/splices';
import { cellAttributes, cellXml, formulaCellXml, looksLikeFormula } from './cell-xml';
import { widenDimension } from './dimension';
import { rowPositions } from './locate';
import { present } from '../../../spreadsheet/present';

/** XML of a cell as it stood, null where there was none, with its place. */
export interface FormerCell {
  readonly row: number;
  readonly column: number;
  readonly xml: string | null;
}

/** What stands in place of a cell: given its style, its XML; null to take the cell away. */
type Writer = (edit: { row: number; column: number }, address: string | undefined, style: number) => string | null;

/** A sheet as it was read, the name of its part, and where the changes of its text go. */
export interface SheetText {
  readonly scan: SheetScan;
  readonly part: string;
  readonly splices: Splices;
}

/** What the rows of one sheet are edited with. */
interface RowEditing extends SheetText {
  readonly columns: ColumnStyles;
  readonly write: Writer;
  /** Takes down what stood in each place. */
  readonly former: FormerCell[];
}

type Place = Pick<FormerCell, 'row' | 'column'>;

/** Writes the cells of edits of one sheet into splices of its part and tells what stood there. */
export function writeEdits(sheet: SheetText, edits: readonly CellWriting[], styles: () => StyleBook): FormerCell[] {
  const { prefix } = sheet.scan.root;
  widenDimension(sheet.scan, edits, sheet.splices);
  const byPlace = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit]));
  return replaceCells(sheet, edits, ({ row, column }, address, style) => {
    const edit = byPlace.get(`${row},${column}`);
    if (!edit) return null;
    const attributes = cellAttributes(address, styleAfter(edit, style, styles));
    if (edit.formula === null) return cellXml(prefix, attributes, edit.after);
    return formulaCellXml(prefix, attributes, edit.formula, typeof edit.after === 'number' ? edit.after : null);
  });
}

function styleAfter(edit: CellEdit, style: number, styles: () => StyleBook): number {
  const changes: Record<string, string> = {};
  if (edit.numberFormat !== undefined) {
    changes['numFmtId'] = String(styles().numberFormat(edit.numberFormat));
    changes['applyNumberFormat'] = '1';
  }
  if (looksLikeFormula(edit.after)) changes['quotePrefix'] = '1';
  return Object.keys(changes).length === 0 ? style : styles().variant(style, changes);
}

/** Replaces, inserts or takes away cells, each at its place in the source. Positions ascend. */
export function replaceCells(sheet: SheetText, places: readonly Place[], write: Writer): FormerCell[] {
  const { scan, splices } = sheet;
  const former: FormerCell[] = [];
  const editing: RowEditing = { ...sheet, columns: new ColumnStyles(scan.root), write, former };
  const newRows: { row: number; xml: string }[] = [];
  let at = 0;
  while (at < places.length) {
    const row = present(places[at], 'places', at).row;
    let end = at;
    while (places[end]?.row === row) end++;
    const wanted = places.slice(at, end);
    const [position] = rowPositions(scan, row).slice(-1);
    if (position === undefined) newRows.push({ row, xml: rowXml(editing, row, wanted) });
    else editRow(editing, position, wanted);
    if (position === undefined) for (const { column } of wanted) former.push({ row, column, xml: null });
    at = end;
  }
  insertRows(
    scan,
    newRows.filter((each) => each.xml !== ''),
    splices,
  );
  return former;
}

function rowXml({ scan, columns, write }: RowEditing, row: number, wanted: readonly Place[]): string {
  const { prefix } = scan.root;
  const cells = wanted
    .map((place) => write(place, cellAddress(row, place.column), Math.max(0, columns.styleOf(place.column))) ?? '')
    .join('');
  return cells === '' ? '' : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
}

function insertRows(scan: SheetScan, newRows: readonly { row: number; xml: string }[], splices: Splices): void {
  const data = child(scan.root, 'sheetData');
  if (!data || newRows.length === 0) return;
  if (data.selfClosing) {
    const xml = newRows.map((each) => each.xml).join('');
    splices.replace(scan.text.lastIndexOf('/', data.openEnd), data.openEnd, `>${xml}</${data.name}>`);
    return;
  }
  for (const { row, xml } of newRows) splices.insert(scan.rows.start[scan.rows.positionOf(row)] ?? data.closeStart, xml);
}

/** A row of the sheet as its text has it. */
interface RowText {
  /** Where it begins in the text of the part. */
  readonly base: number;
  readonly source: string;
  readonly element: XmlElement;
  readonly cells: readonly { readonly element: XmlElement; readonly column: number; readonly style: number }[];
  /** The row's own style, null for none. */
  readonly style: number | null;
}

function rowText({ scan: { rows, cells, text }, part }: SheetText, position: number): RowText {
  const base = present(rows.start[position], 'start', position);
  const source = text.slice(base, rows.end[position]);
  const element = parseXml(source, part);
  const first = present(rows.firstCell[position], 'firstCell', position);
  const style = present(rows.style[position], 'style', position);
  return {
    base,
    source,
    element,
    cells: children(element, 'c').map((cell, at) => ({
      element: cell,
      column: present(cells.column[first + at], 'column', first + at),
      style: present(cells.style[first + at], 'style', first + at),
    })),
    style: style >= 0 ? style : null,
  };
}

/** Edits the cells of a row that is there; `wanted` ascends. */
function editRow(editing: RowEditing, position: number, wanted: readonly Place[]): void {
  const row = rowText(editing, position);
  const { base, source, element } = row;
  const inserted = wanted.map((place) => editCell(editing, row, place)).join('');
  if (inserted !== '') editing.splices.replace(base + source.lastIndexOf('/'), base + source.length, `>${inserted}</${element.name}>`);
  widenSpans(row, wanted, editing.splices);
}

/** Edits one cell; gives what a row of no cells is to hold, which is written once it is known in full. */
function editCell({ columns, splices, write, former }: RowEditing, row: RowText, place: Place): string {
  const { base, source, element } = row;
  const cell = row.cells.filter(({ column }) => column === place.column).at(-1);
  if (cell) {
    const { start, end, attributes } = cell.element;
    // Null takes the cell away.
    splices.replace(base + start, base + end, write(place, attributes['r'], cell.style) ?? '');
    former.push({ ...place, xml: source.slice(start, end) });
    return '';
  }
  const style = row.style ?? Math.max(0, columns.styleOf(place.column));
  const xml = write(place, cellAddress(place.row, place.column), style) ?? '';
  former.push({ ...place, xml: null });
  if (element.selfClosing) return xml;
  const next = row.cells.find(({ column }) => column > place.column);
  splices.insert(base + (next?.element.start ?? element.closeStart), xml);
  return '';
}

/** `spans` is a promise of where the row's cells are; a cell outside it widens it. */
function widenSpans({ source, element, base }: RowText, wanted: readonly Place[], splices: Splices): void {
  const span = attributeSpan(source, element, 'spans');
  const found = /^(\d+):(\d+)$/.exec(element.attributes['spans'] ?? '');
  if (!span || !found) return;
  const columns = wanted.map((place) => place.column + 1);
  const widened = `${Math.min(Number(found[1]), ...columns)}:${Math.max(Number(found[2]), ...columns)}`;
  if (widened !== element.attributes['spans']) splices.replace(base + span.start, base + span.end, widened);
}
