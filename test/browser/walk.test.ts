import { BUTTONS } from '../../src/wording/pane/buttons';
import { TABS } from '../../src/wording/pane/pane';
import { START } from '../../src/wording/pane/results';
import { SETTINGS } from '../../src/wording/settings/settings';
import { REVEAL, WALK } from '../../src/wording/pane/walk';
import { eventually } from '../support/eventually';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  return bench;
});

test('the first mark comes into sight, the others one after another, the colours told beside them', async () => {
  await bench.act(BUTTONS.highlight, /已标注4个/);
  await bench.selected('B14');
  const walk = bench.pane.getByRole('group', { name: WALK.region });
  await walk.getByText(WALK.at(1, 4)).waitFor();
  await eventually(() => walk.getByRole('list', { name: START.legend }).getByRole('listitem').allInnerTexts()).toEqual([
    '应开待核实 3',
    '建议提前 1',
  ]);
  const seen = new Set([await bench.nameBox.inputValue()]);
  for (let at = 2; at <= 4; at++) {
    await walk.getByRole('button', { name: WALK.next }).click();
    await walk.getByText(WALK.at(at, 4)).waitFor();
    await eventually(async () => seen.has(await bench.nameBox.inputValue())).toBe(false);
    seen.add(await bench.nameBox.inputValue());
  }
  await walk.getByRole('button', { name: WALK.previous }).click();
  await walk.getByText(WALK.at(3, 4)).waitFor();
  await eventually(async () => seen.has(await bench.nameBox.inputValue())).toBe(true);
});

test('the first sheet made is shown, and one click leads back to the place in the ledger', async () => {
  await bench.page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 221, y: 221 } });
  await bench.selected('B4');
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
  await eventually(() => bench.nameBox.inputValue()).toMatch(/^A1/);
  await bench.button(WALK.back).click();
  await bench.selected('B4');
});

test('both can be switched off', async () => {
  await bench.showTab(TABS.settings);
  await bench.pane.getByRole('heading', { name: SETTINGS.sections.live, exact: true }).getByRole('button').click();
  for (const label of [REVEAL.marks, REVEAL.sheets]) {
    await bench.pane.getByRole('switch', { name: label }).click();
    await eventually(() => bench.pane.getByRole('switch', { name: label }).isChecked()).toBe(false);
    await bench.page.waitForFunction(() => document.querySelector('[aria-disabled=true]') === null);
  }
  await bench.act(BUTTONS.highlight, /已标注4个/);
  await bench.pane.getByText(WALK.all(4)).waitFor();
  await bench.selected('A1');
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
  await bench.tabCount(13);
  await bench.selected('A1');
  await eventually(() => bench.button(WALK.back).count()).toBe(0);
});
