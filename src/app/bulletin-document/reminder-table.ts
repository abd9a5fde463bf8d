import type { Reminder } from '../../round/remind/reminders';
import type { LetterTable } from '../../sheets/bulletin/letter-tables';
import { REMINDER } from '../../wording/round/reminders';

/** Parts of the width that number, matter, project, what is said of it and the answer take. */
const WIDTHS = [2, 4, 8, 9, 5] as const;

/** What a unit has to answer for, with a column for the answer. */
export function reminderTable({ items }: Reminder): LetterTable {
  return {
    key: 'late',
    title: '',
    unit: '',
    columns: REMINDER.head.map((label, column) => ({ label, width: WIDTHS[column] ?? 1, align: column < 2 ? 'center' : 'left' }) as const),
    rows: items.map(({ kind, project, text }, index) => [String(index + 1), REMINDER.kinds[kind], project, text, '']),
    note: '',
  };
}
