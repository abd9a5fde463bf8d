import { violations } from '../support/barriers';
import { bytesOf } from '../support/browser';
import { eventually } from '../support/eventually';
import { eachAtWorkbench, type Bench } from '../support/workbench';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { PRINT } from '../../src/wording/faces/print';
import { openWorkbookFile } from '../../src/workbook/file';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  return bench;
});

test('which sheets are printed, on how many pages, is chosen before, and remembered', async () => {
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成/);
  await bench.button(PRINT.open).click();
  const dialog = bench.page.getByRole('dialog', { name: PRINT.title });
  const total = dialog.getByRole('status');
  await total.waitFor();
  const all = await total.innerText();
  await dialog.getByRole('radio', { name: /^全部用A4（\d+页）$/ }).click();
  await dialog.getByText(/均用A4/).waitFor();
  await dialog.getByRole('checkbox', { name: '总览' }).click();
  await dialog.getByRole('checkbox', { name: '调度通报' }).click();
  await eventually(() => total.innerText()).not.toBe(all);
  expect(await violations(bench.page)).toEqual([]);
  const [handed] = await Promise.all([bench.page.waitForEvent('download'), dialog.getByRole('button', { name: PRINT.make.saved }).click()]);
  expect(handed.suggestedFilename()).toMatch(/打印稿\.xlsx$/);
  const printed = openWorkbookFile(await bytesOf(handed), 'a.xlsx');
  const names = (await printed.listSheets()).map(({ name }) => name);
  expect(names[0]).toBe('领导一页纸');
  expect(names).not.toContain('总览');
  expect(names).not.toContain('调度通报');
  await bench.tells(/打印稿\.xlsx”已保存/);
  await bench.showTab('图表通报');
  await bench.button(PRINT.open).click();
  await dialog.getByRole('checkbox', { name: '总览' }).waitFor();
  await eventually(() => dialog.getByRole('checkbox', { name: '总览' }).isChecked()).toBe(false);
  await eventually(() => dialog.getByRole('radio', { name: /^全部用A4（\d+页）$/ }).isChecked()).toBe(true);
});
