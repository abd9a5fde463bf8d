import type { Content } from '../package/content';
import { membersOf } from './members';
import { child, whole, type XmlElement } from '../xml/element';
import { parsedOnce } from '../xml/parse';
import { customFormats, formatCode, GENERAL } from './number-formats';

/** What reading a sheet needs of styles.xml. */
export interface StyleFormats {
  /** Number format code of each cellXfs entry. */
  readonly codes: readonly string[];
}

const parsed = new WeakMap<Content, XmlElement>();

/** The style sheet's tree, parsed once for the same content. */
export function styleSheetOf(content: Content, text: string, part: string): XmlElement {
  const known = parsed.get(content) ?? parsedOnce(text, part);
  parsed.set(content, known);
  return known;
}

/** Lets go of the tree of a style sheet that is no longer the workbook's. */
export function forgetStyleSheet(content: Content): void {
  parsed.delete(content);
}

export function readStyleFormats(styleSheet: XmlElement): StyleFormats {
  const custom = customFormats(styleSheet);
  const codes = membersOf(child(styleSheet, 'cellXfs')).map((xf) => formatCode(whole(xf, 'numFmtId', 0), custom));
  return { codes };
}

/** Number format code of a style index; an index beyond the list is General. */
export function codeOf(formats: StyleFormats | null, style: number): string {
  return formats?.codes[style] ?? GENERAL;
}
