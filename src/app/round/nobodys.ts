import { chasedItems } from '../../round/remind/register-items';
import { roundRecords } from '../../round/records';
import { REMINDER } from '../../wording/round/reminders';
import type { Checked } from '../results';

/** What is past its time in the other ledgers and nobody is named for: no reminder can tell it. */
export function nobodysItems({ ledger, progress, registers }: Pick<Checked, 'ledger' | 'progress' | 'registers'>, by: string): string[] {
  const records = roundRecords(ledger);
  return registers.flatMap((register) => {
    const rows = chasedItems(register, { asOf: progress.asOf, by }, records).flatMap(({ units, row }) =>
      units.length === 0 ? [row + 1] : [],
    );
    return rows.length === 0 ? [] : [REMINDER.nobodys(register.evaluator.register.kind.label, rows.length, rows.join('、'))];
  });
}
