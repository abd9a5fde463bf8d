import { periodChinese } from '../../ledger/cells/period';
import type { CellValue } from '../../spreadsheet/snapshot';
import { YUAN_PER, moneyUnitOf } from '../../ledger/cells/money-unit';
import { CellState } from '../../ledger/ledger';
import { cellText, oneLine } from '../../ledger/cells/cell-text';
import type { RoundColumn } from '../columns';
import { dateConflicts, moneyConflicts, type ConflictKind } from './conflicts';
import type { CellPlace } from './cell-place';
import type { CellsInTheWay } from './cells-in-the-way';
import type { Match, Matching } from './match';
import { newValue, type NewValue } from './new-value';
import { isSettled } from '../send/open-fields';
import type { RoundRecord } from '../records';
import type { Submission } from './submission';

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
): RoundChange[] {
  return matches.flatMap((match) => {
    const [ours, theirs] = [ledger[match.ours], submission.records[match.theirs]];
    return ours && theirs ? changesOfRecord(index, match, ours, theirs, sent.get(match.theirs)?.values, obstacles) : [];
  });
}

function changesOfRecord(
  index: number,
  match: Match,
  ours: RoundRecord,
  theirs: RoundRecord,
  sent: ReadonlyMap<string, string> | undefined,
  obstacles: CellsInTheWay,
): RoundChange[] {
  const changes: RoundChange[] = [];
  for (const [key, column] of ours.columns) {
    const source = theirs.columns.get(key);
    if (!source || INCIDENTAL.includes(key)) continue;
    const [was, now] = [column.told(ours.own), source.told(theirs.own)];
    const unread = source.state(theirs.own) === CellState.unreadable || source.state(theirs.own) === CellState.error;
    const base = sent?.get(key);
    if (!unread && (now === was || now === base)) continue;
    // What could not be read when it was sent need not be told again.
    if (unread && cellText(source.raw(theirs.own)) === cellText(column.raw(ours.own))) continue;
    const place = { sheet: ours.sheet, row: ours.row, column: column.column };
    // A rate of the unit's own copy follows from what it reported; that of the ledger will too.
    if (obstacles.hasFormula(place) && !column.match) continue;
    const value = newValue({ column, table: ours.table, row: ours.row }, { column: source, record: theirs });
    const writable = value !== null && !obstacles.isCovered(place) && !obstacles.hasFormula(place);
    const conflicts: ConflictKind[] = [
      ...(unread ? (['unreadable'] as const) : []),
      ...(base !== undefined && base !== was && !unread ? (['ledger-changed'] as const) : []),
      ...(now === '' && !unread ? (['emptied'] as const) : []),
      ...(column.match?.field.type === 'money' && !unread
        ? moneyConflicts({ record: ours, column, before: was }, { column: source, after: now })
        : []),
      ...(column.match?.field.type === 'period'
        ? dateConflicts(
            key,
            ours.table.period(key)?.values[ours.own]?.first ?? null,
            theirs.table.period(key)?.values[theirs.own]?.first ?? null,
          )
        : []),
      ...(isSettled(key) ? (['settled'] as const) : []),
      ...(match.way === 'similar' ? (['similar-name'] as const) : []),
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
      source: { sheet: theirs.sheet, row: theirs.row, column: source.column },
      before: column.raw(ours.own),
      value: writable ? value : null,
      conflicts,
    });
  }
  return changes;
}

/** A value as people read it: amounts with their unit, dates in words, all else as it is written. */
export function shown({ match, raw, told, key }: RoundColumn, { table, own }: RoundRecord): string {
  const text = oneLine(cellText(raw(own)));
  if (told(own) === '' || !match) return text;
  switch (match.field.type) {
    case 'money': {
      const unit = moneyUnitOf(match);
      return `${String(Math.round((Number(told(own)) / YUAN_PER[unit]) * 1e6) / 1e6)}${unit}`;
    }
    case 'period': {
      const period = table.period(key)?.values[own];
      return period ? periodChinese(period) : text;
    }
    default:
      return text;
  }
}
