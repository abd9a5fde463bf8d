import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { SAMPLES, WORKBENCH } from '../../src/wording/pane/workbench';
import { eventually } from '../support/eventually';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  return bench;
});

test('what is typed in the grid reaches the pane and the file', async () => {
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.typeName('平陆县城西小学建设项目');
  await bench.pane.getByText('项目名称重复').waitFor();
  const { name, workbook } = await bench.download();
  expect(name).toBe('平陆县2025年重点推进项目（已处理）.xlsx');
  await expect(firstName(workbook)).resolves.toBe('平陆县城西小学建设项目');
});

test('a marked cell is edited without its label', async () => {
  await bench.act(BUTTONS.highlight, /已标注4个/);
  await bench.button(/第14行/).click();
  await bench.selected('B14');
  await bench.page.locator('#univer-sheet-main-canvas_workbook').focus();
  await bench.page.keyboard.press('F2');
  await bench.page.keyboard.type('A');
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByText('广东省风力发电有限公司平陆100MW风电项目A').waitFor();
});

test('the delete key empties a cell, which is then missed', async () => {
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 221, y: 221 } });
  await bench.selected('B4');
  await bench.page.keyboard.press('Delete');
  await bench.pane.getByText('必填项为空').waitFor();
});

test('formats are refused with a sentence, the file stays as it was', async () => {
  const before = (await bench.download()).workbook.save();
  await bench.page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 221, y: 221 } });
  await bench.selected('B4');
  await bench.page.keyboard.press('Control+b');
  await bench.page.getByText(WORKBENCH.contentsOnly).waitFor();
  expect((await bench.download()).workbook.save()).toEqual(before);
});

test('formulas are refused, the former value is shown again', async () => {
  await openSample(bench, SAMPLES[1]);
  await bench.typeName('=1+1');
  await bench.page.getByText(WORKBENCH.noFormula).waitFor();
  await expect(firstName((await bench.download()).workbook)).resolves.toBe('运城市部官扬水改扩建工程');
});

test('the other sample', async () => {
  await openSample(bench, SAMPLES[1]);
  await bench.pane.getByText('应开未开 1').waitFor();
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
});

test.each([
  ['名单.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)), /没有打开/],
  ['说明.txt', new TextEncoder().encode('这不是工作簿'), /该文件实际是文本文件/],
  ['照片.xlsx', zipSync({ 'a.txt': new Uint8Array(3) }), /没有工作簿/],
])('%s is not opened, the workbook on the desk stays', async (name, bytes, sentence) => {
  await bench.drop(name, bytes);
  await bench.page.getByText(sentence).waitFor();
  await eventually(() => bench.page.title()).toContain('平陆县2025年重点推进项目.xlsx');
  await bench.act(BUTTONS.check, /校验完成/);
});

test("a workbook of the user's own, dropped", async () => {
  await bench.drop('本县台账.xlsx', new Uint8Array(readFileSync(`assets/samples/${SAMPLES[1].file}`)));
  await bench.page.waitForFunction(() => document.title.startsWith('本县台账.xlsx'));
  await bench.pane.getByText('应开未开 1').waitFor();
});

async function openSample(page: Bench, sample: (typeof SAMPLES)[number]): Promise<void> {
  await page.button(WORKBENCH.samples).click();
  await page.page.getByRole('menuitem', { name: sample.label }).click();
  await page.page.waitForFunction((file) => document.title.startsWith(file), sample.file);
}

/** Name of the first project: B4 of the first sheet. */
async function firstName(workbook: Awaited<ReturnType<Bench['download']>>['workbook']): Promise<unknown> {
  const [sheet] = await workbook.listSheets();
  return workbook.viewSheet(sheet?.id ?? '').cells.find(({ row, column }) => row === 3 && column === 1)?.value;
}
