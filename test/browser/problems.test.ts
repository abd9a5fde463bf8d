import { BUTTONS } from '../../src/wording/pane/buttons';
import { checkOf } from '../../src/checks/catalogue';
import { FINDINGS, TABS } from '../../src/wording/pane/pane';
import { PROBLEMS } from '../../src/wording/pane/problems';
import { REVIEW } from '../../src/wording/pane/review';
import { eventually } from '../support/eventually';
import { bytesOf } from '../support/browser';
import { violations } from '../support/barriers';
import { ProblemList, choose } from '../support/problem-list';
import { eachAtWorkbench, type Bench } from '../support/workbench';

const TEXTS = checkOf('number-as-text').title;
let bench: Bench;
let list: ProblemList;

eachAtWorkbench(async (stage) => {
  bench = await stage.open({ bypassCSP: true });
  list = new ProblemList(bench);
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.unfold();
  return bench;
});

test('a search leaves what it names, says how many, and is taken back', async () => {
  const all = await list.said(/^共\d+处$/);
  await list.search.fill('E5');
  await list.said(/^筛选出1处，共/);
  await eventually(() => list.items.allInnerTexts()).toEqual([expect.stringContaining('E5')]);
  await list.search.fill('没有这样的项目');
  await bench.pane.getByText(PROBLEMS.nothing).waitFor();
  await bench.button(PROBLEMS.clear).click();
  await list.said(new RegExp(`^${all}$`));
});

test('filters by severity, unit and column narrow each other down', async () => {
  const { filters } = PROBLEMS;
  await choose(bench, filters.severity, '提示');
  const bySeverity = await list.found();
  await choose(bench, filters.column, '县级包联领导');
  const byBoth = await list.found(bySeverity);
  expect(byBoth).toBeLessThan(bySeverity);
  await choose(bench, filters.unit, '发改局');
  expect(await list.found(byBoth)).toBe(1);
  await eventually(() => list.items.allInnerTexts()).toEqual([expect.stringMatching(/^J6 ·/)]);
});

test('next and previous go through all problems, select the cell and say where one is', async () => {
  await bench.button(PROBLEMS.next).click();
  await list.said(/^第1处，共6处：E4等15处.*“总投资”有15格是文本/);
  await bench.selected('E4');
  await bench.button(PROBLEMS.next).click();
  await bench.selected('F4');
  await eventually(() => bench.pane.locator('[aria-current=true]').innerText()).toMatch(/^F4等15处/);
  await bench.button(PROBLEMS.previous).click();
  await bench.button(PROBLEMS.previous).click();
  const [, at, all] = /^第(\d+)处，共(\d+)处/.exec(await list.said(/^第[2-9]\d*处/)) ?? [];
  expect(at).toBe(all);
});

test('by keyboard: arrow keys from line to line, with Alt from anywhere', async () => {
  const { keyboard } = bench.page;
  await list.search.focus();
  await keyboard.press('Alt+ArrowDown');
  await bench.selected('E4');
  await eventually(() => list.focused()).toBe('');
  await bench.button(/^E4等15处/).focus();
  await keyboard.press('ArrowDown');
  await bench.selected('F4');
  await eventually(() => list.focused()).toMatch(/^F4等15处/);
  await keyboard.press('ArrowUp');
  await bench.selected('E4');
  await eventually(() => list.focused()).toMatch(/^E4等15处/);
});

test('a step into a closed group opens it', async () => {
  const head = bench.pane.getByRole('button', { name: new RegExp(TEXTS), expanded: true });
  await head.click();
  await bench.button(/^F4等15处/).waitFor({ state: 'detached' });
  await bench.button(PROBLEMS.next).click();
  await bench.button(/^E4等15处/).waitFor();
});

test('another tab and back: the filter stands as it was', async () => {
  await list.search.fill('E5');
  await bench.showTab(TABS.columns);
  await bench.showTab(TABS.findings);
  await list.said(/^筛选出1处/);
  await eventually(() => list.search.inputValue()).toBe('E5');
});

test('after a fix the next problem has the focus', async () => {
  await bench.button(FINDINGS.fixOne('J6')).focus();
  await bench.page.keyboard.press('Enter');
  await bench.tells(/已修复1处/);
  await bench.page.waitForFunction(() => document.activeElement?.textContent.startsWith('J13 ·'));
});

test('after an acceptance, and after the fix of a whole kind, the keyboard is still in the list', async () => {
  const { keyboard } = bench.page;
  await bench.button(REVIEW.acceptOne('E4等15处')).focus();
  await keyboard.press('Enter');
  await bench.page.getByLabel(REVIEW.reason).fill('核实过');
  await keyboard.press('Enter');
  await bench.page.waitForFunction(() => document.activeElement?.textContent.startsWith('F4等15处'));
  await bench
    .button(/^修复全部同类/)
    .first()
    .focus();
  await keyboard.press('Enter');
  await bench.page.getByRole('dialog').getByRole('button', { name: REVIEW.apply }).press('Enter');
  await bench.tells(/已修复\d+处/);
  await bench.page.waitForFunction((title) => document.activeElement?.textContent.includes(title), checkOf('blank-in-name').title);
});

test('the list is copied as a table', async () => {
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await list.search.fill('E5');
  await list.exportBy(PROBLEMS.export.copy);
  await list.said(new RegExp(PROBLEMS.export.copied(1)));
  const rows = (await bench.page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
  expect(rows).toHaveLength(2);
  expect(rows[1]?.split('\t').slice(0, 3)).toEqual(['警告', TEXTS, 'E4等15处']);
});

test('where copying is barred, the text is there, selected', async () => {
  await bench.page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
  });
  await list.search.fill('E5');
  await list.exportBy(PROBLEMS.export.copy);
  const text = bench.page.getByRole('dialog').getByLabel(PROBLEMS.barred.text);
  await bench.page.waitForFunction(() => getSelection()?.toString().includes('E5'));
  await eventually(() => text.inputValue()).toContain('E5');
  expect(await violations(bench.page)).toEqual([]);
  await bench.button(PROBLEMS.barred.close).click();
  await text.waitFor({ state: 'detached' });
});

test('the list is handed out as a file', async () => {
  const all = Number(/\d+/.exec(await list.said(/^共\d+处$/))?.[0]);
  const [download] = await Promise.all([bench.page.waitForEvent('download'), list.exportBy(PROBLEMS.export.save)]);
  expect(download.suggestedFilename()).toBe(PROBLEMS.export.file);
  const lines = (await bytesOf(download)).toString('utf8').trimEnd().split('\r\n');
  expect(lines.length - 1).toBe(all);
  expect(lines[0]).toMatch(/^\uFEFF级别,/);
});

test('neither a decision nor typing in the sheet greys a button out', async () => {
  await bench.pane.evaluate((pane) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof Element && target.matches(':disabled, [aria-disabled=true]')) seen.push(target.outerHTML);
    }).observe(pane, { subtree: true, attributeFilter: ['disabled', 'aria-disabled'] });
  });
  const greyed = (): Promise<string[]> => bench.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await bench.button(REVIEW.options(TEXTS)).click();
  await bench.page.getByRole('menuitem', { name: REVIEW.off }).click();
  await bench.tells(new RegExp(REVIEW.done.off(TEXTS)));
  const before = await list.said(/^共\d+处$/);
  await bench.typeName('平陆县城西小学建设项目');
  await list.said(new RegExp(`^(?!${before})共\\d+处$`));
  expect(await greyed()).toEqual([]);
  await bench.button(BUTTONS.clear).click();
  await bench.tells(/标注/);
  await eventually(() => greyed()).not.toEqual([]);
});
