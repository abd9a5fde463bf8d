import { normalizeText } from '../../ledger/cells/cell-text';
import { tablesOf } from '../../ledger/combine/row-location';
import { nameKey } from '../../ledger/match/similar-names';
import type { CooperativeTask } from '../../spreadsheet/task';
import type { Ledger } from '../../ledger/ledger';
import { bareHeadings } from './bare-rows';
import { CellsInTheWay } from './cells-in-the-way';
import { changesOf, type RoundChange } from './changes';
import { CONFLICT_KINDS } from './conflicts';
import { belongsTo, groupRecords } from '../groups';
import { isReportOf, missingOf, namedUnit, reporterOf, type MissingProject, type ReadReport } from './reporter';
import { Resemblance, type Doubt } from './resemblance';
import { lineOf } from './same-row';
import { matchRecords, ProjectFinder, type ChosenMatches, type Match, type Matching } from './match';
import { monthText, type Month } from '../month';
import { monthOfRound, toldMonth } from '../told-month';
import { nameOf, roundRecords, type RoundRecord } from '../records';
import { alignedTo } from './aligned-columns';
import type { SetAside, Submission } from './submission';
import { present } from '../../spreadsheet/present';

/** A returned file with what came of it. */
export interface Report extends ReadReport {
  readonly setAside: SetAside | null;
  readonly matching: Matching;
  readonly missing: readonly MissingProject[];
  /** Records of the file that only name whose the rows below them are. */
  readonly headings: readonly number[];
}

/** A returned row that is no project of the ledger. */
export interface AddedProject {
  readonly submission: number;
  /** Record of the returned file. */
  readonly theirs: number;
  /** The file holds its project in another row already. */
  readonly again: Match | null;
  /** Why it may be none that the ledger does not have; null where nothing speaks against it. */
  readonly doubt: Doubt | null;
}

/** The state of one of those who report. */
export interface UnitState {
  readonly value: string;
  /** Records of the ledger. */
  readonly records: readonly number[];
  /** Indices of its files that count. */
  readonly files: readonly number[];
}

export interface Collected {
  readonly by: string;
  readonly month: Month | null;
  readonly ledger: Ledger;
  readonly records: readonly RoundRecord[];
  readonly reports: readonly Report[];
  readonly units: readonly UnitState[];
  /** Those with conflicts first, the gravest before the others; then file by file. */
  readonly changes: readonly RoundChange[];
  readonly added: readonly AddedProject[];
}

export interface CollectOptions {
  /** Key of the column by which the units are told; left out, that of the files we sent, else the lead unit. */
  readonly by?: string;
  /** Month of the round; left out, the latest that a file says. */
  readonly month?: Month;
  /** What the user set right of the matching, by the index of the file. */
  readonly chosen?: ReadonlyMap<number, ChosenMatches>;
  /** Sheets of the ledger's workbook that are not counted with it, each with the names of its projects. */
  readonly elsewhere?: readonly { readonly sheet: string; readonly names: readonly string[] }[];
}

