import { hanNumber } from '../../han-numbers';
import { FIRST_SERIAL } from '../../cells/date-cell';
import { normalizeText, oneLine } from '../../cells/cell-text';
import type { CellValue } from '../../../spreadsheet/snapshot';
import { present } from '../../../spreadsheet/present';

/** Ways of numbering, each deeper than the one before; 1.1 and 1-1 stand below 1 by what they begin with. */
const RANKS = { han: 0, 'han-paren': 1, digit: 2, path: 2, 'digit-paren': 3, 'half-paren': 4, circle: 5, letter: 6, dash: 7 } as const;

/** The number of a row in a list of several levels. */
export interface RowLevel {
  readonly style: keyof typeof RANKS;
  /** 1.2.3 is [1, 2, 3]; other ways of numbering have one number, dashes none. */
  readonly path: readonly number[];
}

/** How deep a way of numbering stands among the others; paths by their length besides. */
export function rankOf({ style, path }: RowLevel): number {
  return style === 'path' ? RANKS.path + (path.length - 1) / 100 : RANKS[style];
}

const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const PATH = /^(\d{1,4}(?:[.-]\d{1,3}){1,3})[.、)]?/;
const DIGIT = /^(\d{1,4})[.、]/;
const PAREN = /^\((\d{1,3})\)[.、]?/;
const HALF = /^(\d{1,3})\)/;
const HAN_NUMBER = /^([一二三四五六七八九十]{1,3})(?:[、.]|$)/;
const HAN_PAREN = /^\(([一二三四五六七八九十]{1,3})\)[、.]?/;
const LETTER = /^([a-zA-Z])[.、)]/;
/** A over A1 and A2, or over: letters in place of the outermost numbers. */
const CAPITAL = /^([A-Z])(?:[.-]?(\d{1,3}))?$/;
const DASH = /^-+(?=[\u4e00-\u9fff])/;

/**
 * Reads the cell of a numbering column: 1, 1.1, 1-1, A, A1, （1）, ①, 1), 一, （一）. A date that is shown as month
 * and day is what Excel makes of a typed 1-1. Null for anything else.
 */
export function levelOfNumber(cell: CellValue, format: string): RowLevel | null {
  if (typeof cell === 'number') return levelOfPlain(cell, format);
  if (typeof cell !== 'string') return null;
  const text = oneLine(cell);
  const words = normalizeText(text);
  // Normalising makes plain digits of ①, which stands below 1.
  if (/^\d{1,6}$/.test(words) && !CIRCLES.includes(text)) return { style: 'digit', path: [Number(words)] };
  const capital = CAPITAL.exec(words);
  if (capital) return levelOfCapital(capital);
  const found = prefixOf(text, words);
  return found && found.length === words.length && words !== '' ? found.level : null;
}

function levelOfCapital([, letter, number]: RegExpExecArray): RowLevel {
  const first = present(letter, 'letter of a level').charCodeAt(0) - 64;
  return number === undefined ? { style: 'digit', path: [first] } : { style: 'path', path: [first, Number(number)] };
}

/** Whether a cell of a numbering column is a plain number: 1, 2, 3. */
export function isPlainLevel(cell: CellValue, format: () => string): cell is number {
  return typeof cell === 'number' && cell > 0 && Number.isInteger(cell) && (cell < FIRST_SERIAL || !isTypedPath(cell, format()));
}

/** Whether a whole number is the day that Excel made of a typed 1-1. */
function isTypedPath(cell: number, format: string): boolean {
  return cell >= FIRST_SERIAL && format !== 'General' && /m/i.test(format) && /d/i.test(format) && !/y/i.test(format);
}

function levelOfPlain(cell: number, format: string): RowLevel | null {
  if (cell <= 0) return null;
  if (Number.isInteger(cell)) {
    if (!isTypedPath(cell, format)) return { style: 'digit', path: [cell] };
    // Days since 1899-12-30, as both hosts and the file give them.
    const date = new Date(Date.UTC(1899, 11, 30 + cell));
    return { style: 'path', path: [date.getUTCMonth() + 1, date.getUTCDate()] };
  }
  const path = String(cell).split('.').map(Number);
  return path.length === 2 && cell < 10_000 ? { style: 'path', path } : null;
}

/** Reads the numbering that a name begins with: （1）东街小区, ①东街小区, 1.1 东街小区, ——东街小区. Null when it begins with none. */
export function levelOfName(name: string): RowLevel | null {
  const text = oneLine(name);
  const words = normalizeText(text);
  const found = prefixOf(text, words);
  if (!found || found.length >= words.length) return null;
  // 3.5万吨 and 2.4公里 are sizes, 10千伏 is none of these.
  return found.level.style === 'path' && /^(?:万|亿|千|百|公里|米|吨|亩|平|兆|%|倍)/.test(words.slice(found.length)) ? null : found.level;
}

function prefixOf(text: string, words: string): { readonly level: RowLevel; readonly length: number } | null {
  const circle = CIRCLES.indexOf(text.charAt(0));
  // Normalising makes plain digits of circles.
  if (circle >= 0 && text !== '') return { level: { style: 'circle', path: [circle + 1] }, length: normalizeText(text.charAt(0)).length };
  const path = PATH.exec(words);
  if (path?.[1] !== undefined) return { level: { style: 'path', path: path[1].split(/[.-]/).map(Number) }, length: path[0].length };
  for (const [style, form] of [
    ['digit', DIGIT],
    ['digit-paren', PAREN],
    ['half-paren', HALF],
  ] as const) {
    const found = form.exec(words);
    if (found) return { level: { style, path: [Number(found[1])] }, length: found[0].length };
  }
  for (const [style, form] of [
    ['han', HAN_NUMBER],
    ['han-paren', HAN_PAREN],
  ] as const) {
    const found = form.exec(words);
    const number = found && hanNumber(present(found[1], 'number of a level'));
    if (found && number !== null) return { level: { style, path: [number] }, length: found[0].length };
  }
  const letter = LETTER.exec(words);
  if (letter)
    return {
      level: { style: 'letter', path: [present(letter[1], 'letter of a level').toLowerCase().charCodeAt(0) - 96] },
      length: letter[0].length,
    };
  const dash = DASH.exec(words);
  return dash ? { level: { style: 'dash', path: [] }, length: dash[0].length } : null;
}
