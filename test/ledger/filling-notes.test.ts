import { evaluate } from '../../src/progress';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const asOf = dayOf(2026, 6, 30);

/** The fields of a ledger of 2026 with these headers behind 项目名称 and 建设性质. */
function fieldsOf(headers: readonly string[], cells: readonly CellValue[]): string[] {
  const ledger = readProjects([['2026年重点项目台账'], ['项目名称', '建设性质', ...headers], ['甲工程', '新建', ...cells]], { asOf });
  return headers.map((_, at) => ledger.columns.find(({ column }) => column === at + 2)?.field.name ?? '-');
}

test('what brackets say of filling a column in is no word of its header', () => {
  const headers = [
    '总投资（单位：万元，保留整数）',
    '计划开工时间（格式：2025-01）',
    '实际开工时间（未开工不填）',
    '责任单位（与批复一致）',
  ];
  expect(fieldsOf(headers, [5200, '2026-02', '2026-02-10', '住建局'])).toEqual([
    'totalInvestment',
    'plannedStart',
    'actualStart',
    'leadUnit',
  ]);
});

test('how fine the dates of a column are is no word of its header, and numbers below it are months', () => {
  const rows: CellValue[][] = [
    ['2026年重点项目台账'],
    ['项目名称', '建设性质', '总投资（万元）', '计划开工时间（月）', '实际开工时间（月）', '完成投资（月）'],
    ['甲工程', '新建', 5200, 3, 4, 80],
    ['乙工程', '新建', 5200, 5, null, 0],
    ['丙工程', '新建', 5200, 9, null, 0],
  ];
  const ledger = readProjects(rows, { asOf });
  expect(ledger.columns.find(({ field }) => field.name === 'yearToDate')).toBeUndefined();
  expect(evaluate(ledger, { asOf }).statuses).toEqual(['started-late', 'overdue', 'pull-forward']);
});

test('a unit among such words still holds, and brackets that ask still ask', () => {
  const rows: CellValue[][] = [
    ['项目名称', '建设性质', '总投资（单位：万元，保留两位小数）', '计划开工时间', '开工（填是/否）'],
    ['甲工程', '新建', 5200, '2026-02', '是'],
  ];
  const ledger = readProjects(rows, { asOf });
  expect(ledger.money('totalInvestment')?.values).toEqual([52_000_000]);
  expect(evaluate(ledger, { asOf }).statuses).toEqual(['started']);
});

test('a day that was agreed is a plan', () => {
  const ledger = readProjects(
    [
      ['项目名称', '建设性质', '总投资（万元）', '约定开工时间', '实际开工时间'],
      ['甲工程', '新建', 5200, '2026-02', null],
    ],
    { asOf },
  );
  expect(ledger.columns.map(({ field }) => field.name)).toEqual(['name', 'nature', 'totalInvestment', 'plannedStart', 'actualStart']);
});

test('words that say what a column is about stay', () => {
  expect(fieldsOf(['计划开工时间（调整前）', '计划开工时间（调整后）'], ['2026-02', '2026-03'])).toEqual(['-', 'plannedStart']);
  expect(fieldsOf(['总投资（其中财政资金）'], [100])).toEqual(['-']);
});
