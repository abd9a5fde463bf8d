import type { REMINDER } from '../../wording/round/reminders';

export type ReminderKind = keyof typeof REMINDER.kinds;

/** One thing to be answered for. */
export interface ReminderItem {
  readonly kind: ReminderKind;
  /** Name of the project; '' for what is about no one project. */
  readonly project: string;
  readonly text: string;
}
