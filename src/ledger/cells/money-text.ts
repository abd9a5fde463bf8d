import { YUAN_PER, type MoneyUnit } from './money-unit';
import { isPlaceholder, normalizeText, textLines } from './cell-text';
import { present } from '../../spreadsheet/present';

/** 8,600. is how #,##0.## shows whole numbers; 5. may be a numbering. */
const AMOUNT =
  /^¥?([+-]?(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,20}|(?<=\d{3})\.)?)(?:\(?(亿元?|百万元?|千万元?|万元?|千元|元)\)?)?(?:(?<=元)整|人民币)?$/;
/** By what stands before 元, which may be left out. */
const UNITS: Readonly<Record<string, number>> = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3, '': 1 };

/** Whole 元 of an amount in the column's unit: `7.93` of 亿元 is 793,000,000. */
export function toYuan(amount: number, unit: MoneyUnit): number {
  return wholeYuan(amount * YUAN_PER[unit]);
}

/** An amount in 元 rounded to the cent and then to the 元, so that 1.005 亿元 does not lose a 元 to binary fractions. */
export function wholeYuan(yuan: number): number {
  return Math.round(Math.round(yuan * 100) / 100);
}

export type MoneyReading =
  | { readonly kind: 'amount'; readonly yuan: number }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'unreadable' };

/**
 * Reads an amount written as text: thousands marks, full-width digits, a unit in the cell (which
 * goes before the column's), 约 before it ({@link isApproximate}), a part of it named in brackets. `银行保函50万元` and the like are
 * not amounts, nor is money that is no 人民币.
 */
export function parseMoneyText(text: string, unit: MoneyUnit): MoneyReading {
  if (isPlaceholder(normalizeText(text))) return { kind: 'placeholder' };
  const found = amountIn(text);
  if (!found) return { kind: 'unreadable' };
  const amount = Number(present(found[1], 'digits of an amount').replaceAll(',', ''));
  const own = found[2]?.replace('元', '');
  const yuan = own === undefined ? toYuan(amount, unit) : wholeYuan(amount * present(UNITS[own], `unit ${own}`));
  // A code in the place of an amount: what sums of it come to could not be told.
  return Number.isSafeInteger(yuan) ? { kind: 'amount', yuan } : { kind: 'unreadable' };
}

function amountIn(text: string): RegExpExecArray | null {
  return isSeveral(text) ? null : AMOUNT.exec(normalizeText(text).replace(OF_WHICH, '').replace(ABOUT, ''));
}

/** Whether a text writes an amount and leaves its unit to its column: 500, 约3, 7600（其中专债3000）. */
export function leavesUnitOpen(text: string): boolean {
  const found = amountIn(text);
  return found !== null && found[2] === undefined;
}

/** Such a text with the unit behind its number: 约3亿元, 7600万元（其中专债3000）. */
export function withUnit(text: string, unit: MoneyUnit): string {
  return text.replace(/[\d０-９][\d０-９,，.．]{0,30}/, `$&${unit}`);
}

/** The plain number that a text amount without a unit of its own writes, null otherwise. */
export function plainNumber(text: string): number | null {
  const words = normalizeText(text);
  const found = isSeveral(text) || words.startsWith('¥') ? null : AMOUNT.exec(words);
  if (!found || found[2] !== undefined) return null;
  return Number(present(found[1], 'digits of an amount').replaceAll(',', ''));
}

/** Whether a text is an amount and says nothing beside it: no 约 before it, no part of it named behind. */
export function isPlainAmount(text: string): boolean {
  return !isSeveral(text) && AMOUNT.test(normalizeText(text));
}

/** 7600（其中专债3000）: a part of the amount, named behind it. */
const OF_WHICH = /\((?:其中|内?含|包[含括])[^()]{1,40}\)$/;

/** What makes a number a round one: 约1.8亿元, 5000万元左右. Not 以上 or 不低于, which leave it open how much. */
const ABOUT = /^(?:大约|约为|约|近)|(?:左右|上下)$/g;

/** Whether a text writes an amount as a round one, which is read as the number it writes. */
export function isApproximate(text: string): boolean {
  return normalizeText(text).search(ABOUT) >= 0;
}

/** Whether an amount names its unit itself: 0.71亿元. */
export function statesUnit(text: string): boolean {
  return amountIn(text)?.[2] !== undefined;
}

/** 500 600, 500　600: blanks wider than those between thousands, or two numbers of three digits, which may be two amounts. */
const TWO_ALIKE = /\d(?:\s{2,8}|[\t\u3000])\d|^\D{0,8}\d{3}\s(?!000)\d{3}\D{0,8}$/;

/** Two numbers in one cell, in two lines or apart: 12000⏎5000. Blanks between thousands (12 000) do not part a number. */
function isSeveral(text: string): boolean {
  const lines = textLines(text);
  return lines.some(
    (line, at) =>
      TWO_ALIKE.test(line) ||
      /\d\s+\d(?!\d\d(?:\D|$))/.test(line) ||
      (at > 0 && /^\d/.test(line) && /\d$/.test(present(lines[at - 1], 'lines', at - 1))),
  );
}
