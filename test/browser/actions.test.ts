import { BUTTONS } from '../../src/wording/pane/buttons';
import { checkOf } from '../../src/checks/catalogue';
import { LEDGER, TABS } from '../../src/wording/pane/pane';
import { START } from '../../src/wording/pane/results';
import { PROJECT_LIST } from '../../src/wording/pane/problems';
import { REVIEW } from '../../src/wording/pane/review';
import { UNDO } from '../../src/wording/pane/undo';
import { eventually, settled } from '../support/eventually';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  return bench;
});

test('opens on the annexed list: what was found is said, nothing is asked', async () => {
  await eventually(() => bench.page.title()).toContain('平陆县2025年重点推进项目.xlsx');
  await bench.pane.getByText(LEDGER.projects(15, 6, 9)).waitFor();
  await eventually(() => bench.pane.getByLabel(LEDGER.planYear).inputValue()).toBe('2025');
  await eventually(() => bench.pane.getByLabel(LEDGER.asOf).inputValue()).toBe('2025年4月10日');
  await eventually(() => bench.tabs()).toHaveLength(2);
  await bench.button(START.details).click();
  await bench.pane
    .getByRole('row', { name: /二季度/ })
    .getByText(START.planShort(1))
    .waitFor();
});

test('a finding is one click from its cell', async () => {
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.pane.getByText(checkOf('number-as-text').title).waitFor();
  await bench.button(/^E4(?!\d)/).click();
  await bench.selected('E4');
});

test('a fix and its undo', async () => {
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.unfold();
  const before = await count(bench);
  const padded = await cell((await bench.download()).workbook, 5, 9);
  expect(padded).toMatch(/王 {2}飞/);
  await bench.button('修复 J6').click();
  await bench.tells(/已修复1处/);
  await eventually(() => count(bench)).toBe(before - 1);
  const fixed = (await bench.download()).workbook;
  await expect(cell(fixed, 5, 9)).resolves.toMatch(/王飞/);
  await bench.act(UNDO.undo.fix, /已撤销：修复1处/);
  await eventually(() => count(bench)).toBe(before);
  await expect(cell((await bench.download()).workbook, 5, 9)).resolves.toBe(padded);
});

test('all findings of a kind are fixed at once', async () => {
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.unfold();
  const before = await count(bench);
  await bench
    .button(/^修复全部同类/)
    .first()
    .click();
  const preview = bench.page.getByRole('dialog');
  await preview.getByRole('rowheader', { name: 'E5' }).waitFor();
  await preview.getByRole('button', { name: REVIEW.apply }).click();
  await bench.tells(/已修复\d+处/);
  await eventually(() => count(bench)).toBeLessThan(before);
});

test('marks are put on with their legend, lead to the row, and are taken off', async () => {
  await bench.act(BUTTONS.highlight, /已标注4个/);
  const legend = bench.pane.getByRole('list', { name: START.legend });
  await eventually(() => legend.getByRole('listitem').allInnerTexts()).toEqual(['应开待核实 3', '建议提前 1']);
  await bench.button(/市民广场及地下停车场/).click();
  await bench.selected('B18');
  await eventually(() => marks(bench)).toBeGreaterThanOrEqual(2);
  await bench.act(BUTTONS.clear, /标注已全部清除/);
  await eventually(() => marks(bench)).toBe(0);
});

test('the summary sheets come as tabs, the pane leads to them, undo takes them away', async () => {
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
  await bench.tabCount(13);
  await eventually(() => bench.tabs()).toEqual(expect.arrayContaining(['总览', '季度开工', '未达标项目清单', '分类汇总', '问题清单']));
  await bench.pane.getByRole('button', { name: '总览' }).click();
  await bench.selected('A1:I1');
  await bench.act(UNDO.undo.summarise, /已撤销：生成11张汇总表/);
  await bench.tabCount(2);
});

test('another day moves the numbers', async () => {
  await bench.pane.getByLabel(LEDGER.asOf).fill('2025-07-10');
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByText('应开待核实 4').waitFor();
  await bench.pane.getByLabel(LEDGER.planYear).selectOption('2024');
  await bench.pane.getByText('您选定的年度').waitFor();
});

test('columns show what they were taken for and can be set right', async () => {
  await bench.showTab(TABS.columns);
  const leader = bench.pane.getByRole('combobox', { name: '“备注”的含义' });
  await leader.click();
  await bench.page.getByRole('option', { name: '不使用此列' }).click();
  await bench.tells(/重新识别“备注”列/);
  await bench.pane.getByRole('heading', { name: '未识别的列' }).waitFor();
});

/** Number of problems that the list says, to be heard where it is not to be seen. */
async function count({ pane }: Bench): Promise<number> {
  return Number(/\d+/.exec((await pane.getByText(/^共\d+处$/).textContent()) ?? '')?.[0]);
}

async function marks(page: Bench): Promise<number> {
  const { workbook } = await page.download();
  const sheets = await workbook.listSheets();
  return sheets.reduce((sum, { id }) => sum + workbook.viewSheet(id).marks.length, 0);
}

async function cell(workbook: Awaited<ReturnType<Bench['download']>>['workbook'], row: number, column: number): Promise<unknown> {
  const [sheet] = await workbook.listSheets();
  return workbook.viewSheet(sheet?.id ?? '').cells.find((candidate) => candidate.row === row && candidate.column === column)?.value;
}

test('in a low pane the end of an action comes into sight, and a tab changes nothing but what is below it', async () => {
  await bench.page.setViewportSize({ width: 1000, height: 540 });
  const scrolled = () => bench.pane.locator('.pane').evaluate((pane) => Math.round(pane.scrollTop));
  const below = () =>
    bench.pane.getByRole('tab', { selected: true }).evaluate((tab) => Math.round(innerHeight - tab.getBoundingClientRect().bottom));
  await expect(scrolled()).resolves.toBe(0);
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.pane.getByRole('searchbox').waitFor();
  await eventually(below).toBeGreaterThan(0);
  const place = await settled(scrolled);
  await bench.pane.getByRole('tab', { name: TABS.start }).click();
  await bench.pane.getByRole('combobox', { name: PROJECT_LIST.filters.status }).waitFor();
  await eventually(scrolled).toBe(place);
});
