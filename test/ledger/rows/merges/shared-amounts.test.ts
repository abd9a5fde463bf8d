import { TASKS } from '../../../../src/ledger/kinds/registers/tasks';
import { dayOf } from '../../../../src/spreadsheet/calendar';
import type { GivenAnswers } from '../../../../src/ledger/assumptions';
import { CellState } from '../../../../src/ledger/ledger';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { readProjects } from '../../../support/read-projects';

const HEADER: CellValue[] = [
  '序号',
  '项目名称',
  '责任单位',
  '总投资（万元）',
  '2025年计划投资（万元）',
  '用地面积（亩）',
  '完成率（%）',
  '本年累计完成投资（万元）',
];
const ROWS: CellValue[][] = [
  [1, '青石路', '交通局', 500, 200, 30, 60, 90],
  [2, '南河桥', '水利局', null, 100, null, null, null],
  [3, '北山校', '教育局', 300, 100, 20, 40, 10],
];

const merged = (column: number, row: number, rows: number): Area => ({ row: row + 4, column: column + 2, rows, columns: 1 });

function read(rows: readonly CellValue[][], merges: readonly Area[], answers: GivenAnswers = {}) {
  const ledger = readProjects([HEADER, ...rows], { asOf: dayOf(2025, 6, 30), answers }, { origin: { row: 4, column: 2 }, merges });
  const total = ledger.money('totalInvestment');
  return {
    ledger,
    values: total?.values.map((value) => (value === null ? null : value / 10_000)),
    states: [...(total?.states ?? [])],
    counts: total?.counts,
    asked: ledger.assumptions.filter(({ code }) => code === 'amount-shared'),
  };
}

test('an amount merged over several projects counts once, with the first of them, and is asked about', () => {
  const { values, states, counts, asked } = read(ROWS, [merged(3, 1, 2)]);
  expect(values).toEqual([500, null, 300]);
  expect(states).toEqual([CellState.read, CellState.shared, CellState.read]);
  expect(counts).toEqual([2, 0, 0, 0, 0, 0, 0, 1]);
  expect(asked).toEqual([
    {
      code: 'amount-shared',
      subject: 'totalInvestment',
      field: 'totalInvestment',
      cells: [{ row: 5, column: 5, rows: 2, columns: 1 }],
      decided: 'shared',
      options: [{ key: 'shared' }, { key: 'each' }],
      params: { label: '总投资', text: '500', count: 2, places: 1 },
      figures: ['totalInvestment', 'groups'],
      serious: true,
      answered: false,
    },
  ]);
});

test('whoever answers that it is of each has it with each', () => {
  expect(read(ROWS, [merged(3, 1, 2)], { 'amount-shared:totalInvestment': 'each' })).toMatchObject({
    values: [500, 500, 300],
    states: [0, 0, 0],
  });
});

test('amounts in two places are one question', () => {
  const rows: CellValue[][] = [...ROWS, [4, '东岭厂', '工信局', null]];
  expect(read(rows, [merged(3, 1, 2), merged(3, 3, 2)])).toMatchObject({
    values: [500, null, 300, null],
    asked: [{ params: { count: 2, places: 2 } }],
  });
});

test('amounts in text are no longer read from the texts of the others', () => {
  const rows: CellValue[][] = [
    [1, '青石路', '交通局', '500'],
    [2, '南河桥', '水利局', null],
    [3, '北山校', '教育局', '300'],
  ];
  expect(read(rows, [merged(3, 1, 2)]).ledger.money('totalInvestment')?.fromText).toEqual([0, 2]);
});

describe('a total or section that adds the amounts up settles it', () => {
  test.each<[string, CellValue, string, boolean]>([
    ['each counted once', 800, 'shared', false],
    ['once for each', 1300, 'each', false],
    ['neither', 900, 'shared', true],
    ['nothing', null, 'shared', true],
  ])('%s', (_, sum, decided, serious) => {
    const { asked } = read([...ROWS, ['合计', null, null, sum]], [merged(3, 1, 2)]);
    expect(asked).toMatchObject([{ decided, serious }]);
  });

  test('of the whole list, not of a section by a total inside it', () => {
    const rows: CellValue[][] = [['一、交通'], ...ROWS, ['小计', null, null, 800]];
    expect(read(rows, [merged(3, 2, 2)]).asked).toMatchObject([{ serious: true }]);
  });

  test('of its own records by a section', () => {
    const rows: CellValue[][] = [
      ['一、交通', null, null, 1000],
      ...ROWS.slice(0, 2),
      ['二、教育', null, null, 300],
      [3, '北山校', '教育局', 300],
    ];
    expect(read(rows, [merged(3, 2, 2)]).asked).toMatchObject([{ decided: 'each', serious: false }]);
  });

  test('of records that share it', () => {
    const rows: CellValue[][] = [['一、教育', null, null, 300], [3, '北山校', '教育局', 300], ['二、交通'], ...ROWS.slice(0, 2)];
    expect(read(rows, [merged(3, 4, 2)]).asked).toMatchObject([{ decided: 'shared', serious: true }]);
  });

  test('of this field alone', () => {
    expect(read([...ROWS, ['合计', null, null, null, 800]], [merged(3, 1, 2)]).asked).toMatchObject([{ serious: true }]);
  });

  test('within what rounding may hide', () => {
    const rows: CellValue[][] = [...ROWS.map((row) => row.map((cell, at) => (at === 3 && cell !== null ? Number(cell) + 0.04 : cell)))];
    expect(read([...rows, ['合计', null, null, 800.1]], [merged(3, 1, 2)]).asked).toMatchObject([{ serious: false }]);
    expect(read([...rows, ['合计', null, null, 800.2]], [merged(3, 1, 2)]).asked).toMatchObject([{ serious: true }]);
  });
});

test('other fields of amounts and numbers are asked about too, with what they touch; percentages are of each project', () => {
  const rows: CellValue[][] = [...ROWS];
  const { ledger, asked } = read(rows, [merged(4, 2, 2), merged(7, 1, 2), merged(6, 1, 2), merged(5, 1, 2)]);
  expect(asked.map(({ subject, figures }) => [subject, figures])).toEqual([
    ['annualPlan', ['annualPlan', 'groups']],
    ['yearToDate', ['completed', 'groups']],
  ]);
  expect(ledger.money('annualPlan')?.values).toEqual([2_000_000, 1_000_000, null]);
});

test('numbers of things are shared alike, percentages are of each', () => {
  const rows: CellValue[][] = [
    ['指标名称', '责任单位', '年度目标', '完成进度（%）'],
    ['新增标准厂房', '工信局', 30, 60],
    ['新建学校', '教育局', null, null],
  ];
  const merges = [2, 3].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
  const ledger = readProjects(rows, { asOf: dayOf(2025, 6, 30), kind: TASKS }, { merges });
  expect(ledger.number('yearAim')?.values).toEqual([30, null]);
  expect(ledger.number('yearDone')?.values).toEqual([60, 60]);
});

test('words are of each project', () => {
  expect(read(ROWS, [merged(2, 1, 2)])).toMatchObject({ asked: [], states: [0, 1, 0] });
});

test('a merge over one project, within a row or from another column shares nothing', () => {
  expect(read(ROWS, [merged(3, 3, 2)]).asked).toEqual([]);
  expect(read(ROWS, [{ row: 5, column: 5, rows: 1, columns: 2 }]).asked).toEqual([]);
  expect(read(ROWS, [{ row: 5, column: 4, rows: 2, columns: 2 }]).asked).toEqual([]);
});
