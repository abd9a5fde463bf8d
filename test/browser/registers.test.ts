import { readFileSync } from 'node:fs';
import { BUTTONS } from '../../src/wording/buttons';
import { FINDINGS, TABS } from '../../src/wording/pane';
import { COUNTY, REGISTERS } from '../../src/wording/registers';
import { SETTINGS } from '../../src/wording/settings';
import { violations } from '../support/barriers';
import { Stage, type Bench } from '../support/workbench';

const FILE = '云岭县2025年重大项目工作台账（全年样例）.xlsx';

let stage: Stage;
let bench: Bench;

beforeAll(async () => {
  stage = await Stage.start();
}, 240_000);
afterAll(() => stage.stop());
beforeEach(async () => {
  bench = await stage.open();
  await bench.drop(FILE, new Uint8Array(readFileSync(`assets/samples/${FILE}`)));
  await bench.pane.getByRole('tab', { name: REGISTERS.tab }).click();
}, 60_000);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.page.close();
});
jest.setTimeout(90_000);

test('every other ledger is told with what it counts; a problem is one click from its cell', async () => {
  const item = bench.pane.getByRole('button', { name: /堵点难点台账/ });
  await item.click();
  await bench.pane.getByText('销号率').waitFor();
  await bench.pane.getByRole('button', { name: /销号时间“2024-12-20”早于提出时间/ }).click();
  await bench.selected('K17');
});

test('a name that is nearly that of the project ledger is put right by one click, on its own sheet', async () => {
  await bench.pane.getByRole('button', { name: /要素保障清单/ }).click();
  await bench.button(FINDINGS.fixOne('B15')).click();
  await bench.tells(/已修复1处/);
  const { workbook } = await bench.download();
  const sheet = (await workbook.listSheets()).find(({ name }) => name === '要素保障');
  const [snapshot] = await workbook.readSheets([sheet?.id ?? '']);
  expect(snapshot?.values[14]?.[1]).toBe('大坪乡果蔬冷链物流园项目');
});

test('a figure of the county stated once stands in the overview', async () => {
  await bench.pane.getByRole('tab', { name: TABS.settings }).click();
  await bench.button(SETTINGS.sections.county).click();
  const field = bench.pane.getByLabel(COUNTY.fixedAssets);
  await field.fill('70');
  await field.blur();
  await bench.tells(new RegExp(SETTINGS.saved));
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成/);
  const { workbook } = await bench.download();
  expect(await workbook.loadSettings()).toMatchObject({ county: { fixedAssets: 70 } });
  expect(await bench.tabs()).toEqual(expect.arrayContaining(['总览', '谋划储备情况', '招商签约情况', '手续要素情况', '开工受阻原因', '节点纳统堵点', '争取资金情况', '目标任务情况']));
});

test.each([['light', 320], ['dark', 480]] as const)('no barriers, %s at %d px', async (colorScheme, width) => {
  await bench.page.emulateMedia({ colorScheme });
  await bench.page.setViewportSize({ width, height: 800 });
  await bench.pane.getByRole('button', { name: /招商引资签约项目台账/ }).click();
  await bench.pane.getByText('签约项目当年开工率').waitFor();
  expect(await violations(bench.page)).toEqual([]);
});