/** 收回汇总: what the returned files say of the ledger's projects, and who has not reported. Pure: nothing is written. */
export function* collecting(
  ledger: Ledger,
  submissions: readonly Submission[],
  { by = commonBy(submissions), month: asked, chosen = new Map(), elsewhere = [] }: CollectOptions = {},
): CooperativeTask<Collected> {
  const month = asked ?? latestMonth(submissions) ?? monthOfRound(ledger, submissions);
  const records = roundRecords(ledger);
  const finder = new ProjectFinder(records);
  const obstacles = new CellsInTheWay(ledger);
  const isOther = otherRowsOf(ledger);
  const isHeading = bareHeadings(records);
  const { groups } = groupRecords(records, by);
  const ofValue = new Map(groups.map((group) => [normalizeText(group.value), group]));
  const read: Omit<Report, 'missing'>[] = [];
  for (const [index, given] of submissions.entries()) {
    yield;
    const submission = alignedTo(records, given);
    const setAside = submission.setAside ?? whySetAside(submission, ledger, month);
    const named = new Set(namedUnit(submission, by, ofValue)?.records);
    const matching = setAside ? NOTHING : matchRecords(submission, finder, chosen.get(index), (record) => named.has(record));
    const { records: returned } = submission;
    const headings = matching.added.filter((theirs) => {
      const record = present(returned[theirs], 'records', theirs);
      return !isOther(record) && isHeading(record, returned);
    });
    read.push({ submission, setAside, ...reporterOf(submission, matching, records, by, ofValue), matching, headings });
  }
  const reports = read.map(
    (report): Report => ({ ...report, missing: report.setAside ? [] : missingOf(report, read, finder, groups, by) }),
  );
  const units = groups.map(
    (group): UnitState => ({
      ...group,
      files: reports.flatMap((report, index) => (report.setAside === null && isReportOf(report, group, by) ? [index] : [])),
    }),
  );
  const changes: RoundChange[] = [];
  for (const [index, { submission, setAside, matching }] of reports.entries()) {
    yield;
    if (!setAside) changes.push(...changesOf(index, submission, matching, { records, obstacles }, theirsOf(reports[index], by, records)));
  }
  const added = addedProjects(records, reports, { chosen, elsewhere, isOther });
  return { by, month, ledger, records, reports, units, changes: gravestFirst(withDiffering(changes, saidByUnits(reports))), added };
}

/** Returned rows that are no project of the ledger, and second rows of one. */
function addedProjects(
  records: readonly RoundRecord[],
  reports: readonly Report[],
  {
    chosen,
    elsewhere,
    isOther,
  }: Required<Pick<CollectOptions, 'chosen' | 'elsewhere'>> & { readonly isOther: (record: RoundRecord) => boolean },
): AddedProject[] {
  const resemblance = new Resemblance(records);
  const sheets = new Map(elsewhere.flatMap(({ sheet, names }) => names.map((name) => [nameKey(name), sheet] as const)));
  return reports.flatMap(
    ({ matching: { matches, added, again }, headings, submission: { records: returned } }, submission): AddedProject[] => {
      const taken = new Set(matches.map(({ ours }) => ours));
      const doubtOf = (theirs: number, record: RoundRecord): Doubt | null => {
        // The user said that it is a new one.
        if (chosen.get(submission)?.get(theirs) === null) return null;
        const ours = resemblance.of(record, taken);
        if (ours.length > 0) return { code: 'resembles', ours };
        const sheet = sheets.get(nameKey(nameOf(record)));
        return sheet === undefined ? null : { code: 'elsewhere', sheet };
      };
      const fresh = added.flatMap((theirs): AddedProject[] => {
        const record = present(returned[theirs], 'records', theirs);
        return isOther(record) || headings.includes(theirs) ? [] : [{ submission, theirs, again: null, doubt: doubtOf(theirs, record) }];
      });
      return [...fresh, ...again.map((match) => ({ submission, theirs: match.theirs, again: match, doubt: null }))];
    },
  );
}

/** Whether a returned row is one of the ledger's rows that are no projects: of a few rows a heading or a part may look like one. */
function otherRowsOf(ledger: Ledger): (record: RoundRecord) => boolean {
  const names = new Set<string>();
  const lines = new Set<string>();
  for (const { otherRows, sections, snapshot } of tablesOf(ledger)) {
    for (const { text } of otherRows) names.add(nameKey(text));
    for (const { text, words } of sections) names.add(nameKey(text)).add(nameKey(words));
    for (const { row } of otherRows) lines.add(lineOf(snapshot, row));
  }
  return (record) => names.has(nameKey(nameOf(record))) || lines.has(lineOf(record.table.snapshot, record.row));
}

const NOTHING: Matching = { matches: [], added: [], again: [], sent: new Map() };

