import type { Check } from '../../../src/checks/check';
import { completedAbovePlan, completedAboveTotal, monthAboveYear, yearAboveCumulative } from '../../../src/checks/project/completed';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A ledger of the columns, in row 1, and of projects from row 2 on: 项目名称 stands in A, 建设性质 in B, the amounts follow. */
const ledger = (amounts: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  readProjects([['项目名称', '建设性质', ...amounts], ...rows.map((row, at) => [`${String(at + 1)}号路`, '续建', ...row])], {
    asOf: dayOf(2025, 6, 30),
  });

const PLAN = '2025年计划投资（万元）';
const TOTAL = '总投资（亿元）';
const YEAR = '年度累计完成投资（万元）';
const MONTH = '当月完成投资（万元）';
const SINCE = '开工以来累计完成投资（万元）';

test('more than planned for the year is told; all of it is not', () => {
  const read = ledger([PLAN, YEAR], [500, 500], [500, 501], [null, 900], [-5, null]);
  expect(saidBy(completedAbovePlan, read)).toEqual(['D3 年度累计完成投资501已超过年度计划投资500，请核对金额，或调整年度计划。']);
  expect(remarksOf(completedAbovePlan, read).map(({ field }) => field)).toEqual(['yearToDate']);
});

test('more than the whole is told, of the year and since the start, whatever the units', () => {
  const read = ledger([TOTAL, YEAR, SINCE], [1, 10_000, 10_000], [1, 10_001, 10_000], [1, 9_000, 12_000], [null, 900, 900]);
  expect(saidBy(completedAboveTotal, read)).toEqual([
    'D3 年度累计完成投资10001大于总投资1，请核对金额或单位。',
    'E4 开工以来累计完成投资12000大于总投资1，请核对金额或单位。',
  ]);
  expect(remarksOf(completedAboveTotal, read).map(({ field }) => field)).toEqual(['yearToDate', 'cumulative']);
});

test('a month above its year is told', () => {
  const read = ledger([MONTH, YEAR], [200, 200], [201, 200], [201, null], [null, -1]);
  expect(saidBy(monthAboveYear, read)).toEqual(['C3 当月完成投资201大于年度累计完成投资200，请核对。']);
  expect(remarksOf(monthAboveYear, read).map(({ field }) => field)).toEqual(['monthInvestment']);
});

test.each([
  ['the amount', [PLAN, TOTAL]],
  ['the limit', [YEAR, MONTH.replace('当月', '上月')]],
])('without a column of %s nothing is said', (_what, amounts) => {
  const read = ledger(amounts, [900, 1]);
  const checks: readonly Check[] = [completedAbovePlan, completedAboveTotal, monthAboveYear, yearAboveCumulative];
  expect(checks.flatMap((check) => saidBy(check, read))).toEqual([]);
});

describe('less since the start than in the year', () => {
  const said = (...rows: readonly (readonly CellValue[])[]) => saidBy(yearAboveCumulative, ledger([YEAR, SINCE], ...rows));
  const RIGHT = [300, 900];
  const WRONG = [301, 300];

  test('is told of a row; the same is none', () => {
    expect(said(RIGHT, WRONG, [300, 300])).toEqual(['D3 开工以来累计完成投资300小于年度累计完成投资301，请核对。']);
    expect(remarksOf(yearAboveCumulative, ledger([YEAR, SINCE], WRONG)).map(({ field }) => field)).toEqual(['cumulative']);
  });

  test('is told of a third of the rows, of more it is what the column counts: up to last year’s end', () => {
    expect(said(WRONG, WRONG, RIGHT, RIGHT, RIGHT, RIGHT)).toHaveLength(2);
    expect(said(WRONG, WRONG, RIGHT, RIGHT, RIGHT)).toEqual([]);
  });

  test('is told of one row however few there are', () => {
    expect(said(WRONG)).toHaveLength(1);
    expect(said(WRONG, RIGHT)).toHaveLength(1);
  });

  test('rows that have nothing yet since the start bear nothing out', () => {
    expect(said(WRONG, WRONG, RIGHT, RIGHT, RIGHT, [0, 0])).toEqual([]);
    expect(said(WRONG, WRONG, RIGHT, RIGHT, RIGHT, [null, null])).toEqual([]);
  });
});
