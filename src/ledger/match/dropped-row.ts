import { cellText } from '../cells/cell-text';
import { locationOf } from '../combine/row-location';
import type { Ledger } from '../ledger';
import type { LedgerRow } from '../ledger-row';
import { nameKey } from './similar-names';

/** The row of a project that stands in a ledger and is not counted, by the office's choice (退库, struck through); null for none. */
export function droppedRow(ledger: Ledger, name: string): LedgerRow | null {
  const wanted = nameKey(name);
  const found = ledger.otherRows.find(({ row, reason }) => {
    if (reason !== 'dropped') return false;
    const { ledger: table, row: at } = locationOf(ledger, row);
    const { origin, values } = table.snapshot;
    return values[at - origin.row]?.some((cell) => nameKey(cellText(cell)) === wanted) ?? false;
  });
  return found?.row ?? null;
}
