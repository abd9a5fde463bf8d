import { readFileSync } from 'node:fs';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { DONE, FINDINGS, TABS } from '../../src/wording/pane/pane';
import { COLUMNS } from '../../src/wording/pane/results';
import { PROBLEMS } from '../../src/wording/pane/problems';
import { COUNTY, REGISTERS } from '../../src/wording/pane/registers';
import { REVIEW } from '../../src/wording/pane/review';
import { SETTINGS } from '../../src/wording/settings/settings';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { ProblemList } from '../support/problem-list';
import { eachAtWorkbench, type Bench } from '../support/workbench';

const FILE = '云岭县2025年重大项目工作台账（全年样例）.xlsx';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  await bench.drop(FILE, new Uint8Array(readFileSync(`assets/samples/${FILE}`)));
  await bench.showTab(REGISTERS.tab);
  return bench;
});

/** Goes into one of the ledgers; its list of problems. */
async function open(name: RegExp): Promise<ProblemList> {
  await bench.button(name).click();
  return new ProblemList(bench);
}

test('every other ledger is told with what it counts; a problem is one click from its cell', async () => {
  await open(/堵点难点台账/);
  await bench.pane.getByText('销号率').waitFor();
  await bench.pane.getByRole('button', { name: /销号时间“2024年12月20日”早于提出时间/ }).click();
  await bench.selected('K17');
});

test('a name that is nearly that of the project ledger is put right by one click, on its own sheet', async () => {
  await open(/要素保障清单/);
  await bench.button(FINDINGS.fixOne('B15')).click();
  await bench.tells(/已修复1处/);
  const { workbook } = await bench.download();
  const sheet = (await workbook.listSheets()).find(({ name }) => name === '要素保障');
  const [snapshot] = await workbook.readSheets([sheet?.id ?? '']);
  expect(snapshot?.values[14]?.[1]).toBe('大坪乡果蔬冷链物流园项目');
});

test('its problems are searched, walked through by keyboard and copied like those of the project ledger', async () => {
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const list = await open(/堵点难点台账/);
  await list.said(/^共\d+处$/);
  await list.search.focus();
  await bench.page.keyboard.press('Alt+ArrowDown');
  await bench.selected('K17');
  await list.said(/^第1处，共\d+处：K17 /);
  await list.search.fill('K17');
  await list.said(/^筛选出1处/);
  await list.exportBy(PROBLEMS.export.copy);
  await list.said(new RegExp(PROBLEMS.export.copied(1)));
  await eventually(() => bench.page.evaluate(() => navigator.clipboard.readText())).toMatch(/\tK17\t/);
});

test('a problem is accepted with a reason, kept as one of this ledger, and opened again', async () => {
  const list = await open(/堵点难点台账/);
  await bench.button(REVIEW.acceptOne('K17')).click();
  await bench.page.getByLabel(REVIEW.reason).fill('补录往年');
  await bench.button(REVIEW.confirm).click();
  await bench.tells(new RegExp(REVIEW.done.accepted));
  await bench.button(REVIEW.acceptOne('K17')).waitFor({ state: 'detached' });
  await bench.button(REVIEW.acceptedList(1)).click();
  await bench.pane.getByText(REVIEW.acceptedOn('补录往年', '2025-04-10')).waitFor();
  const { workbook } = await bench.download();
  expect(await workbook.loadSettings()).toMatchObject({
    accepted: [{ ledger: 'blockers', code: 'dates-out-of-order', reason: '补录往年' }],
  });
  await bench.button(REVIEW.reopenOne('K17')).click();
  await bench.tells(new RegExp(REVIEW.done.reopened));
  await list.search.fill('K17');
  await bench.button(REVIEW.acceptOne('K17')).waitFor();
});

test('a column is set right in the pane and kept for ledgers of this kind alone', async () => {
  await open(/堵点难点台账/);
  await bench.button(/^列识别（/).click();
  const meaning = bench.pane.getByRole('combobox', { name: COLUMNS.meaning('责任单位') });
  await meaning.click();
  await bench.page.getByRole('option', { name: COLUMNS.ignore }).click();
  await bench.tells(new RegExp(DONE.columnChosen('责任单位')));
  await bench.button(/^列识别（.*，未识别1列）/).waitFor();
  const { workbook } = await bench.download();
  expect(await workbook.loadSettings()).toMatchObject({ columns: {}, registerColumns: { blockers: { 责任单位: null } } });
});

test('the keyboard goes along into a ledger and back to its line', async () => {
  await bench.button(/堵点难点台账/).press('Enter');
  const title = bench.pane.getByRole('heading', { name: '堵点难点台账' });
  await eventually(() => title.evaluate((element) => element === document.activeElement)).toBe(true);
  await bench.button(REGISTERS.back).press('Enter');
  await bench.button(/堵点难点台账/).waitFor();
  await eventually(() => bench.page.evaluate(() => document.activeElement?.textContent)).toContain('堵点难点台账');
});

test('another tab and back: the same ledger is open, its filter as it was', async () => {
  const list = await open(/堵点难点台账/);
  await list.search.fill('K17');
  await list.said(/^筛选出1处/);
  await bench.showTab(TABS.settings);
  await bench.showTab(REGISTERS.tab);
  await list.said(/^筛选出1处/);
});

test('a figure of the county stated once stands in the overview', async () => {
  await bench.showTab(TABS.settings);
  await bench.button(SETTINGS.sections.county).click();
  const field = bench.pane.getByLabel(COUNTY.fixedAssets);
  await field.fill('70');
  await field.blur();
  await bench.tells(new RegExp(DONE.saved));
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成/);
  const { workbook } = await bench.download();
  expect(await workbook.loadSettings()).toMatchObject({ county: { fixedAssets: 70 } });
  await eventually(() => bench.tabs()).toEqual(
    expect.arrayContaining([
      '总览',
      '谋划储备情况',
      '招商签约情况',
      '手续要素情况',
      '开工受阻原因',
      '节点纳统堵点',
      '争取资金情况',
      '目标任务情况',
    ]),
  );
});

test.each([
  ['light', 320],
  ['dark', 480],
] as const)('no barriers, %s at %d px', async (colorScheme, width) => {
  await bench.page.emulateMedia({ colorScheme });
  await bench.page.setViewportSize({ width, height: 800 });
  const found: Record<string, readonly string[]> = { list: await violations(bench.page) };
  const list = await open(/要素保障清单/);
  await list.search.waitFor();
  found['ledger'] = await violations(bench.page);
  await bench.button(REVIEW.acceptOne('B15')).click();
  await bench.page.getByLabel(REVIEW.reason).waitFor();
  found['accepting'] = await violations(bench.page);
  await bench.page.keyboard.press('Escape');
  await bench.button(/^列识别（/).click();
  await bench.pane.getByRole('combobox', { name: COLUMNS.meaning('责任单位') }).waitFor();
  found['columns'] = await violations(bench.page);
  expect(Object.values(found).flat()).toEqual([]);
});
