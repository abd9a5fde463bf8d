import builtInFormats from './built-in-formats.json';
import { membersOf } from './members';
import { child, whole, type XmlElement } from '../xml/element';

/**
 * Codes of the built-in formats (ECMA-376 18.8.30), as Excel's own interface gives them in en-US;
 * 27 to 36 and 50 to 58 depend on the language and are those of zh-CN.
 */
const BUILT_IN: Readonly<Record<string, string>> = builtInFormats;
/** Of these the ones that mean the same in every language. */
const EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 49];

export const GENERAL = 'General';
/** Ids from here on are defined in the workbook itself. */
export const FIRST_CUSTOM_FORMAT = 164;

/** Codes of the workbook's own formats by id. */
export function customFormats(styleSheet: XmlElement): Map<number, string> {
  const codes = new Map<number, string>();
  for (const each of membersOf(child(styleSheet, 'numFmts'))) {
    const code = each.attributes['formatCode'];
    if (code !== undefined) codes.set(whole(each, 'numFmtId', -1), code);
  }
  return codes;
}

/** Code of a format id; an id that nobody defines shows as General. */
export function formatCode(id: number, custom: ReadonlyMap<number, string>): string {
  return custom.get(id) ?? BUILT_IN[String(id)] ?? GENERAL;
}

/** Id of a built-in format of that code that means the same in every language, or null. */
export function builtInId(code: string): number | null {
  return EVERYWHERE.find((id) => BUILT_IN[String(id)] === code) ?? null;
}
