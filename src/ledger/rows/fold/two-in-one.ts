import { isBlank } from '../../cells/cell-text';
import type { FoundHeader } from '../../header/find';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { FOLD, type FoldKind } from '../../combine/row-location';
import { twoHeadings, unfoldColumns, type FoldedColumn, type UnfoldedTable } from './folded-columns';
import { present } from '../../../spreadsheet/present';

const SAMPLE = 60;
/** A longer cell tells a story, not two fields. */
const LONGEST = 200;
/** So many of the cells under two headings must hold two things. */
const MOST = 0.8;

/** Columns whose heading tells two things, and whose cells hold two each: 建设性质⏎建设起止年月 over 新建⏎2024-2026. */
export function findTwoInOne(snapshot: SheetSnapshot, { top, rows }: FoundHeader): FoldedColumn[] {
  const width = present(snapshot.values[top], 'values', top).length;
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const heading = snapshot.values[top + rows - 1]?.[column] ?? null;
    const two = twoHeadings(heading);
    if (!two || (rows > 1 && isBlank(heading))) return [];
    const cells = snapshot.values
      .slice(top + rows, top + rows + SAMPLE)
      .map((row) => row[column] ?? null)
      .filter((cell) => !isBlank(cell));
    const halved = cells.filter((cell) => halves(cell) !== null);
    return halved.length > 1 && halved.length >= MOST * cells.length ? [{ column, rest: two[0], header: two[1] }] : [];
  });
}

/** The two things of a cell: in two lines, or with a stroke between that stands in no date. */
function halves(cell: CellValue): readonly [string, string] | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const lines = cell.split(/[\r\n]/).filter((line) => line.trim() !== '');
  const parts = lines.length === 1 ? cell.trim().split(/[/∕／]/) : lines;
  const [first = '', second = ''] = parts.map((part) => part.trim());
  return parts.length === 2 && first.length > 1 && second.length > 1 && !/^\d{1,2}(?:月|日)?$/.test(second) ? [first, second] : null;
}

/** Lays the columns out flat. */
export function unfoldCells(snapshot: SheetSnapshot, header: FoundHeader, folded: readonly FoldedColumn[]): UnfoldedTable {
  const width = present(snapshot.values[header.top], 'values', header.top).length;
  const flat = unfoldColumns(snapshot, header, folded, (row, column) => {
    const parts = halves(snapshot.values[row]?.[column] ?? null);
    return parts && { first: plain(parts[0]), second: plain(parts[1]), format: 'General' };
  });
  const places = new Map<number, { readonly column: number; readonly kind: FoldKind }>();
  folded.forEach(({ column }, index) => {
    places.set(column, { column, kind: FOLD.firstHalf });
    places.set(width + index, { column, kind: FOLD.secondHalf });
  });
  return { snapshot: flat, lines: new Set(), places };
}

/** A number of a half is a number. */
function plain(text: string): CellValue {
  return /^\d+(?:\.\d+)?$/.test(text) && !/^20\d{4}$|^20\d\d\.\d{1,2}$/.test(text) ? Number(text) : text;
}
