import { isBlank, isPlaceholder, normalizeText, textLines } from '../../cells/cell-text';
import type { FoundHeader } from '../../header/find';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { FOLD, type FoldKind } from '../../combine/row-location';
import { lowestHeading, stackedHeadings, unfoldColumns, wordsAbove, type FoldedColumn, type UnfoldedTable } from './folded-columns';
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
export function findStackedCells(snapshot: SheetSnapshot, found: FoundHeader): (readonly FoldedColumn[])[] {
  const { top, rows } = found;
  const width = present(snapshot.values[top], 'values', top).length;
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const heading = lowestHeading(snapshot, found, column);
    const headings = stackedHeadings(snapshot.values[heading]?.[column] ?? null);
    if (!headings) return [];
    const cells = snapshot.values
      .slice(top + rows, top + rows + SAMPLE)
      .map((row) => row[column] ?? null)
      .filter((cell) => !saysNothing(cell));
    const apart = cells.filter((cell) => partsOf(cell, headings.length) !== null);
    if (apart.length < 2 || apart.length < MOST * cells.length) return [];
    const [rest, ...moved] = headings;
    const above = wordsAbove(snapshot, found, column, heading);
    return [moved.map((header, index) => ({ column, rest, header, row: heading, above, part: index + 1 }))];
  });
}

function saysNothing(cell: CellValue): boolean {
  return isBlank(cell) || (typeof cell === 'string' && isPlaceholder(normalizeText(cell)));
}

/** The things of a cell, `count` of them: in lines, or with strokes between that stand in no date. */
function partsOf(cell: CellValue, count: number): readonly string[] | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const lines = textLines(cell);
  if (lines.length === count)
    return lines.some((line, at) => at > 0 && goesOn(present(lines[at - 1], 'lines', at - 1), line)) ? null : lines;
  const parts = cell.split(/[/∕／]/).map((part) => part.trim());
  // Of three and more things one may be a number of one digit.
  const shortest = count > 2 ? 1 : 2;
  return lines.length === 1 &&
    parts.length === count &&
    parts.every((part, at) => part.length >= shortest && (at === 0 || !/^\d{1,2}[月日]?$/.test(part)))
    ? parts
    : null;
}

/** Whether a line goes on with a date that the line before breaks off: 2025年⏎3月, 2025.⏎10, 2025年3⏎月, 2025年至⏎2026年. */
function goesOn(before: string, line: string): boolean {
  const open = normalizeText(before);
  return (
    /^[年月日]/.test(line) ||
    (/\d年$/.test(open) && /^\d{1,2}月/.test(line)) ||
    (/\d月$/.test(open) && /^\d{1,2}日/.test(line)) ||
    (/\d[./∕]$/.test(open) && /^\d{1,2}(?!\d)/.test(line)) ||
    (/\d[年月日]?[~至到-]$/.test(open) && /^\d/.test(line))
  );
}

/** Lays the columns out flat. */
export function unfoldCells(snapshot: SheetSnapshot, header: FoundHeader, folded: readonly FoldedColumn[]): UnfoldedTable {
  const width = present(snapshot.values[header.top], 'values', header.top).length;
  const flat = unfoldColumns(snapshot, header, folded, (row, column) => {
    const moved = folded.filter((each) => each.column === column).length;
    const parts = partsOf(present(snapshot.values[row], 'values', row)[column] ?? null, moved + 1);
    return parts && { parts: parts.map(plain), format: 'General' };
  });
  const places = new Map<number, { readonly column: number; readonly kind: FoldKind }>();
  folded.forEach(({ column, part }, index) => {
    places.set(column, { column, kind: FOLD.first });
    places.set(width + index, { column, kind: present(PLACES[part], 'places of stacked cells', part) });
  });
  return { snapshot: flat, lines: new Set(), places };
}

/** A number among several things is a number. Months of a year are none, and neither are codes: 0359, 111408290123456789. */
function plain(text: string): CellValue {
  return /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(text) && !/^20\d{4}$|^20\d\d\.\d{1,2}$/.test(text) ? Number(text) : text;
}
