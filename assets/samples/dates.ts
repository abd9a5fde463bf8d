import type { Month } from './annex';

const DAY = 86_400_000;
/** Day 0 of the 1900 date system, shifted for its 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's number for a day. */
export function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** Excel's number for a month: its first day, shown by a format without a day. */
export function monthSerial({ year, month }: Month): number {
  return serial(year, month, 1);
}
