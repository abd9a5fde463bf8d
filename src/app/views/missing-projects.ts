import type { Ledger } from '../../ledger/ledger';
import { MISSING_STATUSES, type MissingStatus, type Progress } from '../../progress/result';
import { MARK_COLORS, STATUS } from '../../wording/sheets/status';
import { reasonsOf } from './reasons';
import type { LegendEntry, MissingProject } from '../results';

const MISSING: ReadonlySet<string> = new Set(MISSING_STATUSES);

/** The projects that miss the target, the most urgent status first, then in ledger order. */
export function missingProjects(ledger: Ledger, progress: Progress): MissingProject[] {
  const names = ledger.text('name');
  const reasonOf = reasonsOf(ledger, progress);
  const missing = progress.statuses.flatMap((status, record): MissingProject[] =>
    MISSING.has(status)
      ? [
          {
            record,
            row: ledger.rows[record] ?? -1,
            name: names?.values[record] ?? '',
            status: status as MissingStatus,
            reason: reasonOf(record),
          },
        ]
      : [],
  );
  const urgency = (project: MissingProject): number => MISSING_STATUSES.indexOf(project.status);
  return missing.sort((a, b) => urgency(a) - urgency(b) || a.row - b.row);
}

/** How many projects miss the target. */
export function countMissing(progress: Progress): number {
  return legendOf(progress).reduce((sum, { count }) => sum + count, 0);
}

/** The colours and words of the marks, for the statuses that occur, with how many projects have them. */
export function legendOf({ statuses }: Progress): LegendEntry[] {
  const counts = new Map<string, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return MISSING_STATUSES.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    const { fill, color } = MARK_COLORS[status];
    return count === 0 ? [] : [{ status, label: STATUS[status], fill, color, count }];
  });
}
