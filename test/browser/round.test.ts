import { UNDO } from '../../src/wording/pane/undo';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { violations } from '../support/barriers';
import { eventually, openedBy } from '../support/eventually';
import { bytesOf } from '../support/browser';
import { sheetOf } from '../support/ledger-sheets';
import { Stage, type Bench } from '../support/workbench';
import { workbookFile } from '../support/xlsx-fixture';
import { SAVING } from '../../src/wording/pane/saving';
import { ROUND_PANE } from '../../src/wording/round/pane';
import { answered } from '../round/unit';
import { JUNE } from '../round/round';
import { FAULTS, NEW_PROJECT } from '../../assets/samples/round/faults';
import { SAMPLES, WORKBENCH } from '../../src/wording/pane/workbench';

let stage: Stage;
let bench: Bench;
beforeAll(async () => {
  stage = await Stage.start();
  bench = await stage.open();
  await bench.drop(JUNE, new Uint8Array(readFileSync(join('assets/samples', JUNE))));
  await bench.pane.getByText('15个项目').first().waitFor();
});
afterAll(() => stage.stop());

/** The files that the pane hands out, by their names. */
async function handedOut(): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.button(ROUND_PANE.send).click()]);
  expect(download.suggestedFilename()).toMatch(/下发\.zip$/);
  return unzipSync(new Uint8Array(await bytesOf(download)));
}

