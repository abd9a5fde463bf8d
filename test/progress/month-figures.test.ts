import { evaluate, type EvaluateOptions } from '../../src/progress';
import { monthFigures } from '../../src/progress/month-figures';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const JUNE_END = dayOf(2025, 6, 30);
const HEADER = ['项目名称', '建设性质', '计划开工时间', '实际开工时间', '是否复工', '年度计划投资（万元）', '本年累计完成投资（万元）'];

interface Counting extends Partial<EvaluateOptions> {
  readonly header?: readonly string[];
}
const figures = (rows: readonly (readonly CellValue[])[], { header = HEADER, asOf = JUNE_END, ...how }: Counting = {}) =>
  monthFigures(evaluate(readProjects([['2025年重点项目台账'], header, ...rows], { asOf }), { asOf, ...how }), '6月台账');

const ROWS: readonly (readonly CellValue[])[] = [
  ['一号路', '新建', '2025年2月', '2025年2月', null, 100, 40],
  ['二号路', '新建', '2025年3月', null, null, 100, 10],
  ['三号路', '续建', '2024年3月', null, '已复工', 100, 20],
  ['四号路', '续建', '2024年3月', null, '未复工', 100, 30],
];

test('the key figures of the month are those of the quarter that is running', () => {
  expect(figures(ROWS)).toEqual({
    month: '2025-06',
    asOf: '2025-06-30',
    planYear: 2025,
    source: '6月台账',
    startRate: 0.5,
    startTarget: 0.8,
    started: 1,
    startBase: 2,
    resumptionRate: 0.5,
    investmentRate: 0.25,
    timeProgress: 0.5,
    late: 1,
    notResumed: 1,
  });
  expect(figures(ROWS, { asOf: dayOf(2025, 3, 20) })).toMatchObject({ month: '2025-03', startTarget: 0.4, started: 1, late: 0 });
  expect(figures(ROWS, { asOf: dayOf(2025, 9, 30) })).toMatchObject({ month: '2025-09', startTarget: 1, started: 1, late: 1 });
});

test('before the year the first quarter is meant, of which nothing is known', () => {
  expect(figures(ROWS, { asOf: dayOf(2024, 12, 20) })).toMatchObject({ startTarget: 0.4, started: null, startRate: null, late: null });
});

test('what the ledger does not tell is no number', () => {
  const plans = HEADER.filter((_, column) => column < 3);
  expect(
    figures(
      ROWS.map((row) => row.slice(0, 3)),
      { header: plans },
    ),
  ).toMatchObject({
    startRate: null,
    started: null,
    startBase: 2,
    resumptionRate: null,
    investmentRate: null,
    late: null,
    notResumed: null,
  });
  expect(figures(ROWS.slice(2))).toMatchObject({ startRate: null, startBase: 0, late: 0 });
  expect(figures(ROWS.slice(0, 1))).toMatchObject({ startRate: 1, late: 0, notResumed: null });
  expect(figures([...ROWS.slice(0, 1), ...ROWS.slice(2, 3)])).toMatchObject({ resumptionRate: 1, notResumed: 0 });
});

test('a list in which nothing is to start has no start rate, also where the office divides by all its projects', () => {
  expect(figures(ROWS.slice(2), { basis: 'all-projects' })).toMatchObject({ startRate: null, started: 0, startBase: 2 });
  expect(figures(ROWS, { basis: 'all-projects' })).toMatchObject({ startRate: 0.25, started: 1, startBase: 4 });
});
