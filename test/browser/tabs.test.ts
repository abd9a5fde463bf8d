import { readFileSync } from 'node:fs';
import { TABS } from '../../src/wording/pane/pane';
import { REGISTERS } from '../../src/wording/pane/registers';
import { WORKBENCH } from '../../src/wording/pane/workbench';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { MORE_TABS, eachAtWorkbench, type Bench } from '../support/workbench';

const FILE = '云岭县2025年重大项目工作台账（全年样例）.xlsx';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  await bench.drop(FILE, new Uint8Array(readFileSync(`assets/samples/${FILE}`)));
  // Its other ledgers tell that it is open; the workbook before it had none.
  await bench.showTab(REGISTERS.tab);
  await bench.showTab(TABS.start);
  await widen(320);
  return bench;
});

/** Moves the edge of the pane, which goes by steps. */
async function widen(wanted: number): Promise<void> {
  const edge = bench.page.getByRole('separator', { name: WORKBENCH.resize });
  for (let step = 0; step < 40; step++) {
    const width = await bench.pane.evaluate((element) => element.clientWidth);
    if (width === wanted) return;
    await edge.press(width < wanted ? 'ArrowLeft' : 'ArrowRight');
  }
  throw new Error(`the pane does not get ${String(wanted)} px wide`);
}

const tabs = () => bench.pane.getByRole('tab');
const more = () => bench.button(MORE_TABS);
const selected = () => bench.pane.getByRole('tab', { selected: true });

test('tabs stand in one line; those without room are in a menu, and the selected one never is', async () => {
  await more().waitFor();
  const tops = await tabs().evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await more().click();
  const hidden = await bench.page.getByRole('menuitem').allInnerTexts();
  expect(hidden).toContain(TABS.settings);
  expect(hidden).toHaveLength(Number(/\d+/.exec((await more().getAttribute('aria-label')) ?? '')?.[0]));
  await bench.page.getByRole('menuitem', { name: TABS.settings }).click();
  await eventually(() => selected().innerText()).toBe(TABS.settings);
  await eventually(() => tabs().evaluateAll((all) => all.some((tab) => tab.scrollWidth > tab.clientWidth))).toBe(false);
});

test('by keyboard: arrows from tab to tab, the Tab key on to the menu', async () => {
  const { keyboard } = bench.page;
  await more().waitFor();
  await selected().focus();
  await keyboard.press('ArrowRight');
  await eventually(() => bench.page.evaluate(() => document.activeElement?.textContent)).toContain(TABS.findings);
  await keyboard.press('Tab');
  await eventually(() => more().evaluate((button) => button === document.activeElement)).toBe(true);
  await keyboard.press('Enter');
  await bench.page.getByRole('menuitem').first().waitFor();
  await keyboard.press('Enter');
  await bench.page.getByRole('menu').waitFor({ state: 'detached' });
  await eventually(() => selected().innerText()).not.toContain(TABS.start);
});

test('with room for all there is no menu', async () => {
  await widen(600);
  await more().waitFor({ state: 'detached' });
  await eventually(() => tabs().count()).toBe(7);
  await bench.showTab(REGISTERS.tab);
  await eventually(() => selected().innerText()).toContain(REGISTERS.tab);
});

test('the open menu puts up no barriers', async () => {
  await more().click();
  await bench.page.getByRole('menuitem').first().waitFor();
  expect(await violations(bench.page)).toEqual([]);
});
