import { isFormer, ledgersDisagree } from '../../../src/checks/project/ledgers-disagree';
import type { Ledger } from '../../../src/ledger/ledger';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

type Rows = readonly (readonly CellValue[])[];
const HEADER = ['项目名称', '总投资（万元）', '2025年计划投资（万元）', '计划开工时间', '计划竣工时间'];

/** Projects from row 3 on: amounts in B and C, dates in D and E. */
function ledger(sheetName: string, rows: Rows, header: readonly CellValue[] = HEADER, year = 2025): Ledger {
  return readProjects([[`${String(year)}年重点项目`], header, ...rows], { asOf: dayOf(2025, 6, 30) }, { sheetName });
}

const said = (one: Ledger, ...others: readonly Ledger[]): string[] => saidBy(ledgersDisagree, one, { others });
const ROAD = ['滨河路改造', 8_000, 2_000, '2025年3月', '2026年3月'] as const;
const SCHOOL = ['西区学校', 12_345, 3_000, '2025年5月', '2026年5月'] as const;
const ALL = ledger('总清单', [ROAD, SCHOOL]);

test('what two ledgers say differently of a project is told cell by cell, with the other sheet and row', () => {
  const fresh = ledger('新开工项目', [['西区 学校', 12_000, 3_100, '2025年9月', '2026年9月']]);
  expect(said(ALL, fresh)).toEqual([
    'B4 总投资是12345，而工作表“新开工项目”第3行的同名项目是12000，请核对以哪个为准。',
    'C4 年度计划投资是3000，而工作表“新开工项目”第3行的同名项目是3100，请核对以哪个为准。',
    'D4 计划开工时间是2025年5月，而工作表“新开工项目”第3行的同名项目是2025年9月，请核对以哪个为准。',
    'E4 计划竣工时间是2026年5月，而工作表“新开工项目”第3行的同名项目是2026年9月，请核对以哪个为准。',
  ]);
  expect(remarksOf(ledgersDisagree, ALL, { others: [fresh] }).map(({ field }) => field)).toEqual([
    'totalInvestment',
    'annualPlan',
    'plannedStart',
    'completion',
  ]);
});

describe('amounts', () => {
  const total = (sheet: string, unit: string, amount: CellValue) =>
    ledger(sheet, [['西区学校', amount, '手续']], ['项目名称', `总投资（${unit}）`, '形象进度']);
  const against = (here: Ledger, there: Ledger): number => said(here, there).length;

  test('of one unit differ by more than one 元', () => {
    expect(against(total('甲', '元', 5_000_000), total('乙', '元', 5_000_001))).toBe(0);
    expect(against(total('甲', '元', 5_000_001), total('乙', '元', 5_000_000))).toBe(0);
    expect(against(total('甲', '元', 5_000_000), total('乙', '元', 5_000_002))).toBe(1);
    expect(against(total('甲', '万元', 5_000), total('乙', '万元', 5_000.0002))).toBe(1);
  });

  test('of two units are compared as far as the larger one is rounded to two decimals', () => {
    expect(against(total('甲', '万元', 12_349), total('乙', '亿元', 1.23))).toBe(0);
    expect(against(total('甲', '万元', 12_350), total('乙', '亿元', 1.23))).toBe(0);
    expect(against(total('甲', '万元', 12_351), total('乙', '亿元', 1.23))).toBe(1);
    expect(against(total('甲', '亿元', 1.23), total('乙', '万元', 12_350))).toBe(0);
    expect(against(total('甲', '亿元', 1.23), total('乙', '万元', 12_351))).toBe(1);
    expect(against(total('甲', '元', 123_500_001), total('乙', '亿元', 1.23))).toBe(0);
    expect(against(total('甲', '元', 123_500_002), total('乙', '亿元', 1.23))).toBe(1);
  });

  test('that one does not tell are no contradiction, not even beside zero', () => {
    expect(against(total('甲', '万元', null), total('乙', '万元', 5))).toBe(0);
    expect(against(total('甲', '万元', 5), total('乙', '万元', null))).toBe(0);
  });
});

