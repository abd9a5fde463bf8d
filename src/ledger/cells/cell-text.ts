import { isCellError, type CellValue } from '../../spreadsheet/snapshot';

/** Text that levelling leaves as it is: letters, digits and Han characters only. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]*$/;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** Blanks, and characters that are not to be seen: marks of direction, joiners, soft hyphens (Unicode's category Cf), variants. */
const BLANKS = /[\s\p{Cf}\ufe00-\ufe0f]+/gu;
const VISIBLE = /[^\s\p{Cf}\ufe00-\ufe0f]/u;
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f]+/gu;
/** Nearly all texts hold none of them: the ranges in which they lie. */
const MAY_BE_INVISIBLE =
  /[\u00ad\u0600-\u061c\u06dd\u070f\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ud800-\udfff]/;

/**
 * The bare words of a text, for comparing: full-width forms made half-width (NFKC), every blank
 * and line break taken out, brackets and dashes of one kind. `王  飞`, `建设\n性质` and `（亿元）` level
 * to `王飞`, `建设性质` and `(亿元)`.
 */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(BLANKS, '')
    .replace(/[[【〔〖［]/g, '(')
    .replace(/[\]】〕〗］]/g, ')')
    .replace(/[—–―−－‐‑]+/g, '-');
}

/** The text without the characters that are not to be seen. */
export function withoutInvisible(text: string): string {
  return MAY_BE_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
}

/** The text as shown in messages and lists: line breaks become nothing, outer blanks and characters that are not to be seen go. */
export function oneLine(printed: string): string {
  const text = withoutInvisible(printed);
  return text.includes('\n') || text.includes('\r') ? textLines(text).join('') : text.trim();
}

/** The lines of a text that say something, each without the blanks around it. */
export function textLines(text: string): string[] {
  const visible = withoutInvisible(text);
  const only = visible.includes('\n') || visible.includes('\r') ? null : visible.trim();
  if (only !== null) return only === '' ? [] : [only];
  return visible
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What a cell shows as words: numbers in plain digits, truth values as a spreadsheet shows them, nothing for an empty cell. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** Nothing to see in the cell: empty, or blanks and line breaks alone. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && !beginsInHan(value) && !VISIBLE.test(value));
}

/** Whether a text begins with a Han character, as most do: seen without a pattern, which would cost every cell of a ledger. */
export function beginsInHan(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= FIRST_HAN && unit <= LAST_HAN;
}

/** Of a longer text the beginning says how things stand. */
const LONGEST_TOLD = 60;
const BETWEEN_CLAUSES = /[,。;、:(]/;

/** The levelled clauses with which a text begins: 已开工，正在进行路基施工 has two. */
export function clausesOf(text: string): string[] {
  return normalizeText(text.slice(0, LONGEST_TOLD)).split(BETWEEN_CLAUSES);
}

/** Words that fill a cell to say that there is no value. */
const PLACEHOLDERS = new Set([
  '/',
  '\\',
  '-',
  '--',
  '---',
  '无',
  '暂无',
  '待定',
  '未定',
  '暂定',
  '待确定',
  '不详',
  '另定',
  '空',
  '?',
  '…',
  '...',
  '.',
  '、',
  'N/A',
  '*',
]);

/** True for a levelled text that stands for "no value": /, —, 无, 待定. */
export function isPlaceholder(levelled: string): boolean {
  return PLACEHOLDERS.has(levelled);
}
