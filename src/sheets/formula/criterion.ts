import type { ColumnMatch } from '../../ledger/ledger';

/** One criterion of COUNTIFS as formula text: `"新建"`, `"<"&(B5+1)`. */
export interface Criterion {
  readonly code: string;
}

/** A column and the criteria of which one must hold. */
export interface Condition {
  readonly column: ColumnMatch;
  readonly any: readonly Criterion[];
}

/** Not blank. */
export const FILLED: Criterion = { code: '"<>"' };
/** Blank. */
export const BLANK: Criterion = { code: '""' };

/** Excel allows 255 characters in a criterion and in a string of a formula; escapes take some. */
const LONGEST = 200;
/** Line breaks are the only control characters that Excel, WPS, LibreOffice and Univer compare alike. */
const ODD_CHARACTERS = /[\u0000-\u0009\u000b-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff\ufffe\uffff~]/;
/** Made of nothing but what numbers, dates and times are written with: a criterion would be read as one. */
const LIKE_A_VALUE = /^[\d０-９\s+\-.,，．%％$¥￥€£()（）年月日号时分秒:：/eE上午下午〇零一二三四五六七八九十]+$/;
const ASCII = /^[\u0020-\u007e]*$/;
const CONSTANT_WORD = /^(?:true|false|#.*)$/i;

/** Whether a criterion can mean this text and nothing else, in every application. */
export function canBeCriterion(text: string): boolean {
  if (text === '' || text.length > LONGEST || ODD_CHARACTERS.test(text)) return false;
  return !LIKE_A_VALUE.test(text) && !(ASCII.test(text) && /\d/.test(text)) && !CONSTANT_WORD.test(text);
}

/** A criterion that equals the text: wildcards escaped, a leading operator kept from being one. */
export function equals(text: string): Criterion {
  const guarded = /^[=<>]/.test(text) ? `=${escapeWildcards(text)}` : escapeWildcards(text);
  return literal(guarded);
}

/** A criterion that the cell is not the text. */
export function differs(text: string): Criterion {
  return literal(`<>${escapeWildcards(text)}`);
}

/** A criterion that the text stands somewhere in the cell. */
export function contains(text: string): Criterion {
  return literal(`*${escapeWildcards(text)}*`);
}

function escapeWildcards(text: string): string {
  return text.replace(/[*?]/g, '~$&');
}

/** The text as a string of a formula. A line break is written CHAR(10), for it does not survive every host. */
function literal(text: string): Criterion {
  const lines = text.split('\n').map((line) => `"${line.replaceAll('"', '""')}"`);
  return { code: lines.join('&CHAR(10)&') };
}

/** Texts that COUNTIFS takes for the same: letters in either case. */
export function sameToExcel(text: string): string {
  return text.toLowerCase();
}

/** Texts that some application might take for the same: letter widths and invisible characters too. */
export function looksTheSame(text: string): string {
  return /^[\u4e00-\u9fff]*$/.test(text) ? text : text.normalize('NFKC').toLowerCase();
}
