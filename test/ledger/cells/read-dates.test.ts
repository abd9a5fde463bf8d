import { runToEnd } from '../../../src/spreadsheet/task';
import { readingDates } from '../../../src/ledger/cells/columns/read-dates';
import { DateCells } from '../../../src/ledger/cells/date-cell';
import { periodText } from '../../../src/ledger/cells/period';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { REGISTERS } from '../../../src/ledger/kinds/registers';
import { CellState } from '../../../src/ledger/ledger';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { present } from '../../../src/spreadsheet/present';
import type { CellValue } from '../../../src/spreadsheet/snapshot';

const STATES = Object.keys(CellState);
/** The fields of the project ledger, and the day on which a blocker is closed, which is counted by days. */
const FIELDS = [...PROJECTS.fields, ...REGISTERS.flatMap(({ key, fields }) => (key === 'blockers' ? fields : []))];

interface Around {
  readonly heading?: string;
  /** Formats of the cells, from the first on. */
  readonly formats?: readonly string[];
  /** The year of a record whose section is of another than 2025. */
  readonly year?: (record: number) => number | null;
}

/** The column of these cells, in E7 of the sheet: a row of the block is blank before each. */
function column(name: string, cells: readonly CellValue[], { heading, formats = [], year }: Around = {}) {
  const field = present(
    FIELDS.find((each) => each.name === name),
    name,
  );
  const match = { field, column: 4, header: heading ?? field.label, confidence: 1, reason: 'exact', unit: null, unitSource: null } as const;
  const source = {
    rows: cells.map((cell) => ['某', cell]),
    records: cells.map((_, record) => 2 * record + 1),
    numberFormats: cells.flatMap((_, record) => [
      ['@', '@'],
      ['@', formats[record] ?? 'General'],
    ]),
    dates: new DateCells(2025, false),
    datesOf: (record: number) => {
      const other = year?.(record) ?? null;
      return other === null ? null : new DateCells(other, false);
    },
    asOf: dayOf(2025, 6, 30),
    firstColumn: 3,
    legend: new Map<string, string>(),
  };
  return runToEnd(readingDates(match, source, ({ start, end }) => `${periodText(start)}${end ? `~${periodText(end)}` : ''}`));
}

/** What its cells come to: the dates, else how the cell is kept, and the word in the place of a date. */
function read(...of: Parameters<typeof column>): string[] {
  const { values, states, words } = column(...of);
  return values.map((date, at) => `${date ?? STATES[states[at] ?? 0] ?? ''}${words.has(at) ? ` ${String(words.get(at))}` : ''}`);
}

test('a number is what its format shows, each in its row: 2025 in a cell of dates is a day of 1905', () => {
  expect(read('plannedStart', [45_730, 2025, 2025], { formats: ['yyyy-m-d', 'General', 'yyyy-m-d'] })).toEqual([
    ...['2025-03-14', '2025', 'unreadable'],
  ]);
});

test('where the block tells no formats a day is a day all the same', () => {
  const field = present(
    FIELDS.find(({ name }) => name === 'plannedStart'),
    'plannedStart',
  );
  const match = { field, column: 0, header: '计划开工时间', confidence: 1, reason: 'exact', unit: null, unitSource: null } as const;
  const source = {
    records: [0],
    numberFormats: [],
    dates: new DateCells(2025, false),
    asOf: dayOf(2025, 6, 30),
    firstColumn: 0,
    legend: new Map(),
  };
  expect(runToEnd(readingDates(match, { ...source, rows: [[45_730]] }, ({ start }) => periodText(start))).values).toEqual(['2025-03-14']);
  expect(runToEnd(readingDates(match, { ...source, rows: [[]] }, ({ start }) => periodText(start))).states[0]).toBe(CellState.empty);
});

test('a record whose section is of another year has its dates in that', () => {
  expect(read('plannedStart', ['3月', '3月'], { year: (record) => (record === 1 ? 2026 : null) })).toEqual(['2025-03', '2026-03']);
});

test('it is known which dates were numbers and which were texts', () => {
  expect(column('plannedStart', [45_730, '2025年3月', '待定', null]).fromText).toEqual([1]);
});

test('a date that says to be of another event is none of the column', () => {
  const ends = ['2025年5月竣工', '5月完工', '2025年5月建成投产', '2025年5月开工', '2025年3月开工，2026年5月竣工'];
  for (const name of ['plannedStart', 'actualStart'])
    expect(read(name, ends)).toEqual(['unreadable', 'unreadable', 'unreadable', '2025-05', '2025-03~2026-05']);
  expect(read('completion', ['2025年5月竣工', '2025年5月开工'])).toEqual(['2025-05', 'unreadable']);
});

