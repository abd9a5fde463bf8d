import { createAssistant } from '../../src/app/create-assistant';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { USER_ERRORS } from '../../src/wording/faces/errors';
import { openSheets } from '../support/ledger-sheets';

const today = dayOf(2025, 6, 30);
/** The investment office keeps its list in a file of its own. */
const SIGNINGS: readonly (readonly CellValue[])[] = [
  ['2025年招商引资签约项目台账'],
  ['序号', '签约项目名称', '投资方', '签约时间', '签约金额（亿元）', '是否开工', '开工时间', '招商专班'],
  [1, '新能源电池', '宁某公司', 45698, 20, '是', 45778, '第一专班'],
  [2, '预制菜', '某食品', 45717, '三亿', '否', null, '第二专班'],
];

const check = async () => createAssistant(openSheets({ 招商引资: SIGNINGS })).check({ today });

test('another ledger is read, counted and checked without a project ledger beside it', async () => {
  const { registers, notices, findings, ledger } = await check();
  expect(notices).toEqual([USER_ERRORS.registersAlone]);
  expect([findings, ledger.rows.length]).toEqual([[], 0]);
  expect(registers.map(({ evaluator: { register } }) => [register.kind.key, register.ledger.rows.length])).toEqual([['signings', 2]]);
});

test('its own cells are checked; that no project has its names is no problem of its', async () => {
  const [register] = (await check()).registers;
  expect(register?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['amount-unreadable']));
  expect(register?.findings.map(({ code }) => code)).not.toContain('project-unknown');
});

test('of the summary sheets those that it fills are made', async () => {
  const workbook = openSheets({ 招商引资: SIGNINGS });
  const { sheets } = await createAssistant(workbook).summarise({ today });
  expect(sheets.map(({ name }) => name)).toEqual(['总览', '招商签约情况', '问题清单']);
});
