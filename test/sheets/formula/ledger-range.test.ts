import type { Area } from '../../../src/spreadsheet/snapshot';
import { LedgerRange } from '../../../src/sheets/formula/ledger-range';
import { present } from '../../../src/spreadsheet/present';
import { ledgerOf, type Layout, type Row } from '../../support/asked-ledger';
import { readProjects } from '../../support/read-projects';
import { MID_JULY } from '../../support/asked-ledger';

const HEADER: Row = ['序号', '项目名称', '建设性质', '责任单位', '总投资（万元）'];
const ROAD: Row = [1, '青石路', '新建', '交通局', 500];
const BRIDGE: Row = [2, '南河桥', '新建', '水利局', 300];
const TOTAL: Row = ['合计', null, null, null, 800];

function rangeOf(rows: readonly Row[], layout: Layout = {}): LedgerRange {
  return new LedgerRange(ledgerOf(HEADER, rows, layout), '台账_');
}

/** The cells that a range calls by name, as rows and columns of the sheet. */
function named(range: LedgerRange, ...headers: readonly string[]): string[] {
  for (const words of headers) {
    const column = range.ledger.columns.find(({ header }) => header === words);
    range.name(present(column, words));
  }
  return range.names().map(({ name, sheetId, area: { row, column, rows, columns } }) => {
    return `${name} ${sheetId}!R${String(row)}C${String(column)} ${String(rows)}x${String(columns)}`;
  });
}

describe('the rows that formulas look at', () => {
  test('from the first below the header to the last that is used; those of no project are told', () => {
    const range = rangeOf([ROAD, TOTAL, BRIDGE, TOTAL, ['注：单位为万元']]);
    expect(range.firstRow).toBe(1);
    expect(range.otherRows).toEqual([2, 4, 5]);
  });

  test('a header of two rows is not among them', () => {
    const ledger = readProjects(
      [
        ['项目名称', '建设性质', '开工时间', null],
        [null, null, '计划', '实际'],
        ['青石路', '新建', '2025年3月', null],
      ],
      { asOf: MID_JULY },
      { merges: [0, 1].map((column) => ({ row: 0, column, rows: 2, columns: 1 })) },
    );
    const range = new LedgerRange(ledger, '台账_');
    expect(range.firstRow).toBe(2);
    expect(range.otherRows).toEqual([]);
    expect(ledger.columns.map(({ column }) => range.merged(column))).toEqual([false, false, false, false]);
  });

  test('below a header with nothing else the next row is, for the first project to come', () => {
    const range = rangeOf([]);
    expect(range.otherRows).toEqual([1]);
    expect(named(range, '建设性质')).toEqual(['台账_建设性质 1!R1C2 201x1']);
  });
});

describe('the cells', () => {
  const merges: readonly Area[] = [{ row: 13, column: 8, rows: 2, columns: 1 }];
  const placed = (): LedgerRange => rangeOf([ROAD, [2, '南河桥', '新建', null, 300]], { origin: { row: 12, column: 5 }, merges });

  test('are those of the sheet, wherever its used block begins', () => {
    expect(placed().cell(13, 6)).toBe('青石路');
    expect(placed().cell(14, 9)).toBe(300);
  });

  test('of a merged area are empty but for the first', () => {
    expect(placed().cell(13, 8)).toBe('交通局');
    expect(placed().cell(14, 8)).toBeNull();
  });

  test('outside of the used block are empty', () => {
    expect([placed().cell(15, 6), placed().cell(2, 6), placed().cell(13, 4), placed().cell(13, 11)]).toEqual([null, null, null, null]);
  });
});

describe('whether cells of the column of units are merged', () => {
  test.each<[string, Area, boolean]>([
    ['over two projects', { row: 1, column: 3, rows: 2, columns: 1 }, true],
    ['over two projects, from a column to the left on', { row: 1, column: 2, rows: 2, columns: 2 }, true],
    ['with the cell beside, in one row', { row: 1, column: 3, rows: 1, columns: 2 }, false],
    ['in the column before', { row: 1, column: 2, rows: 2, columns: 1 }, false],
    ['in the columns before', { row: 1, column: 1, rows: 2, columns: 2 }, false],
    ['in the column behind', { row: 1, column: 4, rows: 2, columns: 1 }, false],
  ])('%s', (_, area, merged) => expect(rangeOf([ROAD, BRIDGE], { merges: [area] }).merged(3)).toBe(merged));

  test('what a project of two rows says in both is as if it were', () => {
    const merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
    const range = rangeOf([ROAD, [null, null, null, '水利局', ' '], BRIDGE], { merges });
    expect(range.ledger.people('leadUnit')?.distinct?.texts).toEqual(['交通局、水利局', '水利局']);
    expect([2, 3, 4].map((column) => range.merged(column))).toEqual([false, true, false]);
  });

  test('two things in a cell are as if it were', () => {
    const rows: readonly Row[] = [
      ['序号', '项目名称/责任单位', '建设性质'],
      [1, '青石路\n交通局', '新建'],
      [2, '南河桥\n水利局', '新建'],
    ];
    const range = new LedgerRange(readProjects(rows, { asOf: MID_JULY }), '台账_');
    const merged = range.ledger.columns.map(({ field, column }) => `${field.label} ${String(range.merged(column))}`);
    expect(merged).toEqual(['序号 false', '项目名称 true', '建设性质 false', '责任单位 true']);
  });
});

describe('the names that formulas call the columns by', () => {
  test('are those of the columns asked for, each once, with room for projects to come', () => {
    expect(named(rangeOf([ROAD, BRIDGE], { sheetId: '7' }), '建设性质', '责任单位', '建设性质')).toEqual([
      '台账_建设性质 7!R1C2 202x1',
      '台账_责任单位 7!R1C3 202x1',
    ]);
  });

  test('none is made that no formula uses', () => expect(rangeOf([ROAD]).names()).toEqual([]));

  test('signs that no name may have are left out', () => {
    const range = new LedgerRange(ledgerOf(HEADER, [ROAD]), '2025年（一）-');
    expect(named(range, '建设性质')[0]).toMatch(/^2025年_一__建设性质 /);
  });

  test('end with the sheet', () => {
    expect(named(rangeOf([ROAD, BRIDGE], { origin: { row: 1_048_573, column: 0 } }), '建设性质')).toEqual([
      '台账_建设性质 1!R1048574C2 2x1',
    ]);
  });
});
