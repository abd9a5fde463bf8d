import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { UPDATE } from '../../src/wording/help/update';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { KEEPING, SAMPLES, WORKBENCH } from '../../src/wording/pane/workbench';
import { launchBrowser, newWindow } from '../support/browser';
import { eventually } from '../support/eventually';
import { builtSite } from '../support/site';
import { serveFolder, type Site } from '../support/static-server';

/** Put into the page of another version. */
const MARK = 'another-version';
let browser: Browser;
let folder: string;
let site: Site;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
  await cp(await builtSite(), folder, { recursive: true });
  site = await serveFolder(folder);
  context = await newWindow(browser, { viewport: { width: 1440, height: 900 } });
});
afterEach(async () => {
  await context.close();
  await site.close();
  await rm(folder, { recursive: true });
});

test('without its server the page opens, reads another sample, marks and hands out', async () => {
  const page = await installed();
  await site.close();
  await page.reload();
  await shown(page);
  await page.getByRole('button', { name: WORKBENCH.samples }).click();
  await page.getByRole('menuitem', { name: SAMPLES[2].label }).click();
  await eventually(() => page.title()).toContain(SAMPLES[2].file);
  await page.getByRole('button', { name: BUTTONS.highlight }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /已标注/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: BUTTONS.summarise }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /已在工作簿末尾生成/ })
    .first()
    .waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: WORKBENCH.save, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(WORKBENCH.savedName(SAMPLES[2].file));
  const help = await context.newPage();
  await help.goto(page.url().replace('workbench', 'help'));
  await help.getByRole('heading', { level: 1 }).waitFor();
});

test('another version is told, and taken by a click once what is not downloaded is', async () => {
  const page = await installed();
  await page.getByRole('button', { name: BUTTONS.highlight }).click();
  await page.getByText(KEEPING.badge, { exact: true }).waitFor();
  await publish();
  await lookForNewer(page);
  await page.getByText(UPDATE.told).waitFor();
  await expect(isNew(page)).resolves.toBe(false);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: UPDATE.downloadAndTake }).click()]);
  expect(download.suggestedFilename()).toBe(WORKBENCH.savedName(SAMPLES[0].file));
  await eventually(() => isNew(page)).toBe(true);
  await shown(page);
  // The former files go once this is the only window.
  await eventually(() => page.evaluate(() => caches.keys().then((names) => names.length))).toBe(1);
});

test('another version that is put off comes with the next start; a window at work keeps its own until then', async () => {
  const page = await installed();
  await publish();
  await lookForNewer(page);
  await page.getByRole('button', { name: UPDATE.later }).click();
  await page.getByText(UPDATE.told).waitFor({ state: 'detached' });
  const beside = await opened();
  await expect(isNew(beside)).resolves.toBe(false);
  // A part that was not wanted before is still of the former version.
  await page.getByRole('button', { name: BUTTONS.summarise }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /已在工作簿末尾生成/ })
    .first()
    .waitFor();
  await beside.close();
  await page.close();
  await eventually(async () => {
    const next = await opened();
    const is = await isNew(next);
    await next.close();
    return is;
  }).toBe(true);
});

test('files that are not as they were built are not taken in', async () => {
  await writeFile(join(folder, 'help.html'), 'something else');
  const page = await opened();
  await page.clock.fastForward(10_000);
  const refused = page.evaluate(
    () =>
      new Promise<string>((told) => {
        void navigator.serviceWorker.getRegistration().then(async function look(registration): Promise<void> {
          const worker = registration?.installing;
          if (worker) worker.addEventListener('statechange', () => told(worker.state));
          else await navigator.serviceWorker.getRegistration().then(look);
        });
      }),
  );
  await expect(refused).resolves.toBe('redundant');
});

test('the page tells browsers how it is installed', async () => {
  const page = await opened();
  const address = await page.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href);
  const told = (await (await page.request.get(address)).json()) as {
    start_url: string;
    display: string;
    icons: { src: string; sizes: string }[];
  };
  expect([told.start_url, told.display]).toEqual(['workbench.html', 'standalone']);
  for (const { src, sizes } of told.icons) {
    const image = await readFile(join(folder, src));
    // A PNG tells its width and height at a fixed place.
    expect(`${String(image.readUInt32BE(16))}x${String(image.readUInt32BE(20))}`).toBe(sizes);
  }
});

async function opened(): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${site.origin}/workbench.html`);
  await shown(page);
  return page;
}

/** Opened, and its files taken in. */
async function installed(): Promise<Page> {
  const page = await opened();
  await page.clock.fastForward(10_000);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

async function shown(page: Page): Promise<void> {
  await page.getByRole('button', { name: BUTTONS.check }).waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-u-comp=defined-name] input')?.value === 'A1');
}

/** The window is come back to. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

function isNew(page: Page): Promise<boolean> {
  return page.evaluate((mark) => document.documentElement.dataset['version'] === mark, MARK);
}

/** Puts another version on the server, as a build would. */
async function publish(): Promise<void> {
  const [page, worker] = ['workbench.html', 'service-worker.js'].map((name) => join(folder, name)) as [string, string];
  const former = await readFile(page);
  const next = former.toString().replace('<html', `<html data-version="${MARK}"`);
  await writeFile(page, next);
  const script = (await readFile(worker, 'utf8')).replace(digest(former), digest(next)).replace(/"version":"\w+"/, '"version":"another"');
  await writeFile(worker, script);
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}
