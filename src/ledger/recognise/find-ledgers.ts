import { readingLedger, type ReadOptions } from '../read-ledger';
import type { CooperativeTask } from '../../spreadsheet/task';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import type { Ledger } from '../ledger';

/** The ledgers among the sheets, best first: a workbook may keep one by nature, by industry or by month. */
export function* locatingLedgers(snapshots: readonly SheetSnapshot[], options: ReadOptions): CooperativeTask<Ledger[]> {
  const found: { readonly ledger: Ledger; readonly weight: number }[] = [];
  for (const snapshot of snapshots) {
    const ledger = yield* readingLedger(snapshot, options);
    if (ledger && ledgerWeight(ledger) > 0) found.push({ ledger, weight: ledgerWeight(ledger) });
  }
  return found.sort((a, b) => b.weight - a.weight).map(({ ledger }) => ledger);
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
