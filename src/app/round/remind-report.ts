import * as z from 'zod/mini';
import { REMINDER_KINDS } from '../../round/remind/reminder-item';
import type { Reminder } from '../../round/remind/reminders';

/** Version of the object that `remind --json` prints; raised when a field changes its meaning or goes, or a closed list of codes grows. */
const REMIND_VERSION = 1;

/** What `remind --json` prints. */
export const remindSchema = z.object({
  version: z.literal(REMIND_VERSION),
  /** What the user should know of the ledger, of its other sheets and of the file written, in words. */
  notices: z.array(z.string()),
  /** Those who have something to answer for, in the order of the ledger. */
  reminders: z.array(
    z.object({
      /** Unit, leader or township. */
      unit: z.string(),
      items: z.array(
        z.object({
          kind: z.enum(REMINDER_KINDS),
          /** Name of the project; '' for what is about no one project. */
          project: z.string(),
          text: z.string(),
        }),
      ),
    }),
  ),
});

/** The object that `remind --json` prints. */
export function remindReportOf(reminders: readonly Reminder[], notices: readonly string[]): z.infer<typeof remindSchema> {
  return { version: REMIND_VERSION, notices: [...notices], reminders: reminders.map(({ unit, items }) => ({ unit, items: [...items] })) };
}
