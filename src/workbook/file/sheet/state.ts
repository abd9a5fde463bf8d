import { parseArea } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import type { Parts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import type { StyleFormats } from '../styles/read';
import { child, children, flag, type XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';
import type { SheetScan } from './scan';
import type { RichCell } from './struck-texts';
import { present } from '../../../spreadsheet/present';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Merged areas (ECMA-376 18.3.1.55). */
export function mergesOf(root: XmlElement): Area[] {
  return children(child(root, 'mergeCells'), 'mergeCell').flatMap((each) => parseArea(each.attributes['ref'] ?? '') ?? []);
}

/** True while the sheet is protected against changes of its cells. */
export function isProtected(root: XmlElement): boolean {
  return flag(child(root, 'sheetProtection'), 'sheet');
}

/** Rows hidden by hand, by a filter or by an outline, ascending. */
export function hiddenRowsOf(scan: SheetScan): number[] {
  return [...new Set(scan.rows.hidden)].sort((a, b) => a - b);
}

/** Filled cells that are struck through as a whole: by the cell's own font, or in all the pieces of a text in several fonts (`rich`). */
export function struckCells({ rows, cells }: SheetScan, formats: StyleFormats | null, rich: readonly RichCell[]): Area[] {
  const found = rich.flatMap(({ row, column, strike }) => (strike === 'all' ? [cellOf(row, column)] : []));
  if (!formats || formats.struck.size === 0) return found;
  const decided = new Set(rich.map(({ row, column }) => `${row}:${column}`));
  for (let at = 0; at < rows.row.length; at++) {
    const row = present(rows.row[at], 'row', at);
    const end = rows.firstCell[at + 1] ?? cells.size;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++) {
      if (cells.value[cell] === null || !formats.struck.has(present(cells.style[cell], 'style', cell))) continue;
      const column = present(cells.column[cell], 'column', cell);
      if (!decided.has(`${row}:${column}`)) found.push(cellOf(row, column));
    }
  }
  return found;
}

function cellOf(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** True while a filter of the sheet or of one of its tables hides rows. */
export function isFiltered(scan: SheetScan, part: string, parts: Pick<Parts, 'has' | 'text'>): boolean {
  if (scan.rows.hidden.length === 0) return false;
  if (flag(child(scan.root, 'sheetPr'), 'filterMode')) return true;
  return filtersOf(scan.root, part, parts).some((filter) => hides(filter, scan.rows.hidden));
}

function filtersOf(root: XmlElement, part: string, parts: Pick<Parts, 'has' | 'text'>): XmlElement[] {
  const tables = relationshipsOf(parts, part).filter((each) => each.kind === 'table' && parts.has(each.target));
  const roots = [root, ...tables.map((table) => parseXml(parts.text(table.target), table.target))];
  return roots.flatMap((each) => child(each, 'autoFilter') ?? []);
}

/** A filter column without a criterion only switches its button off. */
function hides(filter: XmlElement, hidden: readonly number[]): boolean {
  const area = parseArea(filter.attributes['ref'] ?? '');
  if (!area || !filter.children.some((each) => each.local === 'filterColumn' && each.children.length > 0)) return false;
  return hidden.some((row) => row >= area.row && row < area.row + area.rows);
}

/** Areas of a list of references such as a conditional format's `sqref`; whole rows and columns too. */
export function areasOf(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((each) => (each === '' ? [] : (parseArea(each) ?? wholeLines(each) ?? [])));
}

function wholeLines(reference: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(reference);
  if (columns) {
    const area = parseArea(`${present(columns[1], 'first column')}1:${present(columns[2], 'last column')}1`);
    return area && { ...area, rows: ROWS };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(reference);
  const area = rows && parseArea(`A${present(rows[1], 'first row')}:A${present(rows[2], 'last row')}`);
  return area ? { ...area, columns: COLUMNS } : null;
}
