import { dayOf, isoDate, type Day } from '../../spreadsheet/calendar';

/**
 * Dates as programs write them into exports: an instant with its zone, the text of a date of JavaScript or
 * Java, English months. An instant is taken for the day that it is in China.
 */

const CHINA_MINUTES = 8 * 60;
const DAY_MINUTES = 24 * 60;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const CLOCK = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}';
const ZONE = '(?<zone>z|(?:utc|gmt)?(?<sign>[+-])(?<ahead>\\d{1,2}):?(?<beyond>\\d{2})?|utc|gmt|cst)';

const FORMS: readonly RegExp[] = [
  // 2024-12-31T16:00:00.000Z, 2025-07-01T00:00:00+08:00; without a zone the day as it is written.
  new RegExp(`^(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})[t ]${CLOCK} ?${ZONE}?$`),
  // Tue Jul 01 2025 00:00:00 GMT+0800 (中国标准时间), as JavaScript writes it.
  new RegExp(`^${WEEKDAY},? ${MONTH} (?<d>\\d{1,2}) (?<y>\\d{4})(?: ${CLOCK} ${ZONE}(?: \\([^()]{0,40}\\))?)?$`),
  // Tue Jul 01 00:00:00 CST 2025, as Java does.
  new RegExp(`^${WEEKDAY} ${MONTH} (?<d>\\d{1,2}) ${CLOCK} ${ZONE} (?<y>\\d{4})$`),
  // Tue, 01 Jul 2025 00:00:00 GMT, as mails do.
  new RegExp(`^${WEEKDAY}, (?<d>\\d{1,2}) ${MONTH} (?<y>\\d{4}) ${CLOCK} ${ZONE}$`),
  // Jul 1, 2025; 1 July 2025; 1-Jul-25.
  new RegExp(`^${MONTH}\\.? (?<d>\\d{1,2}),? (?<y>\\d{4})$`),
  new RegExp(`^(?<d>\\d{1,2})[ -]${MONTH}[ -](?<y>\\d{4}|\\d{2})$`),
];

/** The day that a program's text, without blanks around it, means; null for any other text. */
export function programDate(text: string): Day | null {
  const words = text.toLowerCase();
  for (const form of FORMS) {
    const parts = form.exec(words)?.groups;
    if (parts) return dayOfParts(parts);
  }
  return null;
}

type Parts = Readonly<Record<string, string | undefined>>;

function dayOfParts({ y, m, month, d, ...time }: Parts): Day | null {
  const number = month === undefined ? Number(m) : MONTHS.indexOf(month) + 1;
  const day = dayFrom(Number(y?.length === 2 ? `20${y}` : y), number, Number(d));
  return day === null ? null : inChina(day, time);
}

/** The day of a date of the calendar; null where there is none. */
function dayFrom(year: number, month: number, date: number): Day | null {
  const day = dayOf(year, month, date);
  return isoDate(day) === `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` ? day : null;
}

/** The day in China at that time of that day in a zone: z, +08:00, gmt+0800, utc; `cst` is China's own, and so is no zone. */
function inChina(day: Day, { hour, minute, zone = 'cst', sign, ahead = '0', beyond = '0' }: Parts): Day {
  if (zone === 'cst') return day;
  const offset = (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(beyond));
  return day + Math.floor((Number(hour) * 60 + Number(minute) - offset + CHINA_MINUTES) / DAY_MINUTES);
}
