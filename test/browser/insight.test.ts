import { bytesOf } from '../support/browser';
import { strFromU8, unzipSync } from 'fflate';
import { samples } from '../../assets/samples/samples';
import { ANNEX_FILE } from '../support/checked-sample';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { SAVING } from '../../src/wording/pane/saving';
import { INSIGHT } from '../../src/wording/pane/insight';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  return bench;
});

test('a number on a summary sheet says which projects it counts; each is one click from its row', async () => {
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成/);
  await bench.pane
    .getByRole('button', { name: '总览' })
    .or(bench.pane.getByRole('link', { name: '总览' }))
    .first()
    .click();
  await bench.showTab(INSIGHT.tab);
  await bench.button(INSIGHT.ask).waitFor();
  await bench.button(INSIGHT.ask).click();
  await bench.pane.getByText(INSIGHT['no-number']).waitFor();
  // 新开工项目, the second figure of 基本情况.
  await bench.nameBox.fill('E6');
  await bench.nameBox.press('Enter');
  await bench.button(INSIGHT.ask).click();
  await bench.pane.getByText(/^“总览”中“其中：新开工项目”这个数由以下6条记录得出/).waitFor();
  const first = bench.pane
    .getByRole('tabpanel')
    .getByRole('button', { name: /第\d+行/ })
    .first();
  const [, row = ''] = /第(\d+)行/.exec(await first.innerText()) ?? [];
  await first.click();
  await bench.selected(`B${row}`);
});

test('charts are told in words, and the bulletin is there to copy', async () => {
  await bench.showTab(INSIGHT.tab);
  await bench.pane.getByRole('img', { name: /一季度目标40\.0%，一季度按计划50\.0%/ }).waitFor();
  await eventually(() => bench.pane.getByLabel(INSIGHT.bulletinText).inputValue()).toContain('重大项目推进情况的通报');
  await bench.button(INSIGHT.copy).click();
  await bench.button(INSIGHT.copied).waitFor();
});

test('the bulletin is handed out as a Word document', async () => {
  await bench.showTab(INSIGHT.tab);
  const handed = bench.page.waitForEvent('download');
  await bench.button(SAVING.word).click();
  const download = await handed;
  expect(download.suggestedFilename()).toMatch(/^关于.*重大项目推进情况的通报\.docx$/);
  const document = unzipSync(await bytesOf(download))['word/document.xml'];
  expect(strFromU8(document ?? new Uint8Array())).toContain('重大项目推进情况的通报');
});

test.each([
  ['light', 320],
  ['dark', 480],
] as const)('no barriers, %s at %d px', async (colorScheme, width) => {
  await bench.page.emulateMedia({ colorScheme });
  await bench.page.setViewportSize({ width, height: 800 });
  await bench.showTab(INSIGHT.tab);
  await bench.pane.getByLabel(INSIGHT.bulletinText).waitFor();
  expect(await violations(bench.page)).toEqual([]);
});

test('领导一页纸 is shown, and handed out as a picture twice as large', async () => {
  await bench.showTab(INSIGHT.tab);
  await bench.pane.getByRole('img', { name: /^2025年.*重大项目推进情况，领导一页纸图片$/ }).waitFor();
  const handed = bench.page.waitForEvent('download');
  await bench.button(INSIGHT.page.save).click();
  const download = await handed;
  expect(download.suggestedFilename()).toMatch(/^2025年.*重大项目推进情况\.png$/);
  const bytes = await bytesOf(download);
  expect(strFromU8(bytes.subarray(1, 4))).toBe('PNG');
  expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(16)).toBe(2 * 794);
});

test('an earlier month is filled in from its file', async () => {
  await bench.showTab(INSIGHT.tab);
  const list = samples()[ANNEX_FILE] ?? new Uint8Array();
  await bench.pane
    .getByLabel(INSIGHT.months.files)
    .setInputFiles({ name: '3月台账.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(list) });
  await bench.pane
    .getByText(/已补录1个月的指标：2025年3月/)
    .first()
    .waitFor();
  await bench.pane.getByText(INSIGHT.months.kept([3])).waitFor();
});

test('the bulletin is copied with its layout', async () => {
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await bench.showTab(INSIGHT.tab);
  await bench.button(INSIGHT.copy).click();
  await bench.button(INSIGHT.copied).waitFor();
  const copied = await bench.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return { html: await (await item?.getType('text/html'))?.text(), text: await (await item?.getType('text/plain'))?.text() };
  });
  expect(copied.html).toMatch(/font-family:\s*仿宋/);
  expect(copied.html).toMatch(/<table[\s\S]*各季度|各季度[\s\S]*<table/);
  expect(copied.text).toContain('重大项目推进情况的通报');
});
