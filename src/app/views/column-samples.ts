import { quoted } from '../../checks/common/cells';
import type { ColumnMatch, Ledger } from '../../ledger/ledger';

/** Values of a column that are shown to judge what it holds. */
const SAMPLES = 3;
/** Records looked through for them. */
const SOUGHT = 200;

/** The first few different values of a column, as its cells show them. */
export function columnSamples(ledger: Ledger, column: number): string[] {
  const found = new Set<string>();
  for (let record = 0; record < Math.min(SOUGHT, ledger.rows.length) && found.size < SAMPLES; record++) {
    const text = quoted(ledger, record, column);
    if (text !== '') found.add(text);
  }
  return [...found];
}

/** Whether somebody should look at what a column was taken for. */
export function isUnsure({ reason, unitSource }: Pick<ColumnMatch, 'reason' | 'unitSource'>): boolean {
  return reason === 'words' || reason === 'ambiguous' || unitSource === 'assumed';
}
