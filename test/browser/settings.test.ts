import { BUTTONS } from '../../src/wording/buttons';
import { START, TABS } from '../../src/wording/pane';
import { SETTINGS } from '../../src/wording/settings';
import { SHEET_NAME } from '../../src/wording/sheet-names';
import { violations } from '../support/barriers';
import { Stage, type Bench } from '../support/workbench';

let stage: Stage;
let bench: Bench;

beforeAll(async () => {
  stage = await Stage.start();
}, 240_000);
afterAll(() => stage.stop());
beforeEach(async () => {
  bench = await stage.open();
  await bench.pane.getByRole('tab', { name: TABS.settings }).click();
}, 60_000);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.page.close();
});
jest.setTimeout(60_000);

test('a target of the office’s own counts at once, is kept with the workbook, and gives way to the document’s again', async () => {
  const target = bench.pane.getByLabel('二季度开工率');
  await target.fill('60');
  await target.press('Enter');
  await bench.tells(new RegExp(SETTINGS.saved));
  await bench.pane.getByRole('tab', { name: TABS.start }).click();
  await bench.pane.getByRole('row', { name: /二季度/ }).getByText(START.planEnough).waitFor();
  expect(await (await bench.download()).workbook.loadSettings()).toMatchObject({ targets: { 'start-q2': 0.6 } });
  await bench.pane.getByRole('tab', { name: TABS.settings }).click();
  await bench.button(SETTINGS.restoreOne('二季度开工率')).click();
  await bench.tells(new RegExp(SETTINGS.saved));
  expect(await bench.pane.getByLabel('二季度开工率').inputValue()).toBe('80');
});

test('a number that cannot be is refused while it is typed, and nothing is kept', async () => {
  const target = bench.pane.getByLabel('一季度开工率');
  await target.fill('140');
  await target.press('Enter');
  await bench.pane.getByText(SETTINGS.invalid).waitFor();
  expect(await (await bench.download()).workbook.loadSettings()).toBeNull();
});

test('sheets that are switched off are not made', async () => {
  for (const name of [SHEET_NAME.wall, SHEET_NAME.bulletin]) {
    await bench.pane.getByRole('checkbox', { name }).uncheck();
    await bench.tells(new RegExp(SETTINGS.saved));
    // The same words told twice: what tells the second time is that the buttons are free again.
    await bench.page.waitForFunction(() => document.querySelector('[aria-disabled=true]') === null);
  }
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成9张汇总表/);
  expect(await bench.tabs()).not.toContain(SHEET_NAME.wall);
});

test('the settings put up no barriers', async () => {
  await bench.pane.getByLabel(SETTINGS.office).waitFor();
  expect(await violations(bench.page)).toEqual([]);
});
