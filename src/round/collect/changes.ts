import { periodChinese } from '../../ledger/cells/period';
import type { CellValue } from '../../spreadsheet/snapshot';
import { YUAN_PER, moneyUnitOf } from '../../ledger/cells/money-unit';
import { CellState, isUnread } from '../../ledger/ledger';
import { cellText, oneLine } from '../../ledger/cells/cell-text';
import { ROUND } from '../../wording/round/round';
import type { RoundColumn } from '../columns';
import { dateConflicts, moneyConflicts, type ConflictKind } from './conflicts';
import { furtherRows } from '../further-rows';
import type { CellPlace } from './cell-place';
import { CellsInTheWay } from './cells-in-the-way';
import type { Match, Matching } from './match';
import { displayed, newValue, type NewValue } from './new-value';
import { isSettled } from '../send/open-fields';
import type { RoundRecord } from '../records';
import { isSameRow } from './same-row';
import type { Submission } from './submission';
import { isValue } from '../told';

/** A cell of the ledger for which a unit says something else. */
export interface RoundChange {
  /** Steady while the same files are collected: what the user accepts is named by it. */
  readonly id: string;
  /** Index of the returned file. */
  readonly submission: number;
  readonly match: Match;
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

/** What a returned file changes in the ledger. What it says no otherwise than when it was sent is no change, whatever the ledger says by now. */
export function changesOf(
  index: number,
  submission: Submission,
  { matches, sent }: Matching,
  ledger: readonly RoundRecord[],
  obstacles: CellsInTheWay,
  isTheirs: (record: number) => boolean,
): RoundChange[] {
  const { ledger: returned } = submission;
  if (!returned) return [];
  const sources = new CellsInTheWay(returned);
  return matches.flatMap((match) => {
    const [ours, theirs] = [ledger[match.ours], submission.records[match.theirs]];
    const row = sent.get(match.theirs);
    const foreign = !row && match.way !== 'chosen' && !isTheirs(match.ours);
    if (ours && theirs && row && isSameRow(ours, theirs, submission.idColumns.get(theirs.table) ?? null)) return [];
    return ours && theirs ? changesOfRecord(index, { ...match, foreign }, ours, theirs, row?.values, { obstacles, sources }) : [];
  });
}

/** The very same cell under the same unit: what a few rows are read as otherwise than the whole list is no change. */
function isWrittenAlike(column: RoundColumn, ours: RoundRecord, source: RoundColumn, theirs: RoundRecord): boolean {
  return (
    !furtherRows(ours.table).has(ours.row) &&
    !furtherRows(theirs.table).has(theirs.row) &&
    cellText(column.raw(ours.own)) === cellText(source.raw(theirs.own)) &&
    (column.match?.unit ?? null) === (source.match?.unit ?? null) &&
    ours.table.snapshot.date1904 === theirs.table.snapshot.date1904 &&
    column.state(ours.own) !== CellState.uncalculated &&
    source.state(theirs.own) !== CellState.uncalculated
  );
}

/** The cell of a record in a column. */
function placeOf({ sheet, row }: RoundRecord, { column, below }: RoundColumn): CellPlace {
  return { sheet, row: row + below, column };
}

function changesOfRecord(
  index: number,
  { foreign, ...match }: Match & { readonly foreign: boolean },
  ours: RoundRecord,
  theirs: RoundRecord,
  sent: ReadonlyMap<string, string> | undefined,
  { obstacles, sources }: { readonly obstacles: CellsInTheWay; readonly sources: CellsInTheWay },
): RoundChange[] {
  const changes: RoundChange[] = [];
  for (const [key, column] of ours.columns) {
    const source = theirs.columns.get(key);
    if (!source || INCIDENTAL.includes(key)) continue;
    const [was, now] = [column.told(ours.own), source.told(theirs.own)];
    if (now === was || now === sent?.get(key) || isWrittenAlike(column, ours, source, theirs)) continue;
    const base = sent?.get(key);
    const unread = isUnread(source.state(theirs.own));
    const place = placeOf(ours, column);
    const from = placeOf(theirs, source);
    // A rate of the unit's own copy follows from what it reported; that of the ledger will too.
    if (obstacles.hasFormula(place) && !column.match) continue;
    const value = newValue({ column, table: ours.table, row: ours.row }, { column: source, record: theirs });
    const isOne = !column.shares && !obstacles.isCovered(place) && !obstacles.isJoined(place);
    const writable = value !== null && isOne && !obstacles.hasFormula(place);
    const conflicts: ConflictKind[] = [
      ...(unread ? (['unreadable'] as const) : []),
      ...(match.way === 'similar' || match.renamed ? (['similar-name'] as const) : []),
      ...(foreign ? (['not-theirs'] as const) : []),
      ...(base !== undefined && base !== was ? (['ledger-changed'] as const) : []),
      ...(sources.spansRows(from) || (sources.isJoined(from) && source.match?.field.type !== 'money') ? (['shared-cell'] as const) : []),
      ...(now === '' ? (['emptied'] as const) : []),
      ...(column.match?.field.type === 'money' && !unread
        ? moneyConflicts({ record: ours, column, before: was }, { column: source, after: now })
        : []),
      ...(column.match?.field.type === 'period' && now !== '' && !unread
        ? dateConflicts(
            key,
            ours.table.period(key)?.values[ours.own]?.first ?? null,
            theirs.table.period(key)?.values[theirs.own]?.first ?? null,
          )
        : []),
      ...(isSettled(key) ? (['settled'] as const) : []),
      ...(writable || unread ? [] : (['not-writable'] as const)),
    ];
    changes.push({
      id: `${String(index)}/${String(match.theirs)}/${key}`,
      submission: index,
      match,
      key,
      label: oneLine(column.label),
      from: shown(column, ours),
      to: shown(source, theirs),
      told: now,
      place,
      source: from,
      before: column.raw(ours.own),
      value: writable ? value : null,
      conflicts,
    });
  }
  return changes;
}

/** A value as people read it: amounts with their unit, dates in words, all else as it is written. */
export function shown(column: RoundColumn, record: RoundRecord): string {
  const { match, told, key } = column;
  const { table, own } = record;
  if (column.state(own) === CellState.uncalculated) return ROUND.uncalculated;
  const text = oneLine(cellText(displayed(column, record)));
  if (!isValue(told(own)) || !match) return text;
  switch (match.field.type) {
    case 'money': {
      const unit = moneyUnitOf(match);
      return `${String(Math.round((Number(told(own)) / YUAN_PER[unit]) * 1e6) / 1e6)}${unit}`;
    }
    case 'period': {
      const period = table.period(key)?.values[own];
      return period && !told(own).includes('+') && !told(own).includes('=') ? periodChinese(period) : text;
    }
    default:
      return text;
  }
}
