import { areMonthlyVersions, latestVersionFirst } from '../../../ledger/match/monthly-versions';
import { locatingTables } from '../../../ledger/recognise/find-ledgers';
import type { ReadOptions } from '../../../ledger/read-ledger';
import type { CooperativeTask } from '../../../spreadsheet/task';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { Ledger } from '../../../ledger/ledger';
import { combineLedgers } from '../../../ledger/combine/combine-ledgers';
import { civilOf } from '../../../spreadsheet/calendar';
import { roundRecords, toldOf, type RoundRecord } from '../../records';
import { tablesOf } from '../../../ledger/combine/row-location';
import { isComputed } from '../../computed-columns';
import { readSign, type Sign } from '../../sign';
import { monthText } from '../../month';
import { toldMonth } from '../../told-month';
import { monthOfLedger } from '../../../ledger/match/ledger-month';
import { partedLists, type ListAside } from './parted-lists';
import { isRowName } from './row-names';
import { provedUnits, type KnownAmounts } from './proved-units';

/** A returned workbook, opened and read sheet by sheet. */
export interface ReturnedBook {
  readonly fileName: string;
  /** When the file was last saved, as its system tells; '' where that is not known. */
  readonly saved: string;
  readonly snapshots: readonly SheetSnapshot[];
}

/** Why a file is set aside; what it says counts for nothing then. */
export type SetAside =
  /** It could not be opened; the sentence is the host's. */
  | { readonly code: 'not-opened'; readonly sentence: string }
  | { readonly code: 'no-ledger' }
  /** Its columns say which projects its rows are, and nothing else that the ledger has. */
  | { readonly code: 'no-report' }
  /** It was cut from a ledger of that name, and none of its projects is one of this ledger. */
  | { readonly code: 'other-ledger'; readonly name: string }
  | { readonly code: 'other-year'; readonly year: number }
  | { readonly code: 'other-month'; readonly month: string }
  | { readonly code: 'same-file'; readonly as: string };

/** A returned file as it was read. */
export interface Submission {
  readonly fileName: string;
  readonly saved: string;
  readonly setAside: SetAside | null;
  readonly sign: Sign | null;
  /** Null for a file that was set aside unread. */
  readonly ledger: Ledger | null;
  readonly records: readonly RoundRecord[];
  /** Name in the hidden column of each record, null where there is none. */
  readonly ids: readonly (string | null)[];
  /** Column of those names on the sheet of each table that has them. */
  readonly idColumns: ReadonlyMap<Ledger, number | null>;
  /** Sheets with lists that do not count beside the first one: hidden, or of the same projects in another month. */
  readonly otherSheets: readonly string[];
  /** Lists of other things below the report. */
  readonly aside: readonly ListAside[];
  /** Further lists of the same projects for the same month: what they say otherwise is asked. */
  readonly sameLists: readonly Submission[];
}

/** A file that says nothing, and why. */
export function unreadSubmission(fileName: string, saved: string, setAside: SetAside, sign: Sign | null = null): Submission {
  return {
    fileName,
    saved,
    setAside,
    sign,
    ledger: null,
    records: [],
    ids: [],
    idColumns: new Map(),
    otherSheets: [],
    aside: [],
    sameLists: [],
  };
}

/** A workbook with a sheet for each month is read as of the last that is filled in: those of later months wait. */
function newestFirst(found: readonly Ledger[]): readonly Ledger[] {
  const filled = found.filter((ledger) => ledger.rows.length > 0 && isFilledIn(ledger));
  const isFormer = ({ snapshot: { sheet } }: Ledger): boolean => FORMER.test(sheet.name);
  const inOrder = latestHeadedFirst(latestVersionFirst([...filled.filter((each) => !isFormer(each)), ...filled.filter(isFormer)]));
  return [...inOrder, ...found.filter((ledger) => !filled.includes(ledger))];
}

