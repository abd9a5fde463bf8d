/** Characters that XML 1.0 forbids; a carriage return is legal but would be read as a line feed. */
const ILLEGAL = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** The same without the carriage return. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Nearly all texts are plain: looking once is cheaper than replacing three times. */
const MARKUP = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const QUOTED = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text between tags. What XML cannot hold at all is left out: where it must stay, {@link encodeCellText} comes first. */
export function escapeText(text: string): string {
  return !MARKUP.test(text)
    ? text
    : text.replace(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Text between double quotes of an attribute; line breaks and tabs survive normalisation. As in {@link escapeText}, the rest is left out. */
export function escapeAttribute(text: string): string {
  return !QUOTED.test(text) ? text : escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

const CODED = new RegExp(`${LITERAL_ESCAPE.source}|${ILLEGAL.source}`);

/** Cell text in the form of ST_Xstring (ECMA-376 22.9.2.19): what XML cannot hold becomes `_xHHHH_`. */
export function encodeCellText(text: string): string {
  return !CODED.test(text)
    ? text
    : text
        .replace(LITERAL_ESCAPE, '_x005F_')
        .replace(ILLEGAL, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The reverse of {@link encodeCellText}. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** ` xml:space="preserve"` where leading, trailing or line-break white space would be lost. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
}
