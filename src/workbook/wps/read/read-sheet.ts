import { WorkbookFault } from '../../../spreadsheet/port';
import type { Area, CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { boundsOf, clipTo } from '../../common/bounds';
import { uncalculatedCells, withoutValues, type ZeroFormula } from '../../common/formulas/uncalculated';
import { inReadingOrder, joinAreas, withoutCells } from '../../common/rectangles';
import { FilledCells, struckMembers } from '../../common/struck';
import type { Pace } from '../pace';
import { XL, type Workbook, type Worksheet } from '../jsapi';
import { lookUp } from './look-up';
import { areaOf, rangeOf } from './ranges';
import { infoOf, type ListedSheet } from './sheet-list';
import { findStruck } from './struck';
import { spillsIn } from './spills';
import { uniformPieces } from './uniform';
import { formulaOf, matrixOf, valueOf } from './values';

/** Cells of one block: some tens of milliseconds of ET's time. */
const CELLS_PER_BLOCK = 20_000;
/** A used range beyond this many cells is mostly formatting: the last cell with a content is looked for. */
const FORMATTED_CELLS = 200_000;
/** A larger block takes longer to read than anybody waits: a cell far off was filled by mistake. */
const MOST_CELLS = 10_000_000;

/** What the cells of an area hold. */
export interface Contents {
  readonly area: Area;
  readonly values: CellValue[][];
  /** Without the `=`, null for constants. */
  readonly formulas: (string | null)[][];
}

/** A sheet as the port tells it. */
export async function snapshotOf(workbook: Workbook, listed: ListedSheet, pace: Pace): Promise<SheetSnapshot> {
  const { sheet } = listed;
  const used = usedArea(sheet);
  const { area, values, formulas } = used ? clipped(await readContents(sheet, used, pace)) : EMPTY;
  const cells = formulas.flatMap((line, down) =>
    line.flatMap((formula, across) =>
      formula === null ? [] : [{ row: area.row + down, column: area.column + across, rows: 1, columns: 1 }],
    ),
  );
  const hiddenRows = used ? hiddenRowsOf(sheet, used) : [];
  const origin = { row: area.row, column: area.column };
  // Where calculation is set to manual, what a program wrote shows 0 until it is calculated.
  const zeros = cells.flatMap((cell): ZeroFormula[] => {
    const [down, across] = [cell.row - area.row, cell.column - area.column];
    return values[down]?.[across] === 0 ? [{ area: cell, formula: formulas[down]?.[across] ?? '' }] : [];
  });
  const struck = used ? await findStruck(sheet, used, new FilledCells({ origin, values }), pace) : { cells: [], texts: [] };
  const uncalculated = uncalculatedCells({ valueless: [], zeros, others: cells.length - zeros.length }, { origin, values }, false);
  return {
    sheet: infoOf(listed),
    workbookName: workbook.Name,
    ...withoutValues({ origin, values }, uncalculated),
    numberFormats: formatsOf(sheet, area, values),
    far: [],
    formulaAreas: joinAreas([...cells, ...withoutCells(used ? spillsIn(sheet, used) : [], cells)].sort(inReadingOrder)),
    uncalculated: joinAreas([...uncalculated].sort(inReadingOrder)),
    merges: used ? mergesOf(sheet, used) : [],
    ...(struck ? struckMembers(struck) : { unseen: ['struck' as const] }),
    hiddenRows,
    filtered: isFiltered(sheet, hiddenRows.length > 0),
    protected: sheet.ProtectContents,
    date1904: workbook.Date1904,
  };
}

const EMPTY: Contents = { area: { row: 0, column: 0, rows: 0, columns: 0 }, values: [], formulas: [] };

/** From the first to the last cell in use, null for an empty sheet. Throws `too-large` for more than can be read. */
export function usedArea(sheet: Worksheet): Area | null {
  const used = areaOf(sheet.UsedRange);
  if (used.rows * used.columns <= FORMATTED_CELLS) return used;
  const last = (order: number): number => {
    const { Cells } = sheet;
    const found = Cells.Find('*', Cells.Item(1, 1), XL.formulas, XL.part, order, XL.previous, false);
    return found === null ? 0 : order === XL.byRows ? found.Row : found.Column;
  };
  const [row, column] = [last(XL.byRows), last(XL.byColumns)];
  if (row * column > MOST_CELLS) throw new WorkbookFault('too-large', sheet.Name);
  return row === 0 ? null : { row: 0, column: 0, rows: row, columns: column };
}

/** Reads an area in blocks, leaving ET time between them. */
export async function readContents(sheet: Worksheet, area: Area, pace: Pace): Promise<Contents> {
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / area.columns));
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  for (let from = 0; from < area.rows; from += rows) {
    await pace.next(from / area.rows);
    const count = Math.min(rows, area.rows - from);
    const range = rangeOf(sheet, { ...area, row: area.row + from, rows: count });
    const told = matrixOf(range.Value2, count, area.columns);
    const entered = matrixOf(range.Formula, count, area.columns);
    told.forEach((line, down) => {
      values.push(line.map((value, across) => valueOf(value, entered[down]?.[across])));
      formulas.push(line.map((value, across) => formulaOf(value, entered[down]?.[across])));
    });
  }
  return { area, values, formulas };
}

