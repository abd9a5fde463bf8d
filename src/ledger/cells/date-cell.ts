import { STATE_WORDS, type StartState } from '../../mechanism/vocabulary';
import { workState } from '../../mechanism/work-state';
import { ofOurTime, parseDateText, type DateSpan } from './date-text';
import { dateParts, shownWithWords } from './number-format';
import { dayPeriod, monthPeriod, yearPeriod } from './period';
import { civilOf, dayOfSerial } from '../../spreadsheet/calendar';
import type { DateWord } from '../ledger';
import { isPlaceholder, normalizeText } from './cell-text';
import { simplified } from '../../mechanism/simplified';

/** What a cell of a date column says. */
export type DateReading =
  /** A date, what a word beside it says (2025年4月（已开工）), whether it is told as one to come (预计7月), or as one until or about which (7月底前, 约7月). */
  | { readonly kind: 'span'; readonly span: DateSpan; readonly word?: DateWord; readonly forecast?: true; readonly deadline?: true }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'word'; readonly word: DateWord }
  | { readonly kind: 'unreadable' };

/** Longer texts are stories. */
const LONGEST = 40;
const PLACEHOLDER: DateReading = { kind: 'placeholder' };
const UNREADABLE: DateReading = { kind: 'unreadable' };
/** Serials taken for days: 1 October 1954 to 6 April 2064. */
export const FIRST_SERIAL = 20_000;
export const LAST_SERIAL = 60_000;

const WORDS: ReadonlyMap<string, DateWord> = new Map([
  // 是, 否 and 开工 say something in a column of states, not in a column of dates.
  ...[...STATE_WORDS.started, ...STATE_WORDS.working]
    .filter((word) => word.length > 1 && word !== '开工')
    .map((word) => [word, 'started'] as const),
  ...STATE_WORDS.stopped.map((word) => [word, 'stopped'] as const),
  ...STATE_WORDS['not-started'].filter((word) => word.length > 1).map((word) => [word, 'not-started'] as const),
  ...STATE_WORDS.ended.map((word) => [word, 'ended'] as const),
]);

/** A word says how things stand, where it does not only name what the date is of. */
const TELLS = /[已未没停正]|在建|施工|手续|前期/;
const AS_WORD: Readonly<Record<StartState, DateWord>> = {
  started: 'started',
  working: 'started',
  stopped: 'stopped',
  'not-started': 'not-started',
  ended: 'ended',
};

/** A word behind a date that says how things stand; 开工 and 完工 there only say what the date is of. */
const ASIDE = /^(.{0,30}?[\d年月日号季度底末旬])[(,;、]?(?![年月日号季度底末旬初中上下一二三四五六七八九十])([\u4e00-\u9fff]{2,12})\)?$/;
/** The same before it: 已开工（4月8日）. */
const BEFORE = /^([\u4e00-\u9fff]{2,12})[(:,;、]([^()]{2,20})\)?$/;
const ALREADY = /^已.*(?:开工|动工|开建)/;
/** Behind a date, how it came about, which leaves the date as it is: 2025年5月28日（提前）. */
const MANNER = /^(?:较计划)?(?:提前|按期|如期|按时|准时|按计划|正式)(?:开工|动工|竣工|完工)?$/;
/** 2025年6月底前: until when, and not when; 约6月: about when, on either side of a quarter's end. */
const DEADLINE = /(?:之前|以前|(?<!提)前|左右)(?:开工|动工|竣工|完工|完成)?\)?$|^(?:大?约|大概)/;
/** Words before a date that make it one to come. */
const FORECAST = /^(?:预计|计划|拟|力争|争取|确保|暂定|目标)/;

/** The same behind it: 2025年5月（计划）. */
const FORECAST_ASIDE = /\((?:拟|拟定|预计|计划|初定)\)$/;
/** 2025年4月8日停工, 2025年4月恢复施工: the day of something else than a start. */
const STOPPED_OR_RESUMED = /[日号月\d](?:因[^,;、()]{1,12})?(?:停工|停建|停止施工|暂停施工|恢复施工|恢复建设)$/;

/** Days on one page: four months. */
const PAGE = 128;

/** Readings of numbers under one format: days of our time by their place, other numbers by a map. */
class SerialReadings {
  /** Days by page and place: a ledger's dates lie in a few years, so few pages are ever laid out. */
  private readonly pages: (DateReading | undefined)[][] = [];
  private readonly others = new Map<number, DateReading>();

  get(value: number): DateReading | undefined {
    if (!isWholeDay(value)) return this.others.get(value);
    return this.pages[Math.floor(value / PAGE)]?.[value % PAGE];
  }

  set(value: number, reading: DateReading): void {
    if (isWholeDay(value)) (this.pages[Math.floor(value / PAGE)] ??= [])[value % PAGE] = reading;
    else this.others.set(value, reading);
  }
}

