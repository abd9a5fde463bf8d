import { attributeSpan, type XmlElement } from '../xml/element';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { Splices } from '../xml/splices';
import type { RowShift } from './row-shift';
import { shiftedFormula, type FormulaPlace } from './shifted-formula';

/** Attributes that name cells of the part's own sheet. */
const REFERENCES = ['ref', 'sqref', 'activeCell', 'topLeftCell'];
/** Elements whose text is a formula, without `=`. */
const FORMULAS: readonly string[] = ['f', 'formula', 'formula1', 'formula2', 'definedName', 'totalsRowFormula', 'calculatedColumnFormula'];

/** Moves along what a tree tells of rows, in splices of its text: references to its own sheet where that is the one, and formulas. */
export function shiftTree(text: string, element: XmlElement, shift: RowShift, place: FormulaPlace, splices: Splices): void {
  const isMoving = place.own !== null && place.own === place.moving;
  const change = (attribute: string, moved: (written: string) => string): void => {
    const [span, written] = [attributeSpan(text, element, attribute), element.attributes[attribute]];
    if (!span || written === undefined) return;
    const now = moved(written);
    if (now !== written) splices.replace(span.start, span.end, escapeAttribute(now));
  };
  if (isMoving) {
    for (const attribute of REFERENCES) change(attribute, (written) => shift.references(written));
    if (element.local === 'brk') change('id', (row) => String(shift.row(Number(row)) ?? row));
  }
  change('location', (written) => shiftedFormula(written, shift, place));
  if (element.children.length === 0 && element.text !== '') {
    const moved = FORMULAS.includes(element.local)
      ? shiftedFormula(element.text, shift, place)
      : isMoving && element.local === 'sqref'
        ? shift.references(element.text)
        : element.text;
    if (moved !== element.text) splices.replace(element.openEnd, element.closeStart, escapeText(moved));
  }
  for (const each of element.children) shiftTree(text, each, shift, place, splices);
}
