import type { BookContext } from '../book/context';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';

/** Parts that may refer to differential formats, by what their names hold. */
const REFERRING = /(worksheets|tables|pivottables|styles|slicers|timelines|chartsheets|macrosheets)[^/]{0,40}(\/[^/]{1,60})?\.xml$/;

/**
 * How often each differential format is referred to, in the whole workbook. Parts that never name
 * one are not parsed.
 */
export function dxfReferences(context: BookContext): Map<number, number> {
  const counts = new Map<number, number>();
  const worksheets = new Set(context.book.sheets.filter((sheet) => sheet.worksheet).map((sheet) => sheet.part));
  for (const part of context.parts.keys()) {
    if (!worksheets.has(part) && part !== context.stylesPart && !REFERRING.test(part)) continue;
    const text = context.parts.text(part);
    if (!text.includes('dxfId') && !text.includes('DxfId')) continue;
    count(worksheets.has(part) ? context.scan(part).root : parseXml(text, part), counts);
  }
  return counts;
}

function count(element: XmlElement, counts: Map<number, number>): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (/dxfId$/i.test(name)) counts.set(Number(value), (counts.get(Number(value)) ?? 0) + 1);
  }
  for (const each of element.children) count(each, counts);
}
