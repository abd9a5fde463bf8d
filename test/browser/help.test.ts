import { HELP } from '../../src/wording/help/help';
import { MONTH } from '../../src/wording/help/month';
import { SHORTCUTS } from '../../src/wording/help/shortcuts';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { INSIGHT } from '../../src/wording/pane/insight';
import { SAVING } from '../../src/wording/pane/saving';
import { REGISTERS } from '../../src/wording/pane/registers';
import { BEHIND, WALK } from '../../src/wording/pane/walk';
import { SAMPLES, WORKBENCH } from '../../src/wording/pane/workbench';
import { ROUND_PANE } from '../../src/wording/round/pane';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open({ bypassCSP: true, reducedMotion: 'reduce' });
  return bench;
});

const month = () => bench.page.getByRole('dialog', { name: MONTH.title });
const shortcuts = () => bench.page.getByRole('dialog', { name: SHORTCUTS.title });

async function openMonth(): Promise<void> {
  await bench.pane.getByRole('button', { name: HELP.month }).first().click();
  await month().waitFor();
}

/** How each step stands: its name, then its state. */
async function steps(): Promise<Record<string, string>> {
  const lines = await month().getByRole('listitem').allInnerTexts();
  return Object.fromEntries(
    lines.map((line) => {
      const [head = ''] = line.split('\n');
      const state = Object.values(MONTH.state).find((word) => head.endsWith(word)) ?? '';
      return [head.slice(0, -state.length).trim(), state];
    }),
  );
}

/** {@link steps} of the list opened anew: what is not downloaded, and what was handed out, may be known a moment later. */
async function stepsAnew(): Promise<Record<string, string>> {
  await month().getByRole('button', { name: MONTH.close }).click();
  await openMonth();
  return steps();
}

test('the guide shows all of its pictures, fits a narrow window and has no barriers', async () => {
  const { page } = bench;
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(page.url().replace('workbench', 'help'));
  const broken = () =>
    page
      .locator('img')
      .evaluateAll((pictures: HTMLImageElement[]) => pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src));
  await eventually(broken).toEqual([]);
  await expect(page.locator('img').count()).resolves.toBeGreaterThan(5);
  await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(320);
  await expect(violations(page)).resolves.toEqual([]);
});

test('本月怎么做 follows what is done: read, marked, made, handed out, downloaded', async () => {
  const { steps: names, state } = MONTH;
  await openMonth();
  await eventually(steps).toEqual({
    [names.read]: state.done,
    [names.collect]: state.optional,
    [names.check]: state.open,
    [names.highlight]: state.open,
    [names.summarise]: state.open,
    [names.bulletin]: state.open,
    [names.remind]: state.done,
    [names.save]: state.done,
  });
  await month()
    .getByText(MONTH.notes.read(15, 2025, '2025年4月10日'))
    .waitFor();
  await month().getByText(MONTH.notes.problems(0, 2)).waitFor();
  expect(await violations(bench.page)).toEqual([]);

  await month()
    .getByRole('button', { name: MONTH.goTo(MONTH.go.task, names.highlight) })
    .click();
  await bench.tells(/已标注4个/);
  await openMonth();
  await eventually(stepsAnew).toMatchObject({ [names.highlight]: state.done, [names.save]: state.open });
  await month()
    .getByRole('button', { name: MONTH.goTo(MONTH.go.task, names.summarise) })
    .click();
  await bench.tells(/已在工作簿末尾生成/);
  await openMonth();
  await eventually(steps).toMatchObject({ [names.summarise]: state.done });
  await month()
    .getByRole('button', { name: MONTH.goTo(MONTH.go.tab, names.bulletin) })
    .click();
  await bench.pane.getByRole('tab', { name: INSIGHT.tab, selected: true }).waitFor();
  await Promise.all([bench.page.waitForEvent('download'), bench.button(SAVING.word).click()]);
  await openMonth();
  await eventually(stepsAnew).toMatchObject({ [names.bulletin]: state.done });
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    month()
      .getByRole('button', { name: MONTH.goTo(MONTH.go.save, names.save) })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe(WORKBENCH.savedName(SAMPLES[0].file));
  await openMonth();
  await eventually(stepsAnew).toMatchObject({ [names.save]: state.done });
});

