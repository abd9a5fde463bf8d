import type { CellValue } from '../../../spreadsheet/snapshot';
import { oneLine } from '../../../ledger/cells/cell-text';
import type { RoundColumn } from '../../columns';
import { dateConflicts, isTakenBack, moneyConflicts, numberConflicts, type ConflictKind } from './conflicts';
import type { CellPlace } from './cell-place';
import { CellsInTheWay } from './cells-in-the-way';
import { unitsText, type Match, type Matching } from '../matching/match';
import type { KnownUnits } from '../../unit-names';
import { clarityOf, isOwnWord, keepsNumbers } from './column-habits';
import { dayInState, type DayInState } from './day-in-state';
import { dateValue, newValue, type NewValue } from './new-value';
import { isSettled } from '../../send/open-fields';
import { namesAnother, otherFacts } from './other-facts';
import { isYearUntold, periodOf } from './own-dates';
import { nameKey } from '../../../ledger/match/similar-names';
import { nameOf, type RoundRecord } from '../../records';
import { asWritten, shown } from './shown';
import { isSameRow, isWrittenAlike } from './same-row';
import { isRowUnit } from '../returned/left-out';
import type { Submission } from '../returned/submission';

/** A cell of the ledger for which a unit says something else. */
export interface RoundChange {
  /** Steady while the same files are collected: what the user accepts is named by it. */
  readonly id: string;
  /** Index of the returned file. */
  readonly submission: number;
  readonly match: Match;
  /** The returned row; of a further list of the file it is none of those that are counted. */
  readonly returned: RoundRecord;
  readonly key: string;
  readonly label: string;
  /** As people read them; '' for an empty cell. */
  readonly from: string;
  readonly to: string;
  /** Levelled, for comparing what several files say. */
  readonly told: string;
  /** Of the ledger, and of the returned file. */
  readonly place: CellPlace;
  readonly source: CellPlace;
  readonly before: CellValue;
  /** Null where it cannot be written. */
  readonly value: NewValue | null;
  readonly conflicts: readonly ConflictKind[];
}

/** Columns that belong to the list and not to a project. */
const INCIDENTAL: readonly string[] = ['sequence'];

/** The ledger that returned files are held against. */
export interface ComparedLedger {
  readonly records: readonly RoundRecord[];
  readonly leadUnits: KnownUnits;
  readonly obstacles: CellsInTheWay;
}

/** A project of the ledger beside what a returned file says of it. */
interface ComparedRecord {
  readonly submission: number;
  readonly match: Match;
  readonly ours: RoundRecord;
  readonly theirs: RoundRecord;
  /** What was sent out of it, by column; undefined where we did not send it. */
  readonly sent: ReadonlyMap<string, string> | undefined;
  /** It is none of those that the unit is asked about. */
  readonly foreign: boolean;
  /** The file says that the row does not count. */
  readonly isNoted: boolean;
  readonly leadUnits: KnownUnits;
  readonly obstacles: CellsInTheWay;
  readonly sources: CellsInTheWay;
}

/** One column of it: what the ledger said, and what it is told now. */
interface ComparedCell {
  readonly key: string;
  readonly column: RoundColumn;
  readonly source: RoundColumn;
  readonly was: string;
  readonly now: string;
  readonly place: CellPlace;
  readonly from: CellPlace;
}

/**
 * What a returned file changes in the ledger. What it says no otherwise than when it was sent is no change, whatever the ledger
 * says by now. Where a second row of a project says something else, both are asked about.
 */
export function changesOf(
  index: number,
  submission: Submission,
  { matches, again, sent }: Matching,
  { records, leadUnits, obstacles }: ComparedLedger,
  isTheirs: (record: number) => boolean,
  noted: ReadonlySet<number>,
): RoundChange[] {
  const { ledger: returned } = submission;
  if (!returned) return [];
  const sources = new CellsInTheWay(returned);
  const changesBy = (match: Match): RoundChange[] => {
    const [ours, theirs] = [records[match.ours], submission.records[match.theirs]];
    const row = sent.get(match.theirs);
    if (!ours || !theirs) return [];
    if (row && isSameRow(ours, theirs, submission.idColumns.get(theirs.table) ?? null)) return [];
    const foreign = !row && match.way !== 'chosen' && !isTheirs(match.ours);
    const isNoted = noted.has(match.theirs);
    return changesOfRecord({ submission: index, match, ours, theirs, sent: row?.values, foreign, isNoted, leadUnits, obstacles, sources });
  };
  const saidOf = saidByRows(submission, [...matches, ...again]);
  const isOnlyOne = (change: RoundChange): boolean => saidOf(change).size < 2;
  const first = matches.flatMap(changesBy);
  const later = again.flatMap(changesBy).filter((change) => change.told !== '' && !isOnlyOne(change));
  const seen = new Set<string>();
  return [...first, ...later]
    .filter(({ match, key, told }) => {
      const cell = `${String(match.ours)}/${key}/${told}`;
      return !seen.has(cell) && seen.add(cell);
    })
    .map((change) => (isOnlyOne(change) ? change : { ...change, conflicts: ['rows-differ', ...change.conflicts] }));
}

