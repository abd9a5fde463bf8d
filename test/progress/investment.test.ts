import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { evaluate } from '../../src/progress';
import { readProjects } from '../support/read-projects';

const MID_YEAR = dayOf(2025, 6, 30);
const HEADER = ['项目名称', '建设性质', '计划开工时间', '总投资（万元）', '2025年计划投资（万元）', '1-6月完成投资（万元）'];
/** 亿元, in 元. */
const YI = 100_000_000;

function investmentOf(amounts: readonly (readonly CellValue[])[], header: readonly string[] = HEADER) {
  const rows = amounts.map((cells, at) => [`项目${String(at + 1)}`, '新建', '2025年3月', ...cells]);
  const ledger = readProjects([[...header], ...rows], { asOf: MID_YEAR });
  return evaluate(ledger, { asOf: MID_YEAR }).investment;
}

test('the rate is the sum completed over the sum planned, not a mean of rates', () => {
  const { totalInvestment, annualPlan, completed, rate } = investmentOf([
    [50_000, 10_000, 9_000],
    [90_000, 30_000, 3_000],
  ]);
  expect({ totalInvestment, annualPlan, completed }).toEqual({ totalInvestment: 14 * YI, annualPlan: 4 * YI, completed: 1.2 * YI });
  expect(rate).toBeCloseTo(0.3, 12); // a mean would be 50 %
});

test('the gap is in points against the time that has gone', () => {
  const { rate, timeProgress, gap } = investmentOf([[50_000, 10_000, 3_000]]);
  expect(rate).toBeCloseTo(0.3, 12);
  expect(timeProgress).toBeCloseTo(0.5, 2);
  expect(gap).toBeCloseTo(100 * (0.3 - timeProgress), 9);
});

test('blank amounts add nothing', () => {
  expect(
    investmentOf([
      [50_000, 10_000, 3_000],
      [20_000, null, null],
    ]),
  ).toMatchObject({ totalInvestment: 7 * YI, annualPlan: YI, completed: 0.3 * YI });
});

test.each([
  ['without a column of the plan', ['项目名称', '建设性质', '计划开工时间', '总投资（万元）', '1-6月完成投资（万元）'], [50_000, 3_000]],
  [
    'without a column of what was completed',
    ['项目名称', '建设性质', '计划开工时间', '总投资（万元）', '2025年计划投资（万元）'],
    [50_000, 10_000],
  ],
  ['with a plan of nothing', HEADER, [50_000, 0, 3_000]],
] as const)('there is no rate %s, and no gap', (_what, header, amounts) => {
  expect(investmentOf([amounts], header)).toMatchObject({ rate: null, gap: null });
});

test('nothing completed of a plan is a rate of 0, not an unknown one', () => {
  expect(investmentOf([[50_000, 10_000, 0]])).toMatchObject({ completed: 0, rate: 0 });
});

test('a sum of which a formula is not calculated yet is none, not the sum of the rest', () => {
  const rows = [HEADER, ['甲', '新建', '2025年3月', 50_000, 10_000, 3_000], ['乙', '新建', '2025年3月', 50_000, null, 3_000]];
  const formula = { row: 2, column: 4, rows: 1, columns: 1 };
  const ledger = readProjects(rows, { asOf: MID_YEAR }, { uncalculated: [formula], formulaAreas: [formula] });
  expect(evaluate(ledger, { asOf: MID_YEAR }).investment).toMatchObject({ annualPlan: null, rate: null, completed: 0.6 * YI });
});
