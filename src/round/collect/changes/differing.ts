import { normalizeText } from '../../../ledger/cells/cell-text';
import type { RoundRecord } from '../../records';
import type { CheckedReport } from '../collected';
import type { RoundChange } from './changes';
import { CONFLICT_KINDS } from './conflicts';

/** Marks what two files say differently of one cell: two changes of it, or a change beside a file of the same unit that leaves the cell as it was. */
export function withDiffering(changes: readonly RoundChange[], reports: readonly CheckedReport[]): RoundChange[] {
  const said = new Map<string, RoundChange[]>();
  const cellOf = ({ match, key }: RoundChange): string => `${String(match.ours)}/${key}`;
  for (const change of changes) said.set(cellOf(change), [...(said.get(cellOf(change)) ?? []), change]);
  const isSaidOtherwise = (change: RoundChange): boolean =>
    (said.get(cellOf(change)) ?? []).some(({ submission, told }) => submission !== change.submission && told !== change.told);
  const ofUnit = saidByUnits(reports);
  return changes.map((change) =>
    isSaidOtherwise(change) || ofUnit(change).some((told) => told !== change.told)
      ? { ...change, conflicts: ['units-differ', ...change.conflicts] }
      : change,
  );
}

/** What the other files of the same unit say of a cell: a corrected file that leaves it as it was takes the change of the first one back. */
function saidByUnits(reports: readonly CheckedReport[]): (change: RoundChange) => readonly string[] {
  const files = new Map<string, number[]>();
  reports.forEach(({ setAside, unit }, index) => {
    if (!setAside && unit !== '') files.set(normalizeText(unit), [...(files.get(normalizeText(unit)) ?? []), index]);
  });
  const known = new Map<number, ReadonlyMap<number, RoundRecord>>();
  const recordsOf = (file: number): ReadonlyMap<number, RoundRecord> => {
    const records = known.get(file) ?? recordsByProject(reports[file]);
    known.set(file, records);
    return records;
  };
  return ({ submission, match, key }) => {
    const unit = normalizeText(reports[submission]?.unit ?? '');
    return (files.get(unit) ?? []).flatMap((file) => {
      const record = file === submission ? undefined : recordsOf(file).get(match.ours);
      const column = record?.columns.get(key);
      return record && column ? [column.told(record.own)] : [];
    });
  };
}

/** The rows of a file by the projects of the ledger that they are. */
function recordsByProject(report: CheckedReport | undefined): ReadonlyMap<number, RoundRecord> {
  return new Map(
    report?.matching.matches.flatMap(({ ours, theirs }) => {
      const record = report.submission.records[theirs];
      return record ? [[ours, record] as const] : [];
    }),
  );
}

/** In the order in which they are to be looked at: the gravest conflict first, then file by file, then by the ledger's order. */
export function gravestFirst(changes: readonly RoundChange[]): RoundChange[] {
  const gravity = ({ conflicts }: RoundChange): number =>
    conflicts.length === 0 ? CONFLICT_KINDS.length : Math.min(...conflicts.map((kind) => CONFLICT_KINDS.indexOf(kind)));
  return changes
    .map((change) => ({ change, rank: gravity(change) }))
    .sort((a, b) => a.rank - b.rank || a.change.submission - b.change.submission || a.change.match.ours - b.change.match.ours)
    .map(({ change }) => change);
}
