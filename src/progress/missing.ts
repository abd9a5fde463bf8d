import { MISSING_STATUSES, type MissingStatus, type Progress, type ProjectStatus } from './result';

/** Records that miss the target by status, the most urgent status first; every missing status has its list. */
export type MissingRecords = ReadonlyMap<MissingStatus, readonly number[]>;

const URGENCY: ReadonlyMap<string, number> = new Map(MISSING_STATUSES.map((status, index) => [status, index]));

/** Whether a status misses the target. */
export function isMissing(status: ProjectStatus): status is MissingStatus {
  return URGENCY.has(status);
}

/** Of these the ones that the ledger tells as a fact; the others are what its plan comes to, or what nobody can tell yet. */
const FACTS: ReadonlySet<MissingStatus> = new Set<MissingStatus>(['overdue', 'not-resumed']);

/** How many projects miss the target in fact (未达标), and how many else are marked, to be confirmed or arranged (需关注). */
export interface MissingCounts {
  readonly missed: number;
  readonly noted: number;
}

/** Whether a status is counted as 未达标: by what the ledger tells, not by its plan or its gaps. */
export function isMissed(status: MissingStatus): boolean {
  return FACTS.has(status);
}

/** Counts both. */
export function missingCounts(progress: Progress): MissingCounts {
  let [missed, noted] = [0, 0];
  for (const [status, { length }] of missingRecords(progress)) {
    if (isMissed(status)) missed += length;
    else noted += length;
  }
  return { missed, noted };
}

const sorted = new WeakMap<Progress, MissingRecords>();

/** The records that miss the target, sorted out in one pass whoever asks again; each list in ledger order. */
export function missingRecords(progress: Progress): MissingRecords {
  const known = sorted.get(progress);
  if (known) return known;
  const lists = MISSING_STATUSES.map((status): [MissingStatus, number[]] => [status, []]);
  const byStatus: ReadonlyMap<ProjectStatus, number[]> = new Map(lists);
  for (const [record, status] of progress.statuses.entries()) byStatus.get(status)?.push(record);
  const records: MissingRecords = new Map(lists);
  sorted.set(progress, records);
  return records;
}
