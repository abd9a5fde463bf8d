import { locationOf, recordNames, rowOf } from '../../app/views/location-words';
import type { Checked } from '../../app/results';

type Ledger = Checked['ledger'];

/** Where a record stands: its sheet and zero-based row there. A ledger of several sheets counts its own rows on from sheet to sheet. */
export function locationOfRecord(ledger: Ledger, record: number): { readonly sheet: string; readonly row: number } {
  const { sheet, row } = locationOf(ledger, rowOf(ledger, record));
  return { sheet: sheet.name, row };
}

/** What a record is called. */
export function nameOf(ledger: Ledger, record: number): string {
  return recordNames(ledger)?.values[record] ?? '';
}