/** The column by which most of the files were sent. */
function commonBy(submissions: readonly Submission[]): string {
  const counts = new Map<string, number>();
  for (const { sign } of submissions) if (sign) counts.set(sign.by, (counts.get(sign.by) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'leadUnit';
}

function latestMonth(submissions: readonly Submission[]): Month | null {
  return submissions.reduce<Month | null>(
    (latest, { sign }) => (sign && (latest === null || monthText(sign.month) > monthText(latest)) ? sign.month : latest),
    null,
  );
}

/** A file of another year or month would put old figures over new ones. One that we did not send is of the month it tells, unless the ledger itself still tells that. */
function whySetAside({ sign, ledger: theirs }: Submission, ledger: Ledger, month: Month | null): SetAside | null {
  const year = sign?.planYear ?? (theirs && theirs.planYear.source !== 'as-of' ? theirs.planYear.year : null);
  if (year !== null && year !== ledger.planYear.year) return { code: 'other-year', year };
  if (!month) return null;
  const [wanted, own] = [monthText(month), toldMonth(ledger)];
  if (sign) return monthText(sign.month) === wanted ? null : { code: 'other-month', month: monthText(sign.month) };
  const told = toldMonth(theirs);
  const isOther = told !== null && monthText(told) !== wanted && (own === null || monthText(told) !== monthText(own));
  return isOther ? { code: 'other-month', month: monthText(told) } : null;
}

/** Whether a record is one of those that the file's unit answers for; where the unit is not known, all are. */
function theirsOf(report: Report | undefined, by: string, records: readonly RoundRecord[]): (record: number) => boolean {
  const unit = normalizeText(report?.unit ?? '');
  return (index) => {
    const record = records[index];
    return unit === '' || !record || belongsTo(record, by).some((value) => normalizeText(value) === unit);
  };
}

/** What the other files of the same unit say of a cell: a corrected file that leaves it as it was takes the change of the first one back. */
type SaidByUnits = (change: RoundChange) => readonly string[];

function saidByUnits(reports: readonly Report[]): SaidByUnits {
  const files = new Map<string, number[]>();
  reports.forEach(({ setAside, unit }, index) => {
    if (!setAside && unit !== '') files.set(normalizeText(unit), [...(files.get(normalizeText(unit)) ?? []), index]);
  });
  const theirs = new Map<number, ReadonlyMap<number, RoundRecord>>();
  const recordsOf = (file: number): ReadonlyMap<number, RoundRecord> => {
    let known = theirs.get(file);
    const report = reports[file];
    if (!known && report) {
      known = new Map(
        report.matching.matches.flatMap(({ ours, theirs: own }) => {
          const record = report.submission.records[own];
          return record ? [[ours, record] as const] : [];
        }),
      );
      theirs.set(file, known);
    }
    return known ?? new Map();
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

/** Marks what two files say differently of one cell. */
function withDiffering(changes: readonly RoundChange[], ofUnit: SaidByUnits): RoundChange[] {
  const said = new Map<string, RoundChange[]>();
  const cellOf = ({ match, key }: RoundChange): string => `${String(match.ours)}/${key}`;
  for (const change of changes) said.set(cellOf(change), [...(said.get(cellOf(change)) ?? []), change]);
  const isSaidOtherwise = (change: RoundChange): boolean =>
    (said.get(cellOf(change)) ?? []).some(({ submission, told }) => submission !== change.submission && told !== change.told);
  return changes.map((change) =>
    isSaidOtherwise(change) || ofUnit(change).some((told) => told !== change.told)
      ? { ...change, conflicts: ['units-differ', ...change.conflicts] }
      : change,
  );
}

function gravestFirst(changes: readonly RoundChange[]): RoundChange[] {
  const gravity = ({ conflicts }: RoundChange): number =>
    conflicts.length === 0 ? CONFLICT_KINDS.length : Math.min(...conflicts.map((kind) => CONFLICT_KINDS.indexOf(kind)));
  return changes
    .map((change) => ({ change, rank: gravity(change) }))
    .sort((a, b) => a.rank - b.rank || a.change.submission - b.change.submission || a.change.match.ours - b.change.match.ours)
    .map(({ change }) => change);
}

/** Changes that may be taken without being looked at one by one. */
export function withoutConflict({ changes }: Pick<Collected, 'changes'>): readonly RoundChange[] {
  return changes.filter(({ conflicts }) => conflicts.length === 0);
}
