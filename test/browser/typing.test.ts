import { BUTTONS } from '../../src/wording/pane/buttons';
import { LEDGER } from '../../src/wording/pane/pane';
import { KEEPING, SAMPLES, WORKBENCH } from '../../src/wording/pane/workbench';
import { eventually } from '../support/eventually';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await goToB4();
  return bench;
});

const NAME = '运城市部官扬水改扩建工程';
const UNIT = '水利局';

test('one cell typed twice in a row holds what was typed last', async () => {
  await press('甲', 'Enter', 'ArrowUp', '乙', 'Enter');
  await holds({ B4: '乙', C4: UNIT });
});

test('a slow machine loses nothing of what is typed while it writes and draws', async () => {
  const session = await bench.page.context().newCDPSession(bench.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  for (let frames = 0; frames < 10; frames++) {
    for (const keys of ['甲', 'Enter', 'ArrowUp', '乙', '丙']) {
      await press(keys);
      await draws(frames);
    }
    await press(String(frames), 'Enter');
    await holds({ B4: `乙丙${String(frames)}` });
    await bench.selected('B5');
    await press('ArrowUp');
    await bench.selected('B4');
  }
});

test('a word half typed when sheets come in goes into its cell as a whole: nobody is taken to them in the midst of it', async () => {
  await press('半');
  // As if pressed just before: the focus stays in the cell.
  await bench.button(BUTTONS.summarise).dispatchEvent('click');
  await bench.tells(/生成11张汇总表/);
  await draws(10);
  await press('句', 'Enter');
  await holds({ B4: '半句' });
});

test('a row that grows under a long text, or below all others, takes the user nowhere else', async () => {
  const long = '很长的项目名称'.repeat(12);
  await press(long, 'Enter');
  await holds({ B4: long });
  await bench.selected('B5');
  await press('ArrowUp', '短', 'Enter');
  await holds({ B4: '短' });
  await bench.selected('B5');
  for (let row = 5; row < 35; row++) await press('ArrowDown');
  await bench.selected('B35');
  await press('末行', 'Enter');
  await holds({ B35: '末行' });
  await bench.selected('B36');
  await press('又一行', 'Enter');
  await holds({ B35: '末行', B36: '又一行' });
});

test('what is being typed while the row grows under the former entry goes into the same cell', async () => {
  await press('ArrowRight', 'ArrowRight');
  await bench.selected('D4');
  await press('很长的建设性质'.repeat(12), 'Enter', 'ArrowUp', '新');
  await bench.pane.getByText(LEDGER.projects(15, 6, 9)).waitFor({ state: 'detached' });
  await press('建', 'Enter');
  await holds({ D4: '新建', D5: '续建' });
  await bench.selected('D5');
});

test('a block that is pasted, and its taking back by the grid', async () => {
  await paste('块一\t块二\n块三\t块四');
  await holds({ B4: '块一', C4: '块二', B5: '块三', C5: '块四' });
  await bench.pane.getByText(LEDGER.projects(15, 6, 9)).waitFor();
  await press('Control+z');
  await holds({ B4: NAME, C4: UNIT, C5: '招投促中心' });
  await press('Control+y');
  await holds({ B4: '块一', C5: '块四' });
});

test('a natures column pasted over moves what the pane counts', async () => {
  await press('ArrowRight', 'ArrowRight');
  await bench.selected('D4');
  await paste('新建\n新建');
  await holds({ D4: '新建', D5: '新建' });
  await bench.pane.getByText(LEDGER.projects(15, 8, 7)).waitFor();
  await press('Control+z');
  await bench.pane.getByText(LEDGER.projects(15, 6, 9)).waitFor();
});

test('filling down and deleting', async () => {
  await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
  await holds({ B4: NAME, B5: NAME, B6: NAME });
  await press('Delete');
  await holds({ B4: null, B5: null, B6: null });
  await press('Control+z');
  await holds({ B4: NAME, B5: NAME, B6: NAME });
});

test('an amount typed into a column of texts stays a text, as in Excel: the pane tells of it', async () => {
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', '8.5', 'Enter');
  await holds({ E4: '8.5' });
});

test('a block with a formula among it is refused as a whole, in words', async () => {
  await paste('好\t=1+1');
  await bench.page.getByText(WORKBENCH.noFormula).waitFor();
  await holds({ B4: NAME, C4: UNIT });
});

test.each([
  ['cutting', 'Control+x'],
  ['bold letters', 'Control+b'],
])('%s is refused in words', async (_, key) => {
  await press(key);
  await bench.page.getByText(WORKBENCH.contentsOnly).waitFor();
  await holds({ B4: NAME });
});

test('rows are neither inserted nor deleted: the grid offers no menu, and pasting beyond its end is refused in words', async () => {
  await bench.page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 20, y: 221 }, button: 'right' });
  await expect(bench.page.getByRole('menu').count()).resolves.toBe(0);
  await goToB4();
  await paste(Array.from({ length: 80 }, (_, at) => `行${String(at)}`).join('\n'));
  await bench.page.getByText(WORKBENCH.contentsOnly).waitFor();
  await holds({ B4: NAME });
});

test('what was typed into one workbook is not taken back in the next', async () => {
  await press('甲', 'Enter');
  await holds({ B4: '甲' });
  await bench.button(WORKBENCH.samples).click();
  await bench.page.getByRole('menuitem', { name: SAMPLES[1].label }).click();
  await eventually(() => bench.page.title()).toContain(SAMPLES[1].file);
  await bench.pane.getByText('应开未开 1').waitFor();
  await bench.page.locator('#univer-sheet-main-canvas_workbook').focus();
  await press('Control+z');
  await holds({ B4: NAME });
  await eventually(() => bench.page.getByText(KEEPING.badge, { exact: true }).count()).toBe(0);
});

async function goToB4(): Promise<void> {
  await bench.page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 221, y: 221 } });
  await bench.selected('B4');
}

/** Presses keys one after another; what is no name of a key is typed. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (/^(?:[A-Z][A-Za-z]+|[A-Z][a-z]+\+.+)$/.test(key)) await bench.page.keyboard.press(key);
    else await bench.page.keyboard.type(key);
  }
}

/** Lets the page draw so many times. */
async function draws(frames: number): Promise<void> {
  await bench.page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  }, frames);
}

async function paste(text: string): Promise<void> {
  await bench.page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await press('Control+v');
}

/** Waits until these cells of the first sheet hold this in the file. */
async function holds(cells: Readonly<Record<string, unknown>>): Promise<void> {
  await eventually(async () => {
    const focused = await bench.page.evaluateHandle(() => document.activeElement as HTMLElement);
    const { workbook } = await bench.download();
    await focused.evaluate((element) => element.focus());
    const [sheet] = await workbook.listSheets();
    const [snapshot] = await workbook.readSheets([sheet?.id ?? '']);
    return Object.fromEntries(
      Object.keys(cells).map((cell) => [cell, snapshot?.values[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65] ?? null]),
    );
  }).toEqual(cells);
}
