import { present } from '../../spreadsheet/present';
import type { CellValue } from '../../spreadsheet/snapshot';
import { cellText, normalizeText } from '../cells/cell-text';
import type { LedgerKind } from '../kinds/kind';
import { isRegisterKind } from '../kinds/register';
import type { FoundHeader } from './find';
import type { HeaderCell } from './grid';
import { COUNTS } from './summary';

/** So many headings must come again, and so many names stand below. */
const FEWEST = 2;
/** Of the names below both, so many may be the same: a list that names its projects again half-way is one list. */
const SAME = 0.5;

/**
 * The cells of a header without those of a second list beside it, under the same headings again: what stands there is of
 * other projects, and no column of these.
 */
export function ownCells(header: FoundHeader, sample: (column: number) => readonly CellValue[]): readonly HeaderCell[] {
  const { cells, matches } = header;
  const name = matches.find(({ field }) => field.type === 'name');
  const own = cells.findIndex(({ column }) => column === name?.column);
  if (own < 0) return cells;
  const said = (at: number): string | null => cells[at]?.leaf.words ?? null;
  const below = (at: number): readonly CellValue[] => sample(present(cells[at], 'cells', at).column);
  const again = cells.findIndex((_, at) => at > own && said(at) === said(own) && !isSame(below(own), below(at)));
  if (again < 0) return cells;
  let [first, last] = [again, again];
  // Behind the last column nothing is said, and before that something is.
  while (first - 1 > own && said(first - 1) === said(own - (again - first) - 1)) first--;
  while (said(last + 1) === said(own + (last - again) + 1)) last++;
  return last - first + 1 < FEWEST ? cells : cells.slice(0, first);
}

/**
 * The cells of a header without those of another table behind a blank column. 乡镇 of counts by township is no township of the
 * projects beside them, nor is a list of words to choose from.
 */
export function withoutTablesBeside(
  header: FoundHeader,
  below: (column: number) => readonly CellValue[],
  kind: LedgerKind,
): readonly HeaderCell[] {
  const { cells, matches } = header;
  const name = matches.find(({ field }) => field.type === 'name')?.column;
  if (name === undefined) return cells;
  const sample = (column: number): readonly CellValue[] => below(column).filter((cell) => cell !== null);
  const rows = sample(name).length;
  const taken = new Set(matches.map(({ column }) => column));
  const chosen = new Set(matches.filter(({ reason }) => reason === 'chosen').map(({ column }) => column));
  const isBeside = (run: readonly HeaderCell[]): boolean => {
    const known = run.filter(({ column }) => taken.has(column));
    if (known.length === 0 || run.some(({ column }) => column <= name || chosen.has(column))) return false;
    return isBlockOfItsOwn(run, rows, below) || (isRegisterKind(kind) && isMostlyForeign(run, known, rows, sample));
  };
  return runsOf(cells, sample).flatMap((run) => (isBeside(run) ? [] : run));
}

/** Most of what is headed there is none of the list's, and what is, stands in other rows. */
function isMostlyForeign(
  run: readonly HeaderCell[],
  known: readonly HeaderCell[],
  rows: number,
  sample: (column: number) => readonly CellValue[],
): boolean {
  return run.length >= FEWEST && 2 * known.length <= run.length && known.some(({ column }) => sample(column).length !== rows);
}

/**
 * Row after row of distinct words from the header down, nothing below them, and counts of projects beside them or other than as many rows as
 * there are names: what the rows of the list say of their own is not told so.
 */
function isBlockOfItsOwn(run: readonly HeaderCell[], rows: number, below: (column: number) => readonly CellValue[]): boolean {
  const words = below(present(run[0], 'run', 0).column);
  const last = words.map((cell) => cell !== null).lastIndexOf(true);
  const own = words.slice(0, last + 1);
  const areDistinct = own.every((cell) => typeof cell === 'string') && new Set(own).size === own.length;
  if (
    own.length < FEWEST ||
    !areDistinct ||
    run.some(({ column }) =>
      below(column)
        .slice(last + 1)
        .some((cell) => cell !== null),
    )
  )
    return false;
  return own.length !== rows || run.some(({ joined }) => COUNTS.test(joined.words));
}

/** The cells of a header, parted where a column is blank from the header down. */
function runsOf(cells: readonly HeaderCell[], sample: (column: number) => readonly CellValue[]): readonly (readonly HeaderCell[])[] {
  const runs: HeaderCell[][] = [];
  let last: number | null = null;
  for (const cell of cells) {
    const from = last === null ? cell.column : last + 1;
    const isParted = Array.from({ length: cell.column - from }, (_, at) => from + at).some((column) => sample(column).length === 0);
    if (runs.length === 0 || isParted) runs.push([]);
    present(runs.at(-1), 'runs').push(cell);
    last = cell.column;
  }
  return runs;
}

/** Whether two columns hold the same names, or the second hardly any. */
function isSame(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  const names = new Set(one.map((cell) => normalizeText(cellText(cell))));
  const same = other.filter((cell) => names.has(normalizeText(cellText(cell)))).length;
  return other.length < FEWEST || same > SAME * other.length;
}
