import { READING } from '../../src/wording/pane/reading';
import { TABS } from '../../src/wording/pane/pane';
import { REGISTERS } from '../../src/wording/pane/registers';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { sheetOf } from '../support/ledger-sheets';
import { Stage, type Bench } from '../support/workbench';
import { workbookFile } from '../support/xlsx-fixture';

const LEDGER = sheetOf('台账', [
  ['2025年重点项目台账'],
  ['序号', '项目名称', '建设性质', '总投资（万元）', '一阶段计划开工时间', '二阶段计划开工时间', '开工情况'],
  [1, '青石供水工程', '新建', 5_000, '2025年3月', '2025年11月', '未开工'],
  [2, '南河产业园区项目', '新建', 8_000, '2025年5月', '2025年12月', '未开工'],
]);

/** Nobody says in what its money is told. */
const FUNDS = sheetOf('争取资金', [
  ['2025年向上争取资金台账'],
  ['序号', '项目名称', '资金类别', '申请资金', '批复资金', '到位资金', '责任单位'],
  [1, '青石供水工程', '中央预算内', 3_000, 2_000, 800, '水利局'],
]);

let stage: Stage;
let bench: Bench;
beforeAll(async () => {
  stage = await Stage.start();
  bench = await stage.open();
  await bench.drop('台账.xlsx', workbookFile({ name: '台账.xlsx', sheets: [LEDGER] }));
  await bench.showTab(TABS.start);
});
afterAll(() => stage.stop());

const notes = (open: number) => bench.pane.getByRole('region', { name: READING.title(1, open) });

test('what the reading could not settle is told in one place, one click from its cell', async () => {
  await notes(1)
    .getByText(/“计划开工时间”取自“一阶段计划开工时间”，没有用“二阶段计划开工时间”/)
    .waitFor();
  await notes(1).getByRole('button', { name: READING.see }).click();
  await bench.selected('E2');
  await expect(violations(bench.page)).resolves.toEqual([]);
});

test('decided otherwise, the ledger is read so, and the choice is kept with the workbook until it is taken back', async () => {
  await notes(1).getByRole('button', { name: '用“二阶段计划开工时间”' }).click();
  await bench.tells(new RegExp(READING.kept));
  await notes(0)
    .getByRole('button', { name: READING.title(1, 0) })
    .click();
  await notes(0).getByText(READING.state.answered).waitFor();
  await eventually(async () => (await bench.download()).workbook.loadSettings()).toMatchObject({
    assumptions: { 'column-between:plannedStart': '二阶段计划开工时间' },
  });
  await notes(0).getByRole('button', { name: READING.undo }).click();
  await notes(1).waitFor();
});

test('of one of the other ledgers it is told beside its figures, and decided there', async () => {
  const funds = await stage.open();
  await funds.drop('资金.xlsx', workbookFile({ name: '资金.xlsx', sheets: [LEDGER, FUNDS] }));
  await funds.showTab(REGISTERS.tab);
  await funds.button(/争取资金台账/).click();
  const told = funds.pane.getByRole('region', { name: READING.title(1, 0) });
  await told.getByRole('button', { name: READING.title(1, 0) }).click();
  await told.getByText(/没有注明单位/).waitFor();
  await expect(violations(funds.page)).resolves.toEqual([]);
  await told.getByRole('button', { name: '亿元' }).click();
  await told.getByText(READING.state.answered).waitFor();
  await funds.pane.getByText('3000.00亿元').waitFor();
});
