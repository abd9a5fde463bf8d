import { BooleanNumber, CellValueType, WrapStrategy } from '@univerjs/core';
import type { SheetInfo } from '../../src/spreadsheet/snapshot';
import { runToEnd } from '../../src/spreadsheet/task';
import { cellInput } from '../../src/workbench/grid/cell-input';
import { comparingCells, sameFrame } from '../../src/workbench/grid/changes';
import { convertingSheet } from '../../src/workbench/grid/convert-sheet';
import { markColor, textLabel } from '../../src/workbench/grid/marks';
import { linkTarget } from '../../src/workbench/grid/links';
import { fittingHeights } from '../../src/workbench/grid/row-heights';
import { heightsOf, resizedRows } from '../../src/workbench/grid/sizes';
import { StyleBook } from '../../src/workbench/grid/style-book';
import type { SheetView, ViewStyle } from '../../src/workbook/file/view/model';

const convertSheet = (...given: Parameters<typeof convertingSheet>) => runToEnd(convertingSheet(...given));

const INFO: SheetInfo = { id: 'sheet1', name: '台账', visible: true, type: 'worksheet', generated: null };

const STYLE: ViewStyle = {
  font: '宋体',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: null,
  vertical: 'center',
  wrap: true,
  indent: 0,
  rotation: 0,
  borders: { left: null, right: null, top: null, bottom: null },
  numberFormat: 'General',
};

function view(part: Partial<SheetView>): SheetView {
  return {
    name: '台账',
    rowCount: 2,
    columnCount: 2,
    defaultRowHeight: 15,
    defaultColumnWidth: 64,
    columns: [],
    rows: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    gridLines: true,
    cells: [],
    styles: [STYLE],
    links: [],
    marks: [],
    ...part,
  };
}

describe('what a cell of the grid says after an edit', () => {
  test.each([
    ['nothing', null, { value: null }],
    ['emptied', { v: '' }, { value: null }],
    ['text', { v: '新建', t: CellValueType.STRING }, { value: '新建' }],
    ['digits kept as text', { v: 1, t: CellValueType.FORCE_STRING }, { value: '1' }],
    ['a number', { v: 7.5, t: CellValueType.NUMBER }, { value: 7.5 }],
    ['a truth value', { v: 1, t: CellValueType.BOOLEAN }, { value: true }],
    ['a formula', { v: 2, f: '=1+1' }, 'formula'],
    ['two lines', { p: { id: 'd', documentStyle: {}, body: { dataStream: '张三\r李四\r\n' } } }, { value: '张三\n李四' }],
  ])('%s', (_name, cell, expected) => {
    expect(cellInput(cell)).toEqual(expected);
  });
});

test('only what differs is drawn again', () => {
  const before = { 0: { 0: { v: 'a', s: 'x' }, 1: { v: 1 } }, 1: { 0: { v: 'c' } } };
  const after = { 0: { 0: { v: 'a', s: 'x' }, 1: { v: 2 } }, 2: { 0: { v: 'd' } } };
  expect(runToEnd(comparingCells(before, after))).toEqual({ 0: { 1: { v: 2 } }, 1: { 0: null }, 2: { 0: { v: 'd' } } });
  expect(runToEnd(comparingCells(before, before))).toEqual({});
});

test('more rows and higher ones are set in place; hidden ones, and all else, need the sheet anew', () => {
  const before = { rowCount: 60, columnCount: 18, defaultRowHeight: 20, rowData: { 3: { h: 40 }, 5: { h: 30 } } };
  const after = { ...before, rowCount: 61, rowData: { 4: { h: 60 }, 5: { h: 30 } } };
  expect(sameFrame(before, after)).toBe(true);
  expect(resizedRows(before, after)).toEqual([3, 4]);
  expect(heightsOf(after, [3, 4])?.rowHeight).toEqual({ 3: 20, 4: 60 });
  expect(heightsOf(after, [])).toBeNull();
  expect(sameFrame(before, { ...before, rowData: { ...before.rowData, 4: { hd: BooleanNumber.TRUE } } })).toBe(false);
  expect(sameFrame(before, { ...before, hidden: BooleanNumber.TRUE })).toBe(false);
  expect(sameFrame(before, { ...before, mergeData: [] })).toBe(false);
});

