import { civilOf, type Day } from '../spreadsheet/calendar';

/** The month that a round of reports is for. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

export function monthOf(day: Day): Month {
  const { year, month } = civilOf(day);
  return { year, month };
}

/** `2025-06`: sorts in the order of time. */
export function monthText({ year, month }: Month): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** The month of a `2025-06`; null for anything else. */
export function parseMonth(text: string): Month | null {
  const found = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(text);
  return found ? { year: Number(found[1]), month: Number(found[2]) } : null;
}