/** The part from the first to the last value. */
function clipped({ area, values, formulas }: Contents): Contents {
  const bounds = boundsOf(values);
  if (!bounds) return EMPTY;
  const { top, bottom, left, right } = bounds;
  const part: Area = { row: area.row + top, column: area.column + left, rows: bottom - top + 1, columns: right - left + 1 };
  return { area: part, values: clipTo(bounds, values), formulas: clipTo(bounds, formulas) };
}

/** Number formats: asked for whole columns, cut where the cells differ. */
export function formatsOf(sheet: Worksheet, area: Area, values: readonly (readonly unknown[])[]): string[][] {
  const formats = values.map((line) => line.map(() => 'General'));
  for (let column = 0; column < area.columns; column++) {
    const ask = (piece: Area): string | null => {
      const format = rangeOf(sheet, piece).NumberFormat;
      return typeof format === 'string' ? format : null;
    };
    for (const [piece, format] of uniformPieces({ ...area, column: area.column + column, columns: 1 }, ask)) {
      for (let row = piece.row - area.row; row < piece.row - area.row + piece.rows; row++) {
        const line = formats[row];
        if (line) line[column] = format;
      }
    }
  }
  return formats;
}

/** Merged areas: blocks without any are passed over at once. */
export function mergesOf(sheet: Worksheet, used: Area): Area[] {
  const merges = new Map<string, Area>();
  for (const [piece, merged] of uniformPieces(used, (area) => {
    const state = rangeOf(sheet, area).MergeCells;
    // Several merged areas side by side are all merged too: cut down to where one covers the piece.
    return state === true && !covers(areaOf(rangeOf(sheet, { ...area, rows: 1, columns: 1 }).MergeArea), area) ? null : state;
  })) {
    if (!merged) continue;
    const area = areaOf(rangeOf(sheet, { ...piece, rows: 1, columns: 1 }).MergeArea);
    merges.set(`${area.row}:${area.column}`, area);
  }
  return [...merges.values()].sort(inReadingOrder);
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

function hiddenRowsOf(sheet: Worksheet, used: Area): number[] {
  const hidden: number[] = [];
  const rows: Area = { row: 0, column: used.column, rows: used.row + used.rows, columns: 1 };
  for (const [piece, state] of uniformPieces(rows, (area) => rangeOf(sheet, area).EntireRow.Hidden)) {
    if (state) for (let row = piece.row; row < piece.row + piece.rows; row++) hidden.push(row);
  }
  return hidden;
}

/** A filter of the sheet or of a table on it hides rows. Where a build tells nothing of tables, hidden rows may be a table's. */
function isFiltered(sheet: Worksheet, hidesRows: boolean): boolean {
  if (sheet.FilterMode) return true;
  const tables = lookUp(
    () => {
      const { ListObjects } = sheet;
      return Array.from({ length: ListObjects.Count }, (_, at) => ListObjects.Item(at + 1).AutoFilter?.FilterMode === true);
    },
    () => sheet.Name,
  );
  return tables?.includes(true) ?? hidesRows;
}
