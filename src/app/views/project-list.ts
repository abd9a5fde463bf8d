import { rowOf, type Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import { MISSING_STATUSES, type Progress, type ProjectStatus } from '../../progress/result';
import { ProjectCells } from '../../sheets/layout/project-cells';
import { recordFinder } from '../../sheets/layout/record-finder';
import { reasonsOf } from './reasons';

export { ProjectCells, recordFinder };

/** A project in a list, told by its record; what is said of it comes when somebody looks. */
export interface ProjectListItem {
  readonly record: number;
  readonly row: LedgerRow;
  readonly status: ProjectStatus;
}

/** Statuses in the order of lists: the most urgent first. */
export const STATUS_ORDER: readonly ProjectStatus[] = [
  ...MISSING_STATUSES,
  'due',
  'later',
  'resumption-unknown',
  'started-late',
  'started',
  'started-early',
  'resumed',
  'outside',
  'ended',
];

/** All projects: those that miss the target first, the most urgent above, then in ledger order. */
export function listProjects(ledger: Ledger, { statuses }: Progress): ProjectListItem[] {
  const byStatus = new Map(STATUS_ORDER.map((status): [ProjectStatus, ProjectListItem[]] => [status, []]));
  // Records are in the order of their rows already.
  statuses.forEach((status, record) => byStatus.get(status)?.push({ record, row: rowOf(ledger, record), status }));
  return [...byStatus.values()].flat();
}

/** What lists say of projects, record by record. */
export interface ProjectWords {
  name(record: number): string;
  units(record: number): readonly string[];
  leaders(record: number): readonly string[];
  /** As people write it, '' for none; null where the ledger has no such column. */
  planned(record: number): string | null;
  actual(record: number): string | null;
  /** Why it has its status, a full sentence. */
  reason(record: number): string;
}

export function projectWords(ledger: Ledger, progress: Progress): ProjectWords {
  const cells = new ProjectCells(ledger);
  const [planned, actual] = [ledger.period('plannedStart'), ledger.period('actualStart')];
  return {
    name: (record) => cells.name(record),
    units: (record) => cells.unitsOf(record),
    leaders: (record) => cells.leadersOf(record),
    planned: (record) => planned && cells.date(planned, record),
    actual: (record) => actual && cells.date(actual, record),
    reason: reasonsOf(ledger, progress),
  };
}
