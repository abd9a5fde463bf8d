import { review } from '../../checks/review';
import { runningChecks } from '../../checks/run-checks';
import { absentLedger, isAbsent } from '../../ledger/recognise/absent-ledger';
import { chosenFor } from '../../ledger/header/columns/chosen-columns';
import { projectKind } from '../../ledger/kinds/all';
import { compareLedgers } from '../../ledger/match/compare-ledgers';
import { areMonthlyVersions } from '../../ledger/match/monthly-versions';
import { inOrder } from '../../ledger/match/year-of-ledgers';
import { isTransposed } from '../../ledger/recognise/transposed-list';
import { locatingLedgers } from '../../ledger/recognise/find-ledgers';
import { readingLedger, type ReadOptions } from '../../ledger/read-ledger';
import { SHEET_KEYS } from '../../spreadsheet/sheet-keys';
import type { CooperativeTask } from '../../spreadsheet/task';
import { recordName } from '../../ledger/record-name';
import type { Ledger } from '../../ledger/ledger';
import type { SheetInfo, SheetSnapshot } from '../../spreadsheet/snapshot';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../mechanism/settings';
import { evaluating as countingStarts } from '../../progress';
import { USER_ERRORS } from '../../wording/faces/errors';
import { WorkbookFault, type Control, type Workbook } from '../../spreadsheet/port';
import { civilOf } from '../../spreadsheet/calendar';
import { runCooperatively, partOf } from '../../spreadsheet/run-task';
import { UserError, NoLedgerError } from '../errors';
import { checkingRegisters, partingSheets, readingRegister, type RegisterSheet } from './check-registers';
import type { Checked, LedgerRequest } from '../results';
import { combiningLedgers, joinedWithItself } from './combine-sheets';
import { unreadAlone, unreadBeside } from './explain-columns';
import { isOfOtherKind, takenForProjects, unrecognisedSheets } from './unrecognised-sheets';
import { isStripped } from './stripped-sheets';

/** Share of the work that reading the workbook is; judging it is the rest. */
const READING = 0.7;

/** 校验台账: finds and reads the ledger, checks it, counts starts. Writes nothing. `memory` is what was checked of this workbook before. */
export async function check(
  workbook: Workbook,
  request: LedgerRequest,
  control?: Control,
  memory: CheckMemory = new CheckMemory(),
): Promise<Checked> {
  const { settings: kept, sheets, snapshots } = await workbook.readBook((all) => wantedSheets(all, request), partOf(control, 0, READING));
  const { settings, notices } = settingsOf(kept);
  const named = [request.sheet, comparedSheet(request), ...(request.together ?? [])];
  const ours = snapshots.filter(isStripped);
  // Only who names such a sheet wants it read as a ledger.
  const theirs = snapshots.filter((snapshot) => !ours.includes(snapshot) || named.includes(snapshot.sheet.name));
  const evaluated = await evaluateOnce(memory, theirs, request, settings, control);
  const absent = isAbsent(evaluated.ledger);
  return {
    ...evaluated,
    sheets,
    stripped: ours.map(({ sheet }) => sheet.name),
    settings,
    notices: [
      ...notices,
      ...evaluated.notices,
      ...joinedWithItself(evaluated.ledger, request.together),
      ...(kept === null && !absent && (sheets.some(isSummary) || ours.length > 0) ? [USER_ERRORS.settingsLost] : []),
      ...(absent ? [USER_ERRORS.registersAlone] : []),
    ],
  };
}

/** The sheet of the workbook to compare with; null where it is none of this workbook. */
function comparedSheet({ earlier }: Pick<LedgerRequest, 'earlier'>): string | null {
  return earlier && 'sheet' in earlier ? earlier.sheet : null;
}

/** A summary sheet of a project ledger: with each of them the month is kept, so that there were settings when it was made. */
function isSummary({ generated }: SheetInfo): boolean {
  return SHEET_KEYS.some((key) => key === generated);
}

/** The asked sheet and the one to compare it with, else every sheet of the user's. Throws where one that the request names is not there. */
function wantedSheets(sheets: readonly SheetInfo[], request: LedgerRequest): string[] {
  const { sheet, together = [] } = request;
  const worksheets = sheets.filter(({ type }) => type === 'worksheet');
  const idOf = (name: string): string => {
    const wanted = worksheets.find((each) => each.name === name);
    if (!wanted) throw new WorkbookFault('sheet-missing', name);
    return wanted.id;
  };
  const asked = worksheets.find(({ name, generated }) => name === sheet && generated !== null);
  // The sample stands alone: it is neither counted with the office's own ledgers nor compared with them.
  if (asked) return [asked.id];
  const other = comparedSheet(request);
  const compared = other === null ? [] : [idOf(other)];
  for (const name of [...(sheet === undefined ? [] : [sheet]), ...together]) idOf(name);
  return [
    ...new Set([
      ...worksheets.filter(({ generated }) => generated === null).map(({ id }) => id),
      ...compared,
      ...(sheet === undefined ? [] : [idOf(sheet)]),
    ]),
  ];
}

