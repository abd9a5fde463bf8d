import { readLedger, type ReadOptions } from './read';
import type { SheetSnapshot } from './snapshot';
import type { Ledger } from './table';

/** The ledgers among the sheets, best first: a workbook may keep one by nature, by industry or by month. */
export function ledgerCandidates(snapshots: readonly SheetSnapshot[], options: ReadOptions): Ledger[] {
  return snapshots
    .flatMap((snapshot) => {
      const ledger = readLedger(snapshot, options);
      return ledger && ledgerWeight(ledger) > 0 ? [{ ledger, weight: ledgerWeight(ledger) }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ ledger }) => ledger);
}

/**
 * How much of a ledger a sheet is: sure columns, and records (their number matters less and less).
 * A hidden sheet, often an old copy, and one without a record yet come after the others.
 */
function ledgerWeight(ledger: Ledger): number {
  const columns = ledger.columns.reduce((sum, { confidence }) => sum + confidence, 0);
  const weight = columns * (1 + Math.log10(1 + ledger.rows.length));
  return ledger.snapshot.sheet.visible && ledger.rows.length > 0 ? weight : weight / 10;
}
