import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const asOf = dayOf(2025, 6, 30);
const HEADER: CellValue[] = ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间'];
const PROJECT: CellValue[] = [1, '甲工程', '新建', 5200, '2025-02'];

test.each<CellValue[][]>([
  [['甲', '乙', '丙', 1, 2]],
  [['（甲）', '（乙）', '（丙）', '（万元）', '（年月）']],
  [['A', 'B', 'C', 'D', 'E']],
  [['甲', '乙', '丙', '3=1+2', '4']],
])('marks of columns below a header are no project: %j', (marks) => {
  const ledger = readProjects([HEADER, marks, PROJECT], { asOf });
  expect(ledger.text('name')?.values).toEqual(['甲工程']);
});

test('a project of a short name below the header is one', () => {
  const ledger = readProjects([HEADER, [1, '乙', '新建', 5200, '2025-02'], [2, 'A', '新建', 100, '2025-03']], { asOf });
  expect(ledger.text('name')?.values).toEqual(['乙', 'A']);
});

test('a name before a count in the column of numbers heads a group, where numbers begin anew', () => {
  const rows: CellValue[][] = [
    ['乡镇', ...HEADER],
    ['东坝镇', '2个', null, null, 3600, null],
    [null, 1, '东坝灌区', '新建', 2400, '2025-03'],
    [null, 2, '东坝粮站', '新建', 1200, '2025-05'],
    ['西坝镇', '1个', null, null, 3600, null],
    [null, 1, '西坝桥', '新建', 3600, '2025-04'],
  ];
  const ledger = readProjects(rows, { asOf });
  expect(ledger.text('name')?.values).toEqual(['东坝灌区', '东坝粮站', '西坝桥']);
  expect(ledger.sections.map(({ words, declaredCount }) => [words, declaredCount])).toEqual([
    ['东坝镇', 2],
    ['西坝镇', 1],
  ]);
});

test('averages and shares below a list are neither sums nor projects', () => {
  const rows: CellValue[][] = [
    HEADER,
    PROJECT,
    [2, '乙工程', '新建', 2800, '2025-03'],
    ['合计', null, null, 8000, null],
    ['平均每个项目', null, null, 4000, null],
    [null, '占全县比重', null, 0.3, null],
  ];
  const ledger = readProjects(rows, { asOf });
  expect(ledger.text('name')?.values).toEqual(['甲工程', '乙工程']);
  expect([ledger.totals.length, ledger.sections.length]).toEqual([1, 0]);
});
