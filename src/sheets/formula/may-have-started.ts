import type { Progress } from '../../progress/result';
import type { Day } from '../../spreadsheet/calendar';
import type { LedgerQueries } from './ledger-queries';
import { isObstacle } from './obstacle';
import { bracketed } from './starts';

/**
 * Formula for how many more projects may have started by the cut-off of a quarter (第九条): those of which nothing is
 * understood, and before the as-of date those that a word alone says to have started. Null where there are none, or no formula tells it.
 */
export function mayHaveStarted(queries: LedgerQueries, { start, asOf }: Progress, cutoff: Day): string | null {
  const undated = cutoff >= asOf ? null : queries.startedUndated([queries.nature('new')]);
  if (undated === null) return start.unclear > 0 ? String(start.unclear) : null;
  return isObstacle(undated) ? null : `${String(start.unclear)}+${bracketed(undated)}`;
}
