import { findingMessage } from '../../src/checks/catalogue';
import { runChecks } from '../../src/checks/run-checks';
import { dayOf } from '../../src/spreadsheet/calendar';
import { assumptionMessage } from '../../src/wording/assumptions';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const asOf = dayOf(2025, 6, 30);

/** Totals of a ledger with this header over a number, null where no column is the total's. */
function totals(header: string): readonly (number | null)[] | null {
  const rows: CellValue[][] = [
    ['项目名称', '建设性质', header, '计划开工时间'],
    ['甲工程', '新建', 3000, '2025年2月'],
  ];
  return readProjects(rows, { asOf }).money('totalInvestment')?.values ?? null;
}

test.each(['总投资（万美元）', '总投资（亿欧元）', '总投资额（单位：万港元）', '总投资（美元）'])('%s is no amount in 元', (header) => {
  expect(totals(header)).toBeNull();
});

test('amounts in 元 are what they were', () => {
  expect(['总投资（万元）', '总投资（单位：元）', '总投资（人民币万元）'].map(totals)).toEqual([[30_000_000], [3_000], [30_000_000]]);
});

test.each(['单位：万美元', '金额单位：万欧元'])('%s above the table is told as no 人民币', (line) => {
  const rows: CellValue[][] = [
    ['2025年外资项目表'],
    [line],
    ['项目名称', '建设性质', '总投资', '计划开工时间'],
    ['甲工程', '新建', 3000, '2025年2月'],
  ];
  const asked = readProjects(rows, { asOf }).assumptions.filter(({ code }) => code === 'unit-unstated');
  expect(asked.map(({ likely, params }) => [likely ?? false, params['foreign']])).toEqual([[false, line.slice(-3)]]);
  expect(asked.map(assumptionMessage)).toEqual([expect.stringContaining(`单位是${line.slice(-3)}，不是人民币`)]);
});

test('a column in foreign money is named where it is missed', () => {
  const rows: CellValue[][] = [
    ['项目名称', '建设性质', '总投资（万美元）', '年度计划投资（万元）', '计划开工时间'],
    ['甲工程', '新建', 3000, 900, '2025年2月'],
  ];
  const missing = runChecks(readProjects(rows, { asOf }), asOf).filter(({ code }) => code === 'column-missing');
  expect(missing.map(findingMessage)).toEqual([
    '台账中没有找到“总投资”列：“总投资（万美元）”不是人民币，没有计入，请补充换算成人民币的一列。',
  ]);
});
