import { cellAddress } from '../../../spreadsheet/address';
import type { CellEdit } from '../../../spreadsheet/port';
import { ColumnStyles } from '../sheet/column-styles';
import type { SheetScan } from '../sheet/scan';
import type { StyleBook } from '../styles/style-book';
import { attributeSpan, child, children, type XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';
import type { Splices } from '../xml/splices';
import { cellAttributes, cellXml, looksLikeFormula } from './cell-xml';
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

/** Writes the cells of edits of one sheet into splices of its part and tells what stood there. */
export function writeEdits(
  scan: SheetScan,
  edits: readonly CellEdit[],
  styles: () => StyleBook,
  splices: Splices,
  part: string,
): FormerCell[] {
  const { prefix } = scan.root;
  widenDimension(scan, edits, splices);
  const byPlace = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit]));
  return replaceCells(scan, edits, splices, part, ({ row, column }, address, style) => {
    const edit = byPlace.get(`${row},${column}`);
    if (!edit) return null;
    return cellXml(prefix, cellAttributes(address, styleAfter(edit, style, styles)), edit.after);
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
export function replaceCells(
  scan: SheetScan,
  places: readonly { row: number; column: number }[],
  splices: Splices,
  part: string,
  write: Writer,
): FormerCell[] {
  const columns = new ColumnStyles(scan.root);
  const former: FormerCell[] = [];
  const newRows: { row: number; xml: string }[] = [];
  let at = 0;
  while (at < places.length) {
    const row = present(places[at], 'places', at).row;
    let end = at;
    while (places[end]?.row === row) end++;
    const wanted = places.slice(at, end);
    const [position] = rowPositions(scan, row).slice(-1);
    if (position === undefined) newRows.push({ row, xml: rowXml(scan, row, wanted, columns, write) });
    else editRow(scan, position, wanted, columns, splices, part, write, former);
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

function rowXml(
  scan: SheetScan,
  row: number,
  wanted: readonly { row: number; column: number }[],
  columns: ColumnStyles,
  write: Writer,
): string {
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

function editRow(
  scan: SheetScan,
  position: number,
  wanted: readonly { row: number; column: number }[],
  columns: ColumnStyles,
  splices: Splices,
  part: string,
  write: Writer,
  former: FormerCell[],
): void {
  const { rows, cells, text } = scan;
  const base = present(rows.start[position], 'start', position);
  const source = text.slice(base, rows.end[position]);
  const element = parseXml(source, part);
  const elements = children(element, 'c');
  const first = present(rows.firstCell[position], 'firstCell', position);
  const columnAt = elements.map((_, at) => present(cells.column[first + at], 'column', first + at));
  const rowStyle = present(rows.style[position], 'style', position);
  let inserted = '';
  for (const place of wanted) {
    const at = columnAt.lastIndexOf(place.column);
    const cell = elements[at];
    if (cell) {
      const xml = write(place, cell.attributes['r'], present(cells.style[first + at], 'style', first + at));
      splices.replace(base + cell.start, base + cell.end, xml ?? '');
      former.push({ ...place, xml: source.slice(cell.start, cell.end) });
      continue;
    }
    const style = rowStyle >= 0 ? rowStyle : Math.max(0, columns.styleOf(place.column));
    const xml = write(place, cellAddress(place.row, place.column), style) ?? '';
    former.push({ ...place, xml: null });
    if (element.selfClosing) {
      inserted += xml;
      continue;
    }
    const next = elements.find((_, index) => present(columnAt[index], 'columnAt', index) > place.column);
    splices.insert(base + (next?.start ?? element.closeStart), xml);
  }
  if (inserted !== '') splices.replace(base + source.lastIndexOf('/'), base + source.length, `>${inserted}</${element.name}>`);
  widenSpans(source, element, base, wanted, splices);
}

/** `spans` is a promise of where the row's cells are; a cell outside it widens it. */
function widenSpans(source: string, element: XmlElement, base: number, wanted: readonly { column: number }[], splices: Splices): void {
  const span = attributeSpan(source, element, 'spans');
  const found = /^(\d+):(\d+)$/.exec(element.attributes['spans'] ?? '');
  if (!span || !found) return;
  const columns = wanted.map((place) => place.column + 1);
  const widened = `${Math.min(Number(found[1]), ...columns)}:${Math.max(Number(found[2]), ...columns)}`;
  if (widened !== element.attributes['spans']) splices.replace(base + span.start, base + span.end, widened);
}
