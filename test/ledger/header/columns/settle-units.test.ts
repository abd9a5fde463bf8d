import { AssumptionLog, type GivenAnswers } from '../../../../src/ledger/assumptions';
import { settleUnits } from '../../../../src/ledger/header/columns/settle-units';
import { unitColumns } from '../../../../src/ledger/header/columns/unit-column';
import type { MoneyUnit } from '../../../../src/ledger/cells/money-unit';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

interface Around {
  /** What a line above the table states. */
  readonly sheet?: MoneyUnit;
  readonly answers?: GivenAnswers;
}

/** In which unit the amount columns of a list in C5 are read, by their letter, `row` for that of each row; and what is asked of it. */
function settled(rows: readonly (readonly CellValue[])[], { sheet, answers = {} }: Around = {}) {
  const { snapshot, header } = headedSheet(rows, { origin: { row: 4, column: 2 } });
  const log = new AssumptionLog(answers);
  const amounts = header.matches.filter(({ field }) => field.type === 'money');
  const columns = unitColumns(header.cells, header.matches, snapshot, 1);
  const { units, byRow } = settleUnits(amounts, columns, sheet ?? null, { row: 4, rows: 1 }, log);
  const read = [...units].map(([column, unit]) => `${String.fromCharCode(65 + column)} ${unit}${byRow.has(column) ? ' by row' : ''}`);
  return { read, byRow, asked: log.list() };
}

const ONE: readonly (readonly CellValue[])[] = [
  ['项目名称', '总投资', '金额单位', '建设性质'],
  ['青石路', 3, '亿元', '新建'],
  ['南河桥', 5, '亿元', '续建'],
];
const DIFFERENT = [...ONE.slice(0, 2), ['南河桥', 500, '万元', '续建']];

test('where every row says the same, amounts without a unit are in it', () => {
  expect(settled(ONE)).toMatchObject({ read: ['D 亿元'], asked: [] });
});

test('a plain 单位 that says the same in every row is told', () => {
  const { read, asked } = settled([['项目名称', '总投资', '单位', '建设性质'], ...ONE.slice(1)]);
  expect(read).toEqual(['D 亿元']);
  expect(asked).toMatchObject([{ code: 'unit-by-row', decided: 'column', likely: true, serious: true, params: { only: '亿元', gaps: 0 } }]);
});

test('so is one that leaves a row blank', () => {
  const { read, asked } = settled([...ONE, ['东街', 7, null, '新建']]);
  expect(read).toEqual(['D 亿元']);
  expect(asked).toMatchObject([{ decided: 'column', params: { only: '亿元', words: '亿元', gaps: 1 } }]);
});

test('units that differ are those of each row, and the usual one of the column', () => {
  const { read, byRow, asked } = settled(DIFFERENT);
  expect(read).toEqual(['D 万元 by row']);
  expect(byRow.get(3)).toMatchObject({ header: '金额单位', column: 4 });
  expect(asked).toEqual([
    {
      code: 'unit-by-row',
      subject: '金额单位|总投资',
      field: 'totalInvestment',
      cells: [
        { row: 4, rows: 1, column: 4, columns: 1 },
        { row: 4, rows: 1, column: 3, columns: 1 },
      ],
      decided: 'column',
      options: [{ key: 'column' }, ...['元', '千元', '万元', '百万元', '千万元', '亿元'].map((key) => ({ key }))],
      params: { label: '总投资', column: '金额单位', only: '', words: '亿元、万元', gaps: 0 },
      figures: ['totalInvestment', 'annualPlan', 'completed'],
      serious: true,
      likely: true,
      answered: false,
    },
  ]);
});

test('one answer reads all of them in one unit', () => {
  expect(settled(DIFFERENT, { answers: { 'unit-by-row:金额单位|总投资': '百万元' } }).read).toEqual(['D 百万元']);
});

