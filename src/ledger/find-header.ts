import { headerCells, type HeaderCell } from './header-grid';
import type { LedgerKind } from './kinds/kind';
import { matchHeaders, type HeaderMatch } from './match';
import { plainNumber } from './money';
import type { SheetSnapshot } from './snapshot';
import { isBlank } from './text';

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
/** Longer texts are names and notes, not headers. */
const LONGEST_HEADER = 24;

/**
 * Finds the header: the rows whose words name the record and at least one more field, the most
 * fields of all. Null when no row does: the sheet is no ledger of this kind.
 */
export function findHeader(snapshot: SheetSnapshot, kind: LedgerKind, match: (cells: readonly HeaderCell[]) => HeaderMatch[]): FoundHeader | null {
  let best: FoundHeader | null = null;
  const last = Math.min(SEARCHED_ROWS, snapshot.values.length);
  const words = headerWords(kind);
  for (let top = 0; top < last; top++) {
    if (!mayBeHeader(snapshot, top, words)) continue;
    for (let rows = 1; rows <= DEEPEST_HEADER && top + rows <= snapshot.values.length; rows++) {
      if (rows > 1 && !belongsToHeader(snapshot, top, rows)) break;
      const cells = headerCells(snapshot, top, rows);
      const found = { top, rows, cells, matches: match(cells) };
      if (isLedgerHeader(found.matches) && weight(found) > (best ? weight(best) : 0)) best = found;
    }
  }
  return best;
}

function weight(header: FoundHeader): number {
  return header.matches.reduce((sum, found) => sum + found.confidence, 0);
}

function isLedgerHeader(matches: readonly HeaderMatch[]): boolean {
  return matches.length >= 2 && matches.some(({ field }) => field.type === 'name');
}

function headerWords(kind: LedgerKind): readonly string[] {
  return kind.fields.filter((field) => field.type === 'name').flatMap((field) => [...field.synonyms, ...(field.ambiguous ?? []), ...(field.words?.all.flat() ?? [])]);
}

/** A row that holds a word of the name field; spares the full match for the other rows. */
function mayBeHeader(snapshot: SheetSnapshot, row: number, words: readonly string[]): boolean {
  const cells = snapshot.values[row] ?? [];
  const filled = cells.filter((cell) => !isBlank(cell));
  // Records hold numbers; of a header's cells at most one or two do (a stray number, a year).
  if (filled.filter((cell) => typeof cell === 'number').length > 2) return false;
  return filled.some((cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADER && words.some((word) => cell.replace(/\s/g, '').includes(word)));
}

/**
 * The next row is still header when a merge ties it to the row above, or when it only fills places
 * that the rows above leave open; a row of numbers never is.
 */
function belongsToHeader(snapshot: SheetSnapshot, top: number, rows: number): boolean {
  const row = top + rows - 1;
  const sheetRow = row + snapshot.origin.row;
  const cells = snapshot.values[row] ?? [];
  if (cells.some((cell) => typeof cell === 'number' || (typeof cell === 'string' && plainNumber(cell) !== null))) return false;
  const headMerges = snapshot.merges.filter((area) => area.row >= top + snapshot.origin.row && area.row < sheetRow);
  if (headMerges.some((area) => area.row + area.rows > sheetRow)) return true;
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (filled.length === 0) return false;
  return filled.every((column) => {
    const under = headMerges.find((area) => area.columns > 1 && column + snapshot.origin.column >= area.column && column + snapshot.origin.column < area.column + area.columns);
    return under !== undefined;
  });
}

/** {@link matchHeaders} bound to a kind and context, as {@link findHeader} wants it. */
export function matcher(kind: LedgerKind, context: Parameters<typeof matchHeaders>[2]): (cells: readonly HeaderCell[]) => HeaderMatch[] {
  return (cells) => matchHeaders(cells, kind, context);
}
