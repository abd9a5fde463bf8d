import { areaAddress, parseArea } from '../../../spreadsheet/address';
import type { SheetScan } from '../sheet/scan';
import { attributeSpan, child } from '../xml/element';
import type { Splices } from '../xml/splices';

/** `dimension` tells readers which cells to expect (ECMA-376 18.3.1.35); cells outside widen it. */
export function widenDimension(scan: SheetScan, places: readonly { row: number; column: number }[], splices: Splices): void {
  const element = child(scan.root, 'dimension');
  const area = parseArea(element?.attributes['ref'] ?? '');
  const span = element && attributeSpan(scan.text, element, 'ref');
  if (!area || !span) return;
  let { row: top, column: left } = area;
  let bottom = top + area.rows - 1;
  let right = left + area.columns - 1;
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const widened = areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  if (widened !== areaAddress(area)) splices.replace(span.start, span.end, widened);
}
