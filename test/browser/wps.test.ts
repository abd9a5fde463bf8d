import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { BOOT } from '../../src/wording/faces/boot';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { checkOf } from '../../src/checks/catalogue';
import { LEDGER, PANE } from '../../src/wording/pane/pane';
import { SELF_TEST } from '../../src/wording/faces/self-test';
import { eventually } from '../support/eventually';
import { bookOfFile } from '../support/book-model/from-file';
import { launchBrowser } from '../support/browser';
import { builtSite } from '../support/site';
import { serveFolder, type Site } from '../support/static-server';
import { WpsWindow } from '../support/wps-window/wps-window';

const NAME = '平陆县2025年重点推进项目.xlsx';
const OLD = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.100 Safari/537.36';
let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), builtSite().then(serveFolder)]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

async function wps(options?: Parameters<typeof WpsWindow.open>[3]): Promise<WpsWindow> {
  const book = await bookOfFile(openWorkbookFile(new Uint8Array(readFileSync(`assets/samples/${NAME}`)), NAME));
  return WpsWindow.open(browser, site, book, options);
}

test('the pane opens in WPS on the ledger it finds and does the three actions', async () => {
  const window = await wps();
  const { page } = window;
  await page.getByText(LEDGER.projects(15, 6, 9)).waitFor();
  await window.act(BUTTONS.check, /校验完成/);
  await page.getByRole('button', { name: /^E4(?!\d)/ }).click();
  await page.waitForFunction(() => wpsHost.book.activeCell?.row === 3 && wpsHost.book.activeCell.column === 4);
  await window.act(BUTTONS.highlight, /已标注\d+个/);
  await eventually(() =>
    page.evaluate(() => wpsHost.book.sheets.flatMap(({ rules }) => rules).every(({ formula }) => formula.includes('XMTZ:'))),
  ).toBe(true);
  await window.act(BUTTONS.summarise, /已在工作簿末尾生成\d+张汇总表/);
  await eventually(() => page.evaluate(() => wpsHost.book.sheets.map(({ name }) => name))).toEqual(
    expect.arrayContaining(['总览', '季度开工', '未达标项目清单']),
  );
  await page.getByRole('button', { name: '总览' }).click();
  await page.waitForFunction(() => wpsHost.application.ActiveWorkbook?.ActiveSheet.Name === '总览');
  await window.act(BUTTONS.clear, /标注已全部清除/);
  await eventually(() => page.evaluate(() => wpsHost.book.sheets.flatMap(({ rules }) => rules).length)).toBe(0);
  expect(window.problems).toEqual([]);
});

test('what is typed in the sheet is checked again', async () => {
  const window = await wps();
  await window.act(BUTTONS.check, /校验完成/);
  await window.page.evaluate(() => {
    const [sheet] = wpsHost.book.sheets;
    if (sheet) wpsHost.userTypes(sheet, { row: 5, column: 4, rows: 1, columns: 1 }, '约十万');
  });
  await window.page.getByText(checkOf('amount-unreadable').title).waitFor();
  expect(window.problems).toEqual([]);
});

test('the ribbon opens the pane, leaves it what to do, and puts it away', async () => {
  const window = await wps();
  const { page } = window;
  await page.getByText(LEDGER.projects(15, 6, 9)).waitFor();
  await page.addScriptTag({ url: 'main.js' });
  const press = (id: string): Promise<unknown> =>
    page.evaluate((control) => (globalThis as unknown as { OnAction(pressed: { Id: string }): unknown }).OnAction({ Id: control }), id);
  // A callback must give its answer at once: builds of 2024 fall over promises.
  expect(await page.evaluate(() => (globalThis as unknown as { OnAddinLoad(): unknown }).OnAddinLoad())).toBe(true);
  expect(await press('open')).toBe(true);
  const panes = (): Promise<unknown> =>
    page.evaluate(() => wpsHost.panes.map(({ address, Visible, DockPosition }) => ({ address, Visible, DockPosition })));
  await eventually(() => panes()).toEqual([{ address: `${site.origin}/wps/taskpane.html`, Visible: true, DockPosition: 2 }]);
  await press('highlight');
  await window.tells(/已标注\d+个/);
  await press('open');
  await eventually(() => panes()).toMatchObject([{ Visible: false }]);
  await press('clear');
  await window.tells(/标注已全部清除/);
  await eventually(() => panes()).toMatchObject([{ Visible: true }]);
  await page.getByRole('button', { name: PANE.close }).click();
  await eventually(() => panes()).toMatchObject([{ Visible: false }]);
  expect(
    await page.evaluate(() => (globalThis as unknown as { GetImage(control: { Id: string }): unknown }).GetImage({ Id: 'check' })),
  ).toBe('icons/check-32.png');
  expect(window.problems).toEqual([]);
});

