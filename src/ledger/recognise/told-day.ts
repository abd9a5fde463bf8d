import { hanNumber } from '../han-numbers';
import { civilOf, dayOf, monthEnd, type Day } from '../../spreadsheet/calendar';
import type { Area } from '../../spreadsheet/snapshot';
import { normalizeText } from '../cells/cell-text';
import { simplified } from '../../mechanism/simplified';
import type { AsOfSource } from '../ledger';

/** What a text says of the day that a ledger was kept up to. */
interface ToldTime {
  /** Null where only a month is told. */
  readonly year: number | null;
  readonly month: number;
  /** Null for the whole month: its last day. */
  readonly date: number | null;
  /** The words that say so. */
  readonly text: string;
}

/** The same with where it stands. */
export interface ToldDay extends ToldTime {
  readonly source: Exclude<AsOfSource, 'given' | 'today'>;
  /** The cell, for words above the table. */
  readonly cells: readonly Area[];
}

/** A text above a table with its cell. */
export interface PlacedText {
  readonly text: string;
  readonly cell: Area;
}

export interface DaySources {
  readonly above: readonly PlacedText[];
  readonly title: string | null;
  readonly sheetName: string;
  readonly workbookName: string;
}

const LATEST_YEAR = 2100;
/** Longer texts tell a story in which many days occur. */
const LONGEST = 200;
const DATE = '(?:(20\\d{2})[年.\\-/])?(\\d{1,2})(?:[月.\\-/](\\d{1,2})[日号]?|月(?:份)?[底末]?)';
/** 截至2025年6月30日, 数据截止到6月底, 更新至6月20日; not the day until which something is to be handed in. */
const UNTIL = new RegExp(
  `(报送|上报|申报|填报|提交|反馈|报名|办理|完成|整改)?(?:截[至止]|(?:更新|统计|调度)[至到])(时间|日期)?(?:到|于|为)?[:：]?${DATE}(前|之前|以前)?`,
);
const UNTIL_QUARTER = /截[至止]到?(?:(20\d{2})年?)?(?:前)?第?([一二三四1-4])季度末?/;
const UNTIL_YEAR_END = /截[至止]到?(20\d{2})年[底末]/;
/** 填报日期：2025年6月30日, or the day alone. */
const FILLED_IN = /(?:填报|填表|填写|统计|制表|编制|数据|更新|报表|调度|打印)(?:时间|日期)[:：](20\d{2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})/;
const DAY_ALONE = /^\(?(20\d{2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?\)?$/;
/** 统计口径：2025年1—8月, 第26周：6月23日—6月29日: what follows says of which time the figures are. */
const OF_TIME = /(?:统计|数据|报告|报表|填报|调度)(?:口径|时段|区间|期间|期|周期|范围|月份)[:：]|第\d{1,2}周[:：(]/;
/** 6月23日—6月29日: a week or ten days, to the end of which the figures go. */
const DAYS = /(?:(20\d{2})年?)?(?<!\d)(\d{1,2})月(\d{1,2})日?[-至到~](?:(\d{1,2})月)?(\d{1,2})日/;
/** Days of the longest such time; what goes on for longer is a plan. */
const LONGEST_TIME = 31;
/** （2025.6.30） behind a title. */
const DAY_BEHIND = /\((20\d{2})[.\-/](\d{1,2})[.\-/](\d{1,2})\)$/;
/** 6月上旬, 6月中旬: to their last day; the last ten days end with the month. */
const TEN_DAYS = /(?:(20\d{2})年?)?(?<!\d)(\d{1,2})月(上|中)旬/;
/** 1-9月, 1—9月份: up to now. */
const MONTHS = /(?:(20\d{2})年?)?(?<!\d)(?:1月?|年初)[-至到~](\d{1,2})月/;
const QUARTERS = /(?:(20\d{2})年?)?前([二三四])季度|(?:(20\d{2})年?)?(?:第?([一二三四1-4])季度)|(?:(20\d{2})年?)?(上半年)/;
/** 9月调度, （6月）, 2025年6月; a month of which something is only planned says nothing of now. */
const MONTH = /(?:(20\d{2})年?)?(?<![\d.\-至到~])(\d{1,2})月(?:份)?(?:底|末)?(?:(\d{1,2})[日号])?/g;
const PLANNED =
  /^[)）]?(?:前|起|至|到|-|~)|^[)）]?(?:份|[上中下]旬)?(?:计划|拟|预计|集中|新开工|开工|竣工|投产|签约|入库|工作安排|工作计划|重点工作|目标|任务|印发|修订|制定|下达|发布)/;
/** 202506, 2025.06, 2025.6, 20250630, as names of files and sheets have it. */
const DIGITS = /(?<!\d)(20\d{2})[.\-_]?(0[1-9]|1[0-2]|[1-9](?=[.\-_])|(?<=\.)[1-9]$)(?:[.\-_]?(0[1-9]|[12]\d|3[01]))?(?!\d)/;
const HAN = '一二三四';

/**
 * What the texts around a table say of the day that it was kept up to (design section 4, As-of date): 截至… above
 * it, else a month, quarter or 1-9月 in the title, the sheet's name or the file's; null where none says anything.
 */
export function toldDay({ above, title, sheetName, workbookName }: DaySources): ToldDay | null {
  for (const { text, cell } of above) {
    const told = untilIn(text) ?? ofTimeIn(text);
    if (told && !OF_ONE.test(sentenceOf(text, told))) return { ...told, source: 'above', cells: [cell] };
  }
  for (const [source, text] of [
    ['title', title ?? ''],
    ['sheet-name', sheetName],
    ['file-name', withoutExtension(workbookName)],
  ] as const) {
    const told = untilIn(text) ?? monthIn(text, source !== 'title');
    const cells = source === 'title' ? above.filter((placed) => placed.text === text).map(({ cell }) => cell) : [];
    if (told) return { ...told, source, cells };
  }
  for (const { text, cell } of above) {
    const told = filledIn(text);
    if (told) return { ...told, source: 'above', cells: [cell] };
  }
  return null;
}

/** What goes on behind 截至… about all projects, if anything does. */
const GOES_ON =
  /^(?:的?(?:数据|统计|进度|情况)|[。；;)）]|[,，、。；;:：()\s]{0,3}(?:$|本表|表[中内]|以上|上述|全[县市区部]|各|共|合计|总计|累计|重[点大]项目|项目|数据|统计|列入|纳入|新建|续建|已?开工|数字|\d{1,4}个))/;
