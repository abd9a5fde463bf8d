import { BUTTONS } from '../../src/wording/pane/buttons';
import { PANE, TABS } from '../../src/wording/pane/pane';
import { START } from '../../src/wording/pane/results';
import { STATUS } from '../../src/wording/sheets/status';
import { HELP } from '../../src/wording/help/help';
import { SAMPLES, WORKBENCH } from '../../src/wording/pane/workbench';
import type { Locator } from 'playwright-core';
import { again, eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { Stage, type Bench } from '../support/workbench';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());

describe.each([
  ['light', { colorScheme: 'light' as const }],
  ['dark', { colorScheme: 'dark' as const }],
  ['high contrast', { forcedColors: 'active' as const }],
])('no barriers, %s, 320 px', (_name, look) => {
  test('in every state', async () => {
    // The rules are checked by a script that the page's own CSP would not let in.
    const bench = await stage.open({ ...look, bypassCSP: true, reducedMotion: 'reduce' });
    await narrow(bench);
    const found: Record<string, readonly string[]> = {};
    const inspect = async (state: string): Promise<void> => {
      found[state] = await violations(bench.page);
    };
    await inspect('opened');
    await bench.act(BUTTONS.check, /校验完成/);
    await bench.unfold();
    await bench
      .button(/^修复 /)
      .first()
      .waitFor();
    await inspect('checked');
    await bench.button('修复 J6').click();
    await bench.tells(/已修复1处/);
    await inspect('fixed');
    await bench.act(BUTTONS.highlight, /已标注/);
    await inspect('marked');
    await bench.act(BUTTONS.summarise, /生成11张/);
    await inspect('summarised');
    await bench.showTab(TABS.columns);
    await bench.pane.getByRole('combobox').last().waitFor();
    await inspect('columns');
    await bench.drop('坏.xlsx', new Uint8Array(3));
    await bench.page.getByText(/没有打开/).waitFor();
    await inspect('refused');
    await bench.openCard();
    await bench.pane.getByRole('combobox', { name: '台账工作表' }).selectOption('领域统计');
    await bench.pane.getByLabel('请选择台账所在的工作表').waitFor();
    await inspect('no ledger');
    expect(Object.values(found).flat()).toEqual([]);
    await eventually(() => overflow(bench)).toBe(0);
    await bench.page.close();
  });
});

test('the main job by keyboard alone', async () => {
  const bench = await stage.open();
  const { keyboard } = bench.page;
  await reachIn(bench, bench.pane, BUTTONS.check);
  await keyboard.press('Enter');
  await bench.tells(/校验完成/);
  await reach(bench, BUTTONS.highlight);
  await keyboard.press('Enter');
  await bench.tells(/已标注4个/);
  await reach(bench, '第14行');
  await keyboard.press('Enter');
  await bench.selected('B14');
  await reach(bench, BUTTONS.summarise, 'Shift+Tab');
  await keyboard.press('Space');
  await bench.tells(/生成11张/);
  expect(bench.problems).toEqual([]);
  await bench.page.close();
});

test('by keyboard alone from opening a file to the workbook handed out', async () => {
  const bench = await stage.open();
  const { page } = bench;
  const { keyboard } = page;
  // Again where the grid took the focus before the key came, as it does once it is drawn.
  await again(async () => {
    await reachIn(bench, page.getByRole('banner'), WORKBENCH.open);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser', { timeout: 5_000 }), keyboard.press('Enter')]);
    await chooser.setFiles(`assets/samples/${SAMPLES[1].file}`);
  });
  await eventually(() => page.title()).toContain(SAMPLES[1].file);
  // A figure that the list shown before does not have.
  await bench.pane.getByText('应开未开 1').waitFor();
  await reachIn(bench, bench.pane, BUTTONS.check);
  await keyboard.press('Enter');
  await bench.tells(/校验完成/);
  await reach(bench, BUTTONS.highlight);
  await keyboard.press('Enter');
  await bench.tells(/已标注/);
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Control+s')]);
  expect(download.suggestedFilename()).toBe(WORKBENCH.savedName(SAMPLES[1].file));
  expect(bench.problems).toEqual([]);
  await page.close();
});

test('the grid that starts leaves the focus to who has it already', async () => {
  const bench = await stage.open();
  await bench.page.reload();
  const open = bench.page.getByRole('banner').getByRole('button', { name: WORKBENCH.open });
  await open.focus();
  await bench.selected('A1');
  await bench.page.keyboard.press('Shift');
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
  await bench.page.keyboard.press('F6');
  await eventually(() => open.evaluate((button) => button === document.activeElement)).toBe(false);
  await bench.page.close();
});

