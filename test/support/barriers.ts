import type * as Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { WORKBENCH } from '../../src/wording/pane/workbench';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What the rules find, but in the grid, which its makers answer for. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  await page.evaluate(atRest);
  return page.evaluate(async (grid) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // Fluent's own helpers hand the focus on at once: nobody ever rests on them.
    const { violations } = await axe.run({ exclude: [[`section[aria-label="${grid}"] > div:last-child`], ['[data-tabster-dummy]']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`));
  }, WORKBENCH.grid);
}

/**
 * Resolves once no control changed between enabled and disabled, and no transition began or ended, for a
 * while: a re-check that starts while the rules are being checked would show a control half way.
 */
async function atRest(): Promise<void> {
  const state = (): string => `${document.querySelectorAll(':disabled, [aria-disabled=true]').length} ${document.getAnimations().length}`;
  let last = state();
  for (let since = performance.now(); performance.now() - since < 700; ) {
    await new Promise((frame) => requestAnimationFrame(frame));
    const now = state();
    if (now === last) continue;
    last = now;
    since = performance.now();
  }
}
