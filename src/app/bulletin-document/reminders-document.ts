import type { Paragraph, Table } from 'docx';
import { reminderFrame, type Reminder, type ReminderInput } from '../../round/remind/reminders';
import { REMINDER } from '../../wording/round/reminders';
import { blank, bodyParagraph, centred, flush, signature, title } from './paragraphs';
import { reminderTable } from './reminder-table';
import { tableParts } from './tables';
import { wordFile, type DocumentPart } from './word-file';

type Input = Pick<ReminderInput, 'progress' | 'settings'>;

/** 催办单 as a Word document in the layout of GB/T 9704-2012: each unit has a letter of its own. `first`: the place of the first among all, by which they are numbered. */
export function remindersDocument(input: Input, reminders: readonly Reminder[], first = 0): Promise<Uint8Array> {
  const { settings } = input;
  const letters = reminders.map(
    (reminder, at): DocumentPart => ({ grid: false, own: true, children: reminderParts(input, reminder, first + at) }),
  );
  return wordFile(
    settings.reminders.title,
    settings.office,
    letters.length === 0 ? [{ grid: false, children: [flush(REMINDER.nothing)] }] : letters,
  );
}

/** The same as a file, named by its unit where it is of one alone. */
export async function remindersFile(
  input: Input,
  reminders: readonly Reminder[],
  first: number,
  unit: string | null,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const name = REMINDER.file(input.settings.reminders.title, unit).replace(/[\\/:*?"<>|\s]+/g, ' ');
  return { name, bytes: await remindersDocument(input, reminders, first) };
}

function reminderParts(input: Input, reminder: Reminder, index: number): (Paragraph | Table)[] {
  const { number, opening, closing, signature: office, date } = reminderFrame(input, index);
  const { reminders } = input.settings;
  return [
    title(reminders.title),
    centred(number),
    blank(),
    flush(REMINDER.to(reminder.unit)),
    bodyParagraph({ lead: '', text: opening }),
    // A grid whatever the bulletin has: its last column is written in.
    ...tableParts(reminderTable(reminder), 'grid'),
    blank(),
    bodyParagraph({ lead: '', text: closing }, true),
    ...signature({ office, date }, REMINDER.receiver),
  ];
}
