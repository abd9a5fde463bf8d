import { normalizeText } from '../../ledger/cells/cell-text';
import type { Ledger } from '../../ledger/ledger';
import { present } from '../../spreadsheet/present';
import type { CooperativeTask } from '../../spreadsheet/task';
import { belongsTo, groupRecords, type Group } from '../groups';
import type { Month } from '../month';
import { roundRecords, type RoundRecord } from '../records';
import { monthOfRound } from '../told-month';
import { KnownUnits } from '../unit-names';
import { CellsInTheWay } from './changes/cells-in-the-way';
import type { RoundChange } from './changes/changes';
import { changesOfReport } from './changes/same-lists';
import { gravestFirst, withDiffering } from './changes/differing';
import type { CheckedReport, Collected, MatchedList, Report, UnitState } from './collected';
import { addedProjects, otherRowsOf, type AddedOptions } from './matching/added-projects';
import { matchRecords, ProjectFinder, type ChosenMatches, type Matching } from './matching/match';
import { alignedTo } from './returned/aligned-columns';
import { bareHeadings } from './returned/bare-rows';
import { reportedLater } from './returned/later-files';
import { isReportOf, missingOf, namedUnit, renamedUnits, reporterOf } from './returned/reporter';
import { notedRows } from './returned/row-notes';
import { isNoReport, isOfOtherLedger, latestSignedMonth, whySetAside } from './returned/set-aside';
import type { Submission } from './returned/submission';

export interface CollectOptions extends Partial<Pick<AddedOptions, 'chosen' | 'elsewhere'>> {
  /** Key of the column by which the units are told; left out, that of the files we sent, else the lead unit. */
  readonly by?: string;
  /** Month of the round; left out, the latest that a file says. */
  readonly month?: Month;
}

/** The ledger, made ready for being held against returned files, and what the round asks of it. */
interface Expected {
  readonly ledger: Ledger;
  readonly records: readonly RoundRecord[];
  readonly by: string;
  readonly month: Month | null;
  /** Those who report, in the ledger's order, and by their names. */
  readonly groups: readonly Group[];
  readonly units: KnownUnits;
  readonly leadUnits: KnownUnits;
  readonly finder: ProjectFinder;
  readonly isOther: (record: RoundRecord) => boolean;
  readonly isHeading: ReturnType<typeof bareHeadings>;
}

/**
 * 收回汇总: what the returned files say of the ledger's projects, and who has not reported. Pure: nothing is written. Each file is
 * matched by itself; then all are held beside each other for what is missing, for who has reported, for changes and new projects.
 */
export function* collecting(
  ledger: Ledger,
  submissions: readonly Submission[],
  { by = commonBy(submissions), month, chosen = new Map(), elsewhere = [] }: CollectOptions = {},
): CooperativeTask<Collected> {
  const expected = expectedOf(ledger, by, month ?? latestSignedMonth(submissions) ?? monthOfRound(ledger, submissions));
  const { records, groups, leadUnits, isOther } = expected;
  const checked: CheckedReport[] = [];
  for (const [index, submission] of submissions.entries()) {
    yield;
    checked.push(checkedReport(submission, expected, chosen.get(index)));
  }
  const reports = checked.map((report) => besideOthers(report, checked, expected));
  const compared = { records, leadUnits, obstacles: new CellsInTheWay(ledger) };
  const changes: RoundChange[] = [];
  for (const [index, report] of reports.entries()) {
    yield;
    if (report.setAside) continue;
    const own = changesOfReport(index, report, compared, isOfReporter(report, expected));
    changes.push(...own.filter(({ match }) => !report.later.has(match.ours)));
  }
  return {
    by,
    month: expected.month,
    ledger,
    records,
    reports,
    units: groups.map((group) => unitState(group, reports, expected)),
    changes: gravestFirst(withDiffering(changes, reports)),
    added: addedProjects(records, reports, {
      chosen,
      elsewhere,
      isOther,
      leadUnits,
      isOfReporter: (report, ours) => report.unit !== '' && isOfReporter(report, expected)(ours),
    }),
  };
}

function expectedOf(ledger: Ledger, by: string, month: Month | null): Expected {
  const records = roundRecords(ledger);
  const { groups } = groupRecords(records, by);
  const units = new KnownUnits(groups);
  const leadUnits = by === 'leadUnit' ? units : new KnownUnits(groupRecords(records, 'leadUnit').groups);
  return {
    ledger,
    records,
    by,
    month,
    groups,
    units,
    leadUnits,
    finder: new ProjectFinder(records, leadUnits),
    isOther: otherRowsOf(ledger),
    isHeading: bareHeadings(records),
  };
}

/** One file matched with the ledger: whether it counts, who reports in it, which projects its rows are. */
function checkedReport(given: Submission, expected: Expected, chosen: ChosenMatches | undefined): CheckedReport {
  const { ledger, records, by, month, units, finder, isOther, isHeading } = expected;
  const submission = alignedTo(records, given);
  const readAs =
    submission.setAside ??
    whySetAside(submission, ledger, month) ??
    (isNoReport(submission, records, by) ? { code: 'no-report' as const } : null);
  const named = new Set(namedUnit(submission, by, units)?.records);
  const found = readAs ? NOTHING : matchRecords(submission, finder, chosen, (record) => named.has(record));
  const isOtherLedger = !readAs && isOfOtherLedger(submission, found, finder);
  const setAside = isOtherLedger ? { code: 'other-ledger' as const, name: submission.sign?.workbook ?? '' } : readAs;
  const matching = setAside ? NOTHING : found;
  const headings = matching.added.filter((theirs) => {
    const record = present(submission.records[theirs], 'records', theirs);
    return !isOther(record) && isHeading(record, submission.records);
  });
  const reporter = reporterOf(submission, matching, records, by, units);
  const matched = new Map([...matching.matches, ...matching.again].map((match) => [match.theirs, records[match.ours]]));
  return {
    submission,
    setAside,
    ...reporter,
    matching,
    sameLists: setAside ? [] : submission.sameLists.map((list) => matchedList(list, expected, named)),
    headings,
    noted: notedRows(submission, headings, (theirs) => matched.get(theirs)),
    renamedUnits: renamedUnits(submission, by, units),
  };
}

/** A further list of a file, matched with the ledger. `named`: the projects of the unit that the file names. */
function matchedList(given: Submission, { records, finder }: Expected, named: ReadonlySet<number>): MatchedList {
  const submission = alignedTo(records, given);
  return { submission, matching: matchRecords(submission, finder, undefined, (record) => named.has(record)) };
}

/** The same with what the other files say of its projects. */
function besideOthers(report: CheckedReport, all: readonly CheckedReport[], { records, by, groups, units, finder }: Expected): Report {
  return {
    ...report,
    later: reportedLater(report, all, records, by),
    missing: report.setAside ? [] : missingOf(report, all, finder, groups, by, units),
  };
}

/** One of those who report, with its files. */
function unitState(group: Group, reports: readonly Report[], { by, units }: Expected): UnitState {
  const counts = (report: Report): boolean => report.setAside === null && isReportOf(report, group, by, units);
  return { ...group, files: reports.flatMap((report, index) => (counts(report) ? [index] : [])) };
}

const NOTHING: Matching = { matches: [], added: [], again: [], sent: new Map() };

/** Whether a record is one of those that the file's unit answers for; where the unit is not known, all are. */
function isOfReporter(report: CheckedReport, { by, records }: Expected): (record: number) => boolean {
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
