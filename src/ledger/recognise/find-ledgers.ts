import { readingLedger, readingTables, type ReadOptions } from '../read-ledger';
import type { CooperativeTask } from '../../spreadsheet/task';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import type { Ledger } from '../ledger';

/** The ledgers among the sheets, best first: a workbook may keep one by nature, by industry or by month. */
export function* locatingLedgers(snapshots: readonly SheetSnapshot[], options: ReadOptions): CooperativeTask<Ledger[]> {
  const found: Ledger[] = [];
  for (const snapshot of snapshots) {
    const ledger = yield* readingLedger(snapshot, options);
    if (ledger) found.push(ledger);
  }
  return heaviestFirst(found);
}

/** The same with every table of a sheet as a ledger of its own. */
export function* locatingTables(snapshots: readonly SheetSnapshot[], options: ReadOptions): CooperativeTask<Ledger[]> {
  const found: Ledger[] = [];
  for (const snapshot of snapshots) found.push(...(yield* readingTables(snapshot, options)));
  return heaviestFirst(found);
}

function heaviestFirst(ledgers: readonly Ledger[]): Ledger[] {
  return ledgers
    .map((ledger) => ({ ledger, weight: ledgerWeight(ledger) }))
    .filter(({ weight }) => weight > 0)
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