test('the ledger goes out by unit, comes back from the units, is looked at, taken over and taken back', async () => {
  await bench.showTab(ROUND_PANE.tab);
  const files = await handedOut();
  expect(Object.keys(files)).toHaveLength(12);
  const [clear, slipped] = [
    Object.keys(files).find((name) => name.startsWith('张店镇')),
    Object.keys(files).find((name) => name.startsWith('住建局')),
  ];
  const [first, second] = [files[clear ?? ''], files[slipped ?? '']];
  if (!first || !second) throw new Error(`units are missing: ${Object.keys(files).join()}`);
  const answers = [
    { name: '张店镇回复.xlsx', bytes: await answered(first, { fill: () => ({ 形象进度: '主体完工' }), reversed: true }) },
    { name: '住建局.xlsx', bytes: await answered(second, { fill: () => ({ '年度累计完成投资（亿元）': 2100 }) }) },
  ];
  await bench.pane
    .getByLabel(ROUND_PANE.files)
    .setInputFiles(answers.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
  await bench.tells(/没有疑问的改动1处，须核对的2处/);
  await bench.pane.getByText(ROUND_PANE.units(12, 2)).waitFor();
  await expect(violations(bench.page)).resolves.toEqual([]);

  await bench.pane
    .getByRole('region', { name: ROUND_PANE.changesTitle(1) })
    .getByRole('button', { name: /^台账/ })
    .click();
  await bench.selected('P18');
  await bench.act(ROUND_PANE.acceptClear(1, 0), /已写入1处改动/);
  const { workbook } = await bench.download();
  const [sheet] = await workbook.listSheets();
  const [snapshot] = await workbook.readSheets([sheet?.id ?? '']);
  expect(snapshot?.values[17]?.[15]).toBe('主体完工');
  expect((await workbook.listSheets()).map(({ name }) => name)).toContain('填报情况');

  await bench.act(UNDO.undo.accept, /已撤销/);
  const before = await bench.download();
  expect((await before.workbook.listSheets()).map(({ name }) => name)).not.toContain('填报情况');
});

test('a sample month: files with what was taken for granted, a match set right, a unit taken over, a reminder to copy', async () => {
  await bench.button(WORKBENCH.samples).click();
  await bench.page.getByRole('menuitem', { name: SAMPLES[2].label }).click();
  await bench.pane.getByText('100个项目').first().waitFor();
  await bench.showTab(ROUND_PANE.tab);
  await bench.act(ROUND_PANE.trySample, /读取11个文件/);
  await bench.pane.getByText(ROUND_PANE.notReported(['县能源局', '县交通局', '县工信局'])).waitFor();
  await bench.pane.getByText(/工信局\.xlsx：/).waitFor();
  await bench.pane.getByText(/“目前困难在哪”按“存在问题”读取/).waitFor();
  const added = bench.pane.getByRole('region', { name: ROUND_PANE.addedTitle(1) });
  const choice = added.getByLabel(ROUND_PANE.isProject(NEW_PROJECT.项目名称));
  // The unit's last project is the one that is gone from the file: it came back under another name.
  const own = await choice.locator('optgroup').first().locator('option').allTextContents();
  await choice.selectOption({ label: own[own.length - 1] ?? '' });
  await added.waitFor({ state: 'hidden' });
  const file = bench.pane.getByRole('button', { name: new RegExp(`^${FAULTS.leftOut}：县水利局`) });
  await file.click();
  const again = bench.pane.getByLabel(ROUND_PANE.isProject(NEW_PROJECT.项目名称));
  await openedBy(bench.button(ROUND_PANE.setRightOf(NEW_PROJECT.项目名称)), again);
  await again.selectOption({ label: ROUND_PANE.isNew });
  await added.waitFor();
  await bench.button(ROUND_PANE.acceptUnit('县住建局', 28, 0)).click();
  await bench.tells(/已写入28处改动/);
  // The others stay to be looked at.
  await bench.button(ROUND_PANE.acceptUnit('县文旅局', 13, 0)).waitFor();
  // Another unit's new project did not come along.
  await added.waitFor();
  await bench.button(ROUND_PANE.acceptNewOf(NEW_PROJECT.项目名称)).click();
  await bench.tells(/已写入0处改动，新增项目1个/);
  await added.waitFor({ state: 'hidden' });
  await bench.pane.getByLabel(ROUND_PANE.textOf).selectOption({ index: 1 });
  await eventually(() => bench.pane.getByLabel(ROUND_PANE.text, { exact: true }).inputValue()).toMatch(
    /^催办单　项目催办〔2025〕\d+号\n县/,
  );
  const [handed] = await Promise.all([bench.page.waitForEvent('download'), bench.button(SAVING.word).click()]);
  expect(handed.suggestedFilename()).toMatch(/^催办单（县.+）\.docx$/);
  expect(strFromU8(unzipSync(await bytesOf(handed))['word/document.xml'] ?? new Uint8Array())).toContain('项目催办〔2025〕');
  await bench.tells(/催办单（县.+）\.docx”已保存/);
  await expect(violations(bench.page)).resolves.toEqual([]);
});

test('a file that is none of ours is one sentence', async () => {
  await bench.pane
    .getByLabel(ROUND_PANE.files)
    .setInputFiles([{ name: '通知.xlsx', mimeType: '', buffer: Buffer.from('关于报送进度的通知') }]);
  await bench.pane.getByText(/通知\.xlsx：.*不是真正的工作簿/).waitFor();
  expect(bench.problems).toEqual([]);
});

test('what nobody is named for stands below the reminders, with its row', async () => {
  const rows = [
    ['2025年重点项目台账（单位：万元）'],
    ['序号', '项目名称', '建设性质', '总投资', '计划开工时间', '实际开工时间', '责任单位'],
    [1, '张店供水工程', '新建', 1200, '2025年3月', '2025年3月', '水利局'],
    [2, '二水厂', '新建', 800, '2025年3月', null, null],
  ];
  const fresh = await stage.open();
  await fresh.drop('台账.xlsx', workbookFile({ name: '台账.xlsx', sheets: [sheetOf('台账', rows)] }));
  await fresh.pane.getByText('2个项目').first().waitFor();
  await fresh.showTab(ROUND_PANE.tab);
  await eventually(() => fresh.pane.getByLabel(ROUND_PANE.nobodys('责任单位', 1)).inputValue()).toMatch(
    /^【应开未开】二水厂：计划2025年3月开工，已超期\d+天。（重点项目台账第4行）$/,
  );
});
