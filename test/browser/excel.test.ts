import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readReport } from '../../src/commands/office/report-address';
import { openWorkbookFile } from '../../src/workbook/file';
import { BOOT } from '../../src/wording/faces/boot';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { REPORT } from '../../src/wording/faces/commands';
import { faultSentence } from '../../src/wording/faces/errors';
import { EXCEL_SELF_TEST, SELF_TEST } from '../../src/wording/faces/self-test';
import { checkOf } from '../../src/checks/catalogue';
import { LEDGER, PANE } from '../../src/wording/pane/pane';
import { NO_HOST } from '../../src/wording/pane/start-up';
import { STEPS } from '../../src/wording/faces/steps';
import { UNDO } from '../../src/wording/pane/undo';
import { eventually } from '../support/eventually';
import { bookOfFile } from '../support/book-model/from-file';
import type { Book } from '../support/book-model/book';
import { launchBrowser } from '../support/browser';
import { ExcelWindow, type ExcelOptions } from '../support/excel-window';
import { OfficeHost } from '../support/office-host/host';
import { builtSite } from '../support/site';
import { contentOf } from '../workbook/excel/content';

const NAME = '平陆县2025年重点推进项目.xlsx';
const OLD_EXCEL = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), builtSite()]);
});
afterAll(() => browser.close());

async function annex(): Promise<Book> {
  return bookOfFile(openWorkbookFile(new Uint8Array(readFileSync(`assets/samples/${NAME}`)), NAME));
}

/** Excel with the annexed list open and the pane beside it. */
async function excel(options: ExcelOptions = {}, supported = '1.17'): Promise<{ host: OfficeHost; window: ExcelWindow }> {
  const host = new OfficeHost(await annex(), supported);
  return { host, window: await ExcelWindow.open(browser, folder, host, options) };
}

/** Values and formulas of the user's sheets. */
function contents({ sheets }: Book): unknown {
  return sheets
    .filter(({ names }) => names.length === 0)
    .map(({ name, cells }) => [
      name,
      [...cells].map(([row, line]) => [row, [...line].map(([column, { value, formula, format }]) => [column, value, formula, format])]),
    ]);
}

describe('the pane in Excel', () => {
  test('opens on the ledger it finds, from its own files alone', async () => {
    const { window } = await excel();
    await window.pane.getByText(LEDGER.projects(15, 6, 9)).waitFor();
    expect(window.requests).toContain('/office/office.js');
    expect(window.problems).toEqual([]);
  });

  test('leads from a finding to its cell', async () => {
    const { host, window } = await excel();
    await window.act(BUTTONS.check, /校验完成/);
    await window.pane.getByRole('button', { name: /^E4(?!\d)/ }).click();
    await eventually(() => Promise.resolve(host.book.activeCell)).toMatchObject({ row: 3, column: 4 });
    expect(window.problems).toEqual([]);
  });

  test('marks and clears, and leaves the ledger as it was', async () => {
    const { host, window } = await excel();
    const before = contents(host.book);
    await window.act(BUTTONS.highlight, /已标注\d+个/);
    const marks = host.book.sheets.flatMap(({ rules }) => rules);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ formula }) => formula.includes('XMTZ:'))).toBe(true);
    await window.act(BUTTONS.clear, /标注已全部清除/);
    expect(host.book.sheets.flatMap(({ rules }) => rules)).toEqual([]);
    expect(contents(host.book)).toEqual(before);
    expect(window.problems).toEqual([]);
  });

  test('inserts the summary sheets with formulas, goes to one, and takes them back', async () => {
    const { host, window } = await excel();
    const before = contents(host.book);
    await window.act(BUTTONS.summarise, /已在工作簿末尾生成\d+张汇总表/);
    const made = host.book.sheets.slice(2);
    expect(made.map(({ name }) => name)).toEqual(expect.arrayContaining(['总览', '季度开工', '未达标项目清单']));
    expect(made.some(({ cells }) => [...cells.values()].some((line) => [...line.values()].some(({ formula }) => formula !== null)))).toBe(
      true,
    );
    expect(contents(host.book)).toEqual(before);
    await window.pane.getByRole('button', { name: '总览' }).click();
    await eventually(() => Promise.resolve(host.book.activeCell)).toMatchObject({ sheetId: made.find(({ name }) => name === '总览')?.id });
    await window.act(UNDO.about(UNDO.undo.summarise, STEPS.summarise(made.length)), /已撤销/);
    expect(host.book.sheets).toHaveLength(2);
    expect(window.problems).toEqual([]);
  });

  test('checks again what is typed', async () => {
    const { host, window } = await excel();
    await window.act(BUTTONS.check, /校验完成/);
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error('no sheet');
    host.userTypes(sheet, { row: 5, column: 4, rows: 1, columns: 1 }, '约十万');
    await window.pane.getByText(checkOf('amount-unreadable').title).waitFor();
    expect(window.problems).toEqual([]);
  });

  test('tells in one sentence what stands in the way, and does it when that is gone', async () => {
    const { host, window } = await excel();
    await window.pane.getByText(LEDGER.projects(15, 6, 9)).waitFor();
    host.cellEditing = true;
    await window.act(BUTTONS.highlight, new RegExp(faultSentence('cell-edit-mode', '')));
    host.cellEditing = false;
    await window.act(PANE.retry, /已标注\d+个/);
    expect(window.problems).toEqual([]);
  });

  test('is dark where Excel is', async () => {
    const { window } = await excel({ browser: { colorScheme: 'dark' } });
    await window.pane.getByText(LEDGER.projects(15, 6, 9)).waitFor();
    const background = await window.pane
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(background).toBe('rgb(41, 41, 41)');
  });
});

