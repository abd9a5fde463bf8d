import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Frame, Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { bookOfFile } from '../support/book-model/from-file';
import { launchBrowser } from '../support/browser';
import { ExcelWindow } from '../support/excel-window';
import { OfficeHost } from '../support/office-host/host';
import { serveFolder } from '../support/static-server';
import { ledgerFile } from './ledger-file';

const ROWS = [10_000, 100_000];
const NAME = '台账.xlsx';
const PATIENCE_MS = 180_000;
const ACTIONS = [
  [BUTTONS.check, /校验完成/],
  [BUTTONS.highlight, /已标注|没有未达标的项目/],
  [BUTTONS.summarise, /末尾生成/],
  [BUTTONS.clear, /标注已全部清除|没有本助手的标注/],
] as const;

/** Tells the browser to keep the tasks that held its window up for 50 ms or more. */
const WATCH = `globalThis.longTasks = []; new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`;

/** Settles when a message says it. Looks at nothing but messages: a search by role and name goes through the whole page, a long task itself. */
const saidAnywhere = (words: RegExp): string => `new Promise((resolve, reject) => {
  const began = performance.now();
  const timer = setInterval(() => {
    const said = [...document.querySelectorAll('[role=status]')].some(({ textContent }) => ${String(words)}.test(textContent));
    if (!said && performance.now() - began < ${PATIENCE_MS}) return;
    clearInterval(timer);
    if (said) resolve();
    else reject(new Error('not said'));
  }, 50);
})`;

/** The longest time that the window did not answer in each action: pane in (emulated) Excel, and workbench; and how soon the pane is there. */
export async function windowBench(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await promisify(execFile)(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--env', `out=${folder}`]);
  const browser = await launchBrowser();
  const lines = [await startTime(browser, folder), 'longest task of the window / the whole action, ms (target: at most 50 / any)'];
  for (const rows of ROWS) {
    const bytes = await ledgerFile(rows);
    lines.push(`  pane in Excel, ${rows.toLocaleString('en')} rows`, ...(await inExcel(browser, folder, bytes)));
    lines.push(`  workbench, ${rows.toLocaleString('en')} rows`, ...(await inWorkbench(browser, folder, bytes)));
  }
  await browser.close();
  return lines;
}

async function startTime(browser: Browser, folder: string): Promise<string> {
  const site = await serveFolder(folder);
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/workbench.html`);
    await page.getByRole('button', { name: BUTTONS.check }).waitFor();
    times.push(await page.evaluate(() => performance.now()));
    await page.close();
  }
  await site.close();
  times.sort((a, b) => a - b);
  return `workbench opened to the pane with its ledger: ${Math.round(times[3] ?? 0)} ms (median of ${times.length})`;
}

async function inExcel(browser: Browser, folder: string, bytes: Uint8Array): Promise<string[]> {
  const host = new OfficeHost(await bookOfFile(openWorkbookFile(bytes, NAME)), '1.17');
  const context = { viewport: { width: 360, height: 900 } };
  const window = await ExcelWindow.open(browser, folder, host, { browser: context });
  await window.pane.getByRole('button', { name: BUTTONS.check }).waitFor({ timeout: PATIENCE_MS });
  const frame = window.page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('no pane');
  const lines = await measureActions(frame);
  await window.context.close();
  return lines;
}

async function inWorkbench(browser: Browser, folder: string, bytes: Uint8Array): Promise<string[]> {
  const site = await serveFolder(folder);
  const page: Page = await browser.newPage();
  await page.goto(`${site.origin}/workbench.html`);
  await page.getByRole('button', { name: BUTTONS.check }).waitFor();
  const file = join(folder, NAME);
  await writeFile(file, bytes);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForFunction((name) => document.title.startsWith(name), NAME, { timeout: PATIENCE_MS });
  await page.getByRole('button', { name: BUTTONS.check }).waitFor({ timeout: PATIENCE_MS });
  const lines = await measureActions(page.mainFrame());
  await page.close();
  await site.close();
  return lines;
}

async function measureActions(frame: Frame): Promise<string[]> {
  await frame.evaluate(WATCH);
  const lines: string[] = [];
  for (const [name, words] of ACTIONS) {
    const button = await frame.getByRole('button', { name, exact: true }).elementHandle({ timeout: PATIENCE_MS });
    if (!button) throw new Error(`no button ${name}`);
    await frame.evaluate('longTasks.length = 0');
    const began = Date.now();
    await button.click();
    await frame.evaluate(saidAnywhere(words));
    const whole = Date.now() - began;
    await frame.waitForTimeout(500);
    const tasks: number[] = await frame.evaluate('longTasks');
    lines.push(
      `    ${name.padEnd(10, '　')} ${String(Math.round(Math.max(0, ...tasks))).padStart(6)} / ${String(whole).padStart(6)}   ${tasks
        .map(Math.round)
        .sort((a, b) => b - a)
        .slice(0, 8)
        .join(' ')}`,
    );
  }
  return lines;
}
