import type { DueItem } from '../../round/remind/reminder-item';
import { REMINDER } from '../../wording/round/reminders';

/** What is to be answered for and nobody is named for, list by list: no reminder can tell it. */
export function nobodysLines(items: readonly DueItem[]): string[] {
  const lists = new Map<string, Set<number>>();
  for (const { list, row } of items) lists.set(list, (lists.get(list) ?? new Set()).add(row + 1));
  return [...lists].map(([list, rows]) => REMINDER.nobodys(list, rows.size, [...rows].sort((a, b) => a - b).join('、')));
}
