import type { Content } from '../package/content';
import { membersOf } from './members';
import { child, flag, whole, type XmlElement } from '../xml/element';
import { parsedOnce } from '../xml/parse';
import { customFormats, formatCode, GENERAL } from './number-formats';

/** What reading a sheet needs of styles.xml. */
export interface StyleFormats {
  /** Number format code of each cellXfs entry. */
  readonly codes: readonly string[];
  /** Indices of the cellXfs entries whose font strikes through (ECMA-376 18.8.37, `strike`). */
  readonly struck: ReadonlySet<number>;
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
  const formats = membersOf(child(styleSheet, 'cellXfs'));
  const fonts = membersOf(child(styleSheet, 'fonts')).map((font) => {
    const strike = child(font, 'strike');
    return strike !== undefined && flag(strike, 'val', true);
  });
  return {
    codes: formats.map((xf) => formatCode(whole(xf, 'numFmtId', 0), custom)),
    struck: new Set(formats.flatMap((xf, style) => (fonts[whole(xf, 'fontId', 0)] === true ? [style] : []))),
  };
}

/** Number format code of a style index; an index beyond the list is General. */
export function codeOf(formats: StyleFormats | null, style: number): string {
  return formats?.codes[style] ?? GENERAL;
}