describe('an Excel that is too old', () => {
  test('gets a page that says what to do, and nothing else is loaded', async () => {
    const { window } = await excel({ browser: { userAgent: OLD_EXCEL } });
    const said = window.pane.getByRole('alert');
    await said.getByRole('heading', { name: BOOT.title }).waitFor();
    await eventually(() => said.innerText()).toContain(OLD_EXCEL);
    expect(window.requests.filter((path) => path !== '/favicon.ico')).toEqual(['/excel.html', '/taskpane.html', '/boot.js']);
  });

  test('with a new browser but old ways of talking is told so', async () => {
    const { window } = await excel({}, '1.6');
    await window.pane.getByText(NO_HOST.oldExcel).waitFor();
  });
});

describe('the buttons of the ribbon', () => {
  test('do their work without the pane and tell it in a dialog', async () => {
    const { host, window } = await excel({ page: 'commands.html' });
    await window.press('highlight');
    await eventually(() => Promise.resolve(window.completed)).toHaveLength(1);
    expect(host.book.sheets.flatMap(({ rules }) => rules).length).toBeGreaterThan(0);
    const [dialog = ''] = window.dialogs;
    expect(readReport(new URL(dialog).hash)).toEqual({
      title: BUTTONS.highlight,
      message: expect.stringMatching(/^已标注\d+个项目/) as string,
    });
    const page = await window.context.newPage();
    await window.serve(page);
    await page.goto(dialog);
    await page.getByRole('heading', { name: BUTTONS.highlight }).waitFor();
    await page.getByRole('button', { name: REPORT.close }).waitFor();
    expect(window.problems).toEqual([]);
  });

  test('hand their work to the open pane of the same workbook', async () => {
    const { host, window: pane } = await excel();
    await pane.pane.getByText(LEDGER.projects(15, 6, 9)).waitFor();
    const ribbon = await ExcelWindow.open(browser, folder, new OfficeHost(host.book), { page: 'commands.html', beside: pane });
    await ribbon.press('check');
    await pane.tells(/校验完成/);
    await eventually(() => Promise.resolve(ribbon.completed)).toHaveLength(1);
    expect(ribbon.dialogs).toEqual([]);
  });

  test('tell what went wrong', async () => {
    const { host, window } = await excel({ page: 'commands.html' });
    host.cellEditing = true;
    await window.press('clear');
    await eventually(() => Promise.resolve(window.completed)).toHaveLength(1);
    expect(readReport(new URL(window.dialogs[0] ?? '').hash).message).toBe(faultSentence('cell-edit-mode', ''));
  });
});

test('the self-test tells what this Excel does, one line each, hands the report on, and leaves the workbook as it was', async () => {
  const { host, window } = await excel();
  const before = structuredClone(contentOf(host.book));
  await window.pane.getByRole('link', { name: PANE.selfTest }).click();
  await window.pane.getByRole('button', { name: SELF_TEST.run }).click();
  const probes = Object.values(EXCEL_SELF_TEST.probes);
  await window.pane
    .getByRole('status')
    .filter({ hasText: SELF_TEST.summary(probes.length, 0) })
    .waitFor();
  for (const label of probes)
    await window.pane
      .getByRole('listitem')
      .filter({ hasText: `${SELF_TEST.passed} ${label}` })
      .waitFor();
  await window.pane.getByRole('button', { name: SELF_TEST.copy }).click();
  // Office lets no pane use the clipboard, of which the browser tells; the old way of copying is open to it.
  await window.pane.getByRole('status').filter({ hasText: SELF_TEST.copied }).waitFor();
  expect(structuredClone(contentOf(host.book))).toEqual(before);
  await window.pane.getByRole('link', { name: SELF_TEST.back }).click();
  await window.pane.getByText(LEDGER.projects(15, 6, 9)).waitFor();
  expect(window.problems.filter((problem) => !/Clipboard API has been blocked/.test(problem))).toEqual([]);
});
