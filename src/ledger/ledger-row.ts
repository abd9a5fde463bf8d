import type { Area } from '../spreadsheet/snapshot';

declare const LEDGER_ROW: unique symbol;
/**
 * A row as a ledger names it: the sheet's own zero-based row, and for the further parts of a combined ledger a number beyond
 * all sheets. `locationOf` tells the sheet and its row; the number itself is no row of a sheet.
 */
export type LedgerRow = number & { readonly [LEDGER_ROW]: true };

/** The row of a table's own sheet, zero-based, as the row of its ledger. */
export function ledgerRow(row: number): LedgerRow {
  return row as LedgerRow;
}

/** Cells of a ledger: an area whose row is one of the ledger's. */
export type LedgerArea = Area & { readonly row: LedgerRow };