describe('a unit in the header, or in a line above', () => {
  const HEADED = [['项目名称', '总投资（万元）', '金额单位', '建设性质'], ...ONE.slice(1)];

  test('goes before the column; where that says another one, it is asked', () => {
    const { read, asked } = settled(HEADED);
    expect(read).toEqual([]);
    expect(asked).toMatchObject([{ decided: 'header', options: [{ key: 'header' }, { key: 'column' }], params: { only: '亿元' } }]);
    expect(asked[0]?.likely).toBeUndefined();
    expect(settled(ONE, { sheet: '万元' })).toMatchObject({ read: [], asked: [{ decided: 'header' }] });
  });

  test('gives way to the column by an answer', () => {
    expect(settled(HEADED, { answers: { 'unit-by-row:金额单位|总投资(万元)': 'column' } }).read).toEqual(['D 亿元']);
    expect(settled([HEADED[0] ?? [], ...DIFFERENT.slice(1)], { answers: { 'unit-by-row:金额单位|总投资(万元)': 'column' } }).read).toEqual([
      'D 万元 by row',
    ]);
  });

  test('that is the column’s too is not asked about', () => {
    expect(settled(ONE, { sheet: '亿元' })).toMatchObject({ read: [], asked: [] });
  });

  test('of one amount beside others without one: the column need not be meant for it', () => {
    const { read, asked } = settled([
      ['项目名称', '总投资（亿元）', '2025年计划投资', '单位', '建设性质'],
      ['青石路', 3, 500, '万元', '新建'],
    ]);
    expect(read).toEqual(['E 万元']);
    expect(asked).toMatchObject([
      { field: 'annualPlan', decided: 'column', likely: true },
      { field: 'totalInvestment', decided: 'header', likely: true, subject: '单位|总投资(亿元)' },
    ]);
  });
});

test('several amounts are asked about together', () => {
  const { read, asked } = settled([
    ['项目名称', '总投资', '2025年计划投资', '单位', '建设性质'],
    ['青石路', 3, 1, '亿元', '新建'],
  ]);
  expect(read).toEqual(['D 亿元', 'E 亿元']);
  expect(asked).toMatchObject([
    { subject: '单位|2025年计划投资|总投资', field: 'totalInvestment', params: { label: '总投资”、“2025年计划投资' } },
  ]);
});

test('many words are told by the first five', () => {
  const { asked } = settled([
    ONE[0] ?? [],
    ...['亿元', '万元', '元', '千元', '百万元', '美元'].map((unit): CellValue[] => ['某路', 3, unit, '新建']),
  ]);
  expect(asked).toMatchObject([{ params: { words: '亿元、万元、元、千元、百万元' } }]);
});

describe('of several columns of units each is meant for the amounts beside it', () => {
  test('before it', () => {
    expect(
      settled([
        ['项目名称', '总投资', '金额单位', '2025年计划投资', '货币单位', '建设性质'],
        ['青石路', 3, '亿元', 500, '万元', '新建'],
      ]).read,
    ).toEqual(['D 亿元', 'F 万元']);
  });

  test('behind it, where a unit stands before all amounts', () => {
    expect(
      settled([
        ['项目名称', '金额单位', '总投资', '货币单位', '2025年计划投资', '建设性质'],
        ['青石路', '亿元', 3, '万元', 500, '新建'],
      ]).read,
    ).toEqual(['E 亿元', 'G 万元']);
  });

  test('an amount with none on that side has none', () => {
    expect(
      settled([
        ['项目名称', '总投资', '金额单位', '2025年计划投资', '货币单位', '1-6月完成投资', '建设性质'],
        ['青石路', 3, '亿元', 500, '万元', 20, '新建'],
      ]).read,
    ).toEqual(['D 亿元', 'F 万元']);
  });
});

test('without a column of units nothing is settled', () => {
  expect(
    settled([
      ['项目名称', '总投资', '建设性质'],
      ['青石路', 3, '新建'],
    ]),
  ).toMatchObject({ read: [], asked: [] });
});
