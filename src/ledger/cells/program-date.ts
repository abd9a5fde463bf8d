import { dayOf, isoDate, type Day } from '../../spreadsheet/calendar';

/**
 * Dates as programs write them into exports: an instant with its zone, the text of a date of JavaScript or
 * Java, English months. An instant is taken for the day that it is in China.
 */

/** Longer texts are none of these. */
const LONGEST = 80;
const CHINA_MINUTES = 8 * 60;
const DAY_MINUTES = 24 * 60;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const CLOCK = '(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}';
const ZONE = '(z|(?:utc|gmt)?[+-]\\d{1,2}:?(?:\\d{2})?|utc|gmt|cst)';

type Reader = (parts: readonly string[]) => Day | null;

/** 2024-12-31T16:00:00.000Z, 2025-07-01T00:00:00+08:00; without a zone the day as it is written. */
const INSTANT: Reader = ([y = '', m = '', d = '', hour = '', minute = '', zone = '']) =>
  inChina(dayFrom(Number(y), Number(m), Number(d)), hour, minute, zone);
/** Tue Jul 01 2025 00:00:00 GMT+0800 (中国标准时间). */
const JAVASCRIPT: Reader = ([month = '', d = '', y = '', hour = '', minute = '', zone = '']) =>
  inChina(english(y, month, d), hour, minute, zone);
/** Tue Jul 01 00:00:00 CST 2025. */
const JAVA: Reader = ([month = '', d = '', hour = '', minute = '', zone = '', y = '']) => inChina(english(y, month, d), hour, minute, zone);
/** Tue, 01 Jul 2025 00:00:00 GMT. */
const MAIL: Reader = ([d = '', month = '', y = '', hour = '', minute = '', zone = '']) => inChina(english(y, month, d), hour, minute, zone);

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})[t ]${CLOCK} ?${ZONE}?$`), INSTANT],
  [new RegExp(`^${WEEKDAY},? ${MONTH} (\\d{1,2}) (\\d{4})(?: ${CLOCK} ${ZONE}(?: \\([^()]{0,40}\\))?)?$`), JAVASCRIPT],
  [new RegExp(`^${WEEKDAY} ${MONTH} (\\d{1,2}) ${CLOCK} ${ZONE} (\\d{4})$`), JAVA],
  [new RegExp(`^${WEEKDAY}, (\\d{1,2}) ${MONTH} (\\d{4}) ${CLOCK} ${ZONE}$`), MAIL],
  // Jul 1, 2025; 1 July 2025; 1-Jul-25.
  [new RegExp(`^${MONTH}\\.? (\\d{1,2}),? (\\d{4})$`), ([month = '', d = '', y = '']) => english(y, month, d)],
  [
    new RegExp(`^(\\d{1,2})[ -]${MONTH}[ -](\\d{4}|\\d{2})$`),
    ([d = '', month = '', y = '']) => english(y.length === 2 ? `20${y}` : y, month, d),
  ],
];

/** The day that a program's text means; null for any other text. */
export function programDate(text: string): Day | null {
  const words = text.trim().toLowerCase();
  if (words.length > LONGEST) return null;
  for (const [form, read] of FORMS) {
    const found = form.exec(words);
    if (found) return read(found.slice(1).map((part) => part ?? ''));
  }
  return null;
}

function english(year: string, month: string, day: string): Day | null {
  return dayFrom(Number(year), MONTHS.indexOf(month) + 1, Number(day));
}

/** The day of a date of the calendar; null where there is none. */
function dayFrom(year: number, month: number, date: number): Day | null {
  const day = dayOf(year, month, date);
  return isoDate(day) === `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    ? day
    : null;
}

/** The day in China at that time of that day in a zone; `cst` is China's own. */
function inChina(day: Day | null, hour: string, minute: string, zone: string): Day | null {
  if (day === null || hour === '' || zone === '' || zone === 'cst') return day;
  const minutes = Number(hour) * 60 + Number(minute) - offsetOf(zone) + CHINA_MINUTES;
  return day + Math.floor(minutes / DAY_MINUTES);
}

/** Minutes that a zone is ahead of UTC: z, +08:00, gmt+0800, utc. */
function offsetOf(zone: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
