import { readDeclared, wordyColumns } from '../../../src/ledger/rows/declared';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../support/headed-sheet';

/** Sheet columns from C on: words, content (words), total investment in 万元, plan in 亿元, and one that is no field. */
function declared(...cells: CellValue[]) {
  return readDeclared(
    cells,
    2,
    new Map([
      [4, { field: 'totalInvestment', unit: '万元' }],
      [5, { field: 'annualPlan', unit: '亿元' }],
    ]),
    new Set([2, 3]),
  );
}

describe('the words of a heading or total', () => {
  test.each<[string, CellValue[], number, string]>([
    ['stand in the first cell', ['合计', 12], 2, '合计'],
    ['or behind a number of their own', ['一', '农林水利'], 3, '农林水利'],
    ['or are a single character, where there are no more', [null, '一', 12], 3, '一'],
    ['or are none', [], 2, ''],
    ['or a number', [null, null, 12], 4, '12'],
    ['with blanks between their characters', [' ', '合 计'], 3, '合 计'],
  ])('%s', (_, cells, column, text) => {
    expect(declared(...cells)).toMatchObject({ column, text });
  });
});

describe('the count', () => {
  test.each<[string, CellValue[], number | null]>([
    ['stands in the words', ['合计（12个）', 5], 12],
    ['or in a column of words behind them', ['合计', 12], 12],
    ['as a text', ['合计', '12'], 12],
    ['or as a number of things wherever it stands', ['合计', null, null, null, '12个'], 12],
    ['with 合计 before its brackets', ['一、交通', '小计（2个）'], 2],
    ['of projects', ['合计', '共12个项目'], 12],
    ['of none is a count', ['合计', 0], 0],
    ['is no number in a column of numbers', ['合计', null, null, null, 12], null],
    ['is no number before the words', [12, '合计的'], null],
    ['is no part of a number, and none below 0', ['合计', 1.5], null],
    ['is none below 0', ['合计', -2], null],
    ['is less than 100000', ['合计', 99_999], 99_999],
    ['and no 100000', ['合计', 100_000], null],
    ['is no other words', ['合计', '12公里'], null],
    ['is no number of things among words', ['合计', '道路12个'], null],
    ['and no number behind words', ['合计', '道路12'], null],
    ['may say of what it is in a column of numbers', ['合计', null, null, null, '12个项目'], 12],
    ['is no error', ['合计', { error: '#REF!' }], null],
    ['is no blank', ['合计', ' '], null],
    ['is the first of two', ['合计', 12, null, null, '5个'], 12],
  ])('%s', (_, cells, count) => {
    expect(declared(...cells).count).toBe(count);
  });
});

describe('the sums', () => {
  test('stand in the columns of amounts, in their unit', () => {
    expect(declared('合计', null, 500, 1.25).sums).toEqual([
      { field: 'totalInvestment', yuan: 5_000_000, tolerance: 5001, column: 4 },
      { field: 'annualPlan', yuan: 125_000_000, tolerance: 500_001, column: 5 },
    ]);
  });

  test('may be texts, with a unit of their own', () => {
    expect(declared('合计', null, '1,200.5', '3000万元').sums).toEqual([
      { field: 'totalInvestment', yuan: 12_005_000, tolerance: 501, column: 4 },
      { field: 'annualPlan', yuan: 30_000_000, tolerance: 50_000_001, column: 5 },
    ]);
  });

  test('are no words', () => {
    expect(declared('合计', null, '待定', { error: '#REF!' }).sums).toEqual([]);
  });

  test('in the words are taken where no column has them', () => {
    expect(declared('合计：总投资600万元，年度计划2亿元', null, 500).sums).toEqual([
      { field: 'totalInvestment', yuan: 5_000_000, tolerance: 5001, column: 4 },
      { field: 'annualPlan', yuan: 200_000_000, tolerance: 50_000_001, column: null },
    ]);
  });

  test('in the words are none where the columns have them all', () => {
    expect(declared('合计：总投资600万元，年度计划2亿元', null, 500, 1).sums.map(({ column }) => column)).toEqual([4, 5]);
  });

  test('in the words are of columns that the table has', () => {
    expect(readDeclared(['合计：总投资600万元'], 0, new Map(), new Set()).sums).toEqual([]);
  });
});

test('columns of words are those of names, texts, people and choices that hold words', () => {
  const { snapshot, header } = headedSheet(
    [
      ['序号', '项目名称', '责任单位', '建设性质', '建设内容', '总投资（万元）', '所在乡镇'],
      [1, '青石路', '交通局', '新建', 12, '约500', null],
      [2, '南河桥', null, null, null, null, null],
    ],
    { origin: { row: 0, column: 2 } },
  );
  expect([...wordyColumns(snapshot, header)].sort()).toEqual([3, 4, 5]);
});
