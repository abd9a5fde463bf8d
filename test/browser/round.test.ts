import { UNDO } from '../../src/wording/pane/undo';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { violations } from '../support/barriers';
import { bytesOf } from '../support/browser';
import { Stage, type Bench } from '../support/workbench';
import { ROUND_PANE } from '../../src/wording/round/pane';
import { answered } from '../round/unit';
import { JUNE } from '../round/round';

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
  await bench.act(ROUND_PANE.acceptClear(1), /已写入1处改动/);
  const { workbook } = await bench.download();
  const [sheet] = await workbook.listSheets();
  const [snapshot] = await workbook.readSheets([sheet?.id ?? '']);
  expect(snapshot?.values[17]?.[15]).toBe('主体完工');
  expect((await workbook.listSheets()).map(({ name }) => name)).toContain('填报情况');

  await bench.act(UNDO.undo.accept, /已撤销/);
  const before = await bench.download();
  expect((await before.workbook.listSheets()).map(({ name }) => name)).not.toContain('填报情况');
});

test('a file that is none of ours is one sentence', async () => {
  await bench.pane
    .getByLabel(ROUND_PANE.files)
    .setInputFiles([{ name: '通知.xlsx', mimeType: '', buffer: Buffer.from('关于报送进度的通知') }]);
  await bench.pane.getByText(/通知\.xlsx：.*不是真正的工作簿/).waitFor();
  expect(bench.problems).toEqual([]);
});
