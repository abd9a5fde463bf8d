import { dayOf, type Day } from '../../spreadsheet/calendar';

/** Today by the machine's own clock and zone: this is the one place where the faces look at a clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The time of day, 14:32. */
export function timeOfDay(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