describe('bare numbers are months', () => {
  test.each(['计划开工月份', '计划开工月', '计划开工时间（月）', '计划开工时间（月份）'])('below %s', (heading) => {
    expect(read('plannedStart', [3, '12', 12, 13, '3', '123', '3a', '3月', '2024.3.15', 45_730], { heading })).toEqual([
      ...['2025-03', '2025-12', '2025-12', 'unreadable', '2025-03', 'unreadable', 'unreadable'],
      ...['2025-03', '2024-03-15', '2025-03-14'],
    ]);
  });

  test.each(['计划开工时间', '月计划开工时间', '计划开工月份安排'])('but not below %s', (heading) => {
    expect(read('plannedStart', [3, '12'], { heading })).toEqual(['unreadable', 'unreadable']);
  });
});

describe('4.30 is a day in a column that writes its days so', () => {
  test.each<[string, readonly CellValue[], readonly string[], (readonly string[])?]>([
    ['as texts', ['4.30', '5.6'], ['2025-04-30', '2025-05-06']],
    ['with 日 or 号 behind some', ['4.30', '5.6日', ' 5.7号 '], ['2025-04-30', '2025-05-06', '2025-05-07']],
    ['as numbers of two digits', [4.3, 3.15], ['2025-04-30', '2025-03-15'], ['0.00', '0.00']],
    ['as numbers, of which 4.3 may be the 3rd or the 30th', [4.3, 3.15, 4.1, 4.2], ['2025-04', '2025-03-15', '2025-04', '2025-04']],
    ['and 4.5 can be none but the 5th', [4.5, 3.15, 4.11, 12.31], ['2025-04-05', '2025-03-15', '2025-04-11', '2025-12-31']],
    ['a text has all of its digits', ['4.3', '3.15'], ['2025-04-03', '2025-03-15']],
    ['with a stroke or a dash', ['3/5', '6-15', '8/1'], ['2025-03-05', '2025-06-15', '2025-08-01']],
    ['beside what says that it is a day', ['3/5', '3.15日'], ['unreadable', '2025-03-15']],
    ['in January too', ['4.30', '1.15'], ['2025-04-30', '2025-01-15']],
    ['beside whole dates', ['4.30', '2024.04.15', '5.15前'], ['2025-04-30', '2024-04-15', 'unreadable']],
    ['beside dates that are written otherwise', ['4.30', '2025年3月', 5, null], ['2025-04-30', '2025-03', 'unreadable', 'empty']],
  ])('%s: %j', (_, cells, expected, formats = []) => {
    expect(read('plannedStart', cells, { formats })).toEqual(expected);
  });

  test.each<[string, readonly CellValue[]]>([
    ['where none is beyond the 12th', ['4.3', '5.6', '5.12']],
    ['where 3-5 may be months', ['3-5', '4/6']],
    ['where a number with a point is no day', ['4.30', '13.2']],
    ['nor in a month', ['4.30', '0.5']],
    ['nor on a day', ['4.30', '5.0']],
    ['nor of so many digits', ['4.30', '5.125']],
    ['beyond the 31st', ['4.30', '5.32']],
    ['beside a month of a year', ['4.30', '2025.3']],
  ])('but not %s', (_, cells) => {
    expect(read('plannedStart', cells)[0]).toBe('unreadable');
  });

  test('nor below months, nor in a column of spans', () => {
    expect(read('plannedStart', [4.3, 3.15], { heading: '计划开工月份', formats: ['0.00', '0.00'] })).not.toContain('2025-04-30');
    expect(read('duration', ['4.30', '3.15'])).not.toContain('2025-04-30');
  });
});

describe('2025.1 may have been typed as 2025.10', () => {
  test.each<[readonly CellValue[], string]>([
    [[2025.1, 2025.03], '2025-10'],
    [[2025.1, '2025.03'], '2025-10'],
    [[25.1, '25.04'], '2025-10'],
    [[2025.1, 2025.3], 'unreadable'],
    [[2025.1, 2025.11], 'unreadable'],
    [[2025.1, '12025.03'], 'unreadable'],
    [[2025.1, '2025.031'], 'unreadable'],
    [['2025.10', 2025.03], '2025-10'],
  ])('%j', (cells, expected) => {
    expect(read('plannedStart', cells)[0]).toBe(expected);
  });

  test('in no other number', () => {
    expect(read('plannedStart', [2025.2, 2025.03, 2100.1, 1999.1, 50.1, 5.1])).toEqual([
      ...['2025-02', '2025-03', 'unreadable', 'unreadable', 'unreadable', 'unreadable'],
    ]);
  });
});

