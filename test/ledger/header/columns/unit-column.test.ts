import { isInUnitOfRow, unitColumns, unitIn } from '../../../../src/ledger/header/columns/unit-column';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

type Row = readonly CellValue[];

/** The columns of units beside 总投资, in a sheet whose list begins in row 5 and column C. */
function unitsBeside(heading: string, rows: readonly Row[], merges: readonly Area[] = [], amount = '总投资') {
  const { snapshot, header } = headedSheet([['项目名称', amount, heading, '建设性质'], ...rows], { origin: { row: 4, column: 2 }, merges });
  return unitColumns(header.cells, header.matches, snapshot, 1);
}

const YI: Row = ['青石路', 3, '亿元', '新建'];
const WAN: Row = ['南河桥', 500, '万元', '续建'];

describe('a column is one of units', () => {
  test.each(['金额单位', '货币单位', '投资额计量单位', '资金单位', '计价单位', '金额单位（元/万元）', '基本情况-金额单位'])(
    'by its heading: %s',
    (heading) => {
      expect(unitsBeside(heading, [YI, WAN, ['东街', 20, '公里'], ['西街', 20, '公里']])).toHaveLength(1);
    },
  );

  test('by most of its words, or by all of them, where its heading may mean others', () => {
    const lengths: readonly Row[] = [
      ['东街', 20, '公里'],
      ['西街', 20, '公里'],
    ];
    expect(unitsBeside('计量单位', [YI, WAN, ...lengths])).toHaveLength(1);
    expect(unitsBeside('计量单位', [YI, ...lengths])).toHaveLength(0);
    expect(unitsBeside('单位', [YI, WAN])).toHaveLength(1);
    expect(unitsBeside('单位', [YI, WAN, ['东街', 20, '公里']])).toHaveLength(0);
  });

  test.each(['责任单位', '单位名称', '金额', '某金额单位', '金额单位说明'])('not by %s', (heading) => {
    expect(unitsBeside(heading, [YI, WAN])).toEqual([]);
  });

  test('not where it holds no unit in a row with amounts', () => {
    expect(unitsBeside('金额单位', [['青石路', 3, '公里']])).toEqual([]);
    expect(unitsBeside('金额单位', [['青石路', 3, null]])).toEqual([]);
    expect(unitsBeside('金额单位', [['青石路', null, '万元']])).toEqual([]);
    expect(unitsBeside('金额单位', [['青石路', '待定', '万元']])).toEqual([]);
    expect(unitsBeside('金额单位', [])).toEqual([]);
  });
});

test('what a column of units says', () => {
  const [told] = unitsBeside('金额单位', [YI, WAN, ['东街', 20, '万元'], ['西街', 30, null], ['某', null, '元']]);
  expect(told).toMatchObject({ header: '金额单位', column: 4, only: null, usual: '万元', words: ['亿元', '万元'], gaps: true });
  expect([1, 2, 4].map((row) => told?.at(row))).toEqual(['亿元', '万元', null]);
});

test('the same unit in every row, however it is written', () => {
  expect(
    unitsBeside('金额单位', [
      ['青石路', 3, '亿元'],
      ['南河桥', 5, '亿'],
      ['东街', 2, '（人民币亿元）'],
    ]),
  ).toMatchObject([{ only: '亿元', usual: '亿元', words: ['亿元', '亿', '(人民币亿元)'], gaps: false }]);
});

test('a word that is no unit makes the rows differ', () => {
  expect(unitsBeside('金额单位', [YI, ['南河桥', 5, '美元']])).toMatchObject([{ only: null, usual: '亿元' }]);
  expect(
    unitsBeside('金额单位', [
      ['青石路', 3, '千万元'],
      ['南河桥', 5, '美元'],
    ]),
  ).toMatchObject([{ only: null, usual: '千万元' }]);
});

test('the most frequent unit is the usual one; of as many the smaller', () => {
  expect(unitsBeside('金额单位', [YI, YI, WAN])[0]?.usual).toBe('亿元');
  expect(unitsBeside('金额单位', [YI, WAN])[0]?.usual).toBe('万元');
});

test('同上 is what stands above, and a merged cell is that of all its rows', () => {
  const [told] = unitsBeside('金额单位', [YI, ['南河桥', 5, '同上'], ['东街', 2, '〃'], WAN, ['西街', 2, '同上']]);
  expect([1, 2, 3, 4, 5].map((row) => told?.at(row))).toEqual(['亿元', '亿元', '亿元', '万元', '万元']);
  expect(told).toMatchObject({ words: ['亿元', '万元'], gaps: false });

  const merged = unitsBeside('金额单位', [YI, ['南河桥', 5, null]], [{ row: 5, column: 4, rows: 2, columns: 1 }]);
  expect(merged).toMatchObject([{ only: '亿元', gaps: false }]);

  expect(unitsBeside('金额单位', [['青石路', 5, '同上'], WAN])[0]?.at(1)).toBe('同上');
});

test('amounts are all columns of money, as numbers or as texts, round ones too', () => {
  expect(unitsBeside('金额单位', [['青石路', '约3', '亿元']])).toMatchObject([{ only: '亿元' }]);
  expect(unitsBeside('金额单位', [['青石路', '3', '亿元']], [], '2025年计划投资')).toMatchObject([{ only: '亿元' }]);
  expect(unitsBeside('金额单位', [['青石路', 3, '亿元']], [], '备注')).toEqual([]);
});

test.each<[CellValue, string | null]>([
  ['元', '元'],
  ['千元', '千元'],
  ['千', null],
  ['万', '万元'],
  ['人民币万元', '万元'],
  ['（百万元）', '百万元'],
  ['千万', '千万元'],
  ['亿元', '亿元'],
  ['美元', null],
  ['', null],
  [null, null],
  [1, null],
])('the unit in %j: %j', (cell, unit) => {
  expect(unitIn(cell)).toBe(unit);
});

test.each<[CellValue, boolean]>([
  [3, true],
  [0, true],
  ['2,000', true],
  ['约3', true],
  ['7600（其中专债3000）', true],
  [' ', false],
  ['', false],
  ['3亿元', false],
  ['约3亿', false],
  ['待定', false],
  [null, false],
  [true, false],
])('%j is an amount in the unit of its row: %j', (cell, open) => {
  expect(isInUnitOfRow(cell)).toBe(open);
});
