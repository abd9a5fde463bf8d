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
  for (const part of referringParts(context)) {
    count(
      context.sheets.some((sheet) => sheet.worksheet && sheet.part === part)
        ? context.scan(part).root
        : parseXml(context.parts.text(part), part),
      counts,
    );
  }
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
  for (const part of referringParts(context)) {
    for (const [, number] of context.parts.text(part).matchAll(/dxfId\s*=\s*["'](\d+)["']/gi)) {
      if (Number(number) >= listed && Number(number) <= MOST_REFERRED) highest = Math.max(highest, Number(number));
    }
  }
  return highest;
}

function referringParts(context: BookContext): string[] {
  const worksheets = new Set(context.book.sheets.filter((sheet) => sheet.worksheet).map((sheet) => sheet.part));
  return [...context.parts.keys()].filter((part) => {
    if (!worksheets.has(part) && part !== context.stylesPart && !REFERRING.test(part)) return false;
    const text = context.parts.text(part);
    return text.includes('dxfId') || text.includes('DxfId');
  });
}

function count(element: XmlElement, counts: Map<number, number>): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (/dxfId$/i.test(name)) counts.set(Number(value), (counts.get(Number(value)) ?? 0) + 1);
  }
  for (const each of element.children) count(each, counts);
}
