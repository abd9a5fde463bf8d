import { REGISTERS } from '../../../src/ledger/kinds/registers';
import type { LedgerKind } from '../../../src/ledger/kinds/kind';
import { CellState } from '../../../src/ledger/ledger';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { present } from '../../../src/spreadsheet/present';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { reading } from '../../support/cell-reading';
import { readProjects } from '../../support/read-projects';

const HEADER = ['序号', '项目名称', '建设性质', '责任单位', '总投资（万元）', '计划开工时间', '实际竣工时间', '县级包联领导', '开工情况'];
const ROW: readonly CellValue[] = [1, '一号路', '新建', '交通局', 5, '2025年3月', '2025年4月', '钱一鸣', '已开工'];

const ledger = (field: number, cell: CellValue) =>
  readProjects([HEADER, ROW.map((each, column) => (column === field ? cell : each)), ROW], { asOf: dayOf(2025, 6, 30) });

describe('a cell in which nothing is to be seen is empty', () => {
  test.each<CellValue>([null, '', ' ', '\u3000', '\u00a0\n', '\u200b', '\ufeff', '\u00ad', '\u2002 '])('%j', (cell) => {
    const read = [
      reading(ledger(0, cell).number('sequence')),
      reading(ledger(2, cell).choice('nature')),
      reading(ledger(3, cell).people('leadUnit')),
      reading(ledger(4, cell).money('totalInvestment')),
      reading(ledger(5, cell).period('plannedStart')),
      reading(ledger(7, cell).people('leader')),
    ];
    expect(read).toEqual(read.map(() => 'empty'));
  });
});

describe('numbers of the list', () => {
  test.each<[CellValue, string]>([
    [7, '7'],
    ['7', '7'],
    ['7、', '7'],
    ['7.', '7'],
    ['7． ', '7'],
    ['1-1', 'unreadable'],
    ['/', 'unreadable'],
  ])('%j', (cell, expected) => {
    expect(reading(ledger(0, cell).number('sequence'))).toBe(expected);
  });
});

describe('numbers of the office’s other ledgers', () => {
  const tasks: LedgerKind = present(
    REGISTERS.find(({ key }) => key === 'tasks'),
    'tasks',
  );
  test.each<[CellValue, string]>([
    [40, '40'],
    ['40', '40'],
    ['40.', 'unreadable'],
    ['四十', 'unreadable'],
    ['/', 'placeholder'],
    ['待定', 'placeholder'],
    [{ error: '#REF!' }, 'error'],
    [null, 'empty'],
  ])('%j', (cell, expected) => {
    const rows = [
      ['序号', '目标任务', '责任单位', '年度目标', '一季度完成'],
      [1, '新开工项目', '发改局', cell, 5],
    ];
    expect(reading(readProjects(rows, { kind: tasks, asOf: dayOf(2025, 6, 30) }).number('yearAim'))).toBe(expected);
  });
});

describe('under 实际竣工时间', () => {
  test.each<[CellValue, string]>([
    ['未竣工', 'word not-started'],
    ['尚未完工', 'word not-started'],
    ['未投产', 'word not-started'],
    ['未竣工验收', 'word not-started'],
    ['已竣工', 'word ended'],
    ['预计8月', 'word not-started'],
    ['未知', 'unreadable'],
    ['未填报', 'unreadable'],
  ])('%s', (cell, expected) => {
    expect(reading(ledger(6, cell).period('actualCompletion'))).toBe(expected);
  });

  test('what has not come about is none of what a plan says', () => {
    expect(reading(ledger(5, '未竣工').period('plannedStart'))).toBe('unreadable');
  });

  test('what a column is about may not have come about in any ledger', () => {
    const blockers = present(
      REGISTERS.find(({ key }) => key === 'blockers'),
      'blockers',
    );
    const closed = (cell: CellValue): string =>
      reading(
        readProjects(
          [
            ['序号', '项目名称', '堵点难点', '责任单位', '提出时间', '销号时间'],
            [1, '一号路', '征地', '交通局', '2025年2月', cell],
          ],
          { kind: blockers, asOf: dayOf(2025, 6, 30) },
        ).period('closedOn'),
      );
    expect([closed('未销号'), closed('未竣工'), closed('2025年3月')]).toEqual([
      'word not-started',
      'unreadable',
      expect.stringContaining('month'),
    ]);
  });
});

test('a name is one line; a mark in its place is none', () => {
  const named = (cell: CellValue): string => reading(ledger(1, cell).text('name'));
  expect([named(' 一号\n路 '), named('一号路'), named('\u200b一号路')]).toEqual(['"一号路"', '"一号路"', '"一号路"']);
});

test('a column knows how its cells came out, which were texts, and the words beside them', () => {
  const cells: readonly CellValue[] = ['2025年4月（已竣工）', 45_750, '未竣工', '/', null, { error: '#REF!' }, '2025年5月'];
  const column = readProjects([HEADER, ...cells.map((cell) => ROW.map((each, at) => (at === 6 ? cell : each)))], {
    asOf: dayOf(2025, 6, 30),
  }).period('actualCompletion');
  expect(column?.fromText).toEqual([0, 6]);
  expect([...present(column, 'column').words]).toEqual([
    [0, 'ended'],
    [2, 'not-started'],
  ]);
  const counts = Object.entries(CellState).map(([name, state]) => [name, column?.counts[state]]);
  expect(Object.fromEntries(counts)).toMatchObject({
    read: 3,
    word: 1,
    placeholder: 1,
    empty: 1,
    error: 1,
    unreadable: 0,
    uncalculated: 0,
  });
});
