import { MISSING_STATUSES, type MissingStatus, type Progress, type ProjectStatus } from './result';

/** Records that miss the target by status, the most urgent status first; every missing status has its list. */
export type MissingRecords = ReadonlyMap<MissingStatus, readonly number[]>;

const URGENCY: ReadonlyMap<string, number> = new Map(MISSING_STATUSES.map((status, index) => [status, index]));

/** Whether a status misses the target. */
export function isMissing(status: ProjectStatus): status is MissingStatus {
  return URGENCY.has(status);
}

/** Sorts out the records that miss the target in one pass, each list in ledger order. */
export function missingRecords({ statuses }: Progress): MissingRecords {
  const records = new Map(MISSING_STATUSES.map((status): [MissingStatus, number[]] => [status, []]));
  statuses.forEach((status, record) => {
    if (isMissing(status)) records.get(status)?.push(record);
  });
  return records;
}
