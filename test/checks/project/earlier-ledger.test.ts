import type { Check } from '../../../src/checks/check';
import {
  earlierNotBefore,
  earlierOfOtherYear,
  earlierOtherList,
  earlierReadingOpen,
  earlierUncompared,
  earlierUnitDiffers,
} from '../../../src/checks/project/earlier-ledger';
import { runChecks } from '../../../src/checks/run-checks';
import { combineLedgers } from '../../../src/ledger/combine/combine-ledgers';
import type { Ledger } from '../../../src/ledger/ledger';
import { compareLedgers } from '../../../src/ledger/match/compare-ledgers';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const HEADER = ['项目名称', '建设性质', '总投资（万元）'];
const CHECKS: readonly Check[] = [
  earlierNotBefore,
  earlierOfOtherYear,
  earlierOtherList,
  earlierUncompared,
  earlierReadingOpen,
  earlierUnitDiffers,
];
const ROADS = [
  ['滨河路', '新建', 8_000],
  ['环城路', '新建', 5_000],
  ['老城供热管网', '续建', 3_000],
];

/** A month's list; the month stands in its title, as of today (30 June) where it stands nowhere. */
const month = (when: string, rows: readonly (readonly CellValue[])[] = ROADS, header: readonly string[] = HEADER): Ledger =>
  readProjects([[`${when}重点项目台账`], header, ...rows], { asOf: dayOf(2025, 6, 30) });

const beside = (later: Ledger, earlier: Ledger) => ({ ledger: earlier, comparison: compareLedgers(later, earlier) });
const said = (later: Ledger, earlier: Ledger): string[] =>
  CHECKS.flatMap((check) => saidBy(check, later, { comparison: beside(later, earlier) }));

test('the usual month before says nothing of itself', () => {
  expect(said(month('2025年6月'), month('2025年5月'))).toEqual([]);
  expect(said(month('2025年'), month('2025年'))).toEqual([]);
  expect(CHECKS.flatMap((check) => saidBy(check, month('2025年6月')))).toEqual([]);
});

test('months in the wrong order are told, and the same month twice', () => {
  const wrong = (day: string): string[] => [
    `2 所选的上期截至${day}，不早于本期的2025年5月31日，“上期”“本期”可能选反或选了同一期，请核对。`,
  ];
  expect(said(month('2025年5月'), month('2025年6月'))).toEqual(wrong('2025年6月30日'));
  expect(said(month('2025年5月'), month('2025年5月'))).toEqual(wrong('2025年5月31日'));
});

test('a sheet’s name that tells the month is enough where no day is told', () => {
  const named = (sheetName: string): Ledger =>
    readProjects([['重点项目进展'], HEADER, ...ROADS], { asOf: dayOf(2025, 12, 1) }, { sheetName, workbookName: '台账.xlsx' });
  expect(said(named('新建（2025/4）'), named('新建（2025/5）'))).toEqual([
    '2 所选的上期截至2025年5月31日，不早于本期的2025年4月30日，“上期”“本期”可能选反或选了同一期，请核对。',
  ]);
  expect(said(named('新建（2025/5）'), named('新建（2025/4）'))).toEqual([]);
});

test('the ledger of last year is told to be one: what counts up over a year begins anew', () => {
  expect(said(month('2025年1月'), month('2024年12月'))).toEqual([
    '2 上期是2024年度的台账，本期是2025年度的，年度计划投资、年度完成投资不是同一年的数。',
  ]);
});

test('a list that shares hardly a project is told to be another one', () => {
  const other = month('2025年5月', [
    ['沁河大桥', '新建', 5_000],
    ['煤矿改造', '新建', 9_000],
    ['滨河路', '新建', 8_000],
  ]);
  expect(said(month('2025年6月'), other)).toEqual([
    '2 与上期（Sheet1）只有1个项目能够对应（本期3个，上期3个），可能不是同一份台账，请核对所选的上期。',
  ]);
});

test('a list of another county is told to be one, however many names the two have in common', () => {
  expect(said(month('安泽县2025年6月'), month('沁源县2025年5月'))).toEqual([
    '2 上期（Sheet1）写明是沁源县的，本期是安泽县的，可能不是同一份台账，请核对所选的上期。',
  ]);
  expect(said(month('安泽县2025年6月'), month('临汾市2025年5月'))).toEqual([]);
});

test('columns that only one of the months has are told', () => {
  const later = month(
    '2025年6月',
    ROADS.map((row) => [...row, '城关镇', '是']),
    [...HEADER, '所在乡镇', '是否开工'],
  );
  const earlier = month(
    '2025年5月',
    ROADS.map((row) => [...row, '2025年3月']),
    [...HEADER, '实际开工时间'],
  );
  expect(said(later, earlier)).toEqual(['2 上期没有“所在乡镇”、“开工情况”，本期没有“实际开工时间”，没有对比。']);
});

test('columns that are of no known meaning are told: nobody compares them', () => {
  const more = (count: number, when: string): Ledger => {
    const names = Array.from({ length: count }, (_, at) => `备用栏${String.fromCharCode(65 + at)}`);
    return month(
      when,
      ROADS.map((row) => [...row, ...names]),
      [...HEADER, ...names],
    );
  };
  expect(said(more(1, '2025年6月'), more(1, '2025年5月'))).toEqual(['2 “备用栏A”的含义没有识别，没有对比。']);
  expect(said(more(9, '2025年6月'), more(9, '2025年5月')).join('')).toContain('“备用栏H”等9列的含义没有识别，没有对比。');
});

test('what the earlier ledger leaves open is told, unless this month leaves the same open', () => {
  const unstated = ['项目名称', '建设性质', '总投资'];
  expect(said(month('2025年6月'), month('2025年5月', ROADS, unstated))).toEqual([
    '2 上期台账中“总投资”没有注明单位，按万元计算；不对的，与上期的对比也不对，请核对。',
  ]);
  expect(said(month('2025年6月', ROADS, unstated), month('2025年5月', ROADS, unstated))).toEqual([]);
});

test('amounts that are all ten thousand times as much as they were are told, whoever stated the units', () => {
  const yi = ['项目名称', '建设性质', '总投资（亿元）'];
  expect(said(month('2025年6月', ROADS, yi), month('2025年5月'))).toEqual([
    '2 “总投资”有3个项目两期相差1万倍（上期按万元、本期按亿元读取），金额单位可能读错，请核对。',
  ]);
  const [one, ...others] = ROADS;
  if (!one) throw new Error('a road');
  const corrected = month('2025年6月', [[...one.slice(0, 2), 80_000], ...others]);
  expect(said(corrected, month('2025年5月'))).toEqual([]);
});

test('of a ledger of several sheets it is said once', () => {
  const parts = [ROADS.slice(0, 2), ROADS.slice(2)].map((rows) => month('2025年5月', rows));
  const [first, second] = parts;
  if (!first || !second) throw new Error('two parts');
  const later = combineLedgers(first, [second]);
  const found = runChecks(later, dayOf(2025, 5, 31), {}, beside(later, month('2025年6月'))).map(({ code }) => code);
  expect(found.filter((code) => code.startsWith('earlier-'))).toEqual(['earlier-not-before']);
});
