import { civilOf, dayOf, isoDate } from '../../spreadsheet/calendar';
import { dayPeriod, halfPeriod, monthPeriod, monthsPeriod, quarterPeriod, yearPeriod, type Period } from './period';
import { normalizeText, textLines } from './cell-text';
import { hanDigits, hanNumber } from '../han-numbers';
import { programDate } from './program-date';
import { present } from '../../spreadsheet/present';

/**
 * Text dates as ledgers write them (docs/design.md, Dates). Every form keeps its precision; what
 * is not one of the forms is not read at all.
 */

const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;
const ROMANS = ['I', 'II', 'III', 'IV'];

/** A start and, for a range, an end: `2024-2026`, `2023.10-2025.12`. */
export interface DateSpan {
  readonly start: Period;
  readonly end: Period | null;
  /** A few months of one year, 3-4月: where one date is asked for, it lies somewhere in them. */
  readonly window?: Period;
  /** The two stand side by side, 4月/9月 or in two lines: start and end where both are asked for, else two dates. */
  readonly listed?: true;
}

/** Words around a date that do not change it: 预计2025年6月底前开工. */
const LEAD = /^(?:预计|计划|拟|力争|争取|确保|约|暂定|已于|已|于|自|从)+/;
const TAILS = ['开工建设', '开工', '动工', '竣工', '完工', '建成', '投产', '完成', '左右', '之前', '以前', '前', '份', '起'];
/** A full stop behind 2025.10 or 2025年3月 is no part of it, nor is a mark that was left there. */
const STOP = /(?<=\.\d{1,2}|[月日号])[.。,;、]$/;
/** Parts of a month: the month is still the precision. */
const PART = /(?<=月)(?:底|末|初|中|上中?旬|中下?旬|下旬)$/;
const RANGE = /[-~～至到/]+/g;
/** Days of three months, the longest that a date is said to lie in: 4-6月. Longer ranges are of the works, 3-12月. */
const LONGEST_WINDOW = 92;
/** The time of the day, and the day of the week, which say nothing of a date. */
const TIME =
  /(?:(?<=\d)[T ]|(?<=[日号])) ?(?:上午|下午|凌晨|AM|PM)? ?\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2}(?:\.\d{1,9})?)?|时(?:\d{1,2}分(?:\d{1,2}秒)?)?) ?(?:AM|PM)?$/i;
