import { runChecks } from '../../src/checks/run-checks';
import { cellAddress } from '../../src/spreadsheet/address';
import { compareLedgers } from '../../src/ledger/match/compare-ledgers';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { Ledger } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { readProjects } from '../support/read-projects';

const ASOF = dayOf(2025, 6, 30);
const HEADER = ['序号', '项目名称', '建设性质', '计划开工时间', '实际开工时间', '年度累计完成投资（万元）', '形象进度'];
const CODES: readonly string[] = ['unchanged-since', 'amount-fell', 'start-withdrawn', 'start-postponed', 'project-gone'];

function ledger(...rows: readonly (readonly CellValue[])[]): Ledger {
  return readProjects([['2025年重点项目台账'], HEADER, ...rows], { asOf: ASOF });
}

function found(later: Ledger, earlier: Ledger): string[] {
  const since = { ledger: earlier, comparison: compareLedgers(later, earlier) };
  return runChecks(later, ASOF, {}, since)
    .flatMap(({ code, row, column }) => (CODES.includes(code) ? [`${code} ${column === null ? row + 1 : cellAddress(row, column)}`] : []))
    .sort();
}

const ROAD = [1, '滨河路改造', '新建', '2025年3月', '2025年3月', 1_200, '路基完成一半'] as const;
const SCHOOL = [2, '西区学校', '新建', '2025年5月', '', 0, '前期手续'] as const;

test.each([
  ['data alike in every figure', [ROAD, SCHOOL], [ROAD, [2, '西区学校', '新建', '2025年5月', '', 0, '已进场']], ['unchanged-since 3']],
  [
    'a count of the year that fell',
    [ROAD, SCHOOL],
    [
      [...ROAD.slice(0, 5), 1_000, '路基完成'],
      [...SCHOOL.slice(0, 6), '已招标'],
    ],
    ['amount-fell F3'],
  ],
  [
    'a start that is no more',
    [ROAD, SCHOOL],
    [
      [1, '滨河路改造', '新建', '2025年3月', '', 1_300, '路基完成'],
      [...SCHOOL.slice(0, 6), '已招标'],
    ],
    ['start-withdrawn E3'],
  ],
  [
    'a plan put off',
    [ROAD, SCHOOL],
    [
      [...ROAD.slice(0, 5), 1_300, '路基完成'],
      [2, '西区学校', '新建', '2025年8月', '', 0, '已招标'],
    ],
    ['start-postponed D4'],
  ],
  ['a project that is gone', [ROAD, SCHOOL], [[...ROAD.slice(0, 5), 1_300, '路基完成']], ['project-gone 2']],
  [
    'a month of honest work',
    [ROAD, SCHOOL],
    [
      [...ROAD.slice(0, 5), 1_300, '路基完成'],
      [...SCHOOL.slice(0, 6), '已招标'],
    ],
    [],
  ],
] as const)('against last month: %s', (_what, may, june, expected) => {
  expect(found(ledger(...june), ledger(...may))).toEqual(expected);
});

test('without a ledger of last month nothing of the kind is said', () => {
  expect(runChecks(ledger(ROAD, SCHOOL), ASOF).filter(({ code }) => CODES.includes(code))).toEqual([]);
});
