import { dayOf, type Day } from '../../spreadsheet/calendar';

/** Today by the machine's own clock and zone: the one place where the faces look at a clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
