import type { GivenAnswers } from '../../../../src/ledger/assumptions';
import { isFolded, sheetColumn } from '../../../../src/ledger/combine/row-location';
import { CellState } from '../../../../src/ledger/ledger';
import { dayOf } from '../../../../src/spreadsheet/calendar';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { readProjects } from '../../../support/read-projects';

/** A list of two projects with these columns of amounts; what was read as the year's amount so far, in 万元. */
function read(
  headings: readonly string[],
  amounts: readonly (readonly CellValue[])[],
  answers: GivenAnswers = {},
  merges: readonly Area[] = [],
) {
  const ledger = readProjects(
    [
      ['序号', '项目名称', '责任单位', '总投资（万元）', '2025年计划投资（万元）', ...headings],
      ...amounts.map((row, index) => [index + 1, `${'甲乙丙'[index] ?? ''}路改造工程`, '住建局', 12_000, 5_000, ...row]),
    ],
    { asOf: dayOf(2025, 6, 30), answers },
    { merges },
  );
  const match = ledger.columns.find(({ field }) => field.name === 'yearToDate') ?? null;
  const sums = match === null ? null : ledger.money('yearToDate');
  return {
    ledger,
    match,
    year: sums?.values.map((yuan) => (yuan === null ? null : yuan / 10_000)) ?? null,
    asked: ledger.assumptions.filter(({ code }) => code === 'months-added'),
  };
}

describe('months that have a column each', () => {
  test.each([
    [
      '1月|2月|3月',
      ['1月完成投资', '2月完成投资', '3月完成投资'],
      [
        [100, 0.1, 0.2],
        [30, null, 5],
      ],
      [100.3, 35],
    ],
    [
      'the first two together, as statistics tell them',
      ['1-2月完成投资', '3月完成投资', '4月完成投资'],
      [
        [10, 20, 30],
        [1, 2, 3],
      ],
      [60, 6],
    ],
    [
      'an amount so far, and the month after it',
      ['1-5月完成投资', '6月完成投资'],
      [
        [50, 7],
        [5, null],
      ],
      [57, 5],
    ],
    [
      'quarters',
      ['一季度完成投资', '二季度完成投资'],
      [
        [50, 7],
        [5, null],
      ],
      [57, 5],
    ],
    [
      'months to come are blank',
      ['1月完成投资', '2月完成投资', '3月完成投资'],
      [
        [50, 7, null],
        [5, 1, null],
      ],
      [57, 6],
    ],
    [
      'texts and strokes',
      ['1月完成投资', '2月完成投资'],
      [
        ['1,050', 7],
        ['/', 6],
      ],
      [1_057, 6],
    ],
  ] as const)('are added up: %s', (_, headings, amounts, year) => {
    expect(read(headings, amounts).year).toEqual(year);
  });

  test('are said to be added, with their headings, and may stay apart', () => {
    const [headings, amounts] = [
      ['1-2月完成投资', '3月完成投资'],
      [
        [10, 20],
        [1, 2],
      ],
    ] as const;
    const { asked, match, ledger } = read(headings, amounts);
    expect(asked).toMatchObject([
      { decided: 'added', field: 'yearToDate', params: { label: '年度累计完成投资', months: '1-2月完成投资”、“3月完成投资' } },
    ]);
    expect(asked[0]?.cells.map(({ column }) => column)).toEqual([5, 6]);
    // No cell of the sheet holds the sum, and none of its columns is one that nobody reads.
    expect(match && [isFolded(match.column), sheetColumn(match.column)]).toEqual([true, 6]);
    expect(ledger.unmatched).toEqual([]);
    expect(read(headings, amounts, { 'months-added:1-3月完成投资': 'left-out' }).year).toBeNull();
  });

  test('are asked about where they only rise, as sums up to each month do', () => {
    const [headings, amounts] = [
      ['1月完成投资', '2月完成投资', '3月完成投资'],
      [
        [10, 20, 40],
        [0, 5, 5],
      ],
    ] as const;
    const { asked, year } = read(headings, amounts);
    expect(asked).toMatchObject([{ decided: 'left-out', serious: true }]);
    expect([asked[0]?.likely, year]).toEqual([undefined, null]);
    expect(read(headings, amounts, { 'months-added:1-3月完成投资': 'added' }).year).toEqual([70, 10]);
  });

  test('are not added where a column tells the sum', () => {
    const months = ['1-2月完成投资', '3月完成投资', '4月完成投资'];
    const { year, asked, ledger } = read(
      [...months, '本年累计完成投资'],
      [
        [10, 20, 30, 61],
        [1, 2, 3, 6],
      ],
    );
    expect([year, asked]).toEqual([[61, 6], []]);
    expect(ledger.assumptions.filter(({ code }) => code === 'column-between')).toEqual([]);
    expect(
      read(
        [...months.slice(1), '1-4月完成投资'],
        [
          [20, 30, 61],
          [2, 3, 6],
        ],
      ).year,
    ).toEqual([61, 6]);
  });

  test.each([
    ['a month is missing', ['1-2月完成投资', '4月完成投资', '5月完成投资']],
    ['they do not begin with January', ['3月完成投资', '4月完成投资', '5月完成投资']],
    ['they are planned', ['1月计划投资', '2月计划投资', '3月计划投资']],
    ['each holds the sum of those before', ['1月累计完成投资', '2月累计完成投资', '3月累计完成投资']],
  ])('are not added where %s', (_, headings) => {
    expect(
      read(headings, [
        [10, 20, 30],
        [1, 2, 3],
      ]).asked,
    ).toEqual([]);
  });

  test('are not added where one amount stands for several projects', () => {
    const merged = { row: 1, column: 5, rows: 2, columns: 1 };
    expect(
      read(
        ['1月完成投资', '2月完成投资'],
        [
          [10, 20],
          [null, 2],
        ],
        {},
        [merged],
      ).asked,
    ).toEqual([]);
  });

  test('give no sum where a cell holds no amount', () => {
    const { ledger } = read(
      ['1月完成投资', '2月完成投资'],
      [
        [10, '待核实'],
        [2, 1],
      ],
    );
    const sums = ledger.money('yearToDate');
    expect([sums?.values[0], sums?.states[0], sums?.values[1]]).toEqual([null, CellState.unreadable, 30_000]);
  });
});
