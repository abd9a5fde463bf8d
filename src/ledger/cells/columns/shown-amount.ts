import { chineseDate, dayOfSerial } from '../../../spreadsheet/calendar';
import { roundedText } from '../../../spreadsheet/rounding';
import { present } from '../../../spreadsheet/present';
import { FOREIGN_MONEY, unitNamed, type MoneyUnit } from '../money-unit';
import { dateParts } from '../number-format';

/** What a number format makes of an amount: 0!.0,"万" shows 123000 as 12.3万. */
export interface ShownAmount {
  /** How many times the number shown the one in the cell is: 10,000 of 0!.0, and 1 of most formats. */
  readonly per: number;
  /** The unit written behind the number, null where none is. */
  readonly unit: MoneyUnit | null;
  /** It is shown as something that is no amount in 人民币: a date, or 75% and dollars. */
  readonly noAmount: 'date' | 'other' | null;
  /** Digits behind the point. */
  readonly decimals: number;
  /** What stands before and behind the digits. */
  readonly before: string;
  readonly behind: string;
}

type Test = (value: number) => boolean;

interface Section {
  /** When it holds; null for that of its place. */
  readonly test: Test | null;
  readonly shown: ShownAmount;
}

/** A format's sections, null where every number is shown as it is and with no unit. */
type Sections = readonly Section[] | null;

const known = new Map<string, Sections>();

/** The format's sections; null for nearly all formats, which neither scale a number nor write a unit beside it. */
function sectionsOf(format: string): Sections {
  let sections = known.get(format);
  if (sections === undefined) known.set(format, (sections = readSections(format)));
  return sections;
}

/** Whether amounts in a format are what their cells hold, whatever they are. */
export function showsAsStored(format: string): boolean {
  return sectionsOf(format) === null;
}

/** What a number is shown as; null where it is shown as it is and with no unit. */
export function shownAmount(value: number, format: string): ShownAmount | null {
  const sections = sectionsOf(format);
  if (!sections) return null;
  const [first, second, third] = sections;
  const last = present(sections.at(-1), 'sections of a format');
  const chosen = first?.test
    ? first.test(value)
      ? first
      : !second || (second.test ?? (() => !third))(value)
        ? (second ?? first)
        : last
    : value < 0 && second
      ? second
      : value === 0 && third
        ? third
        : present(first, 'sections of a format');
  return isAsStored(chosen.shown) ? null : chosen.shown;
}

/** The number as the format shows it, but for marks between thousands: 12.3万. */
export function shownText(value: number, { per, before, behind, decimals, noAmount }: ShownAmount, date1904: boolean): string {
  return noAmount === 'date' ? chineseDate(dayOfSerial(value, date1904)) : `${before}${roundedText(value / per, decimals)}${behind}`;
}

function isAsStored({ per, unit, noAmount }: ShownAmount): boolean {
  return per === 1 && unit === null && noAmount === null;
}

/** The text section says nothing of numbers. */
const MOST_SECTIONS = 3;

function readSections(format: string): Sections {
  if (format === 'General' || format === '@') return null;
  const sections = split(format).slice(0, MOST_SECTIONS).map(readSection);
  const read: readonly Section[] =
    dateParts(format) === null ? sections : sections.map(({ test, shown }) => ({ test, shown: { ...shown, noAmount: 'date' } }));
  return read.every(({ shown }) => isAsStored(shown)) ? null : read;
}

/** Quoted, escaped and bracketed parts, a character to be left out or repeated, the general format, digits, marks, any other. */
const TOKEN = /"([^"]{0,40})"|[\\!]([^])|[_*][^]|\[([^\][]{0,40})\]|(g\/通用格式|general)|e[+-][0#?]{1,9}|([0#?]+)|([^])/gi;

