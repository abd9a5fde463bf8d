import { reminderFrame, type Reminder, type ReminderInput } from '../../round/remind/reminders';
import { LETTER_FONTS } from '../../wording/bulletin/letter';
import { REMINDER } from '../../wording/round/reminders';
import { bodyHtml, centredHtml, paragraph, run, SIGNED, tableHtml } from './letter-html';
import { reminderTable } from './reminder-table';

/** 催办单 as HTML for the clipboard, each unit on a page of its own. `first`: the place of the first among all, by which they are numbered. */
export function remindersHtml(input: Pick<ReminderInput, 'progress' | 'settings'>, reminders: readonly Reminder[], first: number): string {
  return reminders
    .map((reminder, at) => {
      const { number, opening, closing, signature, date } = reminderFrame(input, first + at);
      const line = (text: string, look: string): string => paragraph(run(text, LETTER_FONTS.body), look);
      return [
        centredHtml(input.settings.reminders.title, at > 0 ? 'page-break-before:always' : ''),
        line(number, 'text-align:center'),
        paragraph('&nbsp;', ''),
        line(REMINDER.to(reminder.unit), ''),
        bodyHtml(run(opening, LETTER_FONTS.body)),
        tableHtml(reminderTable(reminder)),
        bodyHtml(run(closing, LETTER_FONTS.body)),
        line(signature, SIGNED),
        line(date, SIGNED),
        line(REMINDER.receiver, ''),
      ].join('');
    })
    .join('');
}
