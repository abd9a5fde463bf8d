/**
 * Days as serial numbers of Excel's 1900 system (1 January 2025 is 45658), without any clock or
 * time zone. Right from 1 March 1900 on; the leap day that Excel invents in 1900 is not met here.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** Serial of a civil date; month 1-12; a day past the month's end runs on into the next month. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY + UNIX_EPOCH;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1 March of the year 0 to 1 January 1970 and on to the serial's own zero. */
const MARCH_EPOCH = 719_468 - UNIX_EPOCH;
const DAYS_PER_ERA = 146_097;

/**
 * Civil date of a serial; a fraction (time of day) is dropped. Counts years from 1 March, so that
 * the leap day is the last of its year; runs for every date of a ledger, hence without Date objects.
 */
export function civilOf(day: Day): CivilDate {
  const days = Math.floor(day) + MARCH_EPOCH;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** Days between the two date systems of workbooks (ECMA-376 18.17.4.1). */
const DAYS_1904 = 1462;

/** The day that a number in a cell is, by whether its workbook counts from 1904. */
export function dayOfSerial(serial: number, date1904: boolean): Day {
  return date1904 ? serial + DAYS_1904 : serial;
}

/** What a cell holds for a day, by whether its workbook counts from 1904. */
export function serialOfDay(day: Day, date1904: boolean): number {
  return date1904 ? day - DAYS_1904 : day;
}

/** Last day of a month. */
export function monthEnd(year: number, month: number): Day {
  return dayOf(year, month + 1, 1) - 1;
}

/** Last day of a quarter 1 to 4. */
export function quarterEnd(year: number, quarter: number): Day {
  return monthEnd(year, quarter * 3);
}

/** First day of a quarter 1 to 4. */
export function quarterStart(year: number, quarter: number): Day {
  return dayOf(year, quarter * 3 - 2, 1);
}

/** `2025-04-10`. */
export function isoDate(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** `2025年4月10日`. */
export function chineseDate(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(year)}年${String(month)}月${String(date)}日`;
}

/** `4月10日`. */
export function monthAndDay(day: Day): string {
  const { month, day: date } = civilOf(day);
  return `${String(month)}月${String(date)}日`;
}

/** Serial of a `YYYY-MM-DD`, or null when it is no date of the calendar. */
export function parseIsoDate(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return null;
  const day = dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  return isoDate(day) === text ? day : null;
}