/** A part of the day alone: 2025年2月20日上午. */
const HALF_DAY = /(?<=[日号\d])[ ]?(?:上午|下午|中午|晚上)$/;
const WEEKDAY = /(?<=[\d日号]) ?[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?/;
/** 2025年4月（力争3月）. */
const ASIDE = /^([^()]{1,30})\((力争|争取|确保|目标)?([^()]{1,30})\)$/;
/** 2025年4月（拟）: the date is what is meant to be. */
const MEANT = /\((?:拟|拟定|暂定|预计|计划|初定|左右)\)$/;
const BEGIN = '(?:正式|全面)?(?:开工|动工|开建|启动建设)(?:建设)?';
const COMPLETE = '(?:全面|全部)?(?:竣工|完工|建成|投产|交付)(?:验收|投产|使用|投用)?';
/** 4月开工，12月竣工. */
const VERB_LAST = new RegExp(`^([^,;:、]{2,20}?)${BEGIN}[,;、至到-]?([^,;:、]{2,20}?)${COMPLETE}$`);
/** 开工：2025年4月；竣工：2026年10月. */
const VERB_FIRST = new RegExp(`^${BEGIN}(?:时间|日期)?:?([^,;:、]{2,20})[,;、]${COMPLETE}(?:时间|日期)?:?([^,;:、]{2,20})$`);
/** How long the works take, behind when they begin: 2025年9月起，工期12个月. */
const TERM = /[,;、(]?(?:建设|总|计划)?(?:工期|周期):?约?\d{1,4}个?(?:日历天|月|天|日|年)\)?$/;
/** 2025年6月起（24个月）. */
const TERM_ASIDE = /\(\d{1,4}个(?:日历天|月)\)$/;
/** 4、5月 is 4-5月; 6月、9月 is of two things. */
const TWO_MONTHS = /(?<=^|年)(\d{1,2})月?、(\d{1,2})(?=月$)/;
/** 4.18开工: a day of the plan year where a word says of what. */
const DAY_OF_EVENT = /^(?<m>\d{1,2})\.(?<d>\d{1,2})(?:日|号)?(?:正式|全面)?(?:开工|动工|开建|竣工|完工|投产)(?:建设)?$/;
/** 3.15日, 3/15号: one that says of itself that it is a day. */
const DAY_SAID = /^(?<m>\d{1,2})[./-](?<d>\d{1,2})[日号]$/;
/** Longer texts are stories, not dates. */
const LONGEST = 120;

/**
 * Reads a text date. `planYear` completes a bare `6月` or `二季度`.
 * Returns null for what is not a date of a known form.
 */
export function parseDateText(text: string, planYear: number): DateSpan | null {
  const lines = textLines(text);
  // Start and end in two lines of a cell.
  const apart = lines.some((line, at) => at > 0 && /^\d/.test(line) && /\d\D?$/.test(present(lines[at - 1], 'lines', at - 1)));
  return parseLine(lines.join(''), planYear) ?? (apart ? parseLine(lines.join('/'), planYear) : null);
}

function parseLine(text: string, planYear: number): DateSpan | null {
  if (text.length > LONGEST) return null;
  const program = programDate(text);
  if (program !== null) {
    // 0001-01-01T00:00:00 and 1900-01-01 00:00:00 are what programs write where there is no date.
    const start = ofOurTime(civilOf(program).year, () => dayPeriod(program));
    return start && { start, end: null };
  }
  const levelled = normalizeText(text.replace(WEEKDAY, '').replace(TIME, '').replace(HALF_DAY, '')).replace(MEANT, '');
  const said = hanNumerals(levelled).replace(LEAD, '').replace(TERM, '').replace(TERM_ASIDE, '').replace(TWO_MONTHS, joinedMonths);
  const words = withoutTails(said);
  const event = (DAY_OF_EVENT.exec(said) ?? DAY_SAID.exec(said))?.groups;
  const single = parsePoint(words, planYear) ?? (event ? dayOfParts(event, planYear) : null);
  if (single) return { start: single, end: null };
  return parseRange(words, planYear) ?? withAside(levelled, planYear) ?? fromBeginToEnd(said, planYear);
}

function joinedMonths(months: string, first: string, second: string): string {
  return Number(second) === Number(first) + 1 ? `${first}-${second}` : months;
}

/** A date with another beside it in brackets: one striven for, or the quarter that it lies in; 2025年4月（调整为6月） is neither. */
function withAside(levelled: string, planYear: number): DateSpan | null {
  const [, before = '', striven, inner = ''] = ASIDE.exec(levelled) ?? [];
  const span = before === '' ? null : parseLine(before, planYear);
  const aside = span && parseLine(inner, planYear);
  if (!span || !aside) return null;
  // Of a quarter and its month in brackets the month is meant.
  if (striven !== undefined || within(span.start, aside.start)) return span;
  return within(aside.start, span.start) ? aside : null;
}

/** The beginning and the end of the works, each with its verb; an end without a year is of the year of the beginning. */
function fromBeginToEnd(levelled: string, planYear: number): DateSpan | null {
  const [, from = '', to = ''] = VERB_LAST.exec(levelled) ?? VERB_FIRST.exec(levelled) ?? [];
  const begin = from === '' ? null : parseLine(from, planYear);
  const end = begin && parseLine(to, civilOf(begin.start.first).year);
  if (!begin || !end || begin.end || end.end || end.start.last < begin.start.first) return null;
  return { start: begin.start, end: end.start };
}

function within(inner: Period, outer: Period): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** The text without the words of {@link TAILS} at its end, however many. */
function withoutTails(text: string): string {
  const tail = TAILS.find((word) => text.endsWith(word));
  return tail !== undefined ? withoutTails(text.slice(0, -tail.length)) : STOP.test(text) ? withoutTails(text.slice(0, -1)) : text;
}

function parseRange(words: string, planYear: number): DateSpan | null {
  for (const gap of words.matchAll(RANGE)) {
    const [from, to] = [words.slice(0, gap.index), words.slice(gap.index + gap[0].length)];
    // The start may leave out its unit: 5-6月, 2025年1-3季度.
    const unit = /^\d{1,2}$/.test(from) && /^\d{1,2}月/.test(to) ? '月' : /(?:^|年)[1-4]$/.test(from) && /^[1-4]季/.test(to) ? '季度' : '';
    const start = parsePoint(`${from}${unit}`, planYear);
    if (!start) continue;
    // The end may leave out the year: 2025年3月-6月.
    const end = parsePoint(to, civilOf(start.first).year);
    if (!end || end.last < start.first) continue;
    const listed = gap[0].includes('/');
    if (isWindow(start, end, to, listed)) return { start, end, window: monthsPeriod(start, end) };
    return listed ? { start, end, listed } : { start, end };
  }
  return null;
}

/** 2025年3-4月, and not 2025.3-2025.4: what says its year is an end. 3月/4月 is either of the two, 3月/5月 are two dates. */
function isWindow(start: Period, end: Period, to: string, listed: boolean): boolean {
  if (start.precision !== 'month' || end.precision !== 'month' || !/^\d{1,2}月/.test(to)) return false;
  return listed ? end.first <= start.last + 1 : end.last - start.first < LONGEST_WINDOW;
}

function parsePoint(words: string, planYear: number): Period | null {
  const point = words.replace(PART, '');
  for (const [form, read] of FORMS) {
    const found = form.exec(point);
    if (found) return read(found.groups ?? {}, planYear);
  }
  return null;
}

/** The parts of a date by their names: year, month, day, quarter; a form without parts has none. */
type Parts = Readonly<Record<string, string | undefined>>;
type Reader = (parts: Parts, planYear: number) => Period | null;

const dayOfParts: Reader = ({ y, m, d }, plan) => day(yearOf(y, plan), Number(m), Number(d));
const monthOfParts: Reader = ({ y, m }, plan) => month(yearOf(y, plan), Number(m));
const quarterOfParts: Reader = ({ y, q }, plan) => ofOurTime(yearOf(y, plan), (year) => quarterPeriod(year, Number(q)));

/** The forms, each with its reading; a form that matches decides. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  // 2025.4/9 may be April and September as well as a day; 2025年4/18 is a day.
  [/^(?:\d{4}(?:\.\d{1,2}[-/]|[-/]\d{1,2}\.)|(?:\d{4}|\d{2})年\d{1,2}[-/])(?:0?[1-9]|1[0-2])$/, () => null],
  [/^(?<y>\d{4}|\d{2}(?=年))[年.\-/](?<m>\d{1,2})[月.\-/](?<d>\d{1,2})(?:日|号)?$/, dayOfParts],
  [/^(?<y>\d{4}|\d{2}(?=年))[年.\-/](?<m>\d{1,2})月?$/, monthOfParts],
  // 25.3.18: no month is as large, so it is the year.
  [/^(?<y>1[3-9]|[2-4]\d)[.\-/](?<m>\d{1,2})[.\-/](?<d>\d{1,2})$/, dayOfParts],
  [/^(?<y>1[3-9]|[2-4]\d)[.\-/](?<m>\d{1,2})$/, monthOfParts],
  [/^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/, dayOfParts],
  [/^(?<y>(?:19|20)\d{2})(?<m>\d{2})$/, monthOfParts],
  [/^(?:(?<y>\d{4}|\d{2}(?=年))年?)?第?(?<q>[1-4])季度?[初中末底]?$/, quarterOfParts],
  [/^(?:(?<y>\d{4})年?-?)?[Qq](?<q>[1-4])$/, quarterOfParts],
  // 一、二季度 is the first half.
  [
    /^(?:(?<y>\d{4}|\d{2}(?=年))年?)?第?(?:1(?:季度)?[、和及,]第?2|(?<third>3)(?:季度)?[、和及,]第?4)季度$/,
    ({ y, third }, plan) => half(yearOf(y, plan), third === undefined),
  ],
  [/^(?:(?<y>\d{4}|\d{2}(?=年))年?)?(?<part>[上下])半年$/, ({ y, part }, plan) => half(yearOf(y, plan), part === '上')],
  [/^(?:(?<y>\d{4}|\d{2}(?=年))年?)?年?[底末]$/, ({ y }, plan) => month(yearOf(y, plan), 12)],
  [/^(?<y>\d{4})(?:年度?(?:内|当年)?)?$/, ({ y }, plan) => ofOurTime(yearOf(y, plan), yearPeriod)],
  [/^(?<m>\d{1,2})月(?<d>\d{1,2})(?:日|号)?$/, dayOfParts],
  [/^(?:今年|本年|当年|年)内?$/, (_parts, plan) => yearPeriod(plan)],
  [/^(?:今年|本年|当年)?(?<m>\d{1,2})月$/, monthOfParts],
  // 7/15/2025, 15/7/2025: one of the two can be no month.
  [/^(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4})$/, ({ a, b, y }) => sureOrder(Number(y), Number(a), Number(b))],
  // A serial number typed or pasted as text: 45597.
  [/^(?<serial>[2-5]\d{4})$/, ({ serial }) => dayPeriod(Number(serial))],
];

/** Month and day in either order, where only one order is a date. */
function sureOrder(year: number, first: number, second: number): Period | null {
  if (first !== second && first <= 12 && second <= 12) return null;
  return first > 12 ? day(year, second, first) : day(year, first, second);
}

/** 25年 is 2025; without a year that of the plan is meant. */
function yearOf(digits: string | undefined, planYear: number): number {
  if (digits === undefined) return planYear;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** A period of a year that a ledger may speak of; null for 1905 and 3025. */
export function ofOurTime(year: number, make: (year: number) => Period): Period | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? make(year) : null;
}

function month(year: number, number: number): Period | null {
  return number >= 1 && number <= 12 ? ofOurTime(year, (inside) => monthPeriod(inside, number)) : null;
}

function half(year: number, isFirst: boolean): Period | null {
  return ofOurTime(year, (inside) => halfPeriod(inside, isFirst ? 1 : 2));
}

function day(year: number, number: number, date: number): Period | null {
  const serial = dayOf(year, number, date);
  const wanted = `${String(year)}-${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isoDate(serial) === wanted ? ofOurTime(year, () => dayPeriod(serial)) : null;
}

/** 二〇二五年十一月 and 第三季度 in digits, where they are parts of a date. */
function hanNumerals(text: string): string {
  return text
    .replace(/[零○]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, hanDigits)
    .replace(/([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=月|季|日|号|[、和及,]第?[二四2-4]季)/g, (number) =>
      String(present(hanNumber(number), number)),
    )
    .replace(/(?<![A-Z])(?:IV|I{1,3})(?=季)/g, (roman) => String(ROMANS.indexOf(roman) + 1));
}
