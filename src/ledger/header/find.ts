import { DEEPEST_HEADER, isCandidate, rowsAbove, tiedRows } from './extent';
import { placeBelow } from './grammar/score';
import { headerCells, type HeaderCell } from './grid';
import type { HeaderMatch } from './match';
import type { ChosenColumns } from './remembered';
import type { LedgerKind } from '../kinds/kind';
import type { Area, SheetSnapshot } from '../../spreadsheet/snapshot';
import { normalizeText } from '../cells/cell-text';
import { simplified } from '../../mechanism/simplified';

/** Where the header stands in the block and what its columns are. */
export interface FoundHeader {
  /** Block row (zero-based within `snapshot.values`) and number of rows. */
  readonly top: number;
  readonly rows: number;
  readonly cells: readonly HeaderCell[];
  readonly matches: readonly HeaderMatch[];
}

/** The heading of a column on the sheet, all rows of the header: where questions about the column point. */
export function headingArea({ top, rows }: Pick<FoundHeader, 'top' | 'rows'>, { origin }: SheetSnapshot, column: number): Area {
  return { row: top + origin.row, column, rows: Math.max(1, rows), columns: 1 };
}

/** Rows searched from the top of the block: titles, units and notes stand above the header. */
const SEARCHED_ROWS = 40;
/** A unit printed in a header row of its own, below the words, belongs to the header. */
const UNIT_BONUS = 0.01;
/** 批复时间 below 立项 is header too, though 立项 alone says as much: more than what a heading of two rows is less sure. */
const STEP_BONUS = 0.1;

export type Matcher = (cells: readonly HeaderCell[]) => readonly HeaderMatch[];

/** What a header is looked for with. */
export interface HeaderSearch {
  readonly kind: LedgerKind;
  readonly match: Matcher;
  /** Headers that somebody said to name the record are looked for too. */
  readonly chosen: ChosenColumns;
}

/**
 * Finds the first header from block row `from` on: rows whose words name the record and at least one
 * more field. Of its possible depths the one that says most is taken. Null when no row is one: what
 * stands there is no ledger of this kind.
 */
export function findHeader(snapshot: SheetSnapshot, search: HeaderSearch, from = 0, searched = SEARCHED_ROWS): FoundHeader | null {
  const words = nameWords(search);
  const last = Math.min(from + searched, snapshot.values.length);
  for (let row = from; row < last; row++) {
    if (!isCandidate(snapshot, row, words)) continue;
    const found = headerAround(snapshot, search.match, rowsAbove(snapshot, row, from), row);
    if (found && isLedgerHeader(found.matches)) return found;
  }
  return null;
}

/** The header from block row `top` on whose lowest words stand in `row` or below, at the depth that says most. */
export function headerAround(snapshot: SheetSnapshot, match: Matcher, top: number, row: number): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (let rows = row - top + 1; rows <= DEEPEST_HEADER && top + rows <= snapshot.values.length; rows++) {
    const tie = rows === row - top + 1 ? 'open' : tiedRows(snapshot, top, rows);
    if (tie === 'none') break;
    const cells = headerCells(snapshot, top, rows);
    const found = { top, rows, cells, matches: match(cells) };
    // A row that a merge ties to the header is part of it, whatever it says.
    if (!best || tie === 'merged' || weight(found) > weight(best)) best = found;
  }
  return best;
}

function weight({ matches, cells }: FoundHeader): number {
  const below = matches.filter(({ field, cell }) => field.type === 'step' && placeBelow(cell, field) !== null).length;
  return (
    matches.reduce((sum, found) => sum + found.confidence, 0) +
    STEP_BONUS * below +
    UNIT_BONUS * cells.filter(({ joined }) => joined.unit !== null).length
  );
}

/** Whether a header tells of records: it names them and says one thing more. */
export function isLedgerHeader(matches: readonly HeaderMatch[]): boolean {
  return matches.length >= 2 && matches.some(({ field }) => field.type === 'name');
}

/** Names of each kind's name field, levelled. */
const ownNames = new WeakMap<LedgerKind, readonly string[]>();

/** Words of which a header must hold one, levelled: the names of the name field, and the lowest part of headers chosen for it. */
function nameWords({ kind, chosen }: HeaderSearch): readonly string[] {
  const names = kind.fields.filter((field) => field.type === 'name');
  const said = Object.entries(chosen).flatMap(([header, field]) =>
    names.some(({ name }) => name === field) ? [simplified(header.split('>').at(-1) ?? header)] : [],
  );
  const own =
    ownNames.get(kind) ??
    names.flatMap((field) => [...field.synonyms, ...(field.ambiguous ?? []), ...(field.words?.all.flat() ?? [])].map(normalizeText));
  ownNames.set(kind, own);
  return [...own, ...said];
}
