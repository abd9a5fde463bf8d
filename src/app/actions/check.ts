import { review } from '../../checks/review';
import { runningChecks } from '../../checks/run-checks';
import { isAbsent } from '../../ledger/recognise/absent-ledger';
import { compareLedgers } from '../../ledger/match/compare-ledgers';
import { areMonthlyVersions } from '../../ledger/match/monthly-versions';
import { SHEET_KEYS } from '../../spreadsheet/sheet-keys';
import type { CooperativeTask } from '../../spreadsheet/task';
import { recordName } from '../../ledger/record-name';
import type { Ledger } from '../../ledger/ledger';
import type { SheetInfo, SheetSnapshot } from '../../spreadsheet/snapshot';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../mechanism/settings';
import { evaluating as countingStarts } from '../../progress';
import { USER_ERRORS } from '../../wording/faces/errors';
import { WorkbookFault, type Control, type Workbook } from '../../spreadsheet/port';
import { runCooperatively, partOf } from '../../spreadsheet/run-task';
import { runToEnd } from '../../spreadsheet/task';
import { UserError } from '../errors';
import { checkingRegisters } from './check-registers';
import type { Checked, EarlierLedgers, LedgerRequest } from '../results';
import { combiningLedgers, joinedWithItself } from './combine-sheets';
import { unreadBeside } from './explain-columns';
import { findingLedgers, readingFormer, readingOf } from './project-ledgers';
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

/**
 * The project ledgers of a workbook that another one is compared with, the one to count first. They are read by the settings kept with
 * it, else by those of the other. Throws where there is none.
 */
export async function earlierLedgers(
  workbook: Workbook,
  request: Pick<LedgerRequest, 'today' | 'sheet'>,
  settings: Settings,
): Promise<EarlierLedgers> {
  const { settings: kept, snapshots } = await workbook.readBook((all) => wantedSheets(all, request), undefined);
  const own = kept === null ? settings : settingsOf(kept).settings;
  const theirs = snapshots.filter((snapshot) => !isStripped(snapshot) || snapshot.sheet.name === request.sheet);
  const reading = readingOf(request, own);
  const { main, rest } = runToEnd(findingLedgers(theirs, request, null, reading, own));
  if (isAbsent(main)) throw new UserError(USER_ERRORS.noLedger);
  return { ledgers: [main, ...rest], reading };
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
  const reading = readingOf({ asOf, today }, settings);
  const compared = comparedSheet({ earlier });
  const request = { sheet, table, planYear };
  const { asked, main, rest, registers: otherLists, others } = yield* findingLedgers(snapshots, request, compared, reading, settings);
  const wanted = together ? { sheets: [main.snapshot.sheet.name, ...together], tables: [] } : settings.together;
  for (const name of together ?? []) refuseSeparate(name, main, rest);
  const { ledger, others: left } = yield* combiningLedgers(main, rest, table === undefined ? wanted : { ...wanted, tables: [] }, reading);
  const ofOtherKind = left.filter((other) => isOfOtherKind(ledger, other, settings));
  // The earlier ledger is read by its own date.
  const before = { ...reading, asOf: today, asOfGiven: false };
  const former = yield* readingFormer(ledger, left, snapshots, earlier, before);
  const comparison = former && { ledger: former.ledger, comparison: compareLedgers(ledger, former.ledger) };
  yield;
  const progress = yield* countingStarts(ledger, {
    asOf: ledger.asOf.day,
    basis: settings.basis,
    targets: settings.targets,
    timePath: settings.timePath,
  });
  yield;
  const registers = yield* checkingRegisters(otherLists, ledger, progress.asOf, reading, settings);
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
  const unseen = others.filter((snapshot) => !read.has(snapshot.sheet.id));
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
    notices: [...taken, ...notices, ...(former && former.without.length > 0 ? [USER_ERRORS.noEarlier(former.without)] : [])],
  };
}

/** A sheet asked for by name is counted with the main one, or the reason is told: it is never left out in silence. */
function refuseSeparate(name: string, main: Ledger, rest: readonly Ledger[]): void {
  const asked = [main, ...rest].filter(({ snapshot }) => snapshot.sheet.name === name);
  if (asked.length === 0) throw new UserError(USER_ERRORS.noLedgerOn(name));
  if (asked.every((ledger) => ledger !== main && areMonthlyVersions(main, ledger)))
    throw new UserError(USER_ERRORS.monthlyVersion(name, main.snapshot.sheet.name));
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
