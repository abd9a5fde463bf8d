import { runChecks } from '../../src/checks/run-checks';
import { REGISTERS } from '../../src/ledger/kinds/registers';
import { CellState } from '../../src/ledger/ledger';
import { evaluate } from '../../src/progress';
import { dayOf } from '../../src/spreadsheet/calendar';
import { present } from '../../src/spreadsheet/present';
import type { Area, CellValue } from '../../src/spreadsheet/snapshot';
import { assumptionMessage } from '../../src/wording/assumptions';
import { readProjects } from '../support/read-projects';

const JUNE_END = dayOf(2025, 6, 30);
const ROWS: CellValue[][] = [
  ['序号', '项目名称', '责任单位', '建设性质', '总投资（亿元）', '2025年计划投资（亿元）', '计划开工时间', '实际开工时间', '计划竣工时间'],
  [1, '甲', '住建局', '新建', 1, 0.4, '2025年2月', '2025年2月', '2026年6月'],
  [2, '乙', '工信局', '新建', 2, null, null, null, '2026年6月'],
  ['合计', null, null, null, null, null, null, null, null],
];

function read(uncalculated: readonly Area[]) {
  return readAs(ROWS, uncalculated);
}
function readAs(rows: CellValue[][], uncalculated: readonly Area[]) {
  const ledger = readProjects(rows, { asOf: JUNE_END }, { uncalculated, formulaAreas: uncalculated });
  return { ledger, progress: evaluate(ledger, { asOf: JUNE_END }), codes: runChecks(ledger, JUNE_END).map(({ code }) => code) };
}
const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

test('a formula that nobody has calculated is neither empty nor 0, and no total is told of its column', () => {
  const { ledger, progress, codes } = read([cell(2, 5), cell(2, 6)]);
  expect(Array.from(ledger.money('annualPlan')?.states ?? [])).toEqual([CellState.read, CellState.uncalculated]);
  expect(codes).not.toContain('required-missing');
  expect(progress.investment).toMatchObject({ totalInvestment: 3e8, annualPlan: null });
  expect(progress.statuses).toEqual(['started', 'unreadable']);
});

test('it is told once, with all its cells and what to do', () => {
  const [question, ...more] = read([cell(2, 5), cell(2, 6), cell(3, 4)]).ledger.assumptions.filter(
    ({ code }) => code === 'formula-uncalculated',
  );
  expect(more).toEqual([]);
  expect(question).toMatchObject({
    serious: true,
    decided: 'left-out',
    options: [{ key: 'left-out' }],
    figures: ['annualPlan', 'plannedStarts'],
    params: { count: 3 },
    cells: [cell(2, 5), cell(2, 6), cell(3, 4)],
  });
  expect(question && assumptionMessage(question)).toBe('有3个公式还没有计算结果，未计入任何合计；请在 Excel 或 WPS 中打开并保存一次。');
});

test('a total of no project alone changes no figure', () => {
  const { ledger, codes } = read([cell(3, 4)]);
  expect(ledger.assumptions).toMatchObject([{ code: 'formula-uncalculated', serious: false, figures: [] }]);
  expect(codes).not.toContain('total-not-sum');
});

test('an actual start that is not calculated leaves the project unjudged', () => {
  const { progress } = read([cell(2, 6), cell(2, 7)]);
  expect(progress.start.quarters[1]).toMatchObject({ started: 1, late: 0 });
  expect(progress.start.unclear).toBe(1);
});

test('formulas leave open what their blocks cover, and no cell beside them', () => {
  const project = (name: string): CellValue[] => [1, name, '住建局', '新建', 3, null, null, null, '2026年6月'];
  const rows = [...ROWS.slice(0, 1), ...['甲', '乙', '丙', '丁', '戊'].map(project)];
  const { ledger } = readAs(rows, [{ row: 2, column: 5, rows: 2, columns: 2 }, cell(5, 6), cell(2, 8)]);
  const { read: told, empty, uncalculated: open } = CellState;
  const states = [ledger.money('annualPlan'), ledger.period('plannedStart'), ledger.period('actualStart'), ledger.period('completion')];
  expect(states.map((column) => Array.from(column?.states ?? []))).toEqual([
    [empty, open, open, empty, empty],
    [empty, open, open, empty, open],
    [empty, empty, empty, empty, empty],
    [told, told, told, told, told], // the value is there all the same
  ]);
  expect(ledger.assumptions).toContainEqual(expect.objectContaining({ code: 'formula-uncalculated', params: { count: 6 } }));
});

test('where all formulas have their results there is nothing to tell', () => {
  expect(read([]).ledger.assumptions).toEqual([]);
});

test('start and end that are taken from one column of both are left open by its formulas', () => {
  const rows: CellValue[][] = [
    ['项目名称', '建设性质', '总投资（亿元）', '2025年计划投资（亿元）', '建设起止年限'],
    ['甲', '新建', 1, 0.4, '2025.3-2026.10'],
    ['乙', '新建', 1, 0.4, null],
  ];
  const { ledger, progress } = readAs(rows, [cell(2, 4)]);
  expect(progress.statuses[1]).toBe('unreadable');
  expect(ledger.assumptions).toContainEqual(
    expect.objectContaining({ code: 'formula-uncalculated', serious: true, figures: ['plannedStarts', 'completion'] }),
  );
});

test('beside columns of start and end nobody asks the one of both', () => {
  const rows: CellValue[][] = [
    ['项目名称', '建设性质', '总投资（亿元）', '2025年计划投资（亿元）', '计划开工时间', '计划竣工时间', '建设起止年限'],
    ['甲', '新建', 1, 0.4, '2025年3月', '2026年10月', null],
  ];
  expect(readAs(rows, [cell(1, 6)]).ledger.assumptions).toMatchObject([{ code: 'formula-uncalculated', serious: false, figures: [] }]);
});

test('in another ledger of the office the records are open where a figure asks for the column', () => {
  const kind = present(
    REGISTERS.find(({ key }) => key === 'funds'),
    'funds',
  );
  const figures = (column: number) =>
    readProjects(
      [
        ['序号', '项目名称', '资金类别', '责任单位', '申请资金（万元）', '是否获批'],
        [1, '一号路', '专项债', null, null, '是'],
      ],
      { kind, asOf: JUNE_END },
      { uncalculated: [cell(1, column)] },
    ).assumptions.flatMap(({ code, figures: open }) => (code === 'formula-uncalculated' ? [open] : []));
  expect([figures(4), figures(3)]).toEqual([[['records']], [[]]]);
});
