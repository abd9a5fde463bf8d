import { Paragraph, type Table } from 'docx';
import { reminderFrame, type Reminder, type ReminderInput } from '../../round/remind/reminders';
import { REMINDER } from '../../wording/round/reminders';
import { blank, bodyParagraph, flush, signature, title } from './paragraphs';
import { tableParts } from './tables';
import { wordFile } from './word-file';

/** Parts of the width that number, matter, project, what is said of it and the answer take. */
const WIDTHS = [2, 4, 8, 9, 5] as const;

/** 催办单 as a Word document in the layout of GB/T 9704-2012: each unit begins on a page of its own. */
export function remindersDocument(
  input: Pick<ReminderInput, 'progress' | 'settings'>,
  reminders: readonly Reminder[],
): Promise<Uint8Array> {
  const { settings } = input;
  const children = reminders.flatMap((reminder, at) => reminderParts(input, reminder, at));
  return wordFile(settings.reminders.title, settings.office, children.length === 0 ? [flush(REMINDER.nothing)] : children);
}

function reminderParts(input: Pick<ReminderInput, 'progress' | 'settings'>, { unit, items }: Reminder, at: number): (Paragraph | Table)[] {
  const { number, opening, closing, signature: office, date } = reminderFrame(input, at);
  const { reminders, letterhead } = input.settings;
  const table = {
    key: 'late',
    title: '',
    unit: number,
    columns: REMINDER.head.map((label, column) => ({ label, width: WIDTHS[column] ?? 1, align: column < 2 ? 'center' : 'left' }) as const),
    rows: items.map(({ kind, project, text }, index) => [String(index + 1), REMINDER.kinds[kind], project, text, '']),
    note: '',
  } as const;
  return [
    ...(at === 0 ? [] : [new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0, line: 20 } })]),
    title(reminders.title),
    blank(),
    flush(REMINDER.to(unit)),
    bodyParagraph({ lead: '', text: opening }),
    ...tableParts(table, letterhead.tables),
    blank(),
    bodyParagraph({ lead: '', text: closing }),
    ...signature({ office, date }),
    blank(),
    flush(REMINDER.receiver),
  ];
}
