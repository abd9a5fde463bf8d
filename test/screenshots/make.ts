import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import packageJson from '../../package.json';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { WORKBENCH } from '../../src/wording/pane/workbench';
import { Stage, type Bench } from '../support/workbench';
import { JUNE, OTHER_PICTURES, VIEWS } from './views';

/** `npm run screenshots [-- part of a name]`: every view of the pane, light and dark, as narrow as Office makes it and wider; and all pictures of README and guide. */
const PICTURES = 'assets/screenshots';
const FOLDER = join(PICTURES, 'views');
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

/** The whole workbench, with the projects marked that miss their targets. */
async function workbenchPicture(stage: Stage): Promise<void> {
  const bench = await stage.open({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
  await bench.act(BUTTONS.highlight, /已标注/);
  await bench.page.clock.runFor(1_000);
  await bench.page.screenshot({ path: join(PICTURES, `${OTHER_PICTURES.workbench}.png`) });
  await bench.page.close();
}

/** 领导一页纸 of June, as the command line draws it. */
async function onePagePicture(): Promise<void> {
  const path = join(PICTURES, `${OTHER_PICTURES.onePage}.png`);
  await promisify(execFile)(process.execPath, [packageJson.bin.ledger, 'one-page', join('assets/samples', JUNE), '-o', path]);
}

async function main(part: string): Promise<void> {
  if (part === '') await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  if (OTHER_PICTURES.onePage.includes(part)) await onePagePicture();
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
          const { picture } = view;
          if (picture?.width === width && colorScheme === 'light') await copyFile(path, join(PICTURES, `${picture.name}.png`));
          await bench.page.close();
        }
      }
      process.stdout.write(`${view.name}\n`);
    }
    if (OTHER_PICTURES.workbench.includes(part)) await workbenchPicture(stage);
  } finally {
    await stage.stop();
  }
}

void main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
