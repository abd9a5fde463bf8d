import { sectionCount } from '../../../src/checks/common/section-count';
import { totalNotSum } from '../../../src/checks/common/totals';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

type Row = readonly [name: string, amount: CellValue];

/** A ledger from row 2 on: a row whose name ends in 路 is a project of so many 万元, any other is a heading or a total. */
const ledger = (rows: readonly Row[], unit = '（万元）') =>
  readProjects(
    [
      ['项目名称', '建设性质', '责任单位', `总投资${unit}`],
      ...rows.map(([name, amount]) => [name, ...(name.endsWith('路') ? ['新建', '交通运输局'] : [null, null]), amount]),
    ],
    { asOf: dayOf(2025, 6, 30) },
  );

/** Sums that are told, each with its cell and what was found in its place. */
const told = (...rows: readonly Row[]): string[] =>
  remarksOf(totalNotSum, ledger(rows)).map(
    ({ row, params: { declared, found } }) => `D${String(row + 1)} ${String(declared)}: ${String(found)}`,
  );

/** Two projects of 10 and 20 万元, and two of 30 and 40. */
const LOW: readonly Row[] = [
  ['一路', 10],
  ['二路', 20],
];
const HIGH: readonly Row[] = [
  ['三路', 30],
  ['四路', 40],
];

test('a total that is not the sum is told at its cell, in the unit of the column', () => {
  const read = ledger([...LOW, ['合计', 31]]);
  expect(saidBy(totalNotSum, read)).toEqual(['D4 “合计”的总投资是31万元，其下项目相加为30万元，请核对。']);
  expect(remarksOf(totalNotSum, read).map(({ field }) => field)).toEqual(['totalInvestment']);
  expect(
    saidBy(
      totalNotSum,
      ledger(
        [
          ['一路', 0.1],
          ['二路', 0.2],
          ['合计', 0.5],
        ],
        '（亿元）',
      ),
    ),
  ).toEqual(['D4 “合计”的总投资是0.5亿元，其下项目相加为0.3亿元，请核对。']);
});

describe('a total', () => {
  test.each<[string, Row[]]>([
    ['at the end', [...LOW, ...HIGH, ['合计', 100]]],
    ['at the top', [['合计', 100], ...LOW, ...HIGH]],
    ['of all, below sums of some', [...LOW, ['小计', 30], ...HIGH, ['小计', 70], ['合计', 100]]],
    ['of what stands since the one before, though it is called a total', [...LOW, ['合计', 30], ...HIGH, ['合计', 70]]],
    ['of all, though it is called a sum of some', [...LOW, ['小计', 30], ...HIGH, ['小计', 100]]],
    ['a blank, or one that is not known', [...LOW, ['合计', null], ...HIGH, ['总计', '略']]],
    [
      'rounded',
      [
        ['一路', 10.4],
        ['二路', 20.1],
        ['合计', 31],
      ],
    ],
    ['of projects one of which has no amount yet', [...LOW, ['三路', null], ['合计', 30]]],
    [
      'over its projects, with their count: down to the next, the last to the end',
      [['小计（2个）', 30], ...LOW, ['小计（2个）', 70], ...HIGH],
    ],
  ])('%s is borne out', (_what, rows) => {
    expect(told(...rows)).toEqual([]);
  });

  test.each<[string, Row[], string[]]>([
    ['at the end', [...LOW, ...HIGH, ['合计', 101]], ['D6 101: 100']],
    ['at the top', [['合计', 99], ...LOW, ...HIGH], ['D2 99: 100']],
    ['of some: what stands since the one before is named', [...LOW, ['小计', 30], ...HIGH, ['小计', 71]], ['D7 71: 70']],
    ['written with a blank', [...LOW, ['小 计', 30], ...HIGH, ['小 计', 71]], ['D7 71: 70']],
    ['called a total: all is named', [...LOW, ['合计', 30], ...HIGH, ['合计', 71]], ['D7 71: 100']],
    ['over its projects without their count', [['小计', 30], ...LOW, ['小计', 70], ...HIGH], ['D2 30: 100', 'D5 70: 30']],
    ['over fewer than it counts', [['小计（3个）', 30], ...LOW, ['小计（3个）', 70], ...HIGH], ['D2 30: 100', 'D5 70: 30']],
  ])('%s is told', (_what, rows, expected) => {
    expect(told(...rows)).toEqual(expected);
  });

  test('over its projects, of their count, is told beside their sum', () => {
    expect(told(['小计（2个）', 31], ...LOW, ['小计（2个）', 71], ...HIGH)).toEqual(['D2 31: 30', 'D5 71: 70']);
    expect(told(['合计（2个）', 31], ...LOW, ['合计（2个）', 71], ...HIGH)).toEqual(['D2 31: 30', 'D5 71: 70']);
  });

  test('is borne out as far as its last decimal is rounded, and no further', () => {
    expect(told(['一路', 10.4999], ['二路', 20], ['合计', 31])).toEqual([]);
    expect(told(['一路', 10.4998], ['二路', 20], ['合计', 31])).toEqual(['D4 31: 30.4998']);
  });

  test('is not doubted while one of its amounts cannot be read', () => {
    expect(told(['一路', '若干'], ['二路', 20], ['合计', 31])).toEqual([]);
    expect(told(['一路', { error: '#REF!' }], ['二路', 20], ['合计', 31])).toEqual([]);
  });

  test('of other projects is doubted all the same', () => {
    expect(told(['一、道路项目', 31], ['一路', '若干'], ['二路', 20], ['二、桥梁项目', 71], ...HIGH)).toEqual(['D5 71: 70']);
  });
});