/** The parts between semicolons that divide sections. */
function split(format: string): string[] {
  const parts = [''];
  for (const [whole, , , , , , mark] of format.matchAll(TOKEN)) {
    if (mark === ';') parts.push('');
    else parts.push(present(parts.pop(), 'parts of a format') + whole);
  }
  return parts;
}

const COMPARE: Readonly<Record<string, (value: number, than: number) => boolean>> = {
  '<': (value, than) => value < than,
  '<=': (value, than) => value <= than,
  '>': (value, than) => value > than,
  '>=': (value, than) => value >= than,
  '=': (value, than) => value === than,
  '<>': (value, than) => value !== than,
};

function readSection(section: string): Section {
  let test: Test | null = null;
  // Words since the last digit; 元 and its kin behind the last one are the unit, a point between two is one that shifts the digits.
  let [words, before, foreign, decimal, seen] = ['', '', false, false, false];
  let [thousands, pending, percent, shift, decimals] = [0, 0, 0, 0, 0];
  let point: 'point' | MoneyUnit | null = null;
  for (const [, quoted, escaped, bracket, general, digits, mark] of section.matchAll(TOKEN)) {
    if (bracket !== undefined) {
      const [, how = '', than = ''] = /^([<>=]{1,2})\s?(-?[\d.]{1,20})$/.exec(bracket) ?? [];
      const compare = COMPARE[how];
      if (compare) test = (value) => compare(value, Number(than));
      foreign ||= FOREIGN_SIGN.test(bracket);
      words += /^\$([^-]*)/.exec(bracket)?.[1] ?? '';
    } else if (digits !== undefined || general !== undefined) {
      const room = digits?.length ?? 1;
      if (!seen) before = words;
      else if (!decimal && words.trim() !== '') {
        const between = /^[.．]$/.test(words.trim()) ? 'point' : unitNamed(words.trim());
        if (between) [point, shift] = [between, 0];
      }
      if (point && !decimal) shift += room;
      if (decimal) decimals += digits === undefined ? 0 : room;
      [words, pending, seen] = ['', 0, true];
    } else if (mark === ',') pending += seen ? 1 : 0;
    else if (mark === '.' && !decimal) [decimal, thousands, pending] = [true, thousands + pending, 0];
    else if (mark === '%') [percent, words] = [percent + 1, `${words}%`];
    else words += quoted ?? escaped ?? mark ?? '';
  }
  if (seen) thousands += pending;
  const trailing = unitBehind(words);
  // 0"亿"0000"万" writes 12345 as 1亿2345万: what stands last counts. 0"亿"0000 writes it as 1亿2345, a point would.
  const shifts = point === 'point' || (point !== null && trailing === null);
  const scale = 1000 ** thousands * 10 ** (shifts ? shift : 0);
  return {
    test,
    shown: {
      per: scale / 100 ** percent,
      unit: trailing ?? (point === 'point' ? null : point),
      noAmount:
        seen && (foreign || FOREIGN_MONEY.test(before + words) || (percent > 0 ? scale === 1 : words.trim() === '%')) ? 'other' : null,
      decimals: decimals + (shifts ? shift : 0),
      // The number brings its own sign.
      before: before.replace('-', ''),
      // % that only shifts the point stands where nobody sees it, in a line of its own.
      behind: percent > 0 && scale > 1 ? '' : words.trim() || (shifts && point !== 'point' ? (point ?? '') : ''),
    },
  };
}

/** Signs of money in the brackets of a format that is no 人民币: [$$-409], [$€-2]. */
const FOREIGN_SIGN = /^\$(?:US|HK)?[$€£]|^\$(?:USD|HKD|EUR|JPY|GBP)/;

/** The unit that the words behind the digits are: 万, 亿元, （万元）; null for other words. */
function unitBehind(words: string): MoneyUnit | null {
  const name = words.replace(/[\s()（）¥￥]|人民币|整$/g, '');
  return name === '' ? null : (unitNamed(name) ?? unitNamed(`${name}元`));
}
