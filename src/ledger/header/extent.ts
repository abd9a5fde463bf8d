import { breaksWords } from './broken-words';
import { isUnitLine } from './grammar/unit-line';
import { plainNumber } from '../cells/money-text';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import { simplified } from '../../mechanism/simplified';
import { present } from '../../spreadsheet/present';

/** Longer texts are names and notes, not headers. */
const LONGEST_HEADER = 24;
/** Parents are short; what is longer or holds a colon is a title, a unit line or a date of printing. */
const LONGEST_PARENT = 20;

/** A row that holds a word of the name field and few numbers; spares the full match for the other rows. */
export function isCandidate({ values }: SheetSnapshot, row: number, words: readonly string[]): boolean {
  const cells = present(values[row], 'values', row);
  // Records hold numbers; of a header's cells at most one or two do (a stray number, a year).
  if (cells.filter((cell) => typeof cell === 'number').length > 2) return false;
  return cells.some((cell) => {
    if (!isHeaderText(cell)) return false;
    const text = simplified(normalizeText(cell));
    return words.some((word) => text.includes(word));
  });
}

/** Whether a cell is short enough for a header; letter-spaced words count without their blanks. */
function isHeaderText(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell.replace(/\s+/g, '').length <= LONGEST_HEADER;
}

/** Rows of a header, and those above the one with the name. */
export const DEEPEST_HEADER = 5;
const MOST_ABOVE = 3;
/** What heads the first column over all rows of a header, blank below where it is not merged. */
const FIRST_HEADING = /^(?:序号|编号|序)$/;

/**
 * First row of the header whose lowest words stand in `row`. Rows above belong to it where a heading reaches down from
 * them, 序号 beside 基本情况 > 项目名称, and where they hold only parents, to the right of the first columns. Titles
 * begin at the left, unit lines hold a colon.
 */
export function rowsAbove(snapshot: SheetSnapshot, row: number, from: number): number {
  const highest = Math.max(from, row - MOST_ABOVE);
  let top = row;
  for (let above = highest; above < top; above++) if (reachesDown(snapshot, above, row)) top = above;
  while (top > highest && holdsParentsOnly(snapshot, top - 1, row)) top--;
  return top;
}

/** Whether a heading of a row stands for its column down to the lowest row: merged, or 序号 above blanks. */
function reachesDown({ values, merges, origin }: SheetSnapshot, row: number, lowest: number): boolean {
  const cells = present(values[row], 'values', row);
  // What is merged down further stands beside the whole list.
  const isMerged = merges.some(
    (area) =>
      area.row === row + origin.row &&
      area.row + area.rows > lowest + origin.row &&
      area.rows <= DEEPEST_HEADER &&
      area.columns === 1 &&
      isParent(cells[area.column - origin.column] ?? null),
  );
  if (isMerged) return true;
  const first = cells.findIndex((cell) => !isBlank(cell));
  const below = values.slice(row + 1, lowest + 1).map((under) => under[first] ?? null);
  return FIRST_HEADING.test(simplified(normalizeText(cellText(cells[first] ?? null)))) && below.every(isBlank);
}

function holdsParentsOnly({ values, merges, origin }: SheetSnapshot, row: number, lowest: number): boolean {
  const below = present(values[lowest], 'values', lowest);
  const filled = present(values[row], 'values', row).flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  const spans = (column: number): boolean =>
    merges.some((area) => area.row === row + origin.row && area.rows === 1 && area.column === column + origin.column && area.columns > 1);
  // Two columns at least, 序号 and 项目名称, stand before the first parent, unless all columns are grouped below parents.
  const grouped = filled.length > 1 && filled.every(({ column }) => spans(column));
  if (filled.length === 0 || (!grouped && filled.some(({ column }) => column < 2))) return false;
  return filled.every(({ cell, column }) => isParent(cell) && !isBlank(below[column] ?? null)) && filled.length < below.length - 2;
}

function isParent(cell: CellValue): boolean {
  if (typeof cell !== 'string' || /[:：]/.test(cell) || isUnitLine(cell)) return false;
  const words = normalizeText(cell);
  return words.length <= LONGEST_PARENT && !/^\(?(?:亿元|万元|元)\)?$|\d日$/.test(words) && /[\u4e00-\u9fff]/.test(words);
}

/**
 * Whether a row only divides headings above it, in a list that has lost its merges: 本月 below 完成投资, 累计 below the blank
 * beside it. No other words could tell the amounts of the two columns apart.
 */
function dividesHeadings(
  { values }: SheetSnapshot,
  row: number,
  filled: readonly { readonly cell: CellValue; readonly column: number }[],
): boolean {
  const above = present(values[row - 1], 'values', row - 1);
  const below = values[row + 1] ?? [];
  const columns = new Set(filled.map(({ column }) => column));
  const isDivided = (column: number): boolean => {
    let first = column;
    while (isBlank(above[first] ?? null) && columns.has(first - 1)) first--;
    return !isBlank(above[first] ?? null) && columns.has(first + 1) && isBlank(above[first + 1] ?? null);
  };
  const words = new Set(filled.map(({ cell }) => normalizeText(cellText(cell))));
  return (
    words.size > 1 && filled.every(({ column }) => isDivided(column)) && filled.some(({ column }) => typeof below[column] === 'number')
  );
}

/**
 * Whether the last of `rows` rows from `top` can still be header: `merged` when a merge from above
 * reaches into it, or it divides headings that have lost theirs, `open` when it fills only places without a number, date
 * or first column of its own (children below parents, words broken over two rows), `none` when it is something else.
 */
export function tiedRows(snapshot: SheetSnapshot, top: number, rows: number): 'merged' | 'open' | 'none' {
  const { values, origin, merges } = snapshot;
  const row = top + rows - 1;
  const sheetRow = row + origin.row;
  if (merges.some((area) => area.row >= top + origin.row && area.row < sheetRow && area.row + area.rows > sheetRow)) return 'merged';
  const cells = present(values[row], 'values', row);
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  if (filled.length === 0 || filled.some(({ cell }) => !isHeaderText(cell) || plainNumber(cell) !== null)) return 'none';
  // A child stands below words of the header; the first column is that of the records' numbers.
  const firstColumn = present(values[top], 'values', top).findIndex((cell) => !isBlank(cell));
  const areChildren = filled.every(({ column }) => column > firstColumn);
  if (areChildren && dividesHeadings(snapshot, row, filled)) return 'merged';
  return areChildren || breaksWords(snapshot, top, rows) ? 'open' : 'none';
}