describe('within a section', () => {
  const sections = (first: number, second: number): Row[] => [
    ['一、新建项目', null],
    ...LOW,
    ['小计', first],
    ['二、续建项目', null],
    ...HIGH,
    ['小计', second],
  ];

  test('a sum below the projects speaks of those above it in the section', () => {
    expect(told(...sections(30, 70))).toEqual([]);
    expect(told(...sections(31, 71))).toEqual(['D5 31: 30', 'D9 71: 70']);
  });

  test('a sum above the projects speaks of the whole section', () => {
    const above = (first: number, second: number): Row[] => [
      ['一、新建项目', null],
      ['小计', first],
      ...LOW,
      ['二、续建项目', null],
      ['小计', second],
      ...HIGH,
    ];
    expect(told(...above(30, 70))).toEqual([]);
    expect(told(...above(31, 71))).toEqual(['D3 31: 30', 'D7 71: 70']);
    // Nothing stands above it, but it is not nothing.
    expect(told(...above(0, 0))).toEqual(['D3 0: 30', 'D7 0: 70']);
  });

  test('a sum among the projects may speak of the section, and so may one of the section around', () => {
    expect(told(['一、新建项目', null], ['一路', 10], ['小计', 30], ['二路', 20])).toEqual([]);
    expect(told(['一、新建项目', null], ['一路', 10], ['小计', 11], ['二路', 20])).toEqual(['D4 11: 10']);
    expect(told(['一、新建项目', null], ...LOW, ['二、续建项目', null], ['三路', 30], ['小计', 30], ['四路', 40])).toEqual([]);
    const nested = (last: number): Row[] => [
      ['一、新建项目', null],
      ['（一）道路', null],
      ...LOW,
      ['（二）桥梁', null],
      ...HIGH,
      ['小计', last],
      ['二、续建项目', null],
      ['五路', 5],
    ];
    expect([told(...nested(70)), told(...nested(100))]).toEqual([[], []]);
    expect(told(...nested(30))).toEqual(['D9 30: 70']);
  });

  test('a total of all may stand in the last section', () => {
    expect(told(['一、新建项目', null], ...LOW, ['二、续建项目', null], ...HIGH, ['合计', 100])).toEqual([]);
  });

  test('a sum in the section’s own row speaks of the section, in its cell or in its words', () => {
    expect(told(['一、新建项目', 30], ...LOW, ['二、续建项目', 70], ...HIGH)).toEqual([]);
    expect(told(['一、新建项目', 31], ...LOW, ['二、续建项目', 71], ...HIGH)).toEqual(['D2 31: 30', 'D5 71: 70']);
    expect(saidBy(totalNotSum, ledger([['一、新建项目（2个，总投资31万元）', null], ...LOW]))).toEqual([
      'A2 “一、新建项目（2个，总投资31万元）”的总投资是31万元，其下项目相加为30万元，请核对。',
    ]);
  });

  test('a sum of a column that the list does not have is left aside', () => {
    expect(saidBy(totalNotSum, ledger([['一、新建项目（2个，年度计划投资31万元）', null], ...LOW]))).toEqual([]);
  });
});

describe('a count', () => {
  const counted = (...rows: readonly Row[]): string[] => saidBy(sectionCount, ledger(rows));

  test('of a section is told where it is another', () => {
    expect(counted(['一、新建项目（3个）', null], ...LOW, ['二、续建项目（2个）', null], ...HIGH)).toEqual([
      'A2 “一、新建项目（3个）”标明3个项目，表中实有2个，请核对是否漏行或忘改个数。',
    ]);
    expect(counted(['一、新建项目（2个）', null], ...LOW, ['二、续建项目（4个）', null], ...HIGH)).toEqual([
      'A5 “二、续建项目（4个）”标明4个项目，表中实有2个，请核对是否漏行或忘改个数。',
    ]);
    expect(counted(['一、新建项目', null], ...LOW)).toEqual([]);
    expect(remarksOf(sectionCount, ledger([['一、新建项目（3个）', null], ...LOW])).map(({ field }) => field)).toEqual([null]);
  });

  test('of a total is borne out by any projects that it may add up', () => {
    expect(counted(...LOW, ['小计（2个）', 30], ...HIGH, ['小计（2个）', 70], ['合计（4个）', 100])).toEqual([]);
    expect(counted(...LOW, ['小计（2个）', 30], ...HIGH, ['小计（4个）', 100])).toEqual([]);
  });

  test('of a total that none bear out is told beside the likeliest', () => {
    expect(counted(...LOW, ['合计（3个）', 30])).toEqual(['A4 “合计（3个）”标明3个项目，表中实有2个，请核对是否漏行或忘改个数。']);
    expect(counted(...LOW, ['小计（2个）', 30], ...HIGH, ['小计（3个）', 70])).toEqual([
      'A7 “小计（3个）”标明3个项目，表中实有2个，请核对是否漏行或忘改个数。',
    ]);
    expect(remarksOf(sectionCount, ledger([...LOW, ['合计（3个）', 30]])).map(({ field }) => field)).toEqual([null]);
    expect(counted(...LOW, ['合计', 30])).toEqual([]);
  });

  test('of none in a section without projects is right', () => {
    expect(counted(['一、新建项目（2个）', null], ...LOW, ['二、续建项目（0个）', null])).toEqual([]);
  });
});
