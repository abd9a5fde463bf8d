import { isCandidate, rowsAbove, tiedRows } from './extent';
import { headerCells, type HeaderCell } from './grid';
import type { HeaderMatch } from './match';
import type { LedgerKind } from '../kinds/kind';
import type { SheetSnapshot } from '../snapshot';
import { level } from '../text';

/** Where the header stands in the block and what its columns are. */
export interface FoundHeader {
  /** Block row (zero-based within `snapshot.values`) and number of rows. */
  readonly top: number;
  readonly rows: number;
  readonly cells: readonly HeaderCell[];
  readonly matches: readonly HeaderMatch[];
}

/** Rows searched from the top of the block: titles, units and notes stand above the header. */
const SEARCHED_ROWS = 40;
const DEEPEST_HEADER = 5;
/** A unit printed in a header row of its own, below the words, belongs to the header. */
const UNIT_BONUS = 0.01;

export type Matcher = (cells: readonly HeaderCell[]) => readonly HeaderMatch[];

/**
 * Finds the first header from block row `from` on: rows whose words name the record and at least one
 * more field. Of its possible depths the one that says most is taken. Null when no row is one: what
 * stands there is no ledger of this kind.
 */
export function findHeader(snapshot: SheetSnapshot, kind: LedgerKind, match: Matcher, from = 0, searched = SEARCHED_ROWS): FoundHeader | null {
  const words = nameWords(kind);
  const last = Math.min(from + searched, snapshot.values.length);
  for (let row = from; row < last; row++) {
    if (!isCandidate(snapshot, row, words)) continue;
    const found = deepest(snapshot, match, rowsAbove(snapshot, row, from), row);
    if (found && isLedgerHeader(found.matches)) return found;
  }
  return null;
}

/** The header around a row that names the record, at the depth that says most. */
function deepest(snapshot: SheetSnapshot, match: Matcher, top: number, row: number): FoundHeader | null {
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
  return matches.reduce((sum, found) => sum + found.confidence, 0) + UNIT_BONUS * cells.filter(({ joined }) => joined.unit !== null).length;
}

function isLedgerHeader(matches: readonly HeaderMatch[]): boolean {
  return matches.length >= 2 && matches.some(({ field }) => field.type === 'name');
}

/** Words of which a header must hold one, levelled: the names of the name field. */
function nameWords(kind: LedgerKind): readonly string[] {
  return kind.fields.filter((field) => field.type === 'name').flatMap((field) => [...field.synonyms, ...(field.ambiguous ?? []), ...(field.words?.all.flat() ?? [])].map(level));
}
