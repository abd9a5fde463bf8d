import { rowOf, type Ledger } from '../../ledger/ledger';
import { recordName } from '../../ledger/record-name';
import { missingRecords } from '../../progress/missing';
import type { Progress } from '../../progress/result';
import type { CooperativeTask } from '../../spreadsheet/task';
import { MARK_COLORS, STATUS } from '../../wording/sheets/status';
import { reasonsOf } from './reasons';
import type { LegendEntry, MissingProject } from '../results';

export { isMissing } from '../../progress/missing';

const PROJECTS_OF_A_SLICE = 1_000;

/** The projects that miss the target, the most urgent status first, then in ledger order. */
export function* listingMissingProjects(ledger: Ledger, progress: Progress): CooperativeTask<MissingProject[]> {
  const reasonOf = reasonsOf(ledger, progress);
  const missing: MissingProject[] = [];
  for (const [status, records] of missingRecords(progress)) {
    for (const record of records) {
      if (missing.length % PROJECTS_OF_A_SLICE === 0) yield;
      missing.push({ record, row: rowOf(ledger, record), name: recordName(ledger, record), status, reason: reasonOf(record) });
    }
  }
  return missing;
}

/** The colours and words of the marks, for the statuses that occur, with how many projects have them. */
export function legendOf(progress: Progress): LegendEntry[] {
  return Array.from(missingRecords(progress)).flatMap(([status, { length: count }]) => {
    const { fill, color } = MARK_COLORS[status];
    return count === 0 ? [] : [{ status, label: STATUS[status], fill, color, count }];
  });
}
