/** Characters that XML 1.0 forbids; a carriage return is legal but would be read as a line feed. */
const ILLEGAL = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Nearly all texts are plain: looking once is cheaper than replacing three times. */
const MARKUP = /[&<>]/;
const QUOTED = /[&<>"\t\n\r]/;

/** Text between tags. */
export function escapeText(text: string): string {
  return !MARKUP.test(text) ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text between double quotes of an attribute; line breaks and tabs survive normalisation. */
export function escapeAttribute(text: string): string {
  return !QUOTED.test(text)
    ? text
    : escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;');
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
