import { parseArea } from '../../../spreadsheet/address';
import type { SheetScan } from '../sheet/scan';
import { child, children, flag, whole, type XmlElement } from '../xml/element';
import type { SheetView, ViewColumns, ViewLink, ViewRow } from './model';
import { present } from '../../../spreadsheet/present';

const DIGIT = 7;
const DEFAULT_WIDTH = 9.140625;
const DEFAULT_HEIGHT = 15;

/** Pixels of a width in characters, padding included (ECMA-376 18.3.1.13, 7 pixels a digit). */
function pixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

export function defaultSizes(root: XmlElement): { defaultRowHeight: number; defaultColumnWidth: number } {
  const { defaultRowHeight, defaultColWidth, baseColWidth } = child(root, 'sheetFormatPr')?.attributes ?? {};
  const base = baseColWidth === undefined ? DEFAULT_WIDTH : Number(baseColWidth) + 5 / DIGIT;
  return {
    defaultRowHeight: Number(defaultRowHeight ?? DEFAULT_HEIGHT),
    defaultColumnWidth: pixels(defaultColWidth === undefined ? base : Number(defaultColWidth)),
  };
}

export function viewColumns(root: XmlElement): ViewColumns[] {
  return children(child(root, 'cols'), 'col').map((col) => {
    const { width, style } = col.attributes;
    return {
      first: whole(col, 'min', 1) - 1,
      last: whole(col, 'max', 1) - 1,
      width: width === undefined ? null : pixels(Number(width)),
      hidden: flag(col, 'hidden'),
      style: style === undefined ? null : Number(style),
    };
  });
}

/** Rows with a height of their own or hidden. */
export function viewRows({ rows }: SheetScan): ViewRow[] {
  const hidden = new Set(rows.hidden);
  return rows.row.flatMap((row, at) => {
    const height = present(rows.height[at], 'height', at);
    return Number.isNaN(height) && !hidden.has(row) ? [] : [{ row, height: Number.isNaN(height) ? null : height, hidden: hidden.has(row) }];
  });
}

export function viewFreeze(root: XmlElement): SheetView['freeze'] {
  const pane = child(child(child(root, 'sheetViews'), 'sheetView'), 'pane');
  const frozen = pane?.attributes['state']?.startsWith('frozen') ?? false;
  return frozen ? { rows: whole(pane, 'ySplit', 0), columns: whole(pane, 'xSplit', 0) } : { rows: 0, columns: 0 };
}

export function viewLinks(root: XmlElement): ViewLink[] {
  return children(child(root, 'hyperlinks'), 'hyperlink').flatMap((link) => {
    const { ref = '', location, tooltip = '' } = link.attributes;
    const area = parseArea(ref);
    return area && location !== undefined && location !== '' ? [{ area, location, tip: tooltip }] : [];
  });
}
