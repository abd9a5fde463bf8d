import { BooleanNumber, CellValueType, type ICellData, type IRange, type IWorksheetData } from '@univerjs/core';
import type { CooperativeTask } from '../../spreadsheet/task';
import { isCellError, type Area, type CellValue, type SheetInfo } from '../../spreadsheet/snapshot';
import type { SheetView, ViewCell } from '../../workbook/file/view/model';
import { gridStyle, markedStyle } from './convert-style';
import { textLabel } from './marks';
import type { Cells, GridSheet } from './model';
import { fittingHeights } from './row-heights';
import type { StyleBook } from './style-book';

/** Empty rows and columns shown beyond the last one in use. */
const SPARE = { rows: 30, columns: 4 };
/** A sheet never looks smaller than this. */
const LEAST = { rows: 60, columns: 18 };
const PIXELS_PER_POINT = 96 / 72;
const CELLS_OF_A_SLICE = 5000;

/** Makes a sheet of the file ready for the grid. */
export function* convertingSheet(info: SheetInfo, view: SheetView, book: StyleBook): CooperativeTask<GridSheet> {
  const lines = yield* liningUp(view.cells);
  const known = (row: number, column: number): ViewCell | undefined => lines.get(row)?.find((cell) => cell.column === column);
  return {
    id: info.id,
    name: info.name,
    cells: yield* makingCells(view, known, book),
    frame: yield* framing(info, view, book),
    links: view.links,
    valueAt: (row, column) => known(row, column)?.value ?? null,
    formatAt: (row, column) => view.styles[known(row, column)?.style ?? 0]?.numberFormat ?? 'General',
  };
}

/** The cells by row. */
function* liningUp(cells: readonly ViewCell[]): CooperativeTask<ReadonlyMap<number, readonly ViewCell[]>> {
  const lines = new Map<number, ViewCell[]>();
  for (const [at, cell] of cells.entries()) {
    if (at % CELLS_OF_A_SLICE === 0) yield;
    const line = lines.get(cell.row);
    if (line) line.push(cell);
    else lines.set(cell.row, [cell]);
  }
  return lines;
}

function* makingCells(
  view: SheetView,
  known: (row: number, column: number) => ViewCell | undefined,
  book: StyleBook,
): CooperativeTask<Cells> {
  const styles = view.styles.map(gridStyle);
  const names = styles.map((style) => book.nameOf(style));
  const cells: Cells = {};
  // Formulas stay in the file: the grid would compute them its own way, the file's values are Excel's.
  for (const [at, { row, column, style, value }] of view.cells.entries()) {
    if (at % CELLS_OF_A_SLICE === 0) yield;
    const look = names[style];
    (cells[row] ??= {})[column] = { ...content(value), ...(look !== undefined && { s: look }) };
  }
  for (const mark of view.marks) {
    const label = textLabel(mark.numberFormat);
    const looks = new Map<number, string>();
    let count = 0;
    for (const { row, column } of positions(mark.areas)) {
      if (count++ % CELLS_OF_A_SLICE === 0) yield;
      const cell = known(row, column);
      const style = cell?.style ?? 0;
      // Two marks of one cell: the later is laid over the former's look.
      const former = cells[row]?.[column]?.s;
      const base = typeof former === 'string' ? (book.styles[former] ?? {}) : (styles[style] ?? {});
      const look =
        former === names[style] ? (looks.get(style) ?? book.nameOf(markedStyle(base, mark))) : book.nameOf(markedStyle(base, mark));
      if (former === names[style]) looks.set(style, look);
      const labelled = label !== null && typeof cell?.value === 'string';
      (cells[row] ??= {})[column] = { ...cells[row]?.[column], s: look, ...(labelled && { custom: { label } }) };
    }
  }
  return cells;
}

/** How words begin that are neither a number nor a date to the grid. */
const CHINESE = /^[\u3400-\u9fff]/;

/** A text that is said to be one is tried for a number in every frame, for the corner of numbers stored as text: half of a frame's time. */
function content(value: CellValue): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string' && CHINESE.test(value)) return { v: value };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function* positions(areas: readonly Area[]): Generator<{ row: number; column: number }> {
  for (const { row, column, rows, columns } of areas) {
    for (let index = 0; index < rows * columns; index++)
      yield { row: row + Math.floor(index / columns), column: column + (index % columns) };
  }
}

function* framing(info: SheetInfo, view: SheetView, book: StyleBook): CooperativeTask<Partial<IWorksheetData>> {
  const columnCount = Math.max(view.columnCount + SPARE.columns, LEAST.columns);
  const { rows, columns } = view.freeze;
  return {
    id: info.id,
    name: info.name,
    hidden: info.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(view.rowCount + SPARE.rows, LEAST.rows),
    columnCount,
    defaultRowHeight: view.defaultRowHeight * PIXELS_PER_POINT,
    defaultColumnWidth: view.defaultColumnWidth,
    showGridlines: view.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 },
    mergeData: view.merges.map(rangeOf),
    columnData: columnData(view, columnCount, book),
    rowData: yield* sizingRows(view),
  };
}

/** Rows keep these heights: the grid would fit a row to the one cell that is typed in, and cut off its neighbours. */
function* sizingRows(view: SheetView): CooperativeTask<NonNullable<IWorksheetData['rowData']>> {
  const data: NonNullable<IWorksheetData['rowData']> = {};
  for (const [row, h] of yield* fittingHeights(view)) data[row] = { h, ia: BooleanNumber.FALSE };
  for (const { row, height, hidden } of view.rows) {
    data[row] = {
      ...data[row],
      ...(height !== null && { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return data;
}

function columnData(view: SheetView, columnCount: number, book: StyleBook): NonNullable<IWorksheetData['columnData']> {
  const data: NonNullable<IWorksheetData['columnData']> = {};
  for (const { first, last, width, hidden, style } of view.columns) {
    const look = style === null ? undefined : view.styles[style];
    for (let column = first; column <= Math.min(last, columnCount - 1); column++) {
      data[column] = {
        ...(width !== null && { w: width }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(look && { s: book.nameOf(gridStyle(look)) }),
      };
    }
  }
  return data;
}

function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
