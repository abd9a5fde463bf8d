import { cellAddress } from '../../spreadsheet/address';
import { ledgerName, nameColumnAt, locationOf, sheetColumn, sheetRow, sheetsOf } from '../../ledger/combine/row-location';
import { rowOf, type Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import { LOCATION } from '../../wording/pane/location';

export { isAbsent } from '../../ledger/recognise/absent-ledger';
export { recordName } from '../../ledger/record-name';
export { ledgerName, nameColumnAt, locationOf, sheetColumn, sheetRow, sheetsOf, rowOf };

/** Where something stands, `E5` or 第5行, the sheet before it where the ledger is made of several. */
export function locationWords(ledger: Ledger, row: LedgerRow, column: number | null): string {
  const place = locationOf(ledger, row);
  const words = column === null ? LOCATION.row(place.row + 1) : cellAddress(place.row, column);
  return sheetsOf(ledger).length > 1 ? LOCATION.onSheet(place.sheet.name, words) : words;
}
