import { locationOf } from '../../ledger/combine/row-location';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';

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

/** One thing to be answered for, with those who have to. */
export interface DueItem {
  /** Nobody where neither the project nor the record itself names one. */
  readonly units: readonly string[];
  readonly item: ReminderItem;
  /** What its list is called: 堵点难点台账, or the sheet where a ledger is made of several. */
  readonly list: string;
  /** Zero-based row on the sheet. */
  readonly row: number;
}

/** The list and the row on its sheet that a row of a ledger stands for. */
export function placeOf(ledger: Ledger, at: LedgerRow): Pick<DueItem, 'list' | 'row'> {
  const { sheet, row } = locationOf(ledger, at);
  return { list: ledger.parts.length > 0 ? sheet.name : ledger.kind.label, row };
}
