import { AS_OF_SOURCE, LEDGER } from '../../src/wording/pane/pane';
import { violations } from '../support/barriers';
import { eventually } from '../support/eventually';
import { sheetOf } from '../support/ledger-sheets';
import { Stage, type Bench } from '../support/workbench';
import { workbookFile } from '../support/xlsx-fixture';

const MARCH = sheetOf('台账', [
  ['某县2025年重点项目台账'],
  ['截至2025年3月31日'],
  ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '开工情况'],
  [1, '滨河路改造', '新建', 8_000, '2025年2月', '已开工'],
  [2, '西区学校', '新建', 12_000, '2025年8月', '未开工'],
]);

let stage: Stage;
let bench: Bench;
beforeAll(async () => {
  stage = await Stage.start();
  bench = await stage.open();
  await bench.drop('台账.xlsx', workbookFile({ name: '台账.xlsx', sheets: [MARCH] }));
});
afterAll(() => stage.stop());

const day = () => bench.pane.getByLabel(LEDGER.asOf).inputValue();

test('the ledger is counted at the day that it tells, with its words beside the date', async () => {
  await bench.pane.getByText(AS_OF_SOURCE.above('截至2025年3月31日')).waitFor();
  await eventually(day).toBe('2025年3月31日');
});

test('one click counts at today, one more at its own day again', async () => {
  await bench.button(LEDGER.countToday).click();
  await bench.pane.getByText(AS_OF_SOURCE.given('')).waitFor();
  await eventually(day).not.toBe('2025年3月31日');
  await bench.button(LEDGER.countTold('2025年3月31日')).click();
  await eventually(day).toBe('2025年3月31日');
});

test('it can be told and changed without sight and mouse', async () => {
  await expect(violations(bench.page)).resolves.toEqual([]);
});
