import { CellState, type Ledger } from '../../ledger/ledger';

/** How many projects count for nothing because nobody states their nature; a word that is not understood is a finding of its own. */
export function unstatedNatures(ledger: Ledger): number {
  const states = ledger.choice('nature')?.states;
  return ledger.natures.filter((nature, record) => nature === 'unknown' && states?.[record] !== CellState.unreadable).length;
}
