import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import webpack from 'webpack';
import type { Book } from '../book-model/book';
import { newWindow } from '../browser';
import type { Site } from '../static-server';
import { bookText } from './page';

let script: Promise<string> | null = null;

/** The WPS of the tests as a script for the browser. */
function hostScript(): Promise<string> {
  return (script ??= new Promise((done, failed) => {
    const folder = mkdtempSync(join(tmpdir(), 'wps-host-'));
    const loader = { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } };
    webpack(
      {
        mode: 'development',
        devtool: false,
        entry: resolve('test/support/wps-window/page.ts'),
        output: { path: folder, filename: 'host.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [{ test: /\.ts$/, use: loader }] },
      },
      (error, stats) => {
        if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
        else done(readFileSync(join(folder, 'host.js'), 'utf8'));
        rmSync(folder, { recursive: true });
      },
    );
  }));
}

/** A pane of WPS 表格 in a browser: the built page, unmodified, with a WPS over a workbook in it. */
export class WpsWindow {
  /** Errors of scripts, messages of the console, requests that leave the add-in's own address. */
  readonly problems: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, site: Site, book: Book, options: BrowserContextOptions = {}): Promise<WpsWindow> {
    const context = await newWindow(browser, { viewport: { width: 360, height: 900 }, ...options });
    const page = await context.newPage();
    const window = new WpsWindow(page);
    page.on('pageerror', (error) => window.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') window.problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${site.origin}/wps/`)) window.problems.push(request.url());
    });
    await page.clock.install({ time: new Date('2025-04-10T09:00:00') });
    await page.addInitScript({ content: `globalThis.wpsBook = ${JSON.stringify(bookText(book))};\n${await hostScript()}` });
    await page.goto(`${site.origin}/wps/taskpane.html`);
    return window;
  }

  async tells(words: RegExp): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  async act(name: string, words: RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
    await this.tells(words);
  }
}
