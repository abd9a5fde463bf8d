import { PRINT } from '../../src/wording/faces/print';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { REVIEW } from '../../src/wording/pane/review';
import { UNDO } from '../../src/wording/pane/undo';
import { eventually } from '../support/eventually';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  return bench;
});

const anyUndo = () => bench.pane.getByRole('button', { name: /^撤销(?!记录)/ });

test('the button to take back stands beside its own message alone, and says what it takes back', async () => {
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
  await bench.button(UNDO.about(UNDO.undo.summarise, '生成11张汇总表')).waitFor();
  await bench.act(BUTTONS.check, /校验完成/);
  await eventually(() => anyUndo().count()).toBe(0);
  await bench.tabCount(13);
  await bench.button(UNDO.history.title).waitFor();
});

test('what was taken back is done again', async () => {
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
  await bench.act(UNDO.undo.summarise, /已撤销：生成11张汇总表/);
  await bench.tabCount(2);
  await bench.act(UNDO.redo.summarise, /已重做：生成11张汇总表/);
  await bench.tabCount(13);
  await bench.act(UNDO.undo.summarise, /已撤销：生成11张汇总表/);
  await bench.tabCount(2);
});

test('the keyboard goes on from taking back to doing again, and comes back from what is looked up beside it', async () => {
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
  for (const name of [UNDO.history.title, PRINT.open]) {
    await bench.button(name).press('Enter');
    await bench.page.getByRole('dialog').waitFor();
    await bench.page.keyboard.press('Escape');
    await bench.button(name).and(bench.page.locator(':focus')).waitFor();
  }
  await bench.button(/^撤销生成/).press('Enter');
  await bench
    .button(/^重做生成/)
    .and(bench.page.locator(':focus'))
    .waitFor();
  await bench.page.keyboard.press('Enter');
  await bench
    .button(/^撤销生成/)
    .and(bench.page.locator(':focus'))
    .waitFor();
});

test('after an edit nothing is done again: rows may have moved', async () => {
  await bench.act(BUTTONS.highlight, /已标注4个/);
  await bench.act(UNDO.undo.highlight, /已撤销/);
  await bench.typeName('改过的名称');
  await bench.button(UNDO.redo.highlight).waitFor({ state: 'detached' });
  await bench.button(UNDO.history.title).waitFor({ state: 'detached' });
});

test('the history tells each step with its time, and what goes with it when it is taken back', async () => {
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.unfold();
  await bench.unfold();
  await bench.button('修复 J6').click();
  await bench.tells(/已修复1处/);
  await bench.act(BUTTONS.highlight, /已标注4个/);
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
  await bench.button(UNDO.history.title).click();
  const dialog = bench.page.getByRole('dialog', { name: UNDO.history.title });
  await eventually(() => dialog.locator('label').allInnerTexts()).toEqual([
    expect.stringMatching(/^09:0\d　生成11张汇总表$/),
    expect.stringMatching(/^09:0\d　标注4个项目$/),
    expect.stringMatching(/^09:0\d　修复1处：/),
  ]);
  await dialog.getByRole('radio', { name: /标注4个/ }).click();
  await dialog.getByText(UNDO.history.consequence(['生成11张汇总表', '标注4个项目'])).waitFor();
  await dialog.getByRole('button', { name: UNDO.history.undo(2) }).click();
  await bench.tells(/已撤销：生成11张汇总表、标注4个项目/);
  await bench.tabCount(2);
  await bench.button(UNDO.history.title).click();
  await eventually(() => dialog.getByRole('radio').count()).toBe(1);
});

test('deep in a long list the message of a repair stays in sight with its button', async () => {
  await bench.page.setViewportSize({ width: 1000, height: 540 });
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.pane.locator('.pane').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
  const repair = bench.button(/^修复(全部同类|本列)/).last();
  await repair.scrollIntoViewIfNeeded();
  await repair.click();
  const dialog = bench.page.getByRole('dialog');
  await dialog.getByRole('button', { name: REVIEW.apply }).click();
  await bench.tells(/已修复/);
  const button = bench.button(UNDO.undo.fix);
  await eventually(async () => {
    const box = await button.boundingBox();
    return box !== null && box.y >= 48 && box.y + box.height <= 540;
  }).toBe(true);
});
