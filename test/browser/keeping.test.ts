import { BUTTONS } from '../../src/wording/pane/buttons';
import { KEEPING, SAMPLES, WORKBENCH } from '../../src/wording/pane/workbench';
import { UNDO } from '../../src/wording/pane/undo';
import { eventually } from '../support/eventually';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  return bench;
});

const badge = (at: Bench = bench) => at.page.getByText(KEEPING.badge, { exact: true });
const offers = (at: Bench) => at.button(KEEPING.openCopy);

test('what is not downloaded is told beside the name, until it is downloaded or taken back', async () => {
  await bench.act(BUTTONS.check, /校验完成/);
  await expect(badge().count()).resolves.toBe(0);
  await bench.act(BUTTONS.highlight, /已标注4个/);
  await badge().waitFor();
  await bench.download();
  await badge().waitFor({ state: 'detached' });
  await bench.act(UNDO.undo.highlight, /已撤销/);
  await badge().waitFor();
  await bench.act(UNDO.redo.highlight, /已重做/);
  await badge().waitFor({ state: 'detached' });
  await bench.typeName('平陆县城西小学建设项目');
  await badge().waitFor();
});

test('before another workbook takes its place it is asked what becomes of the work', async () => {
  await bench.act(BUTTONS.highlight, /已标注4个/);
  const dialog = await askedBeforeSample();
  await bench.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await bench.button(WORKBENCH.samples).and(bench.page.locator(':focus')).waitFor();
  await askedBeforeSample();
  await dialog.getByRole('button', { name: KEEPING.stay }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect(bench.page.title()).resolves.toContain(SAMPLES[0].file);
  await badge().waitFor();

  await askedBeforeSample();
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    dialog.getByRole('button', { name: KEEPING.download }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(WORKBENCH.savedName(SAMPLES[0].file));
  await eventually(() => bench.page.title()).toContain(SAMPLES[1].file);
  await badge().waitFor({ state: 'detached' });
});

test('what is given up is gone, its copy too', async () => {
  await bench.act(BUTTONS.highlight, /已标注4个/);
  const dialog = await askedBeforeSample();
  await dialog.getByRole('button', { name: KEEPING.discard }).click();
  await eventually(() => bench.page.title()).toContain(SAMPLES[1].file);
  await eventually(() => copies(bench)).toBe(0);
});

test('the browser asks before the page is left, as long as something is not downloaded', async () => {
  const asked: string[] = [];
  bench.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.page.reload();
  expect(asked).toEqual([]);
  await bench.act(BUTTONS.highlight, /已标注4个/);
  await bench.page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('after a crash the copy is offered until it is downloaded, not to windows beside one that lives', async () => {
  await bench.act(BUTTONS.highlight, /已标注4个/);
  await eventually(() => copies(bench)).toBe(1);
  const beside = await bench.another();
  await beside.act(BUTTONS.check, /校验完成/);
  await expect(offers(beside).count()).resolves.toBe(0);
  await bench.page.close();

  const next = await beside.another();
  await next.page.getByText(/平陆县2025年重点推进项目\.xlsx”上次的改动没有下载，4月10日9时0\d分的副本仍在本机/).waitFor();
  await offers(next).click();
  await badge(next).waitFor();
  await offers(next).waitFor({ state: 'detached' });
  const { workbook } = await next.download();
  const [sheet] = await workbook.listSheets();
  expect(workbook.viewSheet(sheet?.id ?? '').marks.length).toBeGreaterThan(0);
  await eventually(() => copies(next)).toBe(0);
  await next.page.close();
  bench = beside;
});

test('a copy that is refused is not offered again', async () => {
  await bench.typeName('平陆县城西小学建设项目');
  await eventually(() => copies(bench)).toBe(1);
  const next = bench;
  bench = await bench.another();
  await next.page.close();
  const after = await bench.another();
  await after.button(KEEPING.refuseCopy).click();
  await offers(after).waitFor({ state: 'detached' });
  await eventually(() => copies(after)).toBe(0);
});

/** Chooses the second sample. */
async function askedBeforeSample(): Promise<ReturnType<Bench['button']>> {
  await bench.button(WORKBENCH.samples).click();
  await bench.page.getByRole('menuitem', { name: SAMPLES[1].label }).click();
  const dialog = bench.page.getByRole('alertdialog', { name: KEEPING.question(SAMPLES[0].file) });
  await dialog.waitFor();
  return dialog;
}

/** How many copies lie in the browser's storage. */
function copies({ page }: Bench): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('xmtz-workbench');
        request.onerror = () => reject(new Error('no database'));
        request.onsuccess = () => {
          const count = request.result.transaction('copies').objectStore('copies').count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}