/** Of versions of which the name or title tells no other month the one whose headings go up to the latest: 1-9月完成投资 beside 1-8月完成投资. */
function latestHeadedFirst(inOrder: readonly Ledger[]): readonly Ledger[] {
  const [first] = inOrder;
  if (!first) return inOrder;
  const timeOf = (ledger: Ledger): string => {
    const month = toldMonth(ledger);
    return month ? monthText(month) : '';
  };
  const isOfNoOther = (ledger: Ledger): boolean => monthOfLedger(ledger) === monthOfLedger(first);
  const latest = inOrder
    .filter((ledger) => ledger === first || (ledger.snapshot.sheet.visible && isOfNoOther(ledger) && areMonthlyVersions(first, ledger)))
    .reduce((last, ledger) => (timeOf(last) !== '' && timeOf(ledger) > timeOf(last) ? ledger : last));
  return latest === first ? inOrder : [latest, ...inOrder.filter((ledger) => ledger !== latest)];
}

/** Not where a column for what was completed holds nothing. */
function isFilledIn(ledger: Ledger): boolean {
  const done = ledger.money('yearToDate');
  return done === null || done.values.some((value) => value !== null);
}

/**
 * Of the list that we sent and a copy of it in the same workbook the one that was filled in is the report, where the other still
 * says all that it was sent with. A copy that was made of another month's file bears other names of rows.
 */
function filledCopyFirst(inOrder: readonly Ledger[], sign: Sign | null): readonly Ledger[] {
  const [first] = inOrder;
  if (!sign || !first || inOrder.length < 2 || stateOf(first, sign) !== 'as-sent') return inOrder;
  const filled = inOrder.find((ledger) => ledger.snapshot.sheet.visible && stateOf(ledger, sign) === 'filled-in');
  return filled ? [filled, ...inOrder.filter((ledger) => ledger !== filled)] : inOrder;
}

/** Whether a list bears the names of rows that we sent, and says of them all that it was sent with. */
function stateOf(table: Ledger, { rows, columns }: Sign): 'as-sent' | 'filled-in' | 'not-sent' {
  const idColumn = idColumnOf(table);
  const sent = new Map(rows.map((row) => [row.id, row.values]));
  const told = roundRecords(table, () => idColumn).flatMap((record) => {
    const values = sent.get(idOf(table, record.own, idColumn) ?? '');
    // What a formula comes to follows from the rest, and some programs save none.
    const follows = (key: string): boolean => isComputed(table.snapshot, record.row, record.columns.get(key)?.column ?? -1);
    return values ? [columns.every((key) => toldOf(record, key) === (values.get(key) ?? '') || follows(key))] : [];
  });
  if (told.length === 0) return 'not-sent';
  return told.length === table.rows.length && told.every((same) => same) ? 'as-sent' : 'filled-in';
}

/** Reads a returned workbook like any ledger: in whatever layout, on one sheet or several. `known`: the amounts of the ledger, which may prove in which unit those of the file are. */
export function* readingSubmission(book: ReturnedBook, reading: ReadOptions, known: KnownAmounts): CooperativeTask<Submission> {
  const { fileName, saved, snapshots } = book;
  const signs = snapshots.map((snapshot) => readSign(snapshot));
  const sign = signs.find((each) => each !== null) ?? null;
  const lists = snapshots.filter((_, at) => signs[at] === null);
  const { projects, aside } = partedLists(lists);
  const assumed = yield* locatingTables(projects, reading);
  const answers = provedUnits(assumed, known);
  const read = Object.keys(answers).length === 0 ? assumed : yield* locatingTables(projects, { ...reading, answers });
  const { found, ofOtherYear } = ofYear(read, civilOf(reading.asOf).year);
  const [first, ...others] = filledCopyFirst(newestFirst(found), sign);
  if (!first || first.rows.length === 0) return unreadSubmission(fileName, saved, { code: 'no-ledger' }, sign);
  const [counted, same] = [
    others.filter((other) => other.rows.length > 0 && other.snapshot.sheet.visible && !areMonthlyVersions(first, other)),
    others.filter((other) => isSameList(first, other, sign)),
  ];
  const counts = readOf(book, combineLedgers(first, counted), sign);
  const sheets = new Set([first, ...counted, ...same].map(({ snapshot }) => snapshot.sheet.name));
  return {
    ...counts,
    otherSheets: [...new Set(others.filter(({ rows }) => rows.length > 0).map(({ snapshot }) => snapshot.sheet.name))].filter(
      (name) => !sheets.has(name),
    ),
    aside: [...aside, ...ofOtherYear],
    sameLists: same.map((other) => readOf(book, other, sign)),
  };
}

