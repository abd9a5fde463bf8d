import { DONE, LEDGER } from '../../src/wording/pane/pane';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { sheetOf } from '../support/ledger-sheets';
import { Stage, type Bench } from '../support/workbench';
import { workbookFile } from '../support/xlsx-fixture';

const FRESH = sheetOf('新建', [
  ['2025年新建项目台账'],
  ['序号', '项目名称', '总投资（万元）', '计划开工时间'],
  [1, '滨河路改造', 8_000, '2025年3月'],
  [2, '西区学校', 12_000, '2025年11月'],
  [3, '城南水厂', 20_000, '2025年5月'],
]);
const CONTINUING = sheetOf('续建', [
  ['项目名称', '总投资（亿元）', '是否复工'],
  ['东岭风电场', 3.5, '是'],
  ['北山产业园', 1.2, '否'],
]);
const MARCH = sheetOf('3月', [
  ['序号', '项目名称', '总投资（万元）'],
  [1, '滨河路改造', 8_000],
  [2, '西区学校', 12_000],
]);

let stage: Stage;
let bench: Bench;
beforeAll(async () => {
  stage = await Stage.start();
  bench = await stage.open();
  await bench.drop('台账.xlsx', workbookFile({ name: '台账.xlsx', sheets: [FRESH, CONTINUING, MARCH] }));
});
afterAll(() => stage.stop());

test('another sheet is counted too by one click, an edition of the same list is only to be compared with', async () => {
  await bench.pane.getByText('3个项目：新开工3个').waitFor();
  await eventually(() => bench.pane.getByRole('button', { name: LEDGER.join('3月') }).count()).toBe(0);
  await bench.act(LEDGER.join('续建'), new RegExp(DONE.joined));
  await bench.pane.getByText('5个项目：新开工3个，续建2个').waitFor();
});

test('a project of the other sheet is one click from its row there', async () => {
  await bench.button(/北山产业园/).click();
  await bench.selected('A3');
  await bench.page.getByText('“续建”第3行').waitFor();
});

test('the choices are open to everyone', async () => {
  await expect(violations(bench.page)).resolves.toEqual([]);
});

test('what was compared with is offered again when the comparison was ended', async () => {
  await bench.act(LEDGER.compare('3月'), new RegExp(DONE.comparing('3月')));
  await bench.button(LEDGER.compareNoMore).click();
  await bench.button(LEDGER.compareAgain('3月')).waitFor();
});

test('one click counts the sheet alone again', async () => {
  await bench.act(LEDGER.part, new RegExp(DONE.parted));
  await bench.pane.getByText('3个项目：新开工3个').waitFor();
});