/** All that the rows of a change's project say in its column; of several rows an empty cell says nothing. */
function saidByRows({ records }: Submission, matches: readonly Match[]): (change: RoundChange) => ReadonlySet<string> {
  const rows = new Map<number, RoundRecord[]>();
  for (const { ours, theirs } of matches) {
    const record = records[theirs];
    if (record) rows.set(ours, [...(rows.get(ours) ?? []), record]);
  }
  return ({ match, key, told }) => {
    const all = (rows.get(match.ours) ?? []).map(({ columns, own }) => columns.get(key)?.told(own) ?? '');
    return new Set([told, ...all.filter((each) => each !== '')]);
  };
}

/** 金额单位 beside the amounts of a row, by which they were read: another one there would make other amounts of them. */
function isOfUnits(column: RoundColumn, source: RoundColumn, { ours, theirs }: Pick<ComparedRecord, 'ours' | 'theirs'>): boolean {
  return column.match === null && [column.told(ours.own), source.told(theirs.own)].some((told) => isRowUnit(ours.table, told));
}

/** The cell of a record in a column. */
function placeOf({ sheet, row }: RoundRecord, { column, below }: RoundColumn): CellPlace {
  return { sheet, row: row + below, column };
}

function changesOfRecord(record: ComparedRecord): RoundChange[] {
  return withRowSlips(record, changesOfCells(record));
}

/** Who took 万元 for 亿元 in one amount of a row did so in the others: where nothing or 0 stood before, no factor shows it. */
function withRowSlips({ ours }: ComparedRecord, changes: RoundChange[]): RoundChange[] {
  if (!changes.some(({ conflicts }) => conflicts.includes('unit-slip'))) return changes;
  const isDoubtful = ({ key, conflicts, to }: RoundChange): boolean =>
    ours.columns.get(key)?.match?.field.type === 'money' && to !== '' && !conflicts.includes('unit-slip');
  return changes.map((change) => (isDoubtful(change) ? { ...change, conflicts: ['unit-slip', ...change.conflicts] } : change));
}

function changesOfCells(record: ComparedRecord): RoundChange[] {
  const cells = comparedCells(record);
  const day = dayInState(record.ours, record.theirs);
  if (cells.length === 0 && !day) return [];
  const ofRow = conflictsOfRow(record);
  return [...cells.map((cell) => changeOf(record, cell, ofRow)), ...(day ? [dayChange(record, day, ofRow)] : [])];
}

/** What a change says of its cells. */
function cellsOf(
  { submission, match, ours, theirs }: ComparedRecord,
  column: RoundColumn,
  source: RoundColumn,
): Pick<RoundChange, 'id' | 'submission' | 'match' | 'returned' | 'key' | 'label' | 'from' | 'place' | 'source' | 'before'> {
  return {
    id: `${String(submission)}/${String(match.theirs)}/${column.key}`,
    submission,
    match,
    returned: theirs,
    key: column.key,
    label: oneLine(column.label),
    from: shown(column, ours),
    place: placeOf(ours, column),
    source: placeOf(theirs, source),
    before: column.raw(ours.own),
  };
}

/** The day of a start that stands in another column than the ledger keeps it in: asked, never written by itself. */
function dayChange(
  record: ComparedRecord,
  { column, source, period, told, text }: DayInState,
  ofRow: readonly ConflictKind[],
): RoundChange {
  const { ours, obstacles } = record;
  const inWay = isInTheWay(obstacles, column, placeOf(ours, column));
  const moved = dateConflicts('actualStart', periodOf(ours, column), period);
  return {
    ...cellsOf(record, column, source),
    to: text,
    told,
    value: inWay ? null : dateValue({ column, table: ours.table, row: ours.row }, period),
    conflicts: [...ofRow, 'day-in-state', ...moved, ...(inWay ? (['not-writable'] as const) : [])],
  };
}

function changeOf(record: ComparedRecord, cell: ComparedCell, ofRow: readonly ConflictKind[]): RoundChange {
  const { ours, theirs } = record;
  const { column, source, now } = cell;
  const value = writableValue(record, cell);
  return {
    ...cellsOf(record, column, source),
    to: clarityOf({ column, table: ours.table }, source, theirs) === 'plain' ? shown(source, theirs) : asWritten(source, theirs),
    told: now,
    value,
    conflicts: conflictsOf(record, cell, value, ofRow),
  };
}

