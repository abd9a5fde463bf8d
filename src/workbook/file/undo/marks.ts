import type { BookContext } from '../book/context';
import { ourRules } from '../marks/find';
import { insertRules, removeOurRules } from '../marks/write';
import type { SheetText } from '../edit/row-edits';
import type { SheetScan } from '../sheet/scan';
import type { StyleBook } from '../styles/style-book';
import { membersOf } from '../styles/members';
import { child, sourceOf } from '../xml/element';
import { parseXml } from '../xml/parse';

/** Puts our marks of a sheet back as they were, unless they have been changed since. */
export function restoreMarks({ scan: now, part, splices }: SheetText, left: SheetScan, was: BookContext, styles: StyleBook): void {
  if (signature(now) !== signature(left)) return;
  const formats = formerFormats(was);
  const wanted = ourRules(was.scan(part).root).flatMap(({ key, sqref, dxfId }) => {
    const xml = formats[dxfId];
    return xml === undefined ? [] : [{ key, sqref, dxfId: styles.addDxf(xml) }];
  });
  removeOurRules(now, splices);
  insertRules(now, wanted, splices);
}

function signature(scan: SheetScan): string {
  return ourRules(scan.root)
    .map(({ key, sqref, dxfId }) => `${key} ${sqref} ${dxfId}`)
    .join('\n');
}

/** Differential formats of the former styles as written; the numbers of today's styles may be others. */
function formerFormats(was: BookContext): string[] {
  const part = was.stylesPart;
  if (part === null) return [];
  const text = was.parts.text(part);
  return membersOf(child(parseXml(text, part), 'dxfs')).map((dxf) => sourceOf(text, dxf));
}
