import { BUTTONS } from '../../src/wording/pane/buttons';
import { checkOf } from '../../src/checks/catalogue';
import { FINDINGS } from '../../src/wording/pane/pane';
import { eventually, settled } from '../support/eventually';
import { ABOVE, longLedger } from '../support/long-ledger';
import { ProblemList } from '../support/problem-list';
import { eachAtWorkbench, type Bench } from '../support/workbench';

const BLANKS = checkOf('blank-in-name').title;
/** Projects, with three problems each, and one of a whole column. */
const LONG = 2500;
let bench: Bench;
let list: ProblemList;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  list = new ProblemList(bench);
  await bench.drop('长台账.xlsx', longLedger(LONG));
  await bench.pane.getByText(new RegExp(`${String(LONG)}个项目：`)).waitFor();
  await bench.act(BUTTONS.check, /校验完成/);
  await list.said(/^共7501处$/);
  return bench;
});

test('few are drawn, and each tells its number among all', async () => {
  await eventually(() => list.items.count()).toBeLessThan(60);
  await list.scrollTo(30_000);
  await eventually(() => list.items.count()).toBeLessThan(60);
  const item = bench.pane.getByRole('listitem').first();
  await eventually(() => item.getAttribute('aria-setsize')).toBe(String(LONG));
  await eventually(async () => {
    const row = Number(/^[A-Z]+(\d+)/.exec(await item.innerText())?.[1]);
    return Number(await item.getAttribute('aria-posinset')) - (row - ABOVE);
  }).toBe(0);
});

test('who scrolls by themselves is not called back to the beginning of the results, whatever grows', async () => {
  const stood = await bench.pane.locator('.pane').evaluate(async (pane) => {
    const frame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    pane.scrollTo(0, 3_000);
    await frame();
    const page = pane.firstElementChild as HTMLElement;
    page.style.paddingBottom = '90px';
    await frame();
    await frame();
    return pane.scrollTop;
  });
  expect(stood).toBeGreaterThan(2_900);
});

test('the Tab key goes on where nothing was drawn yet', async () => {
  await list.items.first().getByRole('button').first().focus();
  const first = Number(/\d+/.exec(await list.focused())?.[0]);
  // From problem to 接受 to 备注 to the next problem.
  for (let press = 0; press < 120; press++) {
    await bench.page.keyboard.press('Tab');
    // A hand leaves the page time to draw; a test must too.
    await bench.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  expect(Number(/\d+/.exec(await list.focused())?.[0])).toBe(first + 40);
});

test('when a problem far above is gone, the list stands where it stood and the sheet keeps the focus', async () => {
  await bench.button(/^F3 ·/).click();
  await bench.selected('F3');
  await list.scrollTo(30_000);
  const [words, top] = await settled(() => list.topItem());
  await bench.page.locator('#univer-sheet-main-canvas_workbook').focus();
  await bench.page.keyboard.type('1');
  await bench.page.keyboard.press('Enter');
  await list.said(/^共7500处$/);
  await eventually(() => list.topItem()).toEqual([words, top]);
  await eventually(() => list.focused()).toBe('');
});

test('after a fix in the midst the list stands, its groups are as they were, the next problem has the focus', async () => {
  await bench.pane.getByRole('button', { name: new RegExp(`${checkOf('amount-unreadable').title}.*处`), expanded: true }).click();
  await bench.pane.getByRole('button', { name: new RegExp(`${BLANKS}.*处`), expanded: false }).click();
  await list.scrollTo(60_000);
  // The message with 撤销 comes to stand above the list, and takes 44 px of it.
  const [words, top] = await settled(() => list.topItem(60));
  const row = Number(/^H(\d+)/.exec(words)?.[1]) + 3;
  await bench.button(FINDINGS.fixOne(`H${String(row)}`)).click();
  await list.said(/^共7500处$/);
  await eventually(async () => Math.abs((await list.topOf(words.split('\n')[0] ?? '')) - top) <= 4).toBe(true);
  await bench.page.waitForFunction((next) => document.activeElement?.textContent.startsWith(next), `H${String(row + 1)} ·`);
  await eventually(() => bench.pane.getByRole('button', { expanded: true }).count()).toBe(1);
});

test('a filter begins the list at its top', async () => {
  await list.scrollTo(30_000);
  await list.search.fill('1号');
  await list.said(/^筛选出/);
  await bench.button(/^F3 ·/).waitFor();
  await eventually(async () => (await list.topItem())[0]).toMatch(/^F3 ·/);
});
