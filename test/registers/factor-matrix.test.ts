import { createAssistant } from '../../src/app/create-assistant';
import { planSummary } from '../../src/app/actions/summarise';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openSheets } from '../support/ledger-sheets';
import { textOf } from '../support/plan-sheets';

const today = dayOf(2025, 6, 30);
const PROJECTS: readonly (readonly CellValue[])[] = [
  ['2025年重点项目台账'],
  ['序号', '项目名称', '建设性质', '总投资（亿元）', '计划开工时间', '实际开工时间', '责任单位'],
  [1, '青石供水工程', '新建', 2, '2025年2月', null, '水利局'],
  [2, '南河产业园', '新建', 3, '2025年3月', '2025年3月', '工信局'],
];
/** One row a project, one column a factor: what is needed, that it is met, or nothing. */
const NEEDS: readonly (readonly CellValue[])[] = [
  ['要素保障需求清单'],
  ['序号', '项目名称', '用地（亩）', '资金缺口（万元）', '用水', '用电', '责任单位', '保障时限'],
  [1, '青石供水工程', 120, '已落实', '/', '需增容', '自然资源局', '2025年5月'],
  [2, '南河产业园', '已保障', null, '已保障', '√', '自然资源局', '2025年5月'],
];

test('numbers and other words are needs, met and not needed are none; a project late for them is told why', async () => {
  const { checked } = await createAssistant(openSheets({ 项目: PROJECTS, 要素: NEEDS })).summarise({ today });
  const [register] = checked.registers;
  expect(register?.evaluator.register.kind.key).toBe('factor-matrix');
  const figures = new Map(register?.figures.map(({ figure, value }) => [figure.key, value]));
  expect(
    ['count', 'settled', 'late', 'landLacking', 'moneyLacking', 'waterLacking', 'powerLacking'].map((key) => figures.get(key)),
  ).toEqual([2, 1, 1, 1, 0, 0, 1]);
  expect(register?.findings.map(({ code }) => code)).not.toContain('word-unknown');
  const { sheets } = planSummary(checked);
  const said = (key: string): string =>
    sheets
      .filter((sheet) => sheet.key === key)
      .map(textOf)
      .join('');
  expect(said('action-3')).toMatch(/青石供水工程 120 已落实 \/ 需增容/);
  expect(said('action-4')).toContain('用地、供电');
});

test('a row that says of all its needs that they are met lacks none, whatever amount its cells name; an answer of its own is asked', async () => {
  const { checked } = await createAssistant(
    openSheets({
      项目: PROJECTS,
      要素: [
        ['要素保障需求清单'],
        ['序号', '项目名称', '用地（亩）', '用电（kVA）', '资金（万元）', '保障情况'],
        [1, '青石供水工程', 20, null, 300, '已保障'],
        [2, '南河产业园', 100, 5000, null, '正在办理'],
        [3, '北山公路', 30, null, null, '用地已批，用电正在办理'],
      ],
    }),
  ).summarise({ today });
  const [register] = checked.registers;
  const figures = new Map(register?.figures.map(({ figure, value }) => [figure.key, value]));
  expect(['count', 'settled', 'landLacking', 'powerLacking', 'gasLacking'].map((key) => figures.get(key))).toEqual([3, 1, 1, 1, null]);
  expect(register?.findings.map(({ code }) => code)).toContain('word-unknown');
});
