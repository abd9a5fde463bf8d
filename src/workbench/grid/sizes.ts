import { BooleanNumber, type IObjectArrayPrimitiveType, type IRange, type IWorksheetData, type Nullable } from '@univerjs/core';

type Frame = Partial<IWorksheetData>;

/** Heights of rows in the form in which the grid takes them. */
export interface RowHeights {
  readonly ranges: IRange[];
  /** Pixels by row. */
  readonly rowHeight: IObjectArrayPrimitiveType<Nullable<number>>;
  /** That the grid fits none of them by itself. */
  readonly autoHeightInfo: BooleanNumber;
}

/** Rows of which two frames tell another height. */
export function resizedRows(before: Frame, after: Frame): number[] {
  const rows = new Set([...Object.keys(before.rowData ?? {}), ...Object.keys(after.rowData ?? {})].map(Number));
  return [...rows].filter((row) => heightOf(before, row) !== heightOf(after, row));
}

/** The heights that a frame gives these rows; null where there are none. */
export function heightsOf(frame: Frame, rows: readonly number[]): RowHeights | null {
  if (rows.length === 0) return null;
  return {
    ranges: rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 })),
    rowHeight: Object.fromEntries(rows.map((row) => [row, heightOf(frame, row)])),
    autoHeightInfo: BooleanNumber.FALSE,
  };
}

function heightOf({ rowData, defaultRowHeight }: Frame, row: number): number | undefined {
  return rowData?.[row]?.h ?? defaultRowHeight;
}
