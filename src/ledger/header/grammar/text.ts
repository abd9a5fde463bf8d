import { UNIT_NAMES, unitNamed, type MoneyUnit } from '../../cells/money-unit';
import { normalizeText } from '../../cells/cell-text';
import { hanNumber } from '../../han-numbers';
import { simplified } from '../../../mechanism/simplified';
import { present } from '../../../spreadsheet/present';
import { withoutFillingNotes } from './filling-notes';

/** A header taken apart: its words, and the unit, year and month that are written inside it. */
export interface HeaderText {
  /** Levelled words without unit, year and the brackets that held them; a month is `N月`. */
  readonly words: string;
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
  readonly month: number | null;
}

/** （单位：万元）, （亿）, （以万元计）. */
const IN_BRACKETS = `[(,、:：]?(?:单位[:：]?|[以按])?(?<![美欧港日澳])(${UNIT_NAMES}|亿|万)计?\\)`;
/** 总投资/万元, 总投资万元. */
const BEHIND = `(?:[/,、:]|(?<=[资额金入])(?!元))(${UNIT_NAMES})(?=\\(|$)`;
const UNIT_IN_HEADER = new RegExp(`${IN_BRACKETS}|\\(?单位[:：]?(${UNIT_NAMES})\\)?|${BEHIND}`);
const YEAR_IN_HEADER = /\(?(?<!\d)((?:20)?2\d|20\d{2})年度?\)?/;
/** Marks of forms for what must be filled in. */
const STARS = /[*★☆※]/g;
/** 1-6月, 01-06月: what was done since January. */
const MONTHS = /0?1月?[-~至到](\d{1,2})月份?(?:累计)?/;
/** （不含2024年）: the year that the brackets leave out is not the header's. */
const LEFT_OUT = /\(不含[^()]{1,20}\)/g;
/** The months that these take, so that an earlier one gives way to 1-9月. */
const IN_WORDS: readonly (readonly [words: RegExp, month: number])[] = [
  [/上半年/, 6],
  [/(?:前三个?|一至三)季度/, 9],
];
/** 截至6月底: up to now. */
const UNTIL_MONTH = /截[至止]到?(\d{1,2})月份?[底末]?/;
const MONTH = /(?<!\d)(\d{1,2})月份?/;

/** Takes apart one header, parents joined before it if there are any. Spec: docs/design.md, Money and Plan year. */
export function readHeader(text: string): HeaderText {
  const levelled = withoutFillingNotes(simplified(normalizeText(text)))
    .replace(STARS, '')
    .replace(LEFT_OUT, '')
    .replace(/·$/, '');
  const unitFound = UNIT_IN_HEADER.exec(levelled);
  const unit = unitFound && unitNamed(present(unitFound[1] ?? unitFound[2] ?? unitFound[3], 'unit in a header'));
  const bare = unitFound ? levelled.replace(unitFound[0], '') : levelled;
  const yearFound = YEAR_IN_HEADER.exec(bare);
  // 25年计划投资 is of 2025.
  const year = yearFound ? Number(present(yearFound[1], 'year in a header').padStart(4, '20')) : null;
  const { words, month } = readMonth(inDigits(yearFound ? bare.replace(yearFound[0], '') : bare));
  return { words: words.replace(/\($/, '').replace(/-/g, ''), unit, year, month };
}

/** 一月, 十二月份, 元月 in a heading; 三个月 names none. */
const HAN_MONTH = /(?<![一二三四五六七八九十第])(十[一二]?|[一二三四五六七八九元])月/g;

function inDigits(text: string): string {
  return text.includes('月') ? text.replace(HAN_MONTH, (_, han: string) => `${String(han === '元' ? 1 : hanNumber(han))}月`) : text;
}

function readMonth(text: string): { words: string; month: number | null } {
  if (!/\d月|\d[-~至到]/.test(text)) return { words: text, month: IN_WORDS.find(([words]) => words.test(text))?.[1] ?? null };
  for (const [form, meaning] of [
    [MONTHS, '累计'],
    [UNTIL_MONTH, '截至目前'],
    [MONTH, 'N月'],
  ] as const) {
    const found = form.exec(text);
    if (found) return { words: text.replace(found[0], meaning), month: Number(found[1]) };
  }
  return { words: text, month: null };
}