describe('below 实际竣工时间', () => {
  test.each<[CellValue, string]>([
    ['2025年4月', '2025-04'],
    ['2025年4月（已竣工）', '2025-04 ended'],
    ['预计8月', 'word not-started'],
    ['3月底前', 'unreadable'],
    ['已竣工', 'word ended'],
    ['未竣工', 'word not-started'],
    ['尚未完工', 'word not-started'],
    ['还未交付', 'word not-started'],
    ['暂未验收', 'word not-started'],
    ['仍未投产', 'word not-started'],
    ['未建成使用', 'word not-started'],
    ['未竣工验收备案', 'word not-started'],
    ['项目未竣工', 'unreadable'],
    ['未填报', 'unreadable'],
    ['/', 'placeholder'],
    [true, 'unreadable'],
  ])('%s: %s', (cell, expected) => {
    expect(read('actualCompletion', [cell])).toEqual([expected]);
  });
});

describe('a day that figures count by', () => {
  test.each<[CellValue, string]>([
    ['2025年4月3日', '2025-04-03'],
    ['已完成', 'unreadable'], // not when
    ['已销号', 'unreadable'],
    ['未销号', 'word not-started'],
    ['未销号（原因不明）', 'unreadable'],
    ['未竣工', 'unreadable'], // what the column is not about
    ['未开工', 'word not-started'],
  ])('销号时间: %s', (cell, expected) => {
    expect(read('closedOn', [cell], { heading: '销号时间' })).toEqual([expected]);
  });
});

test('until when something is to be done: what has not come about is no day, and what is over is over', () => {
  expect(read('deadline', ['未销号', '已完成', '3月底前'], { heading: '计划销号时间' })).toEqual(['unreadable', 'word ended', '2025-03']);
});

test('a plan is what it says: until when, and what is to come', () => {
  expect(read('plannedStart', ['3月底前', '预计8月', '未竣工', '已开工'])).toEqual([
    ...['2025-03', '2025-08', 'unreadable', 'word started'],
  ]);
});

describe('below 建设工期', () => {
  test.each<[CellValue, string]>([
    ['2025.3-2026.10', '2025-03~2026-10'],
    [2025.3, '2025-03'],
    [24, 'placeholder'],
    [24.5, 'placeholder'],
    [999, 'placeholder'],
    [1_000, 'unreadable'],
    [0, 'unreadable'],
    [-3, 'unreadable'],
    ['24个月', 'placeholder'],
    ['约2年', 'placeholder'],
    ['1.5年', 'placeholder'],
    ['1.25年', 'placeholder'],
    ['24', 'placeholder'],
    ['24.5', 'placeholder'], // as the number is
    ['24.03', '2024-03'],
    ['0', 'unreadable'],
    ['500', 'placeholder'],
    ['2025', '2025'],
    [true, 'unreadable'],
    ['十八个月', 'placeholder'],
    ['两年半', 'placeholder'],
    ['40周', 'placeholder'],
    ['300天', 'placeholder'],
    ['300日', 'placeholder'],
    ['300日历天', 'placeholder'],
    ['300工作日', 'placeholder'],
    ['工期24个月', 'unreadable'],
    ['24个月左右', 'unreadable'],
    ['1.年', 'unreadable'],
    ['若干年', 'unreadable'],
    ['待定', 'placeholder'],
    ['分期实施', 'unreadable'],
  ])('%s: %s', (cell, expected) => {
    expect(read('duration', [cell])).toEqual([expected]);
  });

  test('how long something takes is no plan of a start', () => {
    expect(read('plannedStart', ['24个月', 24.5])).toEqual(['unreadable', '2024-05']);
  });
});

test('two dates side by side where one is asked for are read as neither', () => {
  const two = ['2025.04/2025.09', '4月/9月', '一季度/三季度', '2025/4/1/2025/9/1', '4月\n9月', '2025.4\n2026.9', '2025.4/9', '3/5月'];
  expect(read('plannedStart', two)).toEqual(two.map(() => 'unreadable'));
  expect(read('completion', ['2025年4月/2026年9月'])).toEqual(['unreadable']);
  // A range is of the works, and of two months side by side it is one or the other.
  expect(read('plannedStart', ['2025.4-2026.9', '2025/4-2025/9', '3月/4月', '2025年4/18'])).toEqual([
    ...['2025-04~2026-09', '2025-04~2025-09', '2025-03~2025-04', '2025-04-18'],
  ]);
});

test('a column that asks for start and end in one cell has them in either form', () => {
  expect(read('duration', ['2025.04/2026.09', '2025.4\n2026.9'])).toEqual(['2025-04~2026-09', '2025-04~2026-09']);
  expect(read('completion', ['2025年4月/2026年9月'], { heading: '计划开工/竣工时间' })).toEqual(['2025-04~2026-09']);
});

test('about when something came about is told: 约6月 may lie on either side of the end of a quarter', () => {
  expect(read('actualStart', ['约6月', '2025年6月左右', '2025年6月'])).toEqual(['unreadable', 'unreadable', '2025-06']);
  expect(read('plannedStart', ['约6月', '2025年6月左右'])).toEqual(['2025-06', '2025-06']);
});
