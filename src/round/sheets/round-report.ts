import { SheetBuilder } from '../../sheets/layout/sheet-builder';
import type { PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { GO_TO_CELL } from '../../wording/sheets/sheets';
import { CONFLICT, ROUND, ROUND_REPORT, setAsideSentence } from '../../wording/round/round';
import { addressOf } from '../collect/changes/cell-place';
import type { RoundChange } from '../collect/changes/changes';
import { addedKey, isToldTwice, newProjects, type Acceptance } from '../collect/taking/accept';
import type { AddedProject, Collected, UnitState } from '../collect/collected';
import { doubtWords } from './doubt-words';
import { nameOf } from '../records';
import { present } from '../../spreadsheet/present';

const WIDTHS = [5, 16, 10, 13, 29, 18.5, 9, 8, 10, 10];
const LAST = WIDTHS.length - 1;
const UNIT_STYLES: readonly StyleName[] = [
  'center',
  'text',
  'integer',
  'center',
  'text',
  'center',
  'integer',
  'integer',
  'integer',
  'integer',
];

/** 填报情况: `notes` say what of the ledger is to be checked after writing. Who reported what and when, what was taken over, what is left to be looked at, and who did not report. */
export function roundReportSheet(collected: Collected, accepted: Acceptance, notes: readonly string[]): SheetPlan {
  const { reports, units, month, ledger } = collected;
  const draft = new SheetBuilder(WIDTHS);
  draft.head(ROUND_REPORT.title(month && ROUND.month(month)), ROUND_REPORT.source(ledger.snapshot.workbookName), '');
  const reported = units.filter(({ files }) => files.length > 0);
  draft.line(
    ROUND_REPORT.summary(
      units.length,
      reported.length,
      units.filter(({ files }) => files.length > 1).length,
      units.length - reported.length,
    ),
  );
  const header = draft.row;
  const taken = new Set(accepted.changes.map(({ id }) => id));
  draft.table(
    { labels: ROUND_REPORT.head },
    units.map((unit, index) => [index + 1, ...unitRow(collected, unit, taken)]),
    UNIT_STYLES,
  );
  const aside = reports.filter(({ setAside }) => setAside !== null);
  if (aside.length > 0) {
    joinedRows(
      draft,
      ROUND_REPORT.asideTitle,
      ROUND_REPORT.asideHead,
      aside.map(({ submission, setAside }) => [submission.fileName, setAside ? setAsideSentence(setAside) : '']),
      ASIDE,
    );
  }
  const open = collected.changes.filter(({ id, conflicts }) => conflicts.length > 0 && !taken.has(id));
  if (open.length > 0) {
    const rows = joinedRows(
      draft,
      ROUND_REPORT.conflictTitle,
      ROUND_REPORT.conflictHead,
      open.map((change) => conflictRow(collected, change)),
      CONFLICTS,
    );
    open.forEach(({ place }, index) =>
      draft.link({ row: present(rows[index], 'rows', index), column: 7, sheet: place.sheet.name, cell: addressOf(place), tip: GO_TO_CELL }),
    );
  }
  const left = openProjects(collected, accepted.added);
  if (left.length > 0) joinedRows(draft, ROUND_REPORT.openTitle, ROUND_REPORT.openHead, left, OPEN);
  const missing = reports.flatMap(({ missing: own }) => own.map(({ unit, record }) => ({ unit, record: collected.records[record] })));
  if (missing.length > 0) {
    joinedRows(
      draft,
      ROUND_REPORT.missingTitle,
      ROUND_REPORT.missingHead,
      missing.map(({ unit, record }) => [unit, record ? nameOf(record) : '', record ? record.row + 1 : '']),
      MISSING,
    );
  }
  draft.space(1);
  draft.notes([ROUND_REPORT.rule, ...notes]);
  draft.sign();
  return draft.finish({
    key: 'round-report',
    title: ROUND_REPORT.tab,
    tabColor: '2F5597',
    freeze: { rows: header + 1, columns: 2 },
  });
}

/** New projects that somebody has to look at before they are taken: those in doubt, and those that several files tell of. */
function openProjects(collected: Collected, fresh: readonly AddedProject[]): PlanValue[][] {
  const taken = new Set(fresh.map(addedKey));
  return newProjects(collected).flatMap((project) => {
    const why = project.doubt ? doubtWords(collected, project.doubt) : isToldTwice(collected, project) ? ROUND_REPORT.toldTwice : '';
    const report = present(collected.reports[project.submission], 'reports', project.submission);
    const record = present(report.submission.records[project.theirs], 'records', project.theirs);
    return why === '' || taken.has(addedKey(project)) ? [] : [[report.unit, nameOf(record), report.submission.fileName, why]];
  });
}

function unitRow({ reports, changes }: Collected, { value, records, files }: UnitState, taken: ReadonlySet<string>): PlanValue[] {
  const own = changes.filter(
    ({ submission, match }) => files.includes(submission) && (reports[submission]?.unit !== '' || records.includes(match.ours)),
  );
  const changed = new Set(own.map(({ match }) => match.ours));
  const returned = new Set(files.flatMap((file) => present(reports[file], 'reports', file).matching.matches.map(({ ours }) => ours)));
  const state = files.length === 0 ? ROUND_REPORT.none : files.length === 1 ? ROUND_REPORT.reported : ROUND_REPORT.twice(files.length);
  const told = (pick: (file: number) => string): string =>
    files
      .map(pick)
      .filter((text) => text !== '')
      .join('\n');
  return [
    value,
    records.length,
    state,
    told((file) => present(reports[file], 'reports', file).submission.fileName),
    told((file) => present(reports[file], 'reports', file).submission.saved ?? ''),
    own.length,
    own.filter(({ id }) => taken.has(id)).length,
    [...returned].filter((record) => !changed.has(record)).length,
    records.filter((record) => !returned.has(record)).length,
  ];
}

function conflictRow({ reports, records }: Collected, change: RoundChange): PlanValue[] {
  const record = records[change.match.ours];
  const words = (text: string): string => (text === '' ? ROUND.empty : text);
  return [
    present(reports[change.submission], 'reports', change.submission).unit,
    record ? nameOf(record) : '',
    change.label,
    words(change.from),
    words(change.to),
    addressOf(change.place),
    change.conflicts.map((kind) => CONFLICT[kind]).join('；'),
  ];
}

/** Which of the sheet's columns each column of a smaller table takes. */
interface Layout {
  readonly at: readonly number[];
  readonly styles: readonly StyleName[];
}
const ASIDE: Layout = { at: [0, 1, 5], styles: ['center', 'text', 'text'] };
const CONFLICTS: Layout = { at: [0, 1, 2, 4, 5, 6, 7, 8], styles: ['center', 'text', 'text', 'text', 'text', 'text', 'link', 'text'] };
const OPEN: Layout = { at: [0, 1, 2, 4, 5], styles: ['center', 'text', 'text', 'text', 'text'] };
const MISSING: Layout = { at: [0, 1, 2, 9], styles: ['center', 'text', 'text', 'integer'] };

/** A table under its heading; gives the zero-based row of each line. */
function joinedRows(
  draft: SheetBuilder,
  heading: string,
  head: readonly string[],
  rows: readonly (readonly PlanValue[])[],
  { at, styles }: Layout,
): readonly number[] {
  const joined = at.map((from, index) => ({ from, to: (at[index + 1] ?? LAST + 1) - 1 })).filter(({ from, to }) => to > from);
  const spread = <T>(values: readonly T[], none: T): T[] => WIDTHS.map((_, column) => values[at.indexOf(column)] ?? none);
  const looks = WIDTHS.map((_, column) => styles[at.filter((from) => from <= column).length - 1] ?? 'text');
  return draft.table(
    { heading, labels: spread(head, ''), joined },
    rows.map((row, index) => spread<PlanValue>([index + 1, ...row], null)),
    looks,
  );
}
