import { HEAD_WORDS } from '../../wording/sheets/head-words';

/** Width of a Han character in the unit of column widths, and of any other. */
const [HAN_WIDTH, OTHER_WIDTH] = [2, 1.05];

/** Lines that a text takes in cells of this width, in characters of the default font. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOfText(line) / Math.max(1, width - 1))), 0);
}

/** A heading that takes several lines in cells of this width, broken after a colon and before a bracket, else where a word begins, else into lines of about one length. */
export function brokenHead(text: string, width: number): string {
  if (text.includes('\n') || linesOf(text, width) === 1) return text;
  const parts = text
    .replaceAll('：', '：\n')
    .replaceAll('（', '\n（')
    .split('\n')
    .filter((part) => part !== '');
  return parts.map((part) => (linesOf(part, width) === 1 ? part : brokenWords(part, hanPerLine(width)))).join('\n');
}

/** A date that takes several lines in cells of this width, broken behind its year. */
export function brokenDate(text: string, width: number): string {
  return linesOf(text, width) > 1 && /^\d{4}年\d{1,2}月\d{1,2}日$/.test(text) ? text.replace('年', '年\n') : text;
}

function brokenWords(text: string, perLine: number): string {
  if (!/^[\u4e00-\u9fff]+$/.test(text) || perLine === 1) return text;
  const words = wordLines(text, perLine);
  return (words !== null && words.length <= Math.ceil(text.length / perLine) + 1 ? words : evenLines(text, perLine)).join('\n');
}

/** The fewest lines that begin with words, none of one character, the first as long as can be; null where words do not go so. */
function wordLines(text: string, perLine: number): string[] | null {
  const from: (string[] | null)[] = Array.from({ length: text.length + 1 }, () => null);
  from[text.length] = [];
  for (let at = text.length - 2; at >= 0; at--) {
    if (at > 0 && !beginsWord(text, at)) continue;
    for (let length = Math.min(perLine, text.length - at); length > 1; length--) {
      const [rest, best] = [from[at + length], from[at]];
      if (rest && (!best || rest.length + 1 < best.length)) from[at] = [text.slice(at, at + length), ...rest];
    }
  }
  return from[0] ?? null;
}

/** Whether a word begins there, which is no part of a longer one. */
function beginsWord(text: string, at: number): boolean {
  const begins = (word: string, from: number): boolean => text.startsWith(word, from);
  return HEAD_WORDS.some((word) => begins(word, at)) && !HEAD_WORDS.some((word) => word.length > 2 && begins(word, at - 1));
}

/** As few lines as there must be, about as long, of two characters or four where that can be. */
function evenLines(text: string, perLine: number): string[] {
  const lines: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const after = Math.ceil(rest.length / perLine) - 1;
    const half = Math.ceil(rest.length / (after + 1));
    const fits = (length: number): boolean =>
      length <= perLine && rest.length - length >= 2 * after && rest.length - length <= perLine * after;
    const length = [half, half + 1, half - 1].filter(fits).sort((a, b) => (a % 2) - (b % 2))[0] ?? Math.min(half, perLine);
    lines.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return lines;
}

/** Width of a cell that shows a text in one line. */
export function oneLine(text: string): number {
  return widthOfText(text) + 1;
}

/** Han characters that fit into one line of a cell of this width. */
export function hanPerLine(width: number): number {
  return Math.max(1, Math.floor((width - 1) / HAN_WIDTH));
}

function widthOfText(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? HAN_WIDTH : OTHER_WIDTH;
  return width;
}

/** Whether a character takes a whole square in Chinese fonts, as quotation marks, dashes and signs do besides Han characters. */
export function isWide(character: string): boolean {
  return character > '\u00ff' || character === '×' || character === '÷';
}
