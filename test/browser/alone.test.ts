import { BUTTONS } from '../../src/wording/pane/buttons';
import { USER_ERRORS } from '../../src/wording/faces/errors';
import { TABS } from '../../src/wording/pane/pane';
import { REGISTERS } from '../../src/wording/pane/registers';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { sheetOf } from '../support/ledger-sheets';
import { Stage } from '../support/workbench';
import { workbookFile } from '../support/xlsx-fixture';

const BLOCKERS = sheetOf('堵点难点', [
  ['2025年重大项目堵点难点台账'],
  ['序号', '项目名称', '堵点难点', '发现时间', '责任单位', '解决措施', '办结时限', '是否销号', '销号时间'],
  [1, '青石供水工程', '征地未完成', '2025年2月10日', '自然资源局', '加快组卷', '2025年3月31日', '否', null],
  [2, '南河产业园', '资金缺口', '某月', '财政局', '申报专项债', '2025年4月30日', '是', '2025年4月2日'],
]);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());

test('a workbook that holds another ledger alone opens on it, says so, and makes its sheets', async () => {
  const bench = await stage.open();
  await bench.drop('堵点.xlsx', workbookFile({ name: '堵点.xlsx', sheets: [BLOCKERS] }));
  await bench.pane.getByText(USER_ERRORS.registersAlone).waitFor();
  await eventually(() => bench.pane.getByRole('tab').allInnerTexts()).toEqual([expect.stringContaining(REGISTERS.tab), TABS.settings]);
  await bench.act(BUTTONS.check, /校验完成，发现/);
  await bench
    .button(/堵点难点/)
    .first()
    .click();
  await bench.pane.getByText(/“某月”无法识别为日期/).waitFor();
  await expect(violations(bench.page)).resolves.toEqual([]);
  await bench.act(BUTTONS.summarise, /总览/);
  expect(bench.problems).toEqual([]);
});
