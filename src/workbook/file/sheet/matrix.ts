import type { CooperativeTask } from '../../../spreadsheet/task';
import type { CellValue, FarCell } from '../../../spreadsheet/snapshot';
import { nearArea, type Lines } from '../../../spreadsheet/near-area';
import { WorkbookFault } from '../../../spreadsheet/port';
import { codeOf, type StyleFormats } from '../styles/read';
import { ColumnStyles } from './column-styles';
import type { SheetScan } from './scan';
import { present } from '../../../spreadsheet/present';

/** More cells than this between the first and the last value cannot be held as a block. */
const MOST_CELLS = 40_000_000;
/** In a block of more cells than this, mostly empty, those that stand far off from the others are left out. */
const MANY_CELLS = 2_000_000;
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
  readonly far: readonly FarCell[];
}

/**
 * Values and number formats from the first to the last row and column that hold a value. Rows
 * without a cell share one array, so a value far down costs no more than a reference per row.
 */
export function* buildingMatrix(scan: SheetScan, formats: StyleFormats | null, where: string): CooperativeTask<Matrix> {
  const all = boundsOf(scan);
  if (!all) return { origin: { row: 0, column: 0 }, values: [], numberFormats: [], far: [] };
  const held = heldCells(scan, all);
  const bounds = held > MANY_CELLS && held > 2 * scan.cells.size ? nearBounds(scan, all) : all;
  const { top, left, bottom, right } = bounds;
  const width = right - left + 1;
  if (heldCells(scan, bounds) > MOST_CELLS) throw new WorkbookFault('too-large', where);

  const columns = new ColumnStyles(scan.root);
  const columnCodes = Array.from({ length: width }, (_, at) => codeOf(formats, Math.max(0, columns.styleOf(left + at))));
  const noValues: readonly CellValue[] = new Array<CellValue>(width).fill(null);
  const values: (readonly CellValue[])[] = new Array<readonly CellValue[]>(bottom - top + 1).fill(noValues);
  const numberFormats: (readonly string[])[] = new Array<readonly string[]>(bottom - top + 1).fill(columnCodes);
  const own = new Map<number, { values: CellValue[]; codes: string[] }>();

  const { rows, cells } = scan;
  let formatsAbove = columnCodes;
  for (let at = 0; at < rows.row.length; at++) {
    if (at % ROWS_OF_A_SLICE === 0) yield;
    const row = present(rows.row[at], 'row', at);
    if (row < top || row > bottom) continue;
    const rowStyle = present(rows.style[at], 'style', at);
    const line = (rows.ascending ? undefined : own.get(row)) ?? {
      values: noValues.slice(),
      codes: rowStyle < 0 ? columnCodes.slice() : new Array<string>(width).fill(codeOf(formats, rowStyle)),
    };
    const end = rows.firstCell[at + 1] ?? cells.size;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++) {
      const column = present(cells.column[cell], 'column', cell) - left;
      if (column < 0 || column >= width) continue;
      line.values[column] = cells.value[cell] ?? null;
      line.codes[column] = codeOf(formats, present(cells.style[cell], 'style', cell));
    }
    values[row - top] = line.values;
    // Nearly all rows are formatted like the one above: those share one array.
    if (!rows.ascending) own.set(row, line);
    else if (isSame(line.codes, formatsAbove)) line.codes = formatsAbove;
    else formatsAbove = line.codes;
    numberFormats[row - top] = line.codes;
  }
  return { origin: { row: top, column: left }, values, numberFormats, far: bounds === all ? [] : farCells(scan, bounds) };
}

function isSame(codes: readonly string[], others: readonly string[]): boolean {
  for (let at = 0; at < codes.length; at++) if (codes[at] !== others[at]) return false;
  return true;
}

/** Cells that a block takes: rows without any share one line. */
function heldCells({ rows }: SheetScan, { top, left, bottom, right }: Bounds): number {
  return Math.min(rows.row.length, bottom - top + 1) * (right - left + 1);
}

/** The bounds without the few cells that stand far off. */
function nearBounds(scan: SheetScan, { top, left, bottom, right }: Bounds): Bounds {
  const { rows, columns } = nearArea({
    rows(within) {
      const counts = new Int32Array(bottom - top + 1);
      for (const { row, column } of filledCells(scan))
        if (isWithin(within, column - left)) counts[row - top] = present(counts[row - top], 'counts', row - top) + 1;
      return counts;
    },
    columns(within) {
      const counts = new Int32Array(right - left + 1);
      for (const { row, column } of filledCells(scan))
        if (isWithin(within, row - top)) counts[column - left] = present(counts[column - left], 'counts', column - left) + 1;
      return counts;
    },
  });
  return { top: top + rows.first, bottom: top + rows.last, left: left + columns.first, right: left + columns.last };
}

function isWithin(lines: Lines | null, at: number): boolean {
  return lines === null || (at >= lines.first && at <= lines.last);
}

function farCells(scan: SheetScan, { top, left, bottom, right }: Bounds): readonly FarCell[] {
  const far = [...filledCells(scan)].filter(({ row, column }) => row < top || row > bottom || column < left || column > right);
  return far.sort((a, b) => a.row - b.row || a.column - b.column);
}

function* filledCells({ rows, cells }: SheetScan): Generator<FarCell> {
  for (let at = 0; at < rows.row.length; at++) {
    const end = rows.firstCell[at + 1] ?? cells.size;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++) {
      const value = cells.value[cell] ?? null;
      if (value !== null) yield { row: present(rows.row[at], 'row', at), column: present(cells.column[cell], 'column', cell), value };
    }
  }
}

function boundsOf({ rows, cells }: SheetScan): Bounds | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let at = 0; at < rows.row.length; at++) {
    const row = present(rows.row[at], 'row', at);
    const end = rows.firstCell[at + 1] ?? cells.size;
    let any = false;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++) {
      if (cells.value[cell] === null) continue;
      any = true;
      const column = present(cells.column[cell], 'column', cell);
      if (column < left) left = column;
      if (column > right) right = column;
    }
    if (!any) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
