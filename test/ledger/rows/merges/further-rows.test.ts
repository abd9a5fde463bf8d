import { dayOf } from '../../../../src/spreadsheet/calendar';
import type { GivenAnswers } from '../../../../src/ledger/assumptions';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { readProjects } from '../../../support/read-projects';

const HEADER: CellValue[] = ['序号', '项目名称', '总投资（万元）', '资金来源', '计划开工时间', '2025年计划投资（万元）'];
const ROAD: CellValue[] = [1, '青石路', 500, '中央', '2025年3月', 100];
const MORE: CellValue[] = [null, null, 300, '省级', null];
const BRIDGE: CellValue[] = [2, '南河桥', 200, '县级', '2025年3月'];

function read(rows: readonly CellValue[][], answers: GivenAnswers = {}, merges: readonly Area[] = []) {
  const ledger = readProjects([HEADER, ...rows], { asOf: dayOf(2025, 6, 30), answers }, { origin: { row: 4, column: 2 }, merges });
  return {
    values: ledger.money('totalInvestment')?.values.map((value) => (value === null ? null : value / 10_000)),
    asked: ledger.assumptions.filter(({ code, subject }) => code === 'rows-joined' && subject === 'further-rows'),
  };
}

test('a row with an amount alone is asked about, and the first counts until somebody answers', () => {
  expect(read([ROAD, MORE, BRIDGE])).toEqual({
    values: [500, 200],
    asked: [
      {
        code: 'rows-joined',
        subject: 'further-rows',
        field: null,
        cells: [{ row: 6, column: 3, rows: 1, columns: 1 }],
        decided: 'first',
        options: [{ key: 'added' }, { key: 'first' }],
        params: { further: 1, text: '青石路' },
        figures: ['totalInvestment', 'annualPlan', 'completed', 'groups'],
        serious: true,
        answered: false,
      },
    ],
  });
  expect(read([ROAD, MORE, BRIDGE], { 'rows-joined:further-rows': 'added' }).values).toEqual([800, 200]);
});

test('each project has its own further rows, one below the other', () => {
  const rows = [ROAD, MORE, MORE, BRIDGE, [3, '北山校', 100, '县级', '2025年3月'], MORE];
  expect(read(rows, { 'rows-joined:further-rows': 'added' })).toMatchObject({
    values: [1100, 200, 400],
    asked: [{ params: { further: 3, text: '青石路' } }],
  });
});

describe('a total of the whole list settles it', () => {
  test.each<[string, CellValue, CellValue[], string, boolean]>([
    ['with the further rows', 1000, [800, 200] as CellValue[], 'added', false],
    ['without them', 700, [500, 200], 'first', false],
    ['neither', 900, [500, 200], 'first', true],
  ])('%s', (_, sum, values, decided, serious) => {
    expect(read([ROAD, MORE, BRIDGE, ['合计', null, sum]])).toMatchObject({ values, asked: [{ decided, serious }] });
  });

  test('also where amounts are texts', () => {
    expect(read([[1, '青石路', '500', '中央', '2025年3月'], [null, null, '300', '省级'], BRIDGE, ['合计', null, '1000']])).toMatchObject({
      asked: [{ decided: 'added', serious: false }],
    });
  });

  test('of the field that its rows have', () => {
    expect(read([ROAD, MORE, BRIDGE, ['合计', null, null, null, null, 1000]])).toMatchObject({ asked: [{ serious: true }] });
  });

  test('but not one of a section', () => {
    expect(read([['一、交通'], ROAD, MORE, BRIDGE, ['小计', null, 1000]])).toMatchObject({ asked: [{ decided: 'first', serious: true }] });
  });

  test('within what rounding may hide', () => {
    expect(read([[1, '青石路', 500.04, '中央', '2025年3月'], MORE, BRIDGE, ['合计', null, 1000.1]])).toMatchObject({
      asked: [{ decided: 'first', serious: true }],
    });
    expect(read([[1, '青石路', 500.06, '中央', '2025年3月'], MORE, BRIDGE, ['合计', null, 1000.1]])).toMatchObject({
      asked: [{ decided: 'added' }],
    });
  });
});

test('nothing is asked of rows with words alone, with a name, or whose project has no amount to add to', () => {
  expect(read([ROAD, [null, null, null, '省级'], BRIDGE]).asked).toEqual([]);
  expect(read([ROAD, [null, null, '待定', '省级'], BRIDGE]).asked).toEqual([]);
  expect(read([[1, '青石路', 500, '中央', 45_000], [null, null, null, '省级', 45_100], BRIDGE]).asked).toEqual([]);
  expect(read([ROAD, [null, '其中：征地', 300], BRIDGE]).asked).toEqual([]);
  expect(read([[1, '青石路', null, '中央', '2025年3月'], MORE, BRIDGE]).asked).toEqual([]);
});

test('rows of a name that is merged over them are its own', () => {
  expect(read([ROAD, MORE, BRIDGE], {}, [{ row: 5, column: 3, rows: 2, columns: 1 }])).toEqual({ values: [800, 200], asked: [] });
});
