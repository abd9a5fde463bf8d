import { locationOf, rowOf } from '../../app/views/location-words';
import type { Checked } from '../../app/results';

type Ledger = Checked['ledger'];

/** Where a record stands: its sheet and zero-based row there. A ledger of several sheets counts its own rows on from sheet to sheet. */
export function locationOfRecord(ledger: Ledger, record: number): { readonly sheet: string; readonly row: number } {
  const { sheet, row } = locationOf(ledger, rowOf(ledger, record));
  return { sheet: sheet.name, row };
}
