import { present } from '../../spreadsheet/present';
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

/** Part of a line that is filled where we break it: fonts differ. */
export const SETTLED = 0.95;
/** Part of a line after which it may end behind a comma, though more would fit. */
const EARLY = 0.55;
/** The shortest last line, in Han characters. */
const SHORTEST = 4;
/** What begins no line, and what ends none (GB/T 15834-2011, 5.1); and behind what a line ends best. */
const [CLOSING, OPENING, PAUSES] = ['，。、；：？！）》】”’〉%％', '（《【“‘〈', '，。；、：'] as const;

/**
 * A text of several lines broken so that none begins with closing punctuation, each behind a comma where that takes no more
 * lines. Excel and WPS see to that by themselves; LibreOffice does not in cells of .xlsx, where a full stop came to stand
 * alone on a line. `room`: what a line may take of its width, in the unit of `measure`, less than all: fonts differ.
 */
export function settledLines(text: string, room: number, measure: (text: string) => number = widthOfText): string {
  if (text.includes('\n') || measure(text) <= room) return text;
  const pieces = piecesOf(text).map((piece): Piece => ({ piece, width: measure(piece) }));
  let lines = filledLines(pieces, room, false);
  // A last line of a few characters is made longer by shorter ones before it.
  for (let part = 0.9; part > EARLY && present(lines.at(-1), 'lines').length < SHORTEST; part -= 0.1) {
    const evener = filledLines(pieces, room * part, false);
    if (evener.length === lines.length) lines = evener;
  }
  const paused = filledLines(pieces, room, true);
  return (paused.length === lines.length && present(paused.at(-1), 'lines').length >= SHORTEST ? paused : lines).join('\n');
}

interface Piece {
  readonly piece: string;
  readonly width: number;
}

function filledLines(pieces: readonly Piece[], room: number, pausing: boolean): string[] {
  const lines: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let [used, to, pause] = [0, from, from];
    for (; to < pieces.length; to++) {
      const { piece, width } = present(pieces[to], 'pieces', to);
      used += width;
      if (used > room && to > from) break;
      if (pausing && used > room * EARLY && PAUSES.includes(piece.slice(-1))) pause = to + 1;
    }
    const end = to === pieces.length || pause === from ? to : pause;
    lines.push(
      pieces
        .slice(from, end)
        .map(({ piece }) => piece)
        .join(''),
    );
    from = end;
  }
  return lines;
}

/** A text in the parts that a line break does not divide: numbers and words of letters, and characters with their punctuation. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const before = last?.slice(-1) ?? '';
    const together = CLOSING.includes(character) || OPENING.includes(before) || (isOfWord(character) && isOfWord(before));
    if (last !== undefined && together) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

function isOfWord(character: string): boolean {
  return /^[\dA-Za-z.,+-]$/.test(character);
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
