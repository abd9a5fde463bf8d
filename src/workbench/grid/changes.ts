import { BooleanNumber, type ICellData, type IWorksheetData, type Nullable } from '@univerjs/core';
import type { CooperativeTask } from '../../spreadsheet/task';
import type { Cells } from './model';

export type Patch = Record<number, Record<number, Nullable<ICellData>>>;

const ROWS_OF_A_SLICE = 500;

/** The cells in which two states of a sheet differ, as the later one has them; null where it has none. */
export function* comparingCells(before: Cells, after: Cells): CooperativeTask<Patch> {
  const patch: Patch = {};
  let count = 0;
  for (const row of keysOf(before, after)) {
    if (count++ % ROWS_OF_A_SLICE === 0) yield;
    const old = before[row] ?? {};
    const now = after[row] ?? {};
    for (const column of keysOf(old, now)) {
      if (!sameCell(old[column], now[column])) (patch[row] ??= {})[column] = now[column] ?? null;
    }
  }
  return patch;
}

/** Whether everything is the same but the cells, how many rows and columns there are, and how high rows are. */
export function sameFrame(before: Partial<IWorksheetData>, after: Partial<IWorksheetData>): boolean {
  return JSON.stringify(unsized(before)) === JSON.stringify(unsized(after));
}

function unsized({ rowData = {}, ...frame }: Partial<IWorksheetData>): object {
  const hidden = Object.keys(rowData).filter((row) => rowData[Number(row)]?.hd === BooleanNumber.TRUE);
  return { ...frame, rowCount: null, columnCount: null, hidden: [frame.hidden, hidden] };
}

/** Those cells of a patch that are wanted; rows of which none is are left out. */
export function someCells(patch: Patch, wanted: (row: number, column: number) => boolean): Patch {
  const rows = Object.entries(patch).map(([row, columns]) => {
    const kept = Object.entries(columns).filter(([column]) => wanted(Number(row), Number(column)));
    return [row, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(rows.filter(([, columns]) => Object.keys(columns).length > 0));
}

/** A patch with each cell replaced. */
export function mergeCells(patch: Patch, change: (cell: Nullable<ICellData>) => Nullable<ICellData>): Patch {
  return Object.fromEntries(
    Object.entries(patch).map(([row, columns]) => [
      row,
      Object.fromEntries(Object.entries(columns).map(([column, cell]) => [column, change(cell)])),
    ]),
  );
}

function sameCell(a: ICellData | undefined, b: ICellData | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return a.v === b.v && a.t === b.t && a.f === b.f && (a.s === b.s || JSON.stringify(a.s) === JSON.stringify(b.s));
}

/** Numbers of the rows or columns of either; nothing is gathered, for there are a hundred thousand rows. */
function* keysOf(a: object, b: object): Generator<number> {
  for (const key in a) yield Number(key);
  for (const key in b) if (!(key in a)) yield Number(key);
}
