/** Kinds of what is to be answered for. */
export const REMINDER_KINDS = [
  'late',
  'resume',
  'invest',
  'blockers',
  'permits',
  'factors',
  'services',
  'milestones',
  'noted',
  'silent',
  'pursued',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** One thing to be answered for. */
export interface ReminderItem {
  readonly kind: ReminderKind;
  /** Name of the project; '' for what is about no one project. */
  readonly project: string;
  readonly text: string;
}
