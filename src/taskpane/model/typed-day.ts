import { civilOf, dayOf, type Day } from '../../spreadsheet/calendar';

/** A year typed digit by digit passes through the years 2, 20 and 202: none of these is meant. */
const [EARLIEST_YEAR, LATEST_YEAR] = [2000, 2099];
const WHOLE = /^(\d{4})\s*[年\-./]\s*(\d{1,2})\s*[月\-./]\s*(\d{1,2})\s*[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const WITHOUT_YEAR = /^(\d{1,2})\s*[月\-./]\s*(\d{1,2})\s*[日号]?$/;

/** The day that somebody types, in the ways in which offices write it; without a year that of `near`. Null for what is no day. */
export function typedDay(text: string, near: Day): Day | null {
  const plain = text.normalize('NFKC').trim();
  const [, year, month, date] = WHOLE.exec(plain) ?? COMPACT.exec(plain) ?? [];
  if (year !== undefined) return existing(Number(year), Number(month), Number(date));
  const [, monthAlone, dateAlone] = WITHOUT_YEAR.exec(plain) ?? [];
  return monthAlone === undefined ? null : existing(civilOf(near).year, Number(monthAlone), Number(dateAlone));
}

/** The day of a civil date, where there is such a date. */
function existing(year: number, month: number, date: number): Day | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const day = dayOf(year, month, date);
  const civil = civilOf(day);
  return civil.year === year && civil.month === month && civil.day === date ? day : null;
}
