import type { BookContext } from '../book/context';
import type { SheetScan } from '../sheet/scan';
import { mergesOf } from '../sheet/state';
import { child, flag } from '../xml/element';
import { formulasOf } from './formulas';
import { defaultSizes, viewColumns, viewFreeze, viewLinks, viewRows } from './layout';
import { viewMarks } from './marks';
import type { SheetView, ViewCell } from './model';
import { viewStyles } from './styles';

/** A sheet as a grid shows it. Costs several times a plain reading: for showing only. */
export function viewOf(context: BookContext, sheetId: string): SheetView {
  const { name, part } = context.worksheet(sheetId);
  const scan = context.scan(part);
  const { root } = scan;
  const merges = mergesOf(root);
  const columns = viewColumns(root);
  const cells = viewCells(scan, part);
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const rowsOfMerges = merges.map((area) => area.row + area.rows);
  const columnsOfMerges = merges.map((area) => area.column + area.columns);
  return {
    name,
    rowCount: highest([...scan.rows.row.map((row) => row + 1), ...rowsOfMerges]),
    columnCount: highest([...scan.cells.column.map((column) => column + 1), ...columnsOfMerges]),
    ...defaultSizes(root),
    columns,
    rows: viewRows(scan),
    merges,
    freeze: viewFreeze(root),
    gridLines: flag(view, 'showGridLines', true),
    cells,
    styles: viewStyles(context),
    links: viewLinks(root),
    marks: viewMarks(context, part),
  };
}

function highest(positions: readonly number[]): number {
  return positions.reduce((most, each) => Math.max(most, each), 0);
}

function viewCells(scan: SheetScan, part: string): ViewCell[] {
  const formulas = formulasOf(scan, part);
  const { rows, cells } = scan;
  const found: ViewCell[] = [];
  rows.row.forEach((row, at) => {
    const end = rows.firstCell[at + 1] ?? cells.column.length;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++) {
      const column = cells.column[cell] ?? 0;
      found.push({ row, column, style: cells.style[cell] ?? 0, value: cells.value[cell] ?? null, formula: formulas.get(`${row},${column}`) ?? null });
    }
  });
  return found;
}
