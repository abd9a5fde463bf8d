import { BUTTONS } from '../../src/wording/pane/buttons';
import { GUIDE } from '../../src/wording/help/guide';
import { GUIDE_STEPS } from '../../src/wording/help/guide-steps';
import { LEDGER } from '../../src/wording/pane/pane';
import { REGISTERS } from '../../src/wording/pane/registers';
import { SAMPLES, WORKBENCH } from '../../src/wording/pane/workbench';
import { SAMPLE } from '../../src/wording/pane/sample';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open({ bypassCSP: true, reducedMotion: 'reduce' });
  return bench;
});

const day = () => bench.pane.getByLabel(LEDGER.asOf).inputValue();
const guide = () => bench.pane.getByRole('region', { name: GUIDE.region });

test('the guided start leads over a sample sheet and takes it away again', async () => {
  const before = await bench.tabs();
  await guide().getByRole('button', { name: GUIDE.start }).click();
  await bench.tells(new RegExp(GUIDE.started));
  await bench.tabCount(before.length + 1);
  await eventually(() => bench.tabs()).toEqual([...before, SAMPLE.title]);
  await bench.pane.getByText(/^7个项目/).waitFor();
  await guide().getByText(GUIDE.step(1, 4)).waitFor();
  await guide().getByRole('button', { name: GUIDE.next }).click();
  await guide().getByText(GUIDE_STEPS[1].text).waitFor();
  await bench.act(BUTTONS.check, /校验完成/);
  await guide().getByRole('button', { name: GUIDE.next }).click();
  await bench.act(BUTTONS.highlight, /已标注/);
  await guide().getByRole('button', { name: GUIDE.next }).click();
  await eventually(() => guide().getByRole('button', { name: GUIDE.next }).count()).toBe(0);
  expect(await violations(bench.page)).toEqual([]);
  await guide().getByRole('button', { name: GUIDE.end }).click();
  await bench.tells(new RegExp(GUIDE.ended));
  await bench.pane.getByText(/15个项目/).waitFor();
  await bench.tabCount(before.length);
  await eventually(() => guide().count()).toBe(0);
});

test('the sample is shown, is counted at its own day and stands alone; what was chosen before comes back', async () => {
  await bench.page.getByRole('button', { name: WORKBENCH.samples }).click();
  await bench.page.getByRole('menuitem', { name: SAMPLES[2].label }).click();
  await bench.pane.getByRole('tab', { name: REGISTERS.tab }).waitFor();
  await bench.pane.getByLabel(LEDGER.asOf).fill('2025-08-20');
  await bench.pane.getByLabel(LEDGER.asOf).press('Enter');
  await eventually(day).toBe('2025年8月20日');
  await guide().getByRole('button', { name: GUIDE.start }).click();
  await bench.tells(new RegExp(GUIDE.started));
  await eventually(day).toBe('2025年6月10日');
  await eventually(() => bench.pane.getByText(/合并统计|与“.*”对比/).count()).toBe(0);
  await eventually(() => bench.pane.getByRole('tab', { name: REGISTERS.tab }).count()).toBe(0);
  await bench.page.getByRole('tab', { name: SAMPLE.title, selected: true }).waitFor();
  await bench.typeInto('B4', '在示例表上');
  await eventually(async () => {
    const { workbook } = await bench.download();
    const sample = (await workbook.listSheets()).find(({ generated }) => generated === 'sample');
    return (await workbook.readSheets([sample?.id ?? '']))[0]?.values[3]?.[1];
  }).toBe('在示例表上');
  await guide().getByRole('button', { name: GUIDE.next }).click();
  await guide().getByRole('button', { name: GUIDE.next }).click();
  await guide().getByRole('button', { name: GUIDE.next }).click();
  await guide().getByRole('button', { name: GUIDE.end }).click();
  await bench.tells(new RegExp(GUIDE.ended));
  await eventually(day).toBe('2025年8月20日');
});

test('it can be refused, and is not offered again', async () => {
  await guide().getByRole('button', { name: GUIDE.dismiss }).click();
  await guide().waitFor({ state: 'detached' });
  await bench.page.reload();
  await bench.button(BUTTONS.check).waitFor();
  await eventually(() => guide().count()).toBe(0);
});

test('the sample makes no summary sheets, and says why', async () => {
  await guide().getByRole('button', { name: GUIDE.start }).click();
  await bench.tells(new RegExp(GUIDE.started));
  await bench.act(BUTTONS.summarise, /示例表不生成汇总表/);
});
