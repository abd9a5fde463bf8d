import * as z from 'zod/mini';

const words = z.string().check(z.maxLength(500));

export const remindersSchema = z.object({
  /** 催办单, 督办单, 提示函: what it is called. */
  title: z._default(z.string().check(z.minLength(1), z.maxLength(20)), '催办单'),
  /** Before the number: 〔2025〕 and the number follow. */
  prefix: z._default(z.string().check(z.maxLength(20)), '项目催办'),
  /** Number of the first one; the others count on. */
  number: z._default(z.int().check(z.positive()), 1),
  /** Days from the as-of date to the answer. */
  days: z._default(z.int().check(z.nonnegative(), z.maximum(365)), 7),
  /** Before and after the list; empty for ours. */
  opening: z._default(words, ''),
  closing: z._default(words, ''),
  /** Who signs; empty for the office that fills the sheets in. */
  signature: z._default(z.string().check(z.maxLength(60)), ''),
});

/** How reminders to units are worded and numbered. */
export interface ReminderSettings {
  readonly title: string;
  readonly prefix: string;
  readonly number: number;
  readonly days: number;
  readonly opening: string;
  readonly closing: string;
  readonly signature: string;
}

export const DEFAULT_REMINDERS: ReminderSettings = {
  title: '催办单',
  prefix: '项目催办',
  number: 1,
  days: 7,
  opening: '',
  closing: '',
  signature: '',
};