test('a sheet becomes cells, looks, sizes and merges', () => {
  const book = new StyleBook();
  const sheet = convertSheet(
    INFO,
    view({
      cells: [
        { row: 0, column: 0, style: 0, value: '题', formula: null },
        { row: 1, column: 1, style: 0, value: 3, formula: 'SUM(A1)' },
        { row: 1, column: 2, style: 0, value: '30', formula: null },
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      columns: [{ first: 1, last: 1, width: 120, hidden: false, style: null }],
      rows: [
        { row: 0, height: 30, hidden: false },
        { row: 1, height: null, hidden: true },
      ],
    }),
    book,
  );
  // Said to be a text, it would be tried for a number in every frame.
  expect(sheet.cells[0]?.[0]).toMatchObject({ v: '题' });
  expect(sheet.cells[0]?.[0]).not.toHaveProperty('t');
  expect(sheet.cells[1]?.[2]).toMatchObject({ v: '30', t: CellValueType.STRING });
  expect(sheet.cells[1]?.[1]).not.toHaveProperty('f');
  expect(Object.values(book.styles)).toEqual([expect.objectContaining({ ff: '宋体', fs: 11, tb: WrapStrategy.WRAP })]);
  expect(sheet.frame.mergeData).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }]);
  expect(sheet.frame.columnData).toEqual({ 1: { w: 120 } });
  expect(sheet.frame.rowData).toMatchObject({ 0: { h: 40 }, 1: { hd: 1 } });
  expect(sheet.valueAt(1, 1)).toBe(3);
  expect(sheet.valueAt(5, 5)).toBeNull();
});

test('a mark colours its cells and puts its label before the text, which stays as it is', () => {
  const book = new StyleBook();
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  const mark = {
    key: 'overdue',
    areas: [area],
    fill: 'F8CBAD',
    color: '7F1D1D',
    bold: true,
    numberFormat: '"应开未开|"General;"应开未开|"@',
  };
  const { cells } = convertSheet(
    INFO,
    view({ cells: [{ row: 0, column: 0, style: 0, value: '项目', formula: null }], marks: [mark] }),
    book,
  );
  expect(cells[0]?.[0]).toMatchObject({ v: '项目', custom: { label: '应开未开|' } });
  const look = cells[0]?.[1]?.s;
  expect(typeof look === 'string' ? book.styles[look] : null).toMatchObject({ bg: { rgb: markColor('F8CBAD') }, bl: 1 });
});

test.each([
  ['"应开未开|"General;"应开未开|"-General;"应开未开|"General;"应开未开|"@', '应开未开|'],
  ['0.00', null],
  [null, null],
])('label of %s', (format, label) => {
  expect(textLabel(format)).toBe(label);
});

test('links lead to their cell, on a sheet whose name is quoted too', () => {
  const link = { area: { row: 4, column: 2, rows: 1, columns: 1 }, location: "'县''台账'!B7", tip: '' };
  const from = convertSheet({ ...INFO, id: 'from' }, view({ links: [link] }), new StyleBook());
  const to = convertSheet({ ...INFO, id: 'to', name: "县'台账" }, view({}), new StyleBook());
  expect(linkTarget([from, to], 'from', 4, 2)).toEqual({ sheetId: 'to', row: 6, column: 1 });
  expect(linkTarget([from], 'from', 4, 2)).toBeNull();
  expect(linkTarget([from, to], 'from', 0, 0)).toBeNull();
});

test('rows without a height grow with their wrapped text', () => {
  const cells = [
    { row: 0, column: 0, style: 0, value: '短', formula: null },
    { row: 1, column: 0, style: 0, value: '山西恒龙新能源科技有限公司独立调峰调频储能项目', formula: null },
    { row: 2, column: 0, style: 0, value: '一\n二\n三', formula: null },
  ];
  const heights = runToEnd(fittingHeights(view({ cells, rows: [{ row: 2, height: 15, hidden: false }] })));
  expect([...heights.keys()]).toEqual([1]);
  expect(heights.get(1)).toBeGreaterThan(80);
});