describe('dates', () => {
  const start = (sheet: string, day: CellValue) => ledger(sheet, [['西区学校', day, '手续']], ['项目名称', '计划开工时间', '形象进度']);
  const against = (here: CellValue, there: CellValue): number => said(start('甲', here), start('乙', there)).length;

  test.each([
    ['2025年', '2025年5月'],
    ['2025年二季度', '2025年6月'],
    ['2025年二季度', '2025年4月'],
    ['2025年5月', '2025年5月1日'],
    ['2025年5月', '2025年5月31日'],
    ['2025年5月', null],
  ])('%s and %s are no contradiction: one says less', (one, other) => {
    expect([against(one, other), against(other, one)]).toEqual([0, 0]);
  });

  test.each([
    ['2025年5月', '2025年6月'],
    ['2025年二季度', '2025年7月1日'],
    ['2025年二季度', '2025年3月31日'],
  ])('%s and %s are one', (one, other) => {
    expect([against(one, other), against(other, one)]).toEqual([1, 1]);
  });
});

test('columns that only one of the two has are not compared', () => {
  const names = ledger('单位名单', [['西区学校', '教育局', '手续']], ['项目名称', '责任单位', '形象进度']);
  expect([said(ALL, names), said(names, ALL)]).toEqual([[], []]);
});

describe('a project', () => {
  const OTHER = ['西区学校', 9_000, 3_000, '2025年5月', '2026年5月'] as const;

  test('whose name either has twice is compared with none: nobody knows which it is', () => {
    const twice = [OTHER, ['西区 学校', 8_000, 3_000, '2025年5月', '2026年5月']];
    expect(said(ALL, ledger('新开工项目', twice))).toEqual([]);
    expect(said(ledger('新开工项目', twice), ALL)).toEqual([]);
    expect(said(ALL, ledger('新开工项目', [...twice, OTHER]))).toEqual([]);
  });

  test('that only one of them has is compared with none', () => {
    expect(said(ALL, ledger('新开工项目', [['南区学校', 9_000, 3_000, '2025年5月', '2026年5月']]))).toEqual([]);
  });

  test('without a name is compared with none', () => {
    expect(said(ledger('总清单', [ROAD, ['/', 5, 5, null, null]]), ledger('新开工项目', [ROAD, ['/', 9, 9, null, null]]))).toEqual([]);
  });

  test('is compared with each of the others', () => {
    expect(said(ALL, ledger('新开工项目', [OTHER]), ledger('教育项目', [OTHER]))).toHaveLength(2);
  });
});

describe('a sheet', () => {
  const OTHER = [['西区学校', 9_000, 3_000, '2025年5月', '2026年5月']] as const;

  test.each(['总清单（旧）', '备份', '副本', '历史', '原表', '原稿', '调整前', '上月', '上期', '上季度', '上年'])(
    '%s is one of a former time',
    (name) => {
      expect(isFormer(ledger(name, OTHER))).toBe(true);
      expect(said(ALL, ledger(name, OTHER))).toEqual([]);
    },
  );

  test('that is hidden is one too; any other is not', () => {
    const { snapshot, ...rest } = ledger('新开工项目', OTHER);
    expect(isFormer({ ...rest, snapshot })).toBe(false);
    expect(isFormer({ ...rest, snapshot: { ...snapshot, sheet: { ...snapshot.sheet, visible: false } } })).toBe(true);
  });

  test('of another plan year is not compared', () => {
    const header = HEADER.map((label) => label.replace('2025年', '年度'));
    expect(said(ledger('总清单', [SCHOOL], header), ledger('新开工项目', OTHER, header))).toHaveLength(1);
    expect(said(ledger('总清单', [SCHOOL], header), ledger('新开工项目', OTHER, header, 2024))).toEqual([]);
  });

  test.each([
    ['2025.5', '2025.6'],
    ['202505', '202506'],
    ['1-5月', '1-6月'],
    ['五月', '六月'],
    ['一季度', '上半年'],
    ['总清单', '5月'],
  ])('of another month is not compared: %s and %s', (before, now) => {
    expect(said(ledger(now, [SCHOOL]), ledger(before, OTHER))).toEqual([]);
  });

  test('of the same month is, however each writes it', () => {
    expect(said(ledger('2025年6月', [SCHOOL]), ledger('新建2025.6', OTHER))).toHaveLength(1);
  });
});

test('a ledger read alone is held against nothing', () => {
  expect(said(ALL)).toEqual([]);
});

test('what all sources of money come to is not compared with the whole investment', () => {
  const children = [null, null, '合计', '中央', '县级'];
  const school = ['西区学校', '新建', 9_000, 5_000, 4_000];
  const sources = ledger('资金', [children, school], ['项目名称', '建设性质', '资金来源（万元）', null, null]);
  expect(sources.money('totalInvestment')).not.toBeNull();
  expect(said(ALL, sources)).toEqual([]);
});
