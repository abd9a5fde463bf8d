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
  /** Which of the things in a cell it is, from 1 on; the column itself keeps the first. */
  readonly part: number;
}

/** A table laid out flat: what stood in two lines or in one cell has columns of its own behind the others. */
export interface UnfoldedTable {
  readonly snapshot: SheetSnapshot;
  /** Block column of the flat table to where it stands on the sheet. */
  readonly places: ReadonlyMap<number, { readonly column: number; readonly kind: FoldKind }>;
  /** Block rows whose cells were moved up to the row before. */
  readonly lines: ReadonlySet<number>;
}

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
    .trim()
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
    folded.forEach(({ column, header, rest, part }, index) => {
      const at = width + index;
      const [cell, second] = row === top ? [rest, header] : [null, null];
      formats[at] = 'General';
      if (row >= top && row < top + rows) {
        cells[column] = cell;
        cells[at] = second;
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
  const headed = new Set(folded.map(({ column }) => column + snapshot.origin.column));
  const merges = snapshot.merges.filter(
    (area) => !(headed.has(area.column) && area.columns === 1 && area.row === top + snapshot.origin.row),
  );
  return { ...snapshot, values, numberFormats, merges };
}
