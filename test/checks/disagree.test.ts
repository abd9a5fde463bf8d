import { runChecks } from '../../src/checks/run-checks';
import { cellAddress } from '../../src/spreadsheet/address';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { Ledger } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { findingMessage } from '../../src/checks/catalogue';
import { readProjects } from '../support/read-projects';

const ASOF = dayOf(2025, 6, 30);
const HEADER = ['序号', '项目名称', '总投资（万元）', '计划开工时间'];
const ROAD = [1, '滨河路改造', 8_000, '2025年3月'] as const;
const SCHOOL = [2, '西区学校', 12_345, '2025年5月'] as const;

function ledger(sheetName: string, rows: readonly (readonly CellValue[])[], header: readonly CellValue[] = HEADER): Ledger {
  return readProjects([['2025年重点项目'], header, ...rows], { asOf: ASOF }, { sheetName });
}

const disagreements = (one: Ledger, ...others: readonly Ledger[]) =>
  runChecks(one, ASOF, {}, null, others).filter(({ code }) => code === 'ledgers-disagree');
const cells = (one: Ledger, ...others: readonly Ledger[]): string[] =>
  disagreements(one, ...others).map(({ row, column }) => cellAddress(row, column ?? 0));

const ALL = ledger('总清单', [ROAD, SCHOOL]);

test('two ledgers of a workbook that say different things of a project: both cells are named', () => {
  const fresh = ledger('新开工项目', [[1, '西区 学校', 12_000, '2025年9月']]);
  const found = disagreements(ALL, fresh);
  expect(found.map(({ row, column }) => cellAddress(row, column ?? 0))).toEqual(['C4', 'D4']);
  expect(found.map(findingMessage)[0]).toBe('总投资是12345，而工作表“新开工项目”第3行的同名项目是12000，请核对以哪个为准。');
});

test.each<[string, Ledger]>([
  ['says the same', ledger('新开工项目', [ROAD, SCHOOL])],
  [
    'says the same in another unit, rounded',
    ledger('新开工项目', [[1, '西区学校', 1.23, '2025年5月']], ['序号', '项目名称', '总投资（亿元）', '计划开工时间']),
  ],
  ['says less exactly', ledger('新开工项目', [[1, '西区学校', null, '2025年']])],
  ['is that of another month', ledger('5月', [[1, '西区学校', 9_000, '2025年9月']])],
  ['is an old copy', ledger('总清单（调整前）', [[1, '西区学校', 9_000, '2025年9月']])],
  [
    'has two projects of the name, so that nobody knows which',
    ledger('新开工项目', [
      [1, '西区学校', 9_000, '2025年9月'],
      [2, '西区学校', 3_345, '2025年8月'],
    ]),
  ],
])('another ledger that %s is no contradiction', (_what, other) => {
  expect(cells(ALL, other)).toEqual([]);
});

test.each([
  ['2025.5', '2025.6'],
  ['202505', '202506'],
  ['1-5月', '1-6月'],
  ['五月', '六月'],
  ['一季度', '上半年'],
])('sheets of two months, %s and %s, are no contradiction', (before, now) => {
  expect(cells(ledger(now, [SCHOOL]), ledger(before, [[1, '西区学校', 9_000, '2025年9月']]))).toEqual([]);
});

test('sheets of one month are, however each writes it', () => {
  expect(cells(ledger('2025年6月', [SCHOOL]), ledger('新建2025.6', [[1, '西区学校', 9_000, '2025年5月']]))).toEqual(['C3']);
});

test('a ledger read alone is held against nothing', () => {
  expect(cells(ALL)).toEqual([]);
});