test('whatever can be used has a name, in Chinese, the grid too', async () => {
  const bench = await stage.open({ viewport: { width: 683, height: 384 } });
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成/);
  const tree = await bench.page.locator('body').ariaSnapshot();
  expect(tree.match(/- (?:button|link|textbox|searchbox|combobox|tab|tablist)(?: \[.*\])?:?$/gm) ?? []).toEqual([]);
  expect(tree.match(/"[^"\n\u4e00-\u9fff]*[A-Za-z]{4,}[^"\n\u4e00-\u9fff]*"/g) ?? []).toEqual([]);
  await bench.page.close();
});

test('in forced colours a link is told by its line', async () => {
  const bench = await stage.open({ forcedColors: 'active' });
  const line = await bench.pane.getByRole('link', { name: PANE.help }).evaluate((link) => getComputedStyle(link).textDecorationLine);
  const button = await bench.pane
    .getByRole('button', { name: HELP.month })
    .last()
    .evaluate((link) => getComputedStyle(link).textDecorationLine);
  expect([line, button]).toEqual(['underline', 'underline']);
  await bench.page.close();
});

test('the grid follows the system from light to dark and back', async () => {
  const bench = await stage.open({ colorScheme: 'light' });
  await eventually(() => paper(bench)).toBeGreaterThan(200);
  await bench.page.emulateMedia({ colorScheme: 'dark' });
  await eventually(() => paper(bench)).toBeLessThan(80);
  await bench.page.emulateMedia({ colorScheme: 'light' });
  await eventually(() => paper(bench)).toBeGreaterThan(200);
  await bench.page.close();
});

test('in the dark a mark has the colour that the legend shows', async () => {
  const bench = await stage.open({ colorScheme: 'dark' });
  await bench.act(BUTTONS.highlight, /已标注4个/);
  const color = await bench.pane
    .getByRole('list', { name: START.legend })
    .getByRole('listitem')
    .filter({ hasText: STATUS.unconfirmed })
    .evaluate((entry) => getComputedStyle(entry).backgroundColor);
  await eventually(() => pixels(bench, color)).toBeGreaterThan(5_000);
  await bench.page.close();
});

test('a stranger page has nothing to show but where to go', async () => {
  const bench = await stage.open();
  await bench.page.goto(bench.page.url().replace('workbench', 'taskpane'));
  await bench.page.getByText('请在 Excel 或 WPS 表格中打开本助手').waitFor();
  // Office.js would send its makers word some seconds later; the page's policy refuses it, and nothing else is amiss.
  await eventually(() => Promise.resolve(bench.problems)).toEqual([
    expect.stringMatching(/^Framing 'https:\/\/telemetryservice\..*violates the following Content Security Policy/),
  ]);
  await bench.page.close();
});

/** Goes to a part of the page by F6 and on to a control in it; again where the grid took the focus meanwhile, as it does once it is drawn. */
function reachIn(bench: Bench, part: Locator, name: string): Promise<void> {
  const isIn = (): Promise<boolean> => part.evaluate((element) => element.contains(document.activeElement));
  return again(async () => {
    for (let step = 0; step < 3 && !(await isIn()); step++) await bench.page.keyboard.press('F6');
    await reach(bench, name);
    if (!(await isIn())) throw new Error('the focus went elsewhere');
  });
}

/** How light the sheet is on average, of 255. */
async function paper({ page }: Bench): Promise<number> {
  const picture = await page.locator('#univer-sheet-main-canvas_workbook').screenshot({ type: 'png' });
  return page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 1, 1);
    const [red = NaN, green = NaN, blue = NaN] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return (red + green + blue) / 3;
  }, picture.toString('base64'));
}

/** How many pixels of the sheet have a colour of CSS. */
async function pixels({ page }: Bench, color: string): Promise<number> {
  const picture = await page.locator('#univer-sheet-main-canvas_workbook').screenshot({ type: 'png' });
  return page.evaluate(
    async ([bytes, wanted]) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))]));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (`rgb(${data.slice(at, at + 3).join(', ')})` === wanted) count++;
      return count;
    },
    [picture.toString('base64'), color] as const,
  );
}

/** The pane as narrow as Office makes it. */
async function narrow({ page, pane }: Bench): Promise<void> {
  const edge = page.getByRole('separator', { name: WORKBENCH.resize });
  await edge.press('ArrowRight');
  await edge.press('ArrowRight');
  await page.waitForFunction((element) => element?.clientWidth === 320, await pane.elementHandle());
}

/** Pixels by which the pane is too wide for its place. */
function overflow({ pane }: Bench): Promise<number> {
  return pane.evaluate((element) => {
    const scroller = element.querySelector('.pane') ?? element;
    return scroller.scrollWidth - scroller.clientWidth;
  });
}

/** Walks with the keyboard until a control is in focus. */
async function reach({ page }: Bench, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.includes(name) && focused.length < 200) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} is not reached by ${key}`);
}
