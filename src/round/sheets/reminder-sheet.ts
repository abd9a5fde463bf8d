import { SheetBuilder } from '../../sheets/layout/sheet-builder';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { REMINDER } from '../../wording/round/reminders';
import { reminderFrame, type Reminder, type ReminderInput } from '../remind/reminders';

const WIDTHS = [6, 12, 30, 40, 28];
const LAST = WIDTHS.length - 1;

/** 催办单: a page for each unit that has something to answer for, with a column for the answer. */
export function reminderSheet(input: Pick<ReminderInput, 'progress' | 'settings'>, reminders: readonly Reminder[]): SheetPlan {
  const draft = new SheetBuilder(WIDTHS);
  reminders.forEach((reminder, index) => {
    const { number, opening, closing, signature, date } = reminderFrame(input, index);
    if (index > 0) {
      draft.space(1);
      draft.newPage();
    }
    draft.title(input.settings.reminders.title);
    draft.line(number, 'underTitle');
    draft.paragraph(REMINDER.to(reminder.unit));
    draft.paragraph(`　　${opening}`);
    draft.table(
      { labels: REMINDER.head },
      reminder.items.map(({ kind, project, text }, at) => [at + 1, REMINDER.kinds[kind], project, text, null]),
      ['center', 'center', 'text', 'text', 'text'],
    );
    draft.paragraph(`　　${closing}`);
    draft.line(signature, 'signature');
    draft.line(date, 'signature');
    draft.line(REMINDER.receiver, 'plain');
  });
  if (reminders.length === 0) draft.tableRow([REMINDER.nothing, ...WIDTHS.slice(1).map(() => null)], 'text', [{ from: 0, to: LAST }]);
  return draft.finish({
    key: 'round-reminders',
    title: REMINDER.tab,
    tabColor: 'C00000',
    freeze: { rows: 0, columns: 0 },
  });
}
