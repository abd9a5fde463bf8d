import { isCellError, type CellValue } from '../../spreadsheet/snapshot';

/** Text that levelling leaves as it is: letters, digits and Han characters only. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]*$/;
const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]+/g;

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

/** The text as shown in messages and lists: line breaks become nothing, outer blanks go. */
export function oneLine(text: string): string {
  // Nearly all texts begin and end with a word and hold no line break.
  if (isWord(text.charCodeAt(0)) && isWord(text.charCodeAt(text.length - 1)) && !text.includes('\n') && !text.includes('\r')) return text;
  return text.includes('\n') || text.includes('\r') ? text.replace(/\s*[\r\n]+\s*/g, '').trim() : text.trim();
}

function isWord(code: number): boolean {
  return code >= 0x4e00 ? code <= 0x9fff : code > 32 && code < 127;
}

/** What a cell shows as words: numbers in plain digits, nothing for an empty cell. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (isCellError(value)) return value.error;
  return String(value);
}

/** Nothing to see in the cell: empty, or blanks and line breaks alone. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && (value === '' || value.trim() === ''));
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