/** One project of the list, by its place in it or by pointing at it. */
const OF_ONE = /(?:第?\d{1,3}号|第\d{1,3}[项个]|[该此](?:项目|工程))/;

/** Whether a note that tells a day tells it of the list, not of one project: 截至2025年3月底，门诊楼已完成用地报批 says nothing of now. */
export function isOfWholeList(text: string): boolean {
  const told = untilIn(text);
  if (!told) return true;
  const words = leveled(text);
  const behind = words.slice(words.indexOf(told.text) + told.text.length);
  return GOES_ON.test(behind) && !OF_ONE.test(sentenceOf(text, told));
}

/** The sentence that tells a day, of a note with several. */
function sentenceOf(text: string, { text: told }: ToldTime): string {
  const sentences = leveled(text).split(/[。；;]/);
  return sentences.find((sentence) => sentence.includes(told)) ?? '';
}

/**
 * The day itself: a month without a year lies in the plan year, or where nobody names one is the last that has come.
 * A month stands for its last day, the running one for today: nobody knows yet how it ends.
 */
export function dayTold({ year, month, date }: ToldTime, planYear: number | null, today: Day): Day {
  const now = civilOf(today);
  const inYear = year ?? planYear ?? (month > now.month ? now.year - 1 : now.year);
  if (date !== null) return dayOf(inYear, month, date);
  return inYear === now.year && month === now.month ? today : monthEnd(inYear, month);
}