type Evaluated = Pick<
  Checked,
  'ledger' | 'otherLedgers' | 'unread' | 'registers' | 'progress' | 'comparison' | 'findings' | 'accepted' | 'noted' | 'notices'
>;

interface Known {
  readonly snapshots: readonly SheetSnapshot[];
  readonly question: string;
  readonly earlier: LedgerRequest['earlier'];
  readonly answer: Evaluated;
}

/** What was evaluated last of one workbook, handed from check to check: 标注 right after 校验 need not work it all out again. */
export class CheckMemory {
  latest: Known | null = null;
}

/** A host that tells the very same snapshots says that nothing changed; then nothing is evaluated anew. */
async function evaluateOnce(
  memory: CheckMemory,
  snapshots: readonly SheetSnapshot[],
  { earlier, ...request }: LedgerRequest,
  settings: Settings,
  control: Control | undefined,
): Promise<Evaluated> {
  const question = JSON.stringify([request, settings]);
  const known = memory.latest;
  const same =
    known?.question === question &&
    known.earlier === earlier &&
    known.snapshots.length === snapshots.length &&
    known.snapshots.every((snapshot, index) => snapshot === snapshots[index]);
  if (same) return known.answer;
  const answer = await runCooperatively(evaluating(snapshots, { earlier, ...request }, settings), partOf(control, READING, 1));
  memory.latest = { snapshots, question, earlier, answer };
  return answer;
}

function* evaluating(
  snapshots: readonly SheetSnapshot[],
  { sheet, earlier, table, together, planYear, today, asOf }: LedgerRequest,
  settings: Settings,
): CooperativeTask<Evaluated> {
  const kind = projectKind(settings);
  const reading: ReadOptions = {
    kind,
    asOf: asOf ?? today,
    asOfGiven: asOf !== undefined,
    chosenColumns: chosenFor(kind, settings),
    headings: settings.headings,
    answers: settings.assumptions,
    naturesByDate: settings.naturesByDate,
  };
  const compared = comparedSheet({ earlier });
  const chosen = { ...(planYear === undefined ? {} : { planYear }), ...(sheet === undefined || table === undefined ? {} : { table }) };
  const asked = sheet === undefined ? null : (snapshots.find((snapshot) => snapshot.sheet.name === sheet) ?? null);
  const parted = yield* partingSheets(
    snapshots.filter((snapshot) => snapshot !== asked && snapshot.sheet.name !== compared),
    settings,
  );
  const own = asked ? yield* locatingLedgers([asked], { ...reading, ...chosen }) : [];
  if (asked && own.length === 0) throw noLedger([asked], reading, USER_ERRORS.noLedgerOn(asked.sheet.name));
  const found = yield* locatingLedgers(parted.others, { ...reading, ...(planYear === undefined ? {} : { planYear }) });
  const [first, ...rest] = asked ? [...own, ...found] : inOrder(found, civilOf(reading.asOf).year, settings.assumptions);
  const main = first ?? (yield* withoutProjects(parted.registers, reading, settings));
  if (!main) throw noLedger(parted.others, reading, USER_ERRORS.noLedger);
  const wanted = together ? { sheets: [main.snapshot.sheet.name, ...together], tables: [] } : settings.together;
  for (const name of together ?? []) refuseSeparate(name, main, rest);
  const { ledger, others: left } = yield* combiningLedgers(main, rest, table === undefined ? wanted : { ...wanted, tables: [] }, reading);
  const ofOtherKind = left.filter((other) => isOfOtherKind(ledger, other, settings));
  // The earlier ledger is read by its own date.
  const before = { ...reading, asOf: today, asOfGiven: false };
  const asRead =
    earlier && 'ledger' in earlier ? earlier.ledger : compared === null ? null : yield* readingEarlier(snapshots, compared, before);
  const former = asRead && (yield* inYearOf(ledger, asRead, before));
  const comparison = former && { ledger: former, comparison: compareLedgers(ledger, former) };
  yield;
  const progress = yield* countingStarts(ledger, {
    asOf: ledger.asOf.day,
    basis: settings.basis,
    targets: settings.targets,
    timePath: settings.timePath,
  });
  yield;
  const registers = yield* checkingRegisters(parted.registers, ledger, progress.asOf, reading, settings);
  const findings = isAbsent(ledger) ? [] : yield* runningChecks(ledger, progress.asOf, settings.checks, comparison, left);
  yield;
  const { open, accepted, noted } = review(findings, ledger, settings);
  // A ledger still to be filled in is not offered in place of this one.
  const otherLedgers = left
    .filter((other) => other.rows.length > 0 && !ofOtherKind.includes(other))
    .map((other) => ({
      sheet: other.snapshot.sheet.name,
      projects: other.rows.length,
      names: Array.from(other.rows, (_, record) => recordName(other, record)),
      monthlyVersion: areMonthlyVersions(ledger, other),
    }));
  const read = new Set([main, ...rest].map(({ snapshot }) => snapshot.sheet.id));
  const unseen = parted.others.filter((snapshot) => !read.has(snapshot.sheet.id));
  const unread = unreadBeside(unseen, main, settings);
  const notices = unrecognisedSheets(
    unseen.filter(({ sheet: { name } }) => !unread.some((list) => list.sheet === name)),
    ofOtherKind.filter(({ rows }) => rows.length > 0),
    settings,
  );
  const taken = asked || isAbsent(main) ? [] : takenForProjects(main, settings);
  return {
    ledger,
    otherLedgers,
    unread,
    registers,
    progress,
    comparison,
    findings: open,
    accepted,
    noted,
    notices: [...taken, ...notices],
  };
}