/** Columns in which the returned file says something else than the ledger, and than what was sent out. */
function comparedCells({ ours, theirs, sent, leadUnits, obstacles }: ComparedRecord): readonly ComparedCell[] {
  return [...ours.columns].flatMap(([key, column]) => {
    const source = theirs.columns.get(key);
    if (!source || INCIDENTAL.includes(key) || isOfUnits(column, source, { ours, theirs })) return [];
    const [was, now] = [column.told(ours.own), source.told(theirs.own)];
    if (now === was || now === sent?.get(key) || isWrittenAlike(column, ours, source, theirs)) return [];
    // The same name with other brackets or dashes.
    if (key === 'name' && nameKey(nameOf(ours)) === nameKey(nameOf(theirs))) return [];
    // The same unit by its full name, or its short one.
    if (key === 'leadUnit' && now !== '' && unitsText(ours, leadUnits) === unitsText(theirs, leadUnits)) return [];
    const place = placeOf(ours, column);
    // A rate of the unit's own copy follows from what it reported; that of the ledger will too.
    if (obstacles.hasFormula(place) && !column.match) return [];
    return [{ key, column, source, was, now, place, from: placeOf(theirs, source) }];
  });
}

/** What the ledger's cell would hold; null where it cannot be written. */
function writableValue({ ours, theirs, obstacles }: ComparedRecord, { column, source, place }: ComparedCell): NewValue | null {
  if (isInTheWay(obstacles, column, place)) return null;
  return newValue({ column, table: ours.table, row: ours.row }, { column: source, record: theirs });
}

/** Whether a cell of the ledger takes no value of its own. */
function isInTheWay(obstacles: CellsInTheWay, { shares }: RoundColumn, place: CellPlace): boolean {
  return shares || obstacles.isCovered(place) || obstacles.isJoined(place) || obstacles.hasFormula(place);
}

/** What has to be looked at before the change is accepted, the first thing first. `ofRow`: what has to be looked at of the whole row. */
function conflictsOf(
  record: ComparedRecord,
  { key, column, source, was, now, from }: ComparedCell,
  value: NewValue | null,
  ofRow: readonly ConflictKind[],
): readonly ConflictKind[] {
  const { ours, theirs, sent, sources } = record;
  const type = column.match?.field.type;
  const base = sent?.get(key);
  const clarity = clarityOf({ column, table: ours.table }, source, theirs);
  const unread = clarity === 'unread';
  return [
    ...(unread ? (['unreadable'] as const) : []),
    ...(clarity === 'about' ? (['not-exact'] as const) : []),
    ...ofRow,
    ...(base !== undefined && base !== was ? (['ledger-changed'] as const) : []),
    ...(sources.spansRows(from) || (sources.isJoined(from) && source.match?.field.type !== 'money') ? (['shared-cell'] as const) : []),
    ...(now === '' && !isOwnWord({ column, table: ours.table }, source.raw(theirs.own)) ? (['emptied'] as const) : []),
    ...(type === 'money' && !unread
      ? moneyConflicts({ record: ours, column, before: was }, { column: source, after: now, raw: source.raw(theirs.own) })
      : []),
    ...(column.match === null && value !== null && keepsNumbers({ column, table: ours.table })
      ? numberConflicts(column.label, column.raw(ours.own), value.after)
      : []),
    ...(type === 'period' && now !== '' && !unread ? dateConflicts(key, periodOf(ours, column), periodOf(theirs, source)) : []),
    ...(type === 'period' && !unread && isYearUntold({ column, table: ours.table }, ours, source, theirs)
      ? (['year-untold'] as const)
      : []),
    ...(type === 'choice' && isTakenBack(key, choiceOf(ours, column), choiceOf(theirs, source)) ? (['taken-back'] as const) : []),
    ...(isSettled(key) ? (['settled'] as const) : []),
    ...(value !== null || unread ? [] : (['not-writable'] as const)),
  ];
}

/** What has to be looked at of the whole row. */
function conflictsOfRow(record: ComparedRecord): readonly ConflictKind[] {
  const { ours, theirs, match, foreign, isNoted, leadUnits } = record;
  return [
    ...(isNoted ? (['row-noted'] as const) : []),
    ...(match.way === 'similar' || match.renamed ? (['similar-name'] as const) : []),
    ...(namesAnother(theirs) ? (['other-facts'] as const) : match.way === 'name' ? otherFacts(ours, theirs, leadUnits) : []),
    ...(foreign ? (['not-theirs'] as const) : []),
  ];
}

function choiceOf({ table, own }: RoundRecord, { match }: RoundColumn): string | null {
  return match === null ? null : (table.choice(match.field.name)?.values[own] ?? null);
}
