import { cellAddress } from '../ledger/address';
import { ledgerName, nameColumnAt, placeOf, sheetColumn, sheetRow, sheetsOf } from '../ledger/place';
import type { Ledger } from '../ledger/table';
import { PLACE } from '../wording/place';

export { isAbsent } from '../ledger/absent';
export { recordNames } from '../ledger/record-names';
export { ledgerName, nameColumnAt, placeOf, sheetColumn, sheetRow, sheetsOf };

/** Where something stands, `E5` or 第5行, the sheet before it where the ledger is made of several. */
export function placeWords(ledger: Ledger, row: number, column: number | null): string {
  const place = placeOf(ledger, row);
  const words = column === null ? PLACE.row(place.row + 1) : cellAddress(place.row, column);
  return sheetsOf(ledger).length > 1 ? PLACE.onSheet(place.sheet.name, words) : words;
}
