import { dayOf, type Day } from '../spreadsheet/calendar';

/** The day it is on this machine: the one clock of the command line. */
export function civilToday(now: Date = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
