import { normalizeText } from '../../ledger/cells/cell-text';
import type { Ledger } from '../../ledger/ledger';
import { present } from '../../spreadsheet/present';
import type { CooperativeTask } from '../../spreadsheet/task';
import { belongsTo, groupRecords } from '../groups';
import type { Month } from '../month';
import { roundRecords, type RoundRecord } from '../records';
import { monthOfRound } from '../told-month';
import { CellsInTheWay } from './changes/cells-in-the-way';
import { changesOf, type RoundChange } from './changes/changes';
import { gravestFirst, withDiffering } from './changes/differing';
import type { CheckedReport, Collected, Report, UnitState } from './collected';
import { addedProjects, otherRowsOf, type AddedOptions } from './matching/added-projects';
import { matchRecords, ProjectFinder, type Matching } from './matching/match';
import { alignedTo } from './returned/aligned-columns';
import { bareHeadings } from './returned/bare-rows';
import { isReportOf, missingOf, namedUnit, reporterOf, type KnownUnits } from './returned/reporter';
import { latestSignedMonth, whySetAside } from './returned/set-aside';
import type { Submission } from './returned/submission';

export interface CollectOptions extends Partial<Pick<AddedOptions, 'chosen' | 'elsewhere'>> {
  /** Key of the column by which the units are told; left out, that of the files we sent, else the lead unit. */
  readonly by?: string;
  /** Month of the round; left out, the latest that a file says. */
  readonly month?: Month;
}

/** The ledger, made ready for being held against returned files. */
interface Expected {
  readonly ledger: Ledger;
  readonly records: readonly RoundRecord[];
  readonly by: string;
  readonly month: Month | null;
  readonly units: KnownUnits;
  readonly finder: ProjectFinder;
  readonly isOther: (record: RoundRecord) => boolean;
  readonly isHeading: ReturnType<typeof bareHeadings>;
  readonly chosen: AddedOptions['chosen'];
}

/**
 * 收回汇总: what the returned files say of the ledger's projects, and who has not reported. Pure: nothing is written. Each file is
 * matched by itself; then all are held beside each other for what is missing, for who has reported, for changes and new projects.
 */
export function* collecting(
  ledger: Ledger,
  submissions: readonly Submission[],
  { by = commonBy(submissions), month: asked, chosen = new Map(), elsewhere = [] }: CollectOptions = {},
): CooperativeTask<Collected> {
  const month = asked ?? latestSignedMonth(submissions) ?? monthOfRound(ledger, submissions);
  const records = roundRecords(ledger);
  const { groups } = groupRecords(records, by);
  const expected: Expected = {
    ledger,
    records,
    by,
    month,
    units: new Map(groups.map((group) => [normalizeText(group.value), group])),
    finder: new ProjectFinder(records),
    isOther: otherRowsOf(ledger),
    isHeading: bareHeadings(records),
    chosen,
  };
  const checked: CheckedReport[] = [];
  for (const [index, submission] of submissions.entries()) {
    yield;
    checked.push(checkedReport(index, submission, expected));
  }
  const reports = checked.map(
    (report): Report => ({ ...report, missing: report.setAside ? [] : missingOf(report, checked, expected.finder, groups, by) }),
  );
  const units = groups.map(
    (group): UnitState => ({
      ...group,
      files: reports.flatMap((report, index) => (report.setAside === null && isReportOf(report, group, by) ? [index] : [])),
    }),
  );
  const compared = { records, obstacles: new CellsInTheWay(ledger) };
  const changes: RoundChange[] = [];
  for (const [index, report] of reports.entries()) {
    yield;
    if (!report.setAside) changes.push(...changesOf(index, report.submission, report.matching, compared, isOfReporter(report, expected)));
  }
  const added = addedProjects(records, reports, { chosen, elsewhere, isOther: expected.isOther });
  return { by, month, ledger, records, reports, units, changes: gravestFirst(withDiffering(changes, reports)), added };
}

/** One file matched with the ledger: whether it counts, who reports in it, which projects its rows are. */
function checkedReport(index: number, given: Submission, expected: Expected): CheckedReport {
  const { ledger, records, by, month, units, finder, chosen, isOther, isHeading } = expected;
  const submission = alignedTo(records, given);
  const setAside = submission.setAside ?? whySetAside(submission, ledger, month);
  const named = new Set(namedUnit(submission, by, units)?.records);
  const matching = setAside ? NOTHING : matchRecords(submission, finder, chosen.get(index), (record) => named.has(record));
  const headings = matching.added.filter((theirs) => {
    const record = present(submission.records[theirs], 'records', theirs);
    return !isOther(record) && isHeading(record, submission.records);
  });
  return { submission, setAside, ...reporterOf(submission, matching, records, by, units), matching, headings };
}

const NOTHING: Matching = { matches: [], added: [], again: [], sent: new Map() };

/** Whether a record is one of those that the file's unit answers for; where the unit is not known, all are. */
function isOfReporter(report: Report, { by, records }: Expected): (record: number) => boolean {
  const unit = normalizeText(report.unit);
  return (index) => {
    const record = records[index];
    return unit === '' || !record || belongsTo(record, by).some((value) => normalizeText(value) === unit);
  };
}

/** The column by which most of the files were sent. */
function commonBy(submissions: readonly Submission[]): string {
  const counts = new Map<string, number>();
  for (const { sign } of submissions) if (sign) counts.set(sign.by, (counts.get(sign.by) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'leadUnit';
}
