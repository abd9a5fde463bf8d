import { chosenFor } from '../../ledger/header/columns/chosen-columns';
import { projectKind } from '../../ledger/kinds/all';
import type { Ledger } from '../../ledger/ledger';
import { earlierSheets } from '../../ledger/match/earlier-sheets';
import { inOrder } from '../../ledger/match/year-of-ledgers';
import { readingLedger, type ReadOptions } from '../../ledger/read-ledger';
import { locatingLedgers } from '../../ledger/recognise/find-ledgers';
import { isTransposed } from '../../ledger/recognise/transposed-list';
import type { Settings } from '../../mechanism/settings';
import { civilOf } from '../../spreadsheet/calendar';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import type { CooperativeTask } from '../../spreadsheet/task';
import { USER_ERRORS } from '../../wording/faces/errors';
import { NoLedgerError, UserError } from '../errors';
import type { LedgerRequest } from '../results';
import { partingSheets, readingRegister, type RegisterSheet } from './check-registers';
import { combiningLedgers } from './combine-sheets';
import { unreadAlone } from './explain-columns';
import { absentLedger } from '../../ledger/recognise/absent-ledger';

/** What the sheets of a workbook hold. */
export interface FoundLedgers {
  /** The sheet that was asked for. */
  readonly asked: SheetSnapshot | null;
  /** The ledger to count; it is absent where the workbook holds other ledgers alone. */
  readonly main: Ledger;
  /** Further ledgers of projects. */
  readonly rest: readonly Ledger[];
  readonly registers: readonly RegisterSheet[];
  /** Sheets that may hold ledgers of projects. */
  readonly others: readonly SheetSnapshot[];
}

/** How the ledgers of a workbook are read. */
export function readingOf({ asOf, today }: Pick<LedgerRequest, 'asOf' | 'today'>, settings: Settings): ReadOptions {
  const kind = projectKind(settings);
  return {
    kind,
    asOf: asOf ?? today,
    asOfGiven: asOf !== undefined,
    chosenColumns: chosenFor(kind, settings),
    headings: settings.headings,
    answers: settings.assumptions,
    naturesByDate: settings.naturesByDate,
  };
}

/** Finds and reads the ledgers of projects, the one to count first; `compared` is left out. Throws where there is none of any kind. */
export function* findingLedgers(
  snapshots: readonly SheetSnapshot[],
  { sheet, table, planYear }: Pick<LedgerRequest, 'sheet' | 'table' | 'planYear'>,
  compared: string | null,
  reading: ReadOptions,
  settings: Settings,
): CooperativeTask<FoundLedgers> {
  const chosen = { ...(planYear === undefined ? {} : { planYear }), ...(sheet === undefined || table === undefined ? {} : { table }) };
  const asked = sheet === undefined ? null : (snapshots.find((snapshot) => snapshot.sheet.name === sheet) ?? null);
  // Of a sheet that is asked for everything may be the list of projects, but for lists of other kinds below it.
  const parts = asked ? yield* partingSheets([asked], settings) : null;
  const isParted = parts !== null && parts.others.length > 0 && parts.registers.length > 0;
  const { registers: beside, others } = yield* partingSheets(
    snapshots.filter((snapshot) => snapshot !== asked && snapshot.sheet.name !== compared),
    settings,
  );
  const registers = isParted ? [...parts.registers, ...beside] : beside;
  const own = asked ? yield* locatingLedgers(isParted ? parts.others : [asked], { ...reading, ...chosen }) : [];
  if (asked && own.length === 0) throw noLedger([asked], reading, USER_ERRORS.noLedgerOn(asked.sheet.name));
  const found = yield* locatingLedgers(others, { ...reading, ...(planYear === undefined ? {} : { planYear }) });
  const [first, ...rest] = asked ? [...own, ...found] : inOrder(found, civilOf(reading.asOf).year, settings.assumptions);
  const main = first ?? (yield* withoutProjects(registers, reading, settings));
  if (!main) throw noLedger(others, reading, USER_ERRORS.noLedger);
  return { asked, main, rest, registers, others };
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

/** The earlier ledger that a ledger is compared with. */
export interface Former {
  readonly ledger: Ledger;
  /** Sheets of the later ledger that no sheet of the earlier month corresponds to. */
  readonly without: readonly string[];
}

/**
 * The earlier ledger: another sheet of the workbook or the ledgers of another one, as many of their sheets as the later ledger is made
 * of counted together. `left` are the workbook's own ledgers that are not counted; those of another workbook are read as they were found.
 * Null where none is to be compared.
 */
export function* readingFormer(
  later: Ledger,
  left: readonly Ledger[],
  snapshots: readonly SheetSnapshot[],
  earlier: LedgerRequest['earlier'],
  own: ReadOptions,
): CooperativeTask<Former | null> {
  if (!earlier) return null;
  const reading = 'sheet' in earlier ? own : earlier.reading;
  const named =
    'sheet' in earlier ? yield* readingSheet(snapshots, earlier.sheet, reading) : earlier.named ? earlier.ledgers[0] : undefined;
  const found = earlierSheets(later, 'sheet' in earlier ? left : earlier.ledgers, named ?? null);
  if (!found) return null;
  const { tables, without } = found;
  const ledgers: Ledger[] = [];
  for (const ledger of found.ledgers) ledgers.push(yield* inYearOf(later, ledger, reading));
  const [first, ...more] = ledgers;
  if (!first) return null;
  const sheets = ledgers.map(({ snapshot: { sheet } }) => sheet.name);
  const { ledger } = yield* combiningLedgers(first, more, { sheets, tables: [...tables] }, reading);
  return { ledger, without };
}

function* readingSheet(snapshots: readonly SheetSnapshot[], sheet: string, reading: ReadOptions): CooperativeTask<Ledger> {
  const [former] = yield* locatingLedgers(
    snapshots.filter((snapshot) => snapshot.sheet.name === sheet),
    reading,
  );
  if (!former) throw new UserError(USER_ERRORS.noLedgerOn(sheet));
  return former;
}

/** The earlier ledger read in the year of the later one, where it names none of its own: a bare 3月 means the same in both. */
function* inYearOf({ planYear }: Ledger, former: Ledger, reading: ReadOptions): CooperativeTask<Ledger> {
  if (former.planYear.source !== 'as-of' || former.planYear.year === planYear.year) return former;
  return (yield* readingLedger(former.snapshot, { ...reading, planYear: planYear.year, table: former.header.row })) ?? former;
}
