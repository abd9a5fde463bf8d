import { cellAddress } from '../../spreadsheet/address';
import { nameColumnAt, locationOf } from '../../ledger/combine/row-location';
import { rowOf, type Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import type { Link } from '../../spreadsheet/sheet-plan';

/** Where a link to a record of the ledger goes: its name, on its own sheet. */
export function rowLink(ledger: Ledger, record: number): Pick<Link, 'sheet' | 'cell'> {
  return cellLink(ledger, rowOf(ledger, record), null);
}

/** Number of a record's row on its own sheet, as people count. */
export function rowNumber(ledger: Ledger, record: number): number {
  return locationOf(ledger, rowOf(ledger, record)).row + 1;
}

/** The same for a cell; the name's where no one column is meant. */
export function cellLink(ledger: Ledger, row: LedgerRow, column: number | null): Pick<Link, 'sheet' | 'cell'> {
  const place = locationOf(ledger, row);
  return { sheet: place.sheet.name, cell: cellAddress(place.row, column ?? nameColumnAt(ledger, row)) };
}
