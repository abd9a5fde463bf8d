import { recordNames } from '../../app/views/location-words';
import type { Checked } from '../../app/results';

type Ledger = Checked['ledger'];

/** Column on the sheet that names a record, whatever kind of ledger it is. */
export function identityOf(ledger: Ledger): number {
  return ledger.columns.find(({ field }) => field.type === 'name')?.column ?? 0;
}

/** What a record is called. */
export function nameOf(ledger: Ledger, record: number): string {
  return recordNames(ledger)?.values[record] ?? '';
}
