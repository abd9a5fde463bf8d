import type { CooperativeTask } from '../../../spreadsheet/task';
import type { CellValue } from '../../../spreadsheet/snapshot';
import { WorkbookFault } from '../../../spreadsheet/port';
import { codeOf, type StyleFormats } from '../styles/read';
import { ColumnStyles } from './column-styles';
import type { SheetScan } from './scan';

/** More cells than this between the first and the last value cannot be held as a block. */
const MOST_CELLS = 40_000_000;
const ROWS_OF_A_SLICE = 2000;

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Matrix {
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * Values and number formats from the first to the last row and column that hold a value. Rows
 * without a cell share one array, so a value far down costs no more than a reference per row.
 */
export function* buildingMatrix(scan: SheetScan, formats: StyleFormats | null, where: string): CooperativeTask<Matrix> {
  const bounds = boundsOf(scan);
  if (!bounds) return { origin: { row: 0, column: 0 }, values: [], numberFormats: [] };
  const { top, left, bottom, right } = bounds;
  const width = right - left + 1;
  const filled = Math.min(scan.rows.row.length, bottom - top + 1);
  if (filled * width > MOST_CELLS) throw new WorkbookFault('too-large', where);

  const columns = new ColumnStyles(scan.root);
  const columnCodes = Array.from({ length: width }, (_, at) => codeOf(formats, Math.max(0, columns.styleOf(left + at))));
  const noValues: readonly CellValue[] = new Array<CellValue>(width).fill(null);
  const values: (readonly CellValue[])[] = new Array<readonly CellValue[]>(bottom - top + 1).fill(noValues);
  const numberFormats: (readonly string[])[] = new Array<readonly string[]>(bottom - top + 1).fill(columnCodes);
  const own = new Map<number, { values: CellValue[]; codes: string[] }>();

  const { rows, cells } = scan;
  for (let at = 0; at < rows.row.length; at++) {
    if (at % ROWS_OF_A_SLICE === 0) yield;
    const row = rows.row[at] ?? 0;
    if (row < top || row > bottom) continue;
    const rowStyle = rows.style[at] ?? -1;
    const line = (rows.ascending ? undefined : own.get(row)) ?? {
      values: noValues.slice(),
      codes: rowStyle < 0 ? columnCodes.slice() : new Array<string>(width).fill(codeOf(formats, rowStyle)),
    };
    const end = rows.firstCell[at + 1] ?? cells.column.length;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++) {
      const column = (cells.column[cell] ?? 0) - left;
      if (column < 0 || column >= width) continue;
      line.values[column] = cells.value[cell] ?? null;
      line.codes[column] = codeOf(formats, cells.style[cell] ?? 0);
    }
    values[row - top] = line.values;
    numberFormats[row - top] = line.codes;
    if (!rows.ascending) own.set(row, line);
  }
  return { origin: { row: top, column: left }, values, numberFormats };
}

function boundsOf({ rows, cells }: SheetScan): Bounds | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let at = 0; at < rows.row.length; at++) {
    const row = rows.row[at] ?? 0;
    const end = rows.firstCell[at + 1] ?? cells.column.length;
    let any = false;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++) {
      if (cells.value[cell] === null) continue;
      any = true;
      const column = cells.column[cell] ?? 0;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    if (!any) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
