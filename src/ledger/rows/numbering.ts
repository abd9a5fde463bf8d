import { normalizeText, oneLine } from '../cells/cell-text';

/** The ways of numbering sections; two sections of one way stand at one level. */
export type Numbering = 'part' | 'han' | 'han-paren' | 'digit' | 'digit-paren' | 'circle' | 'roman' | 'letter' | 'dash' | 'bracket';

const HAN = '[一二三四五六七八九十]+';
/** Looked at before NFKC, which would make 1 of ① and I of Ⅰ; brackets are half-width by then. */
const FORMS: readonly (readonly [Numbering, RegExp])[] = [
  ['part', new RegExp(`^第${HAN}(?:部分|[类批章])[:：、 ]*`)],
  ['han', new RegExp(`^${HAN}(?:[、.．,，:：]|\\s+|$)`)],
  ['han-paren', new RegExp(`^\\(${HAN}\\)[、.]?`)],
  ['digit-paren', /^\(\d{1,3}\)|^-\d{1,3}(?=$|\s*[\u4e00-\u9fff])/],
  ['digit', /^\d{1,3}(?:[、．]|\.(?!\d))/],
  ['circle', /^[①-⑳㉑-㉟]/],
  ['roman', /^[Ⅰ-Ⅻ]+[、.]?/],
  ['letter', /^[A-Z](?:[、.．]|(?=类))/],
  ['dash', /^[-—－–─]+(?=\s*[\u4e00-\u9fff])/],
  ['bracket', /^【/],
];

/** The numbering before a section's words and what follows it; null when there is none. */
export function readNumbering(text: string): { readonly numbering: Numbering; readonly rest: string } | null {
  const plain = oneLine(text).replace(/（/g, '(').replace(/）/g, ')');
  for (const [numbering, form] of FORMS) {
    const found = form.exec(plain);
    if (found) return { numbering, rest: plain.slice(found[0].length) };
  }
  return null;
}

/** A count behind the words of a section: （8个）, (2), 共12个, a bare 4. */
const COUNT = /\(?(?:合计|共计|共有|共|计)?\d{1,6}[个项][^]*|(?:\(\d{1,6}\)|(?<=[\u4e00-\u9fff)])\d{1,5})$/;

/** A count and all that is said besides it, apart from the words: 市住建委 项目3个，2025年计划完成1.8亿元. */
const COUNT_BESIDE = /[\s:：,，](?:共有?|合计)?(?:项目|工程)(?:总数|数|共|有)?[:：]?\s?\d{1,5}\s?[个项][^]*/;

/** The bare words of a section: numbering, count, sum, brackets and colon taken away. */
export function sectionWords(text: string): string {
  const rest = (readNumbering(text)?.rest ?? text).replace(COUNT_BESIDE, '');
  return normalizeText(rest)
    .replace(/[:：;；,，。]{1,6}$/, '')
    .replace(COUNT, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[)(:：,，]{1,6}$/, '');
}

/** The number of projects that a section or total states in its words; null when it states none. */
export function countInWords(text: string): number | null {
  const rest = normalizeText(readNumbering(text)?.rest ?? text);
  const found = /(?<!\d)(\d{1,6})(?:个|项)(?!月|年|百分)/.exec(rest) ?? /\((\d+)\)$/.exec(rest) ?? /[\u4e00-\u9fff)](\d{1,5})$/.exec(rest);
  return found ? Number(found[1]) : null;
}
