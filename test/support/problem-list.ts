import type { Locator } from 'playwright-core';
import { PROBLEMS } from '../../src/wording/pane/problems';
import type { Bench } from './workbench';

/** The pane's list of problems, as the user has it before them. */
export class ProblemList {
  constructor(private readonly bench: Bench) {}

  /** The box to search in. */
  get search(): Locator {
    return this.bench.pane.getByRole('searchbox', { name: PROBLEMS.search });
  }

  /** All problems drawn. */
  get items(): Locator {
    return this.bench.pane.getByRole('tabpanel').getByRole('listitem');
  }

  /** Waits for words under the search box. */
  async said(words: RegExp): Promise<string> {
    const place = this.bench.pane.getByRole('region', { name: PROBLEMS.tools }).locator('[aria-live]').filter({ hasText: words });
    await place.waitFor();
    return place.innerText();
  }

  /** Waits until something is filtered, another number than the one before; how many are left. */
  async found(before = -1): Promise<number> {
    return Number(/^筛选出(\d+)处/.exec(await this.said(new RegExp(`^筛选出(?!${String(before)}处)`)))?.[1]);
  }

  async exportBy(item: string): Promise<void> {
    await this.bench.button(PROBLEMS.export.open).click();
    await this.bench.page.getByRole('menuitem', { name: item }).click();
  }

  /** Words of the line that has the focus, '' when none has. */
  focused(): Promise<string> {
    return this.bench.page.evaluate(() => document.activeElement?.closest('li')?.innerText ?? '');
  }

  /** Scrolls the pane, and waits until what is then in sight is drawn. */
  async scrollTo(top: number): Promise<void> {
    await this.bench.pane.locator('.pane').evaluate((pane, to) => pane.scrollTo(0, to), top);
    await this.bench.page.waitForFunction(() => {
      const pane = document.querySelector('.pane')?.getBoundingClientRect();
      const lines = Array.from(document.querySelectorAll('.pane li'), (line) => line.getBoundingClientRect());
      return pane !== undefined && lines.some(({ top: from, bottom }) => from < pane.bottom - 100 && bottom > pane.bottom - 100);
    });
  }

  /** Words of the first problem wholly in sight under the search box and so many pixels of what may come there, and how far down it stands. */
  topItem(room = 0): Promise<[string, number]> {
    return this.bench.pane.locator('.pane').evaluate((pane, taken) => {
      const edge = (pane.querySelector('[aria-live=polite]')?.getBoundingClientRect().bottom ?? 0) + taken;
      const lines = Array.from(
        pane.querySelectorAll('li'),
        (line) => [line.innerText, Math.round(line.getBoundingClientRect().top)] as [string, number],
      );
      return lines.filter(([, top]) => top > edge).sort(([, a], [, b]) => a - b)[0] ?? ['', 0];
    }, room);
  }

  /** How far down the problem of these words stands. */
  topOf(words: string): Promise<number> {
    return this.items.filter({ hasText: words }).evaluate((line) => Math.round(line.getBoundingClientRect().top));
  }
}

/** Chooses in a filter by the beginning of the words, which end with a count; the words come with the problems. */
export async function choose({ pane }: Bench, filter: string, begin: string): Promise<void> {
  const select = pane.getByRole('combobox', { name: filter });
  const value = await select
    .getByRole('option')
    .filter({ hasText: new RegExp(`^${begin}`) })
    .first()
    .getAttribute('value');
  await select.selectOption(value);
}
