import { roundedText } from '../../spreadsheet/rounding';
import { present } from '../../spreadsheet/present';

/** Unit in which a money column is written; values are kept in whole 元, so that sums do not drift. */
export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '千万元' | '亿元';

export const MONEY_UNITS: readonly MoneyUnit[] = ['元', '千元', '万元', '百万元', '千万元', '亿元'];

/** Any of them, as a choice of a pattern. */
export const UNIT_NAMES = [...MONEY_UNITS].reverse().join('|');

/** What is written for a unit where brackets or a column say that it is one. */
const SHORT_NAMES: Readonly<Record<string, MoneyUnit>> = { 亿: '亿元', 万: '万元' };

/** The unit that a word is, 亿 for 亿元 too; null for another word. */
export function unitNamed(word: string): MoneyUnit | null {
  return MONEY_UNITS.find((unit) => unit === word) ?? SHORT_NAMES[word] ?? null;
}

/** What projects are told in where nobody says. */
export const USUAL_UNIT: MoneyUnit = '万元';

/** Money that is no 人民币. */
export const FOREIGN_MONEY = /美元|欧元|港元|港币|日元|外币/;

/** 元 per unit. */
export const YUAN_PER: Readonly<Record<MoneyUnit, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 千万元: 1e7, 亿元: 1e8 };

/** 元: half of all major projects cost more than twenty 万元, and less than a hundred 亿元; of no list does every one cost less. */
export const CHEAPEST = 20 * YUAN_PER.万元;
export const DEAREST = 100 * YUAN_PER.亿元;

/** Whether a project may well cost so many 元. */
export function isCommonCost(yuan: number): boolean {
  return yuan >= CHEAPEST && yuan <= DEAREST;
}

/** The unit of a column of money; such a column always has one, stated or assumed. */
export function moneyUnitOf({ unit }: { readonly unit: MoneyUnit | null }): MoneyUnit {
  return present(unit, 'unit of a column of money');
}

/** Whole 元 as 亿元, the unit of everything that leaves the product; an unknown amount stays unknown. */
export function inYi(yuan: number): number;
export function inYi(yuan: number | null): number | null;
export function inYi(yuan: number | null): number | null {
  return yuan === null ? null : yuan / YUAN_PER.亿元;
}

/**
 * Whole 元 as 亿元 in words with so many decimals, halves away from nought as the spreadsheets' TEXT has them: 0.15 to one decimal
 * is 0.2, though the binary number nearest to it lies below.
 */
export function yiText(yuan: number, decimals: number): string {
  return roundedText(yuan / YUAN_PER.亿元, decimals);
}
