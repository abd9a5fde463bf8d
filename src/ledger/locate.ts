import { readLedger, type ReadOptions } from './read';
import type { SheetSnapshot } from './snapshot';
import type { Ledger } from './table';

/** Reads the sheets and takes the one that is most of a ledger; null when none is one. */
export function locateLedger(snapshots: readonly SheetSnapshot[], options: ReadOptions): Ledger | null {
  let best: { readonly ledger: Ledger; readonly weight: number } | null = null;
  for (const snapshot of snapshots) {
    const ledger = readLedger(snapshot, options);
    if (!ledger) continue;
    const weight = ledgerWeight(ledger);
    if (weight > (best?.weight ?? 0)) best = { ledger, weight };
  }
  return best?.ledger ?? null;
}

/**
 * How much of a ledger a sheet is: sure columns, and records (their number matters less and less).
 * A hidden sheet, often an old copy, comes after the visible ones.
 */
function ledgerWeight(ledger: Ledger): number {
  const columns = ledger.columns.reduce((sum, { confidence }) => sum + confidence, 0);
  const weight = columns * (1 + Math.log10(1 + ledger.rows.length));
  return ledger.snapshot.sheet.visible ? weight : weight / 10;
}