/** 截至…, wherever it stands in a text. */
function untilIn(text: string): ToldTime | null {
  const words = leveled(text);
  const found = UNTIL.exec(words);
  if (found) {
    const [whole, asked, label, year, month = '', date, limit] = found;
    // 报送截止时间, 截止9月30日前: until when something is to be done.
    const deadline = asked !== undefined || limit !== undefined || (label !== undefined && !/(?:统计|数据)截/.test(words));
    if (!deadline) return timeOf(year, Number(month), date, whole);
  }
  const quarter = UNTIL_QUARTER.exec(words);
  const end = UNTIL_YEAR_END.exec(words);
  if (end) return timeOf(end[1], 12, undefined, end[0]);
  return quarter ? timeOf(quarter[1], 3 * numberOf(quarter[2]), undefined, quarter[0]) : null;
}

/** The one month that a title or name tells of; null where it tells of several, or of something planned. */
function monthIn(text: string, isName: boolean): ToldTime | null {
  const words = leveled(text);
  const day = DAY_BEHIND.exec(words);
  if (day) return timeOf(day[1], Number(day[2]), day[3], day[0]);
  const days = DAYS.exec(words);
  if (days) return PLANNED.test(words.slice(days.index + days[0].length)) ? null : endOfDays(days);
  const ten = TEN_DAYS.exec(words);
  if (ten && !PLANNED.test(words.slice(ten.index + ten[0].length)))
    return timeOf(ten[1], Number(ten[2]), ten[3] === '上' ? '10' : '20', ten[0]);
  const months = MONTHS.exec(words);
  if (months) return timeOf(months[1], Number(months[2]), undefined, months[0]);
  const found = Array.from(words.matchAll(MONTH));
  const [only] = found;
  if (only && found.length === 1 && !PLANNED.test(words.slice(only.index + only[0].length)))
    return timeOf(only[1], Number(only[2]), only[3], only[0]);
  if (found.length > 0) return null;
  const quarter = QUARTERS.exec(words);
  if (quarter && !PLANNED.test(words.slice(quarter.index + quarter[0].length))) {
    const [whole, until, upTo, year, number, half, ofHalf] = quarter;
    return timeOf(until ?? year ?? half, ofHalf === undefined ? 3 * numberOf(upTo ?? number) : 6, undefined, whole);
  }
  const digits = isName ? DIGITS.exec(words) : null;
  return digits ? timeOf(digits[1], Number(digits[2]), digits[3], digits[0]) : null;
}

/** The end of a week or of ten days; null for a longer time. */
function endOfDays([text, year, month, first, lastMonth, last]: RegExpExecArray): ToldTime | null {
  const end = timeOf(year, Number(lastMonth ?? month), last, text);
  const inYear = Number(year ?? 2024);
  const days = end && dayOf(inYear, end.month, Number(last)) - dayOf(inYear, Number(month), Number(first));
  return days !== null && days >= 0 && days <= LONGEST_TIME ? end : null;
}

/** What stands behind 统计口径：. */
function ofTimeIn(text: string): ToldTime | null {
  const found = OF_TIME.exec(leveled(text));
  return found ? monthIn(found.input.slice(found.index + found[0].length), false) : null;
}

function filledIn(text: string): ToldTime | null {
  const words = leveled(text);
  const found = FILLED_IN.exec(words) ?? DAY_ALONE.exec(words);
  return found ? timeOf(found[1], Number(found[2]), found[3], found[0]) : null;
}

/** 五月, 十二月份; 近三月 is a length of time. */
const HAN_MONTH = /(?<![一二三四五六七八九十前近每满])(?:十[一二]?|[一二三四五六七八九])(?=月)/g;

function leveled(text: string): string {
  if (text.length > LONGEST) return '';
  return simplified(normalizeText(text)).replace(HAN_MONTH, (number) => String(hanNumber(number) ?? number));
}

function numberOf(digit: string | undefined): number {
  return HAN.includes(digit ?? '-') ? HAN.indexOf(digit ?? '') + 1 : Number(digit);
}

function timeOf(year: string | undefined, month: number, date: string | undefined, text: string): ToldTime | null {
  const [inYear, day] = [year === undefined ? null : Number(year), date === undefined ? null : Number(date)];
  const fits =
    month >= 1 &&
    month <= 12 &&
    (inYear ?? 0) <= LATEST_YEAR &&
    (day === null || (day >= 1 && day <= civilOf(monthEnd(inYear ?? 2024, month)).day));
  return fits ? { year: inYear, month, date: day, text } : null;
}

function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
