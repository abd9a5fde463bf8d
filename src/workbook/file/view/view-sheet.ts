import type { CooperativeTask } from '../../../spreadsheet/task';
import type { BookContext } from '../book/context';
import type { SheetScan } from '../sheet/scan';
import { mergesOf } from '../sheet/state';
import { child, flag } from '../xml/element';
import { formulasOf } from '../sheet/formulas';
import { defaultSizes, viewColumns, viewFreeze, viewLinks, viewRows } from './layout';
import { viewingMarks } from './marks';
import type { SheetView, ViewCell } from './model';
import { viewStyles } from './styles';
import { present } from '../../../spreadsheet/present';

const ROWS_OF_A_SLICE = 1000;

/** A sheet as a grid shows it. Costs several times a plain reading: for showing only. */
export function* viewing(context: BookContext, sheetId: string): CooperativeTask<SheetView> {
  const { name, part } = context.worksheet(sheetId);
  const scan = yield* context.scanning(part);
  const { root } = scan;
  const merges = mergesOf(root);
  const columns = viewColumns(root);
  const cells = yield* viewingCells(scan, part);
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const rowsOfMerges = merges.map((area) => area.row + area.rows);
  const columnsOfMerges = merges.map((area) => area.column + area.columns);
  yield;
  const columnCount = Math.max(highest(scan.cells.column.subarray(0, scan.cells.size)) + 1, highest(columnsOfMerges));
  const marks = yield* viewingMarks(context, part);
  yield;
  return {
    name,
    rowCount: Math.max(highest(scan.rows.row) + 1, highest(rowsOfMerges)),
    columnCount,
    ...defaultSizes(root),
    columns,
    rows: viewRows(scan),
    merges,
    freeze: viewFreeze(root),
    gridLines: flag(view, 'showGridLines', true),
    cells,
    styles: viewStyles(context),
    links: viewLinks(root),
    marks,
  };
}

function highest(positions: ArrayLike<number>): number {
  let most = -1;
  for (let at = 0; at < positions.length; at++) most = Math.max(most, positions[at] ?? -1);
  return most;
}

function* viewingCells(scan: SheetScan, part: string): CooperativeTask<ViewCell[]> {
  const formulas = formulasOf(scan, part);
  const { rows, cells } = scan;
  const found: ViewCell[] = [];
  for (const [at, row] of rows.row.entries()) {
    if (at % ROWS_OF_A_SLICE === 0) yield;
    const end = rows.firstCell[at + 1] ?? cells.size;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++) {
      const column = present(cells.column[cell], 'column', cell);
      found.push({
        row,
        column,
        style: present(cells.style[cell], 'style', cell),
        value: cells.value[cell] ?? null,
        formula: formulas.size === 0 ? null : (formulas.get(`${row},${column}`) ?? null),
      });
    }
  }
  return found;
}
