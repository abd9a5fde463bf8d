import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file/file-workbook';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { LEDGER, TABS } from '../../src/wording/pane/pane';
import { WORKBENCH } from '../../src/wording/pane/workbench';
import { bytesOf, launchBrowser, newWindow } from './browser';
import { again } from './eventually';
import { builtSite } from './site';
import { serveFolder, type Site } from './static-server';

/** The menu of tabs that do not fit, however many there are. */
export const MORE_TABS = new RegExp(`^${TABS.more(0).replace('0', '\\d+')}$`);
/** How long one step of several may take before all are tried again, in ms. */
const STEP_MS = 5_000;
/** The day on which the document came into force, and on which the annexed list has its known figures. */
const TODAY = '2025-04-10T09:00:00';

/** A browser on the built pages, for the tests of one file. */
export class Stage {
  private constructor(
    private readonly site: Site,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<Stage> {
    return new Stage(await serveFolder(await builtSite()), await launchBrowser());
  }

  /** The workbench opened on the annexed list, the grid drawn. */
  async open(options: BrowserContextOptions = {}): Promise<Bench> {
    const context = await newWindow(this.browser, { viewport: { width: 1440, height: 900 }, ...options });
    // As on a page of http from another machine: taking in the files of the page is for the tests that are about it.
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    return openBench(context, this.site.origin);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }
}

async function openBench(context: BrowserContext, origin: string): Promise<Bench> {
  const page = await context.newPage();
  const bench = new Bench(page, origin);
  await page.clock.install({ time: new Date(TODAY) });
  await page.goto(`${origin}/workbench.html`);
  await page.getByRole('button', { name: BUTTONS.check }).waitFor();
  // The grid takes the focus once while it starts.
  await bench.selected('A1');
  return bench;
}

/** Opens a workbench before each test of a file; after it nothing may have gone wrong there. */
export function eachAtWorkbench(open: (stage: Stage) => Promise<Bench>): void {
  let stage: Stage;
  let bench: Bench;
  beforeAll(async () => {
    stage = await Stage.start();
  });
  beforeEach(async () => {
    bench = await open(stage);
  });
  afterEach(async () => {
    expect(bench.problems).toEqual([]);
    await bench.page.close();
  });
  afterAll(() => stage.stop());
}

/** The workbench page, and all that went wrong on it. */
export class Bench {
  /** Errors of scripts, messages of the console (refused by the CSP among them), requests to elsewhere. */
  readonly problems: string[] = [];
  readonly pane: Locator;
  /** Shows the cell that the grid has selected. */
  readonly nameBox: Locator;

  constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    this.pane = page.getByRole('complementary', { name: WORKBENCH.pane });
    this.nameBox = page.locator('[data-u-comp=defined-name] input');
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) this.problems.push(request.url());
    });
  }

  /** Another window of the same browser, with what it keeps. */
  another(): Promise<Bench> {
    return openBench(this.page.context(), this.origin);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Shows a tab of the pane, also one that is in the menu for want of room; what has room changes as the tabs come. */
  async showTab(name: string): Promise<void> {
    const tab = this.pane.getByRole('tab', { name });
    const item = this.page.getByRole('menuitem', { name });
    await again(async () => {
      if (!(await tab.isVisible()) && !(await item.isVisible())) await this.button(MORE_TABS).click({ timeout: STEP_MS });
      await tab.or(item).first().click({ timeout: STEP_MS });
      if ((await this.pane.getByRole('tab', { name, selected: true }).count()) === 0) throw new Error(`the tab ${name} is not shown`);
    });
  }

  /** Opens the card of the ledger, where it is folded. */
  async openCard(): Promise<void> {
    const change = this.pane.getByRole('button', { name: LEDGER.change, exact: true });
    await change
      .or(this.pane.getByRole('button', { name: LEDGER.fold, exact: true }))
      .first()
      .waitFor();
    if (await change.isVisible()) await change.click();
  }

  /** Opens the folded groups of problems: hints are folded at first. */
  async unfold(): Promise<void> {
    const folded = this.pane.getByRole('tabpanel').getByRole('heading').getByRole('button', { expanded: false });
    await this.pane.getByRole('searchbox').waitFor();
    while ((await folded.count()) > 0) await folded.first().click();
  }

  /** What screen readers are told. */
  get told(): Locator {
    return this.pane.getByRole('status');
  }

  /** Presses a button of the pane and waits for its result to be told. */
  async act(name: string, told: RegExp): Promise<void> {
    await this.button(name).click();
    await this.tells(told);
  }

  async tells(words: RegExp): Promise<void> {
    await this.told.filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  /** Waits until the grid has a cell selected. */
  async selected(cell: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('[data-u-comp=defined-name] input')?.value === wanted,
      cell,
    );
  }

  /** Types into the project name of the first project, B4, and confirms. */
  async typeName(text: string): Promise<void> {
    // On the ledger, which is the first sheet: a way back to it is drawn in its time.
    await this.page.waitForFunction(() => document.querySelector('[data-u-comp=slide-tab-item]')?.getAttribute('aria-selected') === 'true');
    await this.typeInto('B4', text);
  }

  /** Types into a cell of the sheet that is shown, wherever it is scrolled to, and confirms. */
  async typeInto(cell: string, text: string): Promise<void> {
    await this.nameBox.fill(cell);
    await this.nameBox.press('Enter');
    await this.selected(cell);
    await this.page.locator('#univer-sheet-main-canvas_workbook').focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Titles of the sheet tabs. */
  async tabs(): Promise<string[]> {
    return this.page.locator('[data-u-comp=slide-tab-item]').allInnerTexts();
  }

  /** Waits until there are so many sheet tabs. */
  async tabCount(count: number): Promise<void> {
    await this.page.waitForFunction((wanted) => document.querySelectorAll('[data-u-comp=slide-tab-item]').length === wanted, count);
  }

  /** The workbook as it is handed out. */
  async download(): Promise<{ name: string; workbook: FileWorkbook }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(WORKBENCH.save).click()]);
    const name = download.suggestedFilename();
    const bytes = await bytesOf(download);
    return { name, workbook: openWorkbookFile(new Uint8Array(bytes), name) };
  }

  /** Drops a file on the desk. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0))], fileName));
        return data;
      },
      [name, Buffer.from(bytes).toString('base64')] as const,
    );
    await this.page.getByRole('main').first().dispatchEvent('drop', { dataTransfer: transfer });
  }
}
