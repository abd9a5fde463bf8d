import { TASKS } from '../../src/ledger/kinds/registers/tasks';
import { RegisterEvaluator } from '../../src/ledger/register-evaluator';
import { taskResults } from '../../src/progress/tasks';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const AIMS = ['一季度目标', '二季度目标', '三季度目标', '四季度目标'];
const DONES = ['一季度完成', '二季度完成', '三季度完成', '四季度完成'];
type Cells = Readonly<Record<string, CellValue>>;

/** Target and figure of one task in a month of 2025, with the year's target. */
function task(month: number, cells: Cells, columns: readonly string[] = ['年度目标', ...AIMS, ...DONES, '累计完成']) {
  const asOf = dayOf(2025, month, 15);
  const ledger = readProjects(
    [
      ['序号', '目标任务', '责任单位', ...columns],
      [1, '新开工项目', '发改局', ...columns.map((column) => cells[column] ?? null)],
    ],
    { kind: TASKS, asOf },
  );
  const { quarter, tasks } = taskResults(new RegisterEvaluator({ kind: TASKS, ledger }, asOf, 2025));
  return { quarter, ...tasks[0], count: tasks.length };
}

test.each([
  [1, 1],
  [3, 1],
  [4, 2],
  [6, 2],
  [9, 3],
  [10, 4],
  [12, 4],
])('month %i is held against the target of quarter %i', (month, quarter) => {
  const aims = { 一季度目标: 10, 二季度目标: 20, 三季度目标: 30, 四季度目标: 40 };
  expect(task(month, { 年度目标: 44, ...aims })).toMatchObject({ quarter, aim: quarter * 10, yearAim: 44, done: null, count: 1 });
});

test('without a target of the quarter it is the year’s by quarters', () => {
  expect(task(5, { 年度目标: 40, 一季度目标: 7 })).toMatchObject({ aim: 20 });
  expect(task(5, { 年度目标: 40 }, ['年度目标', '累计完成'])).toMatchObject({ aim: 20, yearAim: 40 });
  expect(task(5, { 累计完成: 3 })).toMatchObject({ aim: null, yearAim: null, done: 3 });
  expect(task(5, { 年度目标: 40, 二季度目标: 0 })).toMatchObject({ aim: 0 });
});

test('what is done is the latest figure up to the quarter, else that of the year', () => {
  const dones = { 一季度完成: 5, 二季度完成: 12, 三季度完成: 20 };
  expect([2, 5, 8, 11].map((month) => task(month, { 年度目标: 40, ...dones, 累计完成: 99 }).done)).toEqual([5, 12, 20, 20]);
  expect(task(5, { 年度目标: 40, 一季度完成: 5 })).toMatchObject({ done: 5 });
  expect(task(5, { 年度目标: 40, 三季度完成: 20 })).toMatchObject({ done: null });
  expect(task(5, { 年度目标: 40, 二季度完成: 0, 累计完成: 9 })).toMatchObject({ done: 0 });
});
