import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKBENCH } from '../../src/wording/pane/workbench';
import { Stage, type Bench } from '../support/workbench';
import { VIEWS } from './views';

/** `npm run screenshots [-- part of a name]`: every view of the pane, light and dark, as narrow as Office makes it and wider. */
const FOLDER = 'assets/screenshots/views';
const WIDTHS = [320, 480];
const SCHEMES = ['light', 'dark'] as const;

/** Moves the edge of the pane, which goes by steps, until the pane is as wide as wanted. */
async function widen({ page, pane }: Bench, wanted: number): Promise<void> {
  const edge = page.getByRole('separator', { name: WORKBENCH.resize });
  for (let step = 0; step < 40; step++) {
    const width = await pane.evaluate((element) => element.clientWidth);
    if (width === wanted) return;
    await edge.press(width < wanted ? 'ArrowLeft' : 'ArrowRight');
  }
  throw new Error(`the pane does not get ${String(wanted)} px wide`);
}

async function main(part: string): Promise<void> {
  if (part === '') await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const stage = await Stage.start();
  try {
    for (const view of VIEWS.filter(({ name }) => name.includes(part))) {
      for (const colorScheme of SCHEMES) {
        for (const width of WIDTHS) {
          const bench = await stage.open({ colorScheme, reducedMotion: 'reduce', viewport: { width: 1200, height: 1000 } });
          await widen(bench, width);
          if (view.file !== undefined) {
            await bench.drop(view.file, new Uint8Array(await readFile(join('assets/samples', view.file))));
            await bench.page.getByText(view.file).first().waitFor();
          }
          const pane = await bench.pane.boundingBox();
          await view.reach(bench);
          await bench.page.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
          await bench.page.clock.runFor(1_000);
          const path = join(FOLDER, `${view.name}-${colorScheme}-${String(width)}.png`);
          // A dialog takes the whole page, which in Office is as wide as the pane.
          const dialog = (await bench.page.getByRole('dialog').count()) > 0;
          if (dialog) await bench.page.setViewportSize({ width, height: 1000 });
          await bench.page.screenshot(dialog || !pane ? { path } : { path, clip: pane });
          await bench.page.close();
        }
      }
      process.stdout.write(`${view.name}\n`);
    }
  } finally {
    await stage.stop();
  }
}

void main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