test('a step is undone with what it was: after a change the sheets are to be made again, after an undo the marks are', async () => {
  const { steps: names, state } = MONTH;
  await bench.act(BUTTONS.highlight, /已标注4个/);
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成/);
  await bench.button(WALK.back).click();
  await bench.typeName('平陆县城西小学建设项目');
  await bench.pane.getByText(BEHIND.told).waitFor();
  await openMonth();
  await eventually(steps).toMatchObject({ [names.summarise]: state.open });
  await month().getByText(MONTH.notes.behind).waitFor();
  await month().getByRole('button', { name: MONTH.close }).click();
  await bench.act(BUTTONS.clear, /标注已全部清除/);
  await openMonth();
  await eventually(steps).toMatchObject({ [names.highlight]: state.open });
});

test('the reminders that are due, and the month of returned files, are told', async () => {
  await bench.button(WORKBENCH.samples).click();
  await bench.page.getByRole('menuitem', { name: SAMPLES[2].label }).click();
  await bench.pane.getByRole('tab', { name: REGISTERS.tab }).waitFor();
  await openMonth();
  await month()
    .getByText(/有\d+个单位需要催办/)
    .waitFor();
  await month()
    .getByRole('button', { name: MONTH.goTo(MONTH.go.tab, MONTH.steps.collect) })
    .click();
  await bench.pane.getByRole('heading', { name: ROUND_PANE.collectTitle }).waitFor();
  await bench.button(ROUND_PANE.trySample).click();
  await bench.tells(/读取11个文件/);
  await openMonth();
  await month()
    .getByText(/应报\d+家，已报\d+家。另有\d+处改动尚未采纳。/)
    .waitFor();
});

test('? opens the sheet of shortcuts from a button, not from where one types; closed, the focus is where it was', async () => {
  const check = bench.button(BUTTONS.check);
  await check.focus();
  await bench.page.keyboard.press('?');
  await shortcuts().waitFor();
  for (const { keys } of [...SHORTCUTS.ofPane, ...SHORTCUTS.ofWorkbench])
    await shortcuts().getByText(keys, { exact: true }).first().waitFor();
  expect(await violations(bench.page)).toEqual([]);
  await bench.page.keyboard.press('Escape');
  await shortcuts().waitFor({ state: 'detached' });
  await eventually(() => check.evaluate((button) => button === document.activeElement)).toBe(true);

  await bench.act(BUTTONS.check, /校验完成/);
  const search = bench.pane.getByRole('searchbox');
  await search.press('?');
  await eventually(() => search.inputValue()).toBe('?');
  await search.fill('');
  await bench.typeName('是?');
  await eventually(() => shortcuts().count()).toBe(0);
  await bench.pane.getByRole('button', { name: HELP.shortcuts }).click();
  await shortcuts().waitFor();
});

test('F6 goes round from the sheet to the pane and the bar above, with Shift the other way', async () => {
  const { keyboard } = bench.page;
  const part = () =>
    bench.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.closest('header') ? 'bar' : activeElement?.closest('aside') ? 'pane' : 'sheet';
    });
  const outline = () => bench.page.locator(':focus').evaluate((focused) => getComputedStyle(focused).outlineStyle);
  await eventually(() => part()).toBe('sheet');
  for (const expected of ['pane', 'bar', 'sheet', 'pane']) {
    await keyboard.press('F6');
    await eventually(() => part()).toBe(expected);
    if (expected !== 'sheet') await eventually(outline).toBe('solid');
  }
  await keyboard.press('Shift+F6');
  await eventually(() => part()).toBe('sheet');
  await keyboard.press('Shift+F6');
  await eventually(() => part()).toBe('bar');
});
