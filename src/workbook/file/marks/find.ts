import { MARKER_PREFIX } from '../../../spreadsheet/port';
import { child, children, whole, type XmlElement } from '../xml/element';

/** One of our conditional-format rules as it stands in a sheet. */
export interface OurRule {
  /** Key of the mark; with `:label` behind it for the rule that shows the label. */
  readonly key: string;
  readonly sqref: string;
  readonly dxfId: number;
  readonly element: XmlElement;
  /** The `conditionalFormatting` that holds the rule. */
  readonly block: XmlElement;
}

const OURS = `N("${MARKER_PREFIX}`;

/** Our rules of a worksheet, known by their marker formula. */
export function ourRules(worksheet: XmlElement): OurRule[] {
  return children(worksheet, 'conditionalFormatting').flatMap((block) =>
    children(block, 'cfRule').flatMap((element) => {
      const formula = child(element, 'formula')?.text.trim() ?? '';
      if (!formula.startsWith(OURS)) return [];
      const key = formula.slice(OURS.length, formula.lastIndexOf('"'));
      return { key, sqref: block.attributes['sqref'] ?? '', dxfId: whole(element, 'dxfId', -1), element, block };
    }),
  );
}