test('the self-test tells what this WPS can do, one line each', async () => {
  const window = await wps();
  const { page } = window;
  await page.getByRole('link', { name: PANE.selfTest }).click();
  await page.getByRole('button', { name: SELF_TEST.run }).click();
  await page
    .getByRole('status')
    .filter({ hasText: SELF_TEST.summary(Object.keys(SELF_TEST.probes).length, 0) })
    .waitFor();
  await eventually(() => page.evaluate(() => wpsHost.book.sheets.map(({ name }) => name))).toHaveLength(2);
  await page.getByRole('button', { name: SELF_TEST.copy }).waitFor();
  await page.getByRole('link', { name: SELF_TEST.back }).click();
  await page.getByText(LEDGER.projects(15, 6, 9)).waitFor();
  expect(window.problems).toEqual([]);
});

test('the install page asks the WPS of this machine, and says so when there is none', async () => {
  const page = await browser.newPage();
  const places: Readonly<Record<string, string>> = { name: 'xmtz', address: 'http://fgj.example.gov.cn/xmtz', version: '1.2.3' };
  const html = readFileSync('assets/delivery/wps/publish.html', 'utf8').replace(
    /\{\{(\w+)\}\}/g,
    (whole, name: string) => places[name] ?? whole,
  );
  const asked: unknown[] = [];
  await page.route('**/*', async (route) => {
    const { port, pathname } = new URL(route.request().url());
    if (port !== '58890') {
      await route.fulfill({ contentType: 'text/html', body: html });
      return;
    }
    asked.push([pathname, JSON.parse(Buffer.from(route.request().postData() ?? '', 'base64').toString())]);
    await (asked.length === 1 ? route.fulfill({ body: 'OK', headers: { 'access-control-allow-origin': '*' } }) : route.abort());
  });
  await page.goto('http://fgj.example.gov.cn/publish.html');
  await page.getByRole('button', { name: '安装' }).first().click();
  await page.getByRole('status').filter({ hasText: '已安装。请关闭全部 WPS 窗口' }).waitFor();
  expect(asked).toEqual([
    [
      '/deployaddons/runParams',
      { cmd: 'enable', name: 'xmtz', url: 'http://fgj.example.gov.cn/xmtz/', addonType: 'et', online: 'true', version: '1.2.3' },
    ],
  ]);
  await page.getByRole('button', { name: '卸载' }).click();
  await page.getByRole('status').filter({ hasText: '没有连上 WPS' }).waitFor();
  await page.close();
});

test('a browser inside WPS that is too old is told so, with what it calls itself', async () => {
  const { page, problems } = await wps({ userAgent: OLD });
  const said = page.getByRole('alert');
  await said.getByRole('heading', { name: BOOT.title }).waitFor();
  await eventually(() => said.innerText()).toContain(OLD);
  await eventually(() => said.innerText()).toContain(BOOT.wps[1]);
  expect(problems).toEqual([]);
});

test('a browser whose patterns cannot look behind, as Safari before 16.4, is told so', async () => {
  const window = await wps();
  await window.page.addInitScript(() => {
    globalThis.RegExp = new Proxy(RegExp, {
      // Minified code leaves the `new` out.
      apply(known, _self, [source, flags]: [string, string?]) {
        if (source.includes('(?<=')) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
        return known(source, flags);
      },
    });
  });
  await window.page.reload();
  await window.page.getByRole('alert').getByRole('heading', { name: BOOT.title }).waitFor();
});

test('old ways of the browser are made up for', async () => {
  const window = await wps();
  await window.page.addInitScript(() => {
    for (const [prototype, name] of [
      [Array.prototype, 'at'],
      [String.prototype, 'at'],
      [String.prototype, 'replaceAll'],
      [Array.prototype, 'findLast'],
      [globalThis, 'WeakRef'],
    ] as const)
      Reflect.deleteProperty(prototype, name);
  });
  await window.page.reload();
  await window.act(BUTTONS.check, /校验完成/);
  await window.act(BUTTONS.summarise, /已在工作簿末尾生成\d+张汇总表/);
  expect(window.problems).toEqual([]);
});
