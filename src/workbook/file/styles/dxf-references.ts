import type { BookContext } from '../book/context';
import { membersOf } from './members';
import { child, type XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';

/** Parts that may refer to differential formats, by what their names hold. */
const REFERRING = /(worksheets|tables|pivottables|styles|slicers|timelines|chartsheets|macrosheets)[^/]{0,40}(\/[^/]{1,60})?\.xml$/;

const MOST_REFERRED = 10_000;

/**
 * How often each differential format is referred to, in the whole workbook. Parts that never name
 * one are not parsed.
 */
export function dxfReferences(context: BookContext): Map<number, number> {
  const counts = new Map<number, number>();
  for (const element of referringElements(context)) count(element, counts);
  return counts;
}

/**
 * Highest number of a differential format that something refers to though the list is shorter, -1 for none. Numbers so high that
 * no list can mean them are passed over.
 */
export function highestDanglingDxf(context: BookContext): number {
  const { stylesPart } = context;
  const styles = stylesPart === null ? undefined : parseXml(context.parts.text(stylesPart), stylesPart);
  const listed = membersOf(child(styles, 'dxfs')).length;
  let highest = -1;
  for (const number of dxfReferences(context).keys()) if (number >= listed && number <= MOST_REFERRED) highest = Math.max(highest, number);
  return highest;
}

/** The roots of the parts that refer to differential formats. A sheet that is scanned already is not searched again. */
function* referringElements(context: BookContext): Generator<XmlElement, void, undefined> {
  const worksheets = new Set(context.book.sheets.filter((sheet) => sheet.worksheet).map((sheet) => sheet.part));
  for (const part of context.parts.keys()) {
    const worksheet = worksheets.has(part);
    if (!worksheet && part !== context.stylesPart && !REFERRING.test(part)) continue;
    const scan = worksheet ? context.scanAtHand(part) : null;
    if (scan) yield scan.root;
    else {
      const text = context.parts.text(part);
      if (text.includes('dxfId') || text.includes('DxfId')) yield worksheet ? context.scan(part).root : parseXml(text, part);
    }
  }
}

function count(element: XmlElement, counts: Map<number, number>): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (/dxfId$/i.test(name)) counts.set(Number(value), (counts.get(Number(value)) ?? 0) + 1);
  }
  for (const each of element.children) count(each, counts);
}
