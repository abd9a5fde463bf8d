import type { Draft } from '../package/draft';
import { attributeSpan, child } from '../xml/element';
import { insertionPoint, WORKBOOK_ORDER } from '../xml/schema-order';
import { readBook } from './workbook-part';

/** Asks the application to calculate everything when it opens the workbook (`fullCalcOnLoad`, ECMA-376 18.2.2). */
export function calculateOnLoad(draft: Draft): void {
  const { part, text, root } = readBook(draft);
  const element = child(root, 'calcPr');
  const splice = (start: number, end: number, xml: string): void => draft.setText(part, text.slice(0, start) + xml + text.slice(end));
  if (!element) {
    const at = insertionPoint(root, WORKBOOK_ORDER, 'calcPr');
    splice(at, at, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
    return;
  }
  const span = attributeSpan(text, element, 'fullCalcOnLoad');
  const nameEnd = element.start + 1 + element.name.length;
  if (span) splice(span.start, span.end, '1');
  else splice(nameEnd, nameEnd, ' fullCalcOnLoad="1"');
}