/** A sheet asked for by name is counted with the main one, or the reason is told: it is never left out in silence. */
function refuseSeparate(name: string, main: Ledger, rest: readonly Ledger[]): void {
  const asked = [main, ...rest].filter(({ snapshot }) => snapshot.sheet.name === name);
  if (asked.length === 0) throw new UserError(USER_ERRORS.noLedgerOn(name));
  if (asked.every((ledger) => ledger !== main && areMonthlyVersions(main, ledger)))
    throw new UserError(USER_ERRORS.monthlyVersion(name, main.snapshot.sheet.name));
}

/** What stands in for the project ledger where a workbook holds the office's other ledgers alone; null where it holds none. */
function* withoutProjects([first]: readonly RegisterSheet[], reading: ReadOptions, settings: Settings): CooperativeTask<Ledger | null> {
  const register = first ? yield* readingRegister(first, reading, settings) : null;
  return register && absentLedger(reading.kind, register.ledger.snapshot, register.ledger.planYear, register.ledger.asOf);
}

/** Why there is no ledger: a list that lacks its header, or the column of names in it, is told as such, with its row, as is one whose projects stand side by side; neither is guessed at. */
function noLedger(snapshots: readonly SheetSnapshot[], { kind }: ReadOptions, otherwise: string): NoLedgerError {
  const turned = snapshots.find((snapshot) => isTransposed(snapshot, kind));
  if (turned) return new NoLedgerError(USER_ERRORS.transposed(turned.sheet.name), []);
  const unread = unreadAlone(snapshots, kind);
  const bare = unread.find((list) => list.kind === 'no-header');
  const nameless = unread.find((list) => list.kind === 'unknown-header' && list.numbered);
  const why = bare
    ? USER_ERRORS.noHeader(bare.sheet, bare.row + 1)
    : nameless
      ? USER_ERRORS.noName(nameless.sheet, nameless.row + 1)
      : otherwise;
  return new NoLedgerError(why, unread);
}

function* readingEarlier(snapshots: readonly SheetSnapshot[], sheet: string, reading: ReadOptions): CooperativeTask<Ledger> {
  const [former] = yield* locatingLedgers(
    snapshots.filter((snapshot) => snapshot.sheet.name === sheet),
    reading,
  );
  if (!former) throw new UserError(USER_ERRORS.noLedgerOn(sheet));
  return former;
}

/** The earlier ledger read in the year of the later one, where it names none of its own: a bare 3月 means the same in both. */
function* inYearOf({ planYear }: Ledger, former: Ledger, reading: ReadOptions): CooperativeTask<Ledger> {
  if (former.planYear.source !== 'as-of' || former.planYear.year === planYear.year || former.parts.length > 0) return former;
  return (yield* readingLedger(former.snapshot, { ...reading, planYear: planYear.year, table: former.header.row })) ?? former;
}

/** The workbook's settings, with a notice when what is kept there cannot be read. */
export async function loadSettings(workbook: Workbook): Promise<{ settings: Settings; notices: string[] }> {
  return settingsOf(await workbook.loadSettings());
}

function settingsOf(kept: unknown): { settings: Settings; notices: string[] } {
  if (kept === null) return { settings: DEFAULT_SETTINGS, notices: [] };
  const settings = parseSettings(kept);
  return settings ? { settings, notices: [] } : { settings: DEFAULT_SETTINGS, notices: [USER_ERRORS.settingsUnreadable] };
}
