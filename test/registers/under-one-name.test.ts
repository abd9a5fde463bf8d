import { check } from '../../src/app/actions/check';
import { planSummary } from '../../src/app/actions/summarise';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { disagreements, recompute } from '../support/formula-engine';
import { sheetOf } from '../support/ledger-sheets';
import { workbookFile } from '../support/xlsx-fixture';
import { openWorkbookFile } from '../../src/workbook/file';

const today = dayOf(2025, 6, 30);
const PROJECTS: readonly (readonly CellValue[])[] = [
  ['序号', '项目名称', '建设性质', '总投资（亿元）', '计划开工时间', '责任单位'],
  [1, '青石供水工程', '新建', 2, '2025年2月', '水利局'],
  [2, '南河产业园', '新建', 3, '2025年3月', '工信局'],
];
/** Two blockers of one project: its name stands by the first alone. */
const BLOCKERS: readonly (readonly CellValue[])[] = [
  ['重点项目存在问题台账'],
  ['序号', '项目名称', '存在的问题', '责任部门', '解决办法', '完成时间要求', '是否销号'],
  [1, '青石供水工程', '征地补偿未到位', '自然资源局', '筹措资金', 45808, '是'],
  [null, null, '电力杆线迁改', '供电公司', '协调', 45853, '否'],
  [2, '南河产业园', '融资困难', '金融办', '银企对接', 45900, '否'],
];

async function blockers(merges: readonly string[]) {
  const workbook = openWorkbookFile(
    workbookFile({ name: '台账.xlsx', sheets: [sheetOf('项目', PROJECTS), { ...sheetOf('问题', BLOCKERS), merges: [...merges] }] }),
    '台账.xlsx',
  );
  const checked = await check(workbook, { today });
  const [register] = checked.registers;
  if (!register) throw new Error('no register');
  return { checked, register };
}

test.each([
  ['merged over both', ['A3:A4', 'B3:B4']],
  ['by the first alone', []],
])('each blocker of a project is a record, its name %s', async (_how, merges) => {
  const { checked, register } = await blockers(merges);
  const { ledger } = register.evaluator.register;
  expect([...ledger.rows]).toEqual([2, 3, 4]);
  expect(ledger.text('name')?.values).toEqual(['青石供水工程', '青石供水工程', '南河产业园']);
  expect(register.findings.map(({ code }) => code)).not.toContain('required-missing');
  expect(new Map(register.figures.map(({ figure, value }) => [figure.key, value])).get('closed')).toBe(1);
  const results = await recompute([checked.ledger.snapshot, ledger.snapshot], planSummary(checked));
  expect(disagreements(results)).toEqual([]);
});
