import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type BrowserServer,
  type Download,
  type LaunchOptions,
} from 'playwright-core';
import { buffer } from 'node:stream/consumers';
import { fromRun } from './run/shared';

/** Nothing but the page itself may talk, and the machine may have neither sandbox nor graphics card. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Pages of two sites have a process each, as in the browsers that people use, whatever the machine's memory.
  '--site-per-process',
];

/**
 * A Chromium for tests: the one that comes as a package on Linux x64 (continuous integration has no
 * browser of its own), elsewhere the Chrome or Edge of the machine. In a run of jest the files of one worker share it:
 * closing it closes no more than the windows opened here.
 */
export async function launchBrowser(): Promise<Browser> {
  const shared = await fromRun('browser');
  return shared === null ? launching((options) => chromium.launch(options)) : chromium.connect(shared);
}

/** The same browser for several to connect to. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return launching((options) => chromium.launchServer(options));
}

/** Unpacked once: a second worker that asks meanwhile would be given a file half written. */
let unpacked: Promise<string> | null = null;

async function launching<T>(launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    unpacked ??= import('@sparticuz/chromium').then(({ default: packaged }) => packaged.executablePath());
    return launch({ executablePath: await unpacked, args: FLAGS });
  }
  return launch({ channel: 'chrome', args: FLAGS }).catch(() => launch({ channel: 'msedge', args: FLAGS }));
}

/** How long a page may take for each thing that a test waits for, in ms: a busy machine has several to draw at once. */
export const PATIENCE_MS = 60_000;

/** A window of its own in the browser, in the users' language. */
export async function newWindow(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** What was downloaded. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
