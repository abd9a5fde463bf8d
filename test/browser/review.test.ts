import { BUTTONS } from '../../src/wording/pane/buttons';
import { checkOf } from '../../src/checks/catalogue';
import { FINDINGS, TABS } from '../../src/wording/pane/pane';
import { PROBLEMS } from '../../src/wording/pane/problems';
import { REVIEW, ROWS } from '../../src/wording/pane/review';
import { violations } from '../support/barriers';
import { eachAtWorkbench, type Bench } from '../support/workbench';

const KIND = checkOf('number-as-text').title;
let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.unfold();
  return bench;
});

test('a check is switched off, stays so in the saved workbook, and is switched on again', async () => {
  await bench.button(REVIEW.options(KIND)).click();
  await bench.page.getByRole('menuitem', { name: REVIEW.off }).click();
  await bench.tells(new RegExp(REVIEW.done.off(KIND)));
  await bench.pane.getByText(KIND, { exact: true }).waitFor({ state: 'detached' });
  const { workbook } = await bench.download();
  expect(await workbook.loadSettings()).toMatchObject({ checks: { 'number-as-text': 'off' } });
  await bench.button(REVIEW.offList(1)).click();
  await bench.button(REVIEW.turnOn(KIND)).click();
  await bench.tells(new RegExp(REVIEW.done.usual(KIND)));
  await bench.button(/^E4等15处/).waitFor();
});

test('a finding is accepted with a reason, listed with it, and opened again', async () => {
  await bench.button(REVIEW.acceptOne('J6')).click();
  await bench.page.getByLabel(REVIEW.reason).fill('与主管部门核实过');
  await bench.button(REVIEW.confirm).click();
  await bench.tells(new RegExp(REVIEW.done.accepted));
  await bench.button(FINDINGS.fixOne('J6')).waitFor({ state: 'detached' });
  await bench.button(REVIEW.acceptedList(1)).click();
  await bench.pane.getByText(REVIEW.acceptedOn('与主管部门核实过', '2025-04-10')).waitFor();
  await bench.button(REVIEW.reopenOne('J6')).click();
  await bench.tells(new RegExp(REVIEW.done.reopened));
  await bench.pane.getByRole('searchbox', { name: PROBLEMS.search }).fill('J6');
  await bench.button(FINDINGS.fixOne('J6')).waitFor();
});

test('a note beside a problem is added, changed and removed, and is kept with the saved workbook', async () => {
  const note = async (text: string): Promise<void> => {
    await bench.button(REVIEW.noteOne('J6')).click();
    await bench.page.getByRole('textbox', { name: REVIEW.note }).fill(text);
    await bench.button(REVIEW.saveNote).click();
    await bench.tells(new RegExp(REVIEW.done.noted));
    await bench.pane.getByText(REVIEW.noted(text)).waitFor();
  };
  await note('已转住建局，5月10日前回复');
  const { workbook } = await bench.download();
  expect(await workbook.loadSettings()).toMatchObject({ notes: [{ text: '已转住建局，5月10日前回复', on: '2025-04-10' }] });
  await note('已回复');
  await bench.button(REVIEW.noteOne('J6')).click();
  await bench.button(REVIEW.removeNote).click();
  await bench.tells(new RegExp(REVIEW.done.unnoted));
  await bench.pane.getByText(REVIEW.noted('已回复')).waitFor({ state: 'detached' });
});

test('a check explains itself: what it means, and what to do', async () => {
  await bench.button(REVIEW.helpOf(KIND)).click();
  const help = bench.page
    .getByRole('dialog', { name: REVIEW.helpOf(KIND) })
    .or(bench.page.getByRole('group', { name: REVIEW.helpOf(KIND) }));
  await help.getByText(checkOf('number-as-text').help.means).waitFor();
  await help.getByText(checkOf('number-as-text').help.todo).waitFor();
  await bench.page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
});

test('what a fix will do is shown before it is done', async () => {
  await bench.pane.getByText(REVIEW.change('李  波', '李波')).waitFor();
  await bench
    .button(/^修复全部同类/)
    .first()
    .click();
  const dialog = bench.page.getByRole('dialog');
  await dialog.getByRole('row', { name: /E5/ }).waitFor();
  await dialog.getByRole('button', { name: REVIEW.cancel }).click();
  await bench.button(FINDINGS.fixOne('J6')).waitFor();
});

test('every row of the sheet is accounted for', async () => {
  await bench.showTab(TABS.columns);
  await bench.pane.getByText(new RegExp(ROWS.part(ROWS.kinds.record, 15))).waitFor();
});

test('dialogs, menus and lists put up no barriers', async () => {
  await bench.button(REVIEW.acceptOne('J6')).click();
  await bench.page.getByLabel(REVIEW.reason).waitFor();
  expect(await violations(bench.page)).toEqual([]);
  await bench.page.keyboard.press('Escape');
  await bench.button(REVIEW.noteOne('J6')).click();
  await bench.page.getByRole('textbox', { name: REVIEW.note }).fill('已转住建局');
  expect(await violations(bench.page)).toEqual([]);
  await bench.button(REVIEW.saveNote).click();
  await bench.pane.getByText(REVIEW.noted('已转住建局')).waitFor();
  expect(await violations(bench.page)).toEqual([]);
  await bench
    .button(/^修复全部同类/)
    .first()
    .click();
  await bench.page.getByRole('dialog').waitFor();
  expect(await violations(bench.page)).toEqual([]);
});
