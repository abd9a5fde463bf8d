import { REGISTERS } from '../../../src/ledger/kinds/registers';
import { periodText } from '../../../src/ledger/cells/period';
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

const STATES = Object.keys(CellState);

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

describe('dates of the project ledger', () => {
  /** What the cells of one column come to: dates as they are written, else the state, and the word in the place of a date. */
  function dates(field: string, heading: string, cells: readonly CellValue[]): string[] {
    const rows = cells.map((cell, at) => [`${String(at)}号路`, 5_000, '新建', cell, null]);
    const header = ['项目名称', '总投资（万元）', '建设性质', heading, '备注'];
    const column = present(readProjects([['2025年重点项目台账'], header, ...rows], { asOf: dayOf(2025, 6, 30) }).period(field), field);
    return column.values.map((period, at) => {
      const word = column.words.get(at);
      return period ? periodText(period) : `${STATES[column.states[at] ?? 0] ?? ''}${word ? ` ${word}` : ''}`;
    });
  }

  test('bare numbers are months where the heading asks for months', () => {
    const cells = [3, '12', 13, 0, '3月', 45_730];
    const months = ['2025-03', '2025-12', 'unreadable', 'unreadable', '2025-03', '2025-03-14'];
    expect(dates('plannedStart', '计划开工月份', cells)).toEqual(months);
    expect(dates('plannedStart', '计划开工时间', [3, '12'])).toEqual(['unreadable', 'unreadable']);
  });

  test('2025.1 is October in a column that writes January as 2025.01, and neither in others', () => {
    expect(dates('plannedStart', '计划开工时间', [2025.1, 2025.03, 2025.11])).toEqual(['2025-10', '2025-03', '2025-11']);
    expect(dates('plannedStart', '计划开工时间', [25.1, '25.04'])).toEqual(['2025-10', '2025-04']);
    expect(dates('plannedStart', '计划开工时间', [2025.1, 2025.3])).toEqual(['unreadable', '2025-03']);
    expect(dates('plannedStart', '计划开工时间', [2025.1, '2025.12'])).toEqual(['unreadable', '2025-12']);
  });

  test('what is to come, or due until a day, is a plan and no fact', () => {
    const cells = ['预计7月', '3月底前', '4月'];
    expect(dates('plannedStart', '计划开工时间', cells)).toEqual(['2025-07', '2025-03', '2025-04']);
    expect(dates('actualStart', '实际开工时间', cells)).toEqual(['word not-started', 'unreadable', '2025-04']);
  });

  test('of a few months all are meant, of a longer time its beginning or its end', () => {
    const cells = ['4-5月', '3-12月', '2025.3-2026.10'];
    expect(dates('plannedStart', '计划开工时间', cells)).toEqual(['2025-04/2025-05', '2025-03', '2025-03']);
    expect(dates('completion', '计划竣工时间', cells)).toEqual(['2025-04/2025-05', '2025-12', '2026-10']);
  });
});

describe('under 建设工期', () => {
  test.each<[CellValue, string]>([
    [24, 'placeholder'], // how long it takes says nothing of when
    [24.5, 'placeholder'],
    [999, 'placeholder'],
    ['24个月', 'placeholder'],
    ['约两年半', 'placeholder'],
    ['1.5年', 'placeholder'],
    ['300日历天', 'placeholder'],
    [0, 'unreadable'],
    [1_000, 'unreadable'],
    ['分期实施', 'unreadable'],
  ])('%s', (cell, expected) => {
    const rows = [
      ['项目名称', '总投资（万元）', '建设性质', '建设工期'],
      ['一号路', 5_000, '新建', cell],
      ['二号路', 5_000, '新建', '2025-2026'],
    ];
    expect(reading(readProjects(rows, { asOf: dayOf(2025, 6, 30) }).span('duration'))).toBe(expected);
  });
});

test('money of a size that no sum could tell is none', () => {
  const money = (cell: CellValue): string => reading(ledger(4, cell).money('totalInvestment'));
  expect([money(5), money('5'), money('约5亿元'), money(1e15), money('待定'), money('见附表')]).toEqual([
    ...['50000', '50000', '500000000'],
    ...['unreadable', 'placeholder', 'unreadable'],
  ]);
});

test('a unit is read without the person behind it; of people a mark is none', () => {
  const rows = (cell: CellValue) => [
    HEADER.map((each) => (each === '责任单位' ? '责任单位及责任人' : each)),
    ROW.map((each, at) => (at === 3 ? cell : each)),
  ];
  const units = (cell: CellValue): string => reading(readProjects(rows(cell), { asOf: dayOf(2025, 6, 30) }).people('leadUnit'));
  expect([units('交通局 张三'), units('交通局、住建局'), units('/'), units(' \n')]).toEqual([
    ...['["交通局"]', '["交通局","住建局"]'],
    ...['placeholder', 'empty'],
  ]);
  const leaders = (cell: CellValue): string => reading(ledger(7, cell).people('leader'));
  expect([leaders('钱一鸣、孙二'), leaders('待定'), leaders(5)]).toEqual(['["钱一鸣","孙二"]', 'placeholder', '["5"]']);
});

describe('steps', () => {
  function step(key: string, header: readonly string[], row: readonly CellValue[], field: string, note: string | null = null): unknown {
    const kind = present(
      REGISTERS.find((each) => each.key === key),
      key,
    );
    const rows = [...(note === null ? [] : [[note]]), header, row];
    const column = present(readProjects(rows, { kind, asOf: dayOf(2025, 6, 30), planYear: 2025 }).step(field), field);
    const value = column.values[0];
    return value ? [value.word, value.date && periodText(value.date)] : STATES[column.states[0] ?? 0];
  }
  const permit = (cell: CellValue, note: string | null = null): unknown =>
    step('permits', ['项目名称', '责任单位', '立项', '环评'], ['一号路', '交通局', cell, '已办结'], 'approval', note);

  test.each<[CellValue, unknown]>([
    ['已办结', ['done', null]],
    ['已办结2025年3月', ['done', '2025-03']],
    ['2025年3月', [null, '2025-03']],
    [45_730, [null, '2025-03-14']],
    ['正在办理', ['open', null]],
    ['不涉及', ['not-needed', null]],
    ['见附件', 'unreadable'],
    [null, 'empty'],
  ])('a permit: %s', (cell, expected) => {
    expect(permit(cell)).toEqual(expected);
  });

  test('a mark means what a note says', () => {
    const note = '●已办结 ◎办理中 ○未办理';
    expect(['●', '◎', '√'].map((mark) => permit(mark, note))).toEqual([
      ['done', null],
      ['open', null],
      ['done', null],
    ]);
  });

  test.each<[string, CellValue, unknown]>([
    ['用地需求（亩）', 120, ['open', null]],
    ['用地需求（亩）', '120亩', ['open', null]],
    ['用地需求（亩）', 0, ['not-needed', null]],
    ['用地需求（亩）', '无', ['not-needed', null]],
    ['用地', '无', 'unreadable'], // none needed, or none had
    ['用地', '无需求', ['not-needed', null]],
    ['用地', '已保障', ['done', null]],
    ['用地', '已了解', 'unreadable'],
  ])('a need: %s %s', (heading, cell, expected) => {
    expect(step('factor-matrix', ['项目名称', '责任单位', heading, '供水'], ['一号路', '交通局', cell, '已保障'], 'land')).toEqual(
      expected,
    );
  });
});