function isDay(value: number): boolean {
  return value >= FIRST_SERIAL && value < LAST_SERIAL + 1;
}

function isWholeDay(value: number): boolean {
  return isDay(value) && Number.isInteger(value);
}

/**
 * Reads the cells of one date column. Texts and numbers repeat down a column, so each distinct one
 * is read once.
 */
export class DateCells {
  private readonly texts = new Map<string, DateReading>();
  private readonly byFormat = new Map<string, SerialReadings>();
  private lastFormat: string | null = null;
  private lastReadings = new SerialReadings();

  constructor(
    /** Completes dates without a year. */
    readonly planYear: number,
    private readonly date1904: boolean,
  ) {}

  readText(text: string): DateReading {
    const known = this.texts.get(text);
    if (known) return known;
    const reading = this.parseText(text);
    this.texts.set(text, reading);
    return reading;
  }

  readNumber(value: number, format: string): DateReading {
    // Formats hardly change down a column, so the last one's readings are at hand.
    if (format !== this.lastFormat) {
      let readings = this.byFormat.get(format);
      if (!readings) this.byFormat.set(format, (readings = new SerialReadings()));
      this.lastFormat = format;
      this.lastReadings = readings;
    }
    const known = this.lastReadings.get(value);
    if (known) return known;
    const reading = this.parseNumber(value, format);
    this.lastReadings.set(value, reading);
    return reading;
  }

  private parseText(text: string): DateReading {
    const words = simplified(normalizeText(text));
    if (isPlaceholder(words)) return PLACEHOLDER;
    const word = wordOf(words);
    if (word) return { kind: 'word', word };
    if (STOPPED_OR_RESUMED.test(words)) return UNREADABLE;
    const [, date = '', remark = ''] = ASIDE.exec(words) ?? [];
    // 开工建设 behind a date only says what it is of.
    const beside = TELLS.test(remark) ? wordOf(remark) : null;
    const span =
      parseDateText(beside ? date : text, this.planYear) ??
      (beside ? parseDateText(text, this.planYear) : MANNER.test(remark) ? parseDateText(date, this.planYear) : null);
    if (!span) return this.wordFirst(words);
    const said = beside ?? (ALREADY.test(words) ? 'started' : null);
    if (said) return { kind: 'span', span, word: said };
    if (FORECAST.test(words) || FORECAST_ASIDE.test(words)) return { kind: 'span', span, forecast: true };
    return DEADLINE.test(words) ? { kind: 'span', span, deadline: true } : { kind: 'span', span };
  }

  /** A word before its date. */
  private wordFirst(words: string): DateReading {
    const [, before = '', date = ''] = BEFORE.exec(words) ?? [];
    const word = wordOf(before);
    const span = word ? parseDateText(date, this.planYear) : null;
    return word && span ? { kind: 'span', span, word } : UNREADABLE;
  }

  private parseNumber(value: number, format: string): DateReading {
    const parts = dateParts(format);
    if (parts === null) {
      const shown = shownWithWords(value, format);
      return shown === null ? this.parsePlainNumber(value, format) : spanOrNot(parseDateText(shown, this.planYear));
    }
    const serial = dayOfSerial(value, this.date1904);
    const { year, month } = civilOf(serial);
    // 2025.7 typed into a cell of dates is shown as 1905/7/17: nobody meant that day.
    const start = ofOurTime(year, () =>
      parts === 'day' ? dayPeriod(serial) : parts === 'month' ? monthPeriod(year, month) : yearPeriod(year),
    );
    return spanOrNot(start && { start, end: null });
  }

  /** A number without a date format: a year, 202506, 20250614, 2025.06, or a serial number. */
  private parsePlainNumber(value: number, format: string): DateReading {
    // With the time of the day, which no format shows, it is still that day.
    if (isDay(value)) return { kind: 'span', span: { start: dayPeriod(dayOfSerial(value, this.date1904)), end: null } };
    const shown = format.includes('0.00') ? value.toFixed(2) : String(value);
    // Shown as 2025.1, it was typed as 2025.1 or as 2025.10: January or October, so neither.
    return shown.endsWith('.1') ? UNREADABLE : spanOrNot(parseDateText(shown, this.planYear));
  }
}

/** What a text without a date says of the works; null for one that says nothing. */
function wordOf(words: string): DateWord | null {
  const known = WORDS.get(words);
  if (known) return known;
  const state = words.length > 2 && words.length <= LONGEST && !/\d/.test(words) && TELLS.test(words) ? workState(words) : null;
  return state && AS_WORD[state];
}

function spanOrNot(span: DateSpan | null): DateReading {
  return span ? { kind: 'span', span } : UNREADABLE;
}