/** The lists of a file but those that name another year than that of the ledger, where others do not: next year's projects stand below this year's. */
function ofYear(lists: readonly Ledger[], year: number): { readonly found: readonly Ledger[]; readonly ofOtherYear: readonly ListAside[] } {
  const isOther = ({ planYear }: Ledger): boolean => planYear.source !== 'as-of' && planYear.year !== year;
  const found = lists.filter((list) => list.rows.length > 0 && !isOther(list));
  if (found.length === 0) return { found: lists, ofOtherYear: [] };
  const ofOtherYear = lists.filter(isOther).map(({ snapshot: { sheet }, header, planYear }): ListAside => {
    const isAlone = !found.some((list) => list.snapshot.sheet.id === sheet.id);
    return { sheet: sheet.name, row: isAlone ? null : header.row, of: planYear.year };
  });
  return { found: lists.filter((list) => !isOther(list)), ofOtherYear };
}

/** What a workbook says in one ledger, which may unite several tables. */
function readOf({ fileName, saved }: ReturnedBook, ledger: Ledger, sign: Sign | null): Submission {
  const idColumns = new Map(tablesOf(ledger).map((table) => [table, idColumnOf(table)]));
  const records = roundRecords(ledger, (table) => idColumns.get(table) ?? null);
  const ids = records.map(({ table, own }) => idOf(table, own, idColumns.get(table) ?? null));
  return { fileName, saved, setAside: null, sign, ledger, records, ids, idColumns, otherSheets: [], aside: [], sameLists: [] };
}

/** Names of sheets of months that are over. */
const FORMER = /上[个一]?[月期]|往[月期年]|历史/;

/** 1 to 12: the month that the name of its sheet, its title or its heading of sums tells. */
function monthOf(ledger: Ledger): number | null {
  const months = monthOfLedger(ledger);
  return months === null ? (toldMonth(ledger)?.month ?? null) : ((months - 1) % 12) + 1;
}

/** Whether a table beside the one that counts is a list of the same projects for the same month: one that we sent too, or one that tells no other month. */
function isSameList(first: Ledger, other: Ledger, sign: Sign | null): boolean {
  const { sheet } = other.snapshot;
  if (other.rows.length === 0 || !sheet.visible || !areMonthlyVersions(first, other)) return false;
  if (sign && stateOf(other, sign) !== 'not-sent') return true;
  const [month, own] = [monthOf(first) ?? sign?.month.month ?? null, monthOf(other)];
  return !FORMER.test(sheet.name) && (month === null || own === null || month === own);
}

/** The column of the rows' names, by what it holds: its heading may be gone, and it may stand elsewhere. */
function idColumnOf(table: Ledger): number | null {
  const { origin, values } = table.snapshot;
  const width = values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  for (let column = origin.column + width - 1; column >= origin.column; column--) {
    for (let record = 0; record < table.rows.length; record++) if (idOf(table, record, column) !== null) return column;
  }
  return null;
}

function idOf(table: Ledger, record: number, column: number | null): string | null {
  const value = column === null ? null : table.raw(record, column);
  return isRowName(value) ? value : null;
}
