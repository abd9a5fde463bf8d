import type { Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { DONE, PANE } from '../../src/wording/pane/pane';
import { WORKBENCH } from '../../src/wording/pane/workbench';
import { ledgerFile } from '../bench/ledger-file';
import { eventually } from '../support/eventually';
import { Stage } from '../support/workbench';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());

test('a long action can be cancelled in its midst: the window answers, the workbook stays as it was', async () => {
  const bench = await stage.open();
  const bytes = await ledgerFile(20_000);
  await bench.drop('大台账.xlsx', bytes);
  await bench.page.waitForFunction((title) => document.title === title, `大台账.xlsx · ${WORKBENCH.title}`);
  const pressed = pressedWhenThere(bench.page, PANE.cancel);
  await bench.button(BUTTONS.summarise).click();
  await pressed;
  await bench.tells(new RegExp(DONE.cancelled));
  await eventually(() => bench.tabs()).toHaveLength(1);
  const { workbook } = await bench.download();
  expect(Buffer.compare(workbook.save(), openWorkbookFile(bytes, '台账.xlsx').save())).toBe(0);
  expect(bench.problems).toEqual([]);
});

/** Presses a button from inside the page as soon as it is drawn: on a busy machine the work would be over before a press from outside. */
function pressedWhenThere(page: Page, name: string): Promise<void> {
  return page.evaluate(
    (words) =>
      new Promise<void>((pressed) => {
        const seen = new MutationObserver(() => {
          const button = Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === words);
          if (!button) return;
          seen.disconnect();
          button.click();
          pressed();
        });
        seen.observe(document.body, { childList: true, subtree: true });
      }),
    name,
  );
}
