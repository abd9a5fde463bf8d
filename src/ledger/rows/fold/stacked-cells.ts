import { isBlank } from '../../cells/cell-text';
import type { FoundHeader } from '../../header/find';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { FOLD, type FoldKind } from '../../combine/row-location';
import { stackedHeadings, unfoldColumns, type FoldedColumn, type UnfoldedTable } from './folded-columns';
import { present } from '../../../spreadsheet/present';

const SAMPLE = 60;
/** A longer cell tells a story, not several fields. */
const LONGEST = 200;
/** So many of the cells under several headings must hold as many things. */
const MOST = 0.8;
/** What a column of several things is to its cells, by which of them it is. */
const PLACES: readonly FoldKind[] = [FOLD.first, FOLD.second, FOLD.third, FOLD.fourth];

/**
 * Columns whose heading tells several things, and whose cells hold as many each: 建设性质⏎建设起止年月 over
 * 新建⏎2024-2026. A list of those that move behind the last column, for each such column.
 */
export function findStackedCells(snapshot: SheetSnapshot, { top, rows }: FoundHeader): (readonly FoldedColumn[])[] {
  const width = present(snapshot.values[top], 'values', top).length;
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const heading = snapshot.values[top + rows - 1]?.[column] ?? null;
    const headings = stackedHeadings(heading);
    if (!headings || (rows > 1 && isBlank(heading))) return [];
    const cells = snapshot.values
      .slice(top + rows, top + rows + SAMPLE)
      .map((row) => row[column] ?? null)
      .filter((cell) => !isBlank(cell));
    const apart = cells.filter((cell) => partsOf(cell, headings.length) !== null);
    if (apart.length < 2 || apart.length < MOST * cells.length) return [];
    const [rest, ...moved] = headings;
    return [moved.map((header, index) => ({ column, rest, header, part: index + 1 }))];
  });
}

/** The things of a cell, `count` of them: in lines, or with strokes between that stand in no date. */
function partsOf(cell: CellValue, count: number): readonly string[] | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const lines = cell.split(/[\r\n]/).filter((line) => line.trim() !== '');
  const parts = (lines.length === 1 ? cell.trim().split(/[/∕／]/) : lines).map((part) => part.trim());
  // Of three and more things one may be a number of one digit.
  const shortest = count > 2 ? 1 : 2;
  return parts.length === count && parts.every((part, at) => part.length >= shortest && (at === 0 || !/^\d{1,2}(?:月|日)?$/.test(part)))
    ? parts
    : null;
}

/** Lays the columns out flat. */
export function unfoldCells(snapshot: SheetSnapshot, header: FoundHeader, folded: readonly FoldedColumn[]): UnfoldedTable {
  const width = present(snapshot.values[header.top], 'values', header.top).length;
  const counts = new Map<number, number>();
  for (const { column, part } of folded) counts.set(column, Math.max(counts.get(column) ?? 0, part + 1));
  const flat = unfoldColumns(snapshot, header, folded, (row, column) => {
    const parts = partsOf(snapshot.values[row]?.[column] ?? null, counts.get(column) ?? 2);
    return parts && { parts: parts.map(plain), format: 'General' };
  });
  const places = new Map<number, { readonly column: number; readonly kind: FoldKind }>();
  folded.forEach(({ column, part }, index) => {
    places.set(column, { column, kind: FOLD.first });
    places.set(width + index, { column, kind: present(PLACES[part], 'places of stacked cells', part) });
  });
  return { snapshot: flat, lines: new Set(), places };
}

/** A number among several things is a number. */
function plain(text: string): CellValue {
  return /^\d+(?:\.\d+)?$/.test(text) && !/^20\d{4}$|^20\d\d\.\d{1,2}$/.test(text) ? Number(text) : text;
}
