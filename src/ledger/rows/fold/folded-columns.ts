import { isBlank } from '../../cells/cell-text';
import type { FoundHeader } from '../../header/find';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { FoldKind } from '../../combine/row-location';
import { present } from '../../../spreadsheet/present';

/** Something that stands in the cells of another column, or below them. */
export interface FoldedColumn {
  /** Block column that holds it on the sheet. */
  readonly column: number;
  /** The words that head it, and those that are left to the column itself. */
  readonly header: string;
  readonly rest: string;
  /** Header row of the block with that heading, and what stands over it and goes for all of its things: 计划 over 开工时间/竣工时间. */
  readonly row: number;
  readonly above: readonly string[];
  /** Which of the things in a cell it is, from 1 on; the column itself keeps the first. */
  readonly part: number;
}

/** A table laid out flat: what stood in two lines or in one cell has columns of its own behind the others. */
export interface UnfoldedTable {
  readonly snapshot: SheetSnapshot;
  /** Block column of the flat table to where it stands on the sheet. */
  readonly places: ReadonlyMap<number, { readonly column: number; readonly kind: FoldKind }>;
  /** Block columns whose amounts stand in a sum, and are no columns that nobody reads. */
  readonly summed?: ReadonlySet<number>;
  /** Block rows whose cells were moved up to the row before. */
  readonly lines: ReadonlySet<number>;
}

/** Finds the header again, in a table laid out flat. */
export type HeaderAgain = (flat: SheetSnapshot) => FoundHeader | null;

/** Longer texts are no two headings. */
const LONGEST = 40;

/** Words that join two headings in one cell. */
const BETWEEN = /[\r\n/∕／、]|(?<=名称)[及和与]/;

/** More fields than anyone stacks in one cell. */
const MOST = 4;

/** The headings of a cell that holds several, null for one, or for more than are ever stacked. */
export function stackedHeadings(cell: CellValue): readonly [string, string, ...string[]] | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const [first, second, ...more] = cell
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return first !== undefined && second !== undefined && more.length <= MOST - 2 ? [first, second, ...more] : null;
}

/** The two headings of a cell that holds two, null for one or more than two. */
export function twoHeadings(cell: CellValue): readonly [string, string] | null {
  const stacked = stackedHeadings(cell);
  return stacked?.length === 2 ? [stacked[0], stacked[1]] : null;
}

/** The lowest header row in which a column has words of its own, the uppermost where it has none. */
export function lowestHeading({ values }: SheetSnapshot, { top, rows }: FoundHeader, column: number): number {
  for (let row = top + rows - 1; row > top; row--) if (!isBlank(values[row]?.[column] ?? null)) return row;
  return top;
}

/** What stands over the heading of a column in a header row, from the top down. */
export function wordsAbove({ values, origin }: SheetSnapshot, { top, rows, cells }: FoundHeader, column: number, row: number): string[] {
  const parts = cells.find((cell) => cell.column === column + origin.column)?.printed.split(' > ') ?? [];
  const own = values.slice(row, top + rows).filter((line) => !isBlank(line[column] ?? null)).length;
  return parts.slice(0, Math.max(0, Math.min(parts.length - own, row - top)));
}

/** Rows in which a header is looked for. */
const SEARCHED_ROWS = 40;

/** The sheet with the first alone of two headings in one cell, to find a header by. */
export function firstHeadings(snapshot: SheetSnapshot, from: number): SheetSnapshot {
  const values = snapshot.values.map((cells, row) =>
    row < from || row >= from + SEARCHED_ROWS ? cells : cells.map((cell) => stackedHeadings(cell)?.[0] ?? cell),
  );
  return { ...snapshot, values };
}

/**
 * Moves all but the first of several headings, and with them what stands under them, into columns behind the last.
 * `changed` takes a row's cell of such a column apart; it is asked for the rows below the header.
 */
export function unfoldColumns(
  snapshot: SheetSnapshot,
  { top, rows }: { readonly top: number; readonly rows: number },
  folded: readonly FoldedColumn[],
  changed: (row: number, column: number) => { readonly parts: readonly CellValue[]; readonly format: string } | null,
): SheetSnapshot {
  const width = present(snapshot.values[top], 'values', top).length;
  const values: (readonly CellValue[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  snapshot.values.forEach((before, row) => {
    const cells = [...before];
    const formats = [...present(snapshot.numberFormats[row], 'numberFormats', row)];
    folded.forEach(({ column, header, rest, above, part, ...heading }, index) => {
      const at = width + index;
      formats[at] = 'General';
      if (row >= top && row < top + rows) {
        const own = above.length === 0 ? top : heading.row;
        if (row >= own) cells[column] = row === own ? rest : null;
        cells[at] = [...above, header][row - top] ?? null;
        return;
      }
      const apart = row < top ? null : changed(row, column);
      cells[at] = apart?.parts[part] ?? null;
      if (!apart) return;
      cells[column] = apart.parts[0] ?? null;
      formats[at] = apart.format;
    });
    values.push(cells);
    numberFormats.push(formats);
  });
  // A heading over both lines heads the first alone now.
  const { origin } = snapshot;
  const merges = snapshot.merges.filter(
    (area) =>
      area.columns > 1 ||
      !folded.some(
        ({ column, row, above }) => area.column === column + origin.column && area.row === (above.length === 0 ? top : row) + origin.row,
      ),
  );
  return { ...snapshot, values, numberFormats, merges };
}
