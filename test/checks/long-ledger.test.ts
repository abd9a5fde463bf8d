import { runChecks } from '../../src/checks/run-checks';
import { dayOf } from '../../src/spreadsheet/calendar';
import { readProjects } from '../support/read-projects';

/** More rows than a call takes arguments: what is spread over all rows falls there. */
const PROJECTS = 150_000;

test('a ledger of a whole province is checked to the end', () => {
  const asOf = dayOf(2025, 6, 30);
  const rows = Array.from({ length: PROJECTS }, (_, at) => [
    at + 1,
    `供水改造工程${String(at + 1)}号`,
    '水利局',
    '新建',
    100,
    50,
    '2025年2月',
  ]);
  const ledger = readProjects(
    [['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '2025年计划投资（万元）', '计划开工时间'], ...rows],
    { asOf },
  );
  expect(ledger.rows).toHaveLength(PROJECTS);
  expect(runChecks(ledger, asOf).filter(({ severity }) => severity === 'error')).toEqual([]);
});
