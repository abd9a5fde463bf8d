import { BUTTONS } from '../../src/wording/pane/buttons';
import { LEARNED } from '../../src/wording/settings/learned-columns';
import { checkOf } from '../../src/checks/catalogue';
import { TABS, DONE } from '../../src/wording/pane/pane';
import { START } from '../../src/wording/pane/results';
import { BASIS_NAME, SETTINGS } from '../../src/wording/settings/settings';
import { BULLETIN_SETTINGS, LIVE } from '../../src/wording/settings/settings-more';
import { PATH } from '../../src/wording/settings/settings-path';
import { SETTINGS_TEXT } from '../../src/wording/settings/settings-text';
import { WORDS } from '../../src/wording/settings/settings-words';
import { SHEET_NAME } from '../../src/wording/sheets/sheet-names';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open({ bypassCSP: true, reducedMotion: 'reduce' });
  await bench.showTab(TABS.settings);
  return bench;
});

async function openSection(name: keyof typeof SETTINGS.sections): Promise<void> {
  const heading = bench.pane.getByRole('heading', { name: SETTINGS.sections[name], exact: true }).getByRole('button');
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
}

/** Waits until a choice is kept: the same words told twice would not tell, so it is the buttons that do. */
async function saved(): Promise<void> {
  await bench.tells(new RegExp(DONE.saved));
  await bench.page.waitForFunction(() => document.querySelector('[aria-disabled=true]') === null);
}

async function kept(): Promise<unknown> {
  return (await bench.download()).workbook.loadSettings();
}

test('简版 makes its own sheets alone, 全套 puts the others where a leader reads them; values on charts are kept', async () => {
  const ledger = (await bench.tabs()).length;
  await bench.pane.getByRole('radio', { name: SETTINGS.sets.brief }).click();
  await saved();
  await eventually(() => bench.pane.getByRole('group', { name: SETTINGS.sheets }).getByRole('checkbox').count()).toBe(4);
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成4张/);
  await bench.tabCount(ledger + 4);
  await bench.pane.getByRole('radio', { name: SETTINGS.sets.full }).click();
  await saved();
  await bench.pane.getByRole('radio', { name: SETTINGS.valuesOnCharts.all }).click();
  await saved();
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成11张/);
  await bench.tabCount(ledger + 11);
  const names = [
    'one-page',
    'overview',
    'missed',
    'quarters',
    'quarter-groups',
    'investment',
    'completion',
    'wall',
    'breakdown',
    'findings',
  ] as const;
  expect((await bench.tabs()).slice(ledger)).toEqual([...names.map((key) => SHEET_NAME[key]), SHEET_NAME.bulletin]);
  expect(await kept()).toMatchObject({ set: 'full', chartValues: 'all' });
});

test('a target of the office’s own counts at once, is kept with the workbook, and gives way to the document’s again', async () => {
  await openSection('targets');
  const target = bench.pane.getByLabel('二季度开工率');
  await target.fill('60');
  await target.press('Enter');
  await saved();
  await bench.showTab(TABS.start);
  await bench.button(START.details).click();
  await bench.pane
    .getByRole('row', { name: /二季度/ })
    .getByText(START.planEnough)
    .waitFor();
  await eventually(() => kept()).toMatchObject({ targets: { 'start-q2': 0.6 } });
  await bench.showTab(TABS.settings);
  await openSection('targets');
  await bench.button(SETTINGS.restoreOne('二季度开工率')).click();
  await saved();
  await eventually(() => bench.pane.getByLabel('二季度开工率').inputValue()).toBe('80');
});

test('a number that cannot be is refused while it is typed, and nothing is kept', async () => {
  await openSection('targets');
  const target = bench.pane.getByLabel('一季度开工率');
  await target.fill('140');
  await target.press('Enter');
  await bench.pane.getByText(SETTINGS.invalid).waitFor();
  await openSection('rates');
  await bench.pane.getByLabel(SETTINGS.red).fill('5');
  await bench.pane.getByText(SETTINGS.invalid).nth(1).waitFor();
  await bench.pane.getByRole('radio', { name: BASIS_NAME['all-new'] }).focus();
  await eventually(() => kept()).toBeNull();
});

test('sheets that are switched off are not made', async () => {
  for (const name of [SHEET_NAME.wall, SHEET_NAME.bulletin]) {
    await bench.pane.getByRole('checkbox', { name }).uncheck();
    await saved();
  }
  await bench.act(BUTTONS.summarise, /已在工作簿末尾生成9张汇总表/);
  await eventually(() => bench.tabs()).not.toContain(SHEET_NAME.wall);
});

test('the year’s way is linear, month by month, or by milestones, and must not go down', async () => {
  await openSection('path');
  await bench.pane.getByRole('radio', { name: PATH.kinds.monthly }).click();
  await saved();
  const march = bench.pane.getByLabel(PATH.month(3), { exact: true });
  await march.fill('90');
  await bench.pane.getByRole('alert').filter({ hasText: PATH.monthsInvalid }).waitFor();
  await march.fill('30');
  await march.blur();
  await saved();
  await eventually(() => kept()).toMatchObject({
    timePath: { kind: 'monthly', shares: [0.083, 0.167, 0.3, 0.333, 0.417, 0.5, 0.583, 0.667, 0.75, 0.833, 0.917, 1] },
  });
  await bench.pane.getByRole('radio', { name: PATH.kinds.milestones }).click();
  await saved();
  await bench.button(PATH.add).click();
  await saved();
  await bench.pane.getByLabel(PATH.pointShare(2)).fill('75');
  await bench.pane.getByLabel(PATH.pointShare(2)).blur();
  await saved();
  await eventually(() => kept()).toMatchObject({
    timePath: {
      kind: 'milestones',
      points: [
        { month: 6, share: 0.6 },
        { month: 7, share: 0.75 },
      ],
    },
  });
});

test('a nature word of the office’s own counts at once; one with two meanings is refused; ours come back', async () => {
  await openSection('words');
  const outside = bench.pane.getByLabel(WORDS.nature.outside);
  const continuing = bench.pane.getByLabel(WORDS.nature.continuing);
  await outside.fill('前期、续建');
  await bench.pane.getByText(WORDS.repeated('续建')).first().waitFor();
  await continuing.fill('在建');
  await continuing.blur();
  await saved();
  await outside.focus();
  await outside.blur();
  await bench.pane.getByText(/续建0个/).waitFor();
  await eventually(() => kept()).toMatchObject({ words: { natures: { outside: ['前期', '续建'], continuing: ['在建'] } } });
  await bench.button(WORDS.restore(WORDS.natures)).click();
  await bench.pane.getByText(/续建9个/).waitFor();
});

test('a sentence of the bulletin is the office’s own, with the words that ours knows, until ours is wanted back', async () => {
  await openSection('bulletin');
  await bench.pane.getByLabel(BULLETIN_SETTINGS.which).selectOption('amounts');
  const text = bench.pane.getByLabel(BULLETIN_SETTINGS.text);
  await text.fill('总投资{投资额}亿元。');
  await bench.pane.getByText(BULLETIN_SETTINGS.unusable).waitFor();
  await text.fill('项目总投资{总投资}亿元。');
  await text.blur();
  await saved();
  await eventually(() => kept()).toMatchObject({ bulletin: { amounts: '项目总投资{total}亿元。' } });
  await bench.button(SETTINGS.restoreThis(BULLETIN_SETTINGS.text)).click();
  await saved();
  await eventually(() => text.inputValue()).toBe('总投资{总投资}亿元，年度计划投资{年度计划投资}亿元。');
});

test('a check is switched off', async () => {
  await openSection('checks');
  await bench.pane.getByRole('checkbox', { name: checkOf('number-as-text').title }).uncheck();
  await bench.tells(/已关闭/);
  await eventually(() => kept()).toMatchObject({ checks: { 'number-as-text': 'off' } });
});

test('edits are not followed while that is paused; it says so, and one click follows them again', async () => {
  await openSection('live');
  await bench.pane.getByRole('switch', { name: LIVE.label }).click();
  await saved();
  await bench.pane.getByText(LIVE.paused).waitFor();
  await bench.typeName('改了名的项目');
  await bench.pane.getByText(LIVE.stale).waitFor();
  await bench.button(LIVE.resume).click();
  await saved();
  await bench.pane.getByText(LIVE.paused).waitFor({ state: 'detached' });
});

test('all settings go to another office as a text, and come from one', async () => {
  await openSection('carry');
  await bench.button(SETTINGS_TEXT.open).click();
  const text = bench.page.getByLabel(SETTINGS_TEXT.text);
  const own = await text.inputValue();
  expect(own).toContain('"ledger-settings"');
  await text.fill(own.replace('"office": ""', '"office": "云岭县发展和改革局"'));
  await bench.page.getByRole('dialog').getByRole('button', { name: LEARNED.import }).click();
  await bench.tells(new RegExp(SETTINGS_TEXT.imported));
  await eventually(() => kept()).toMatchObject({ office: '云岭县发展和改革局' });
  await bench.button(SETTINGS_TEXT.open).click();
  await text.fill('不是设置');
  await bench.page.getByRole('dialog').getByRole('button', { name: LEARNED.import }).click();
  await bench.tells(/不是本助手导出的设置/);
});

test('the settings put up no barriers, every section open', async () => {
  for (const name of Object.keys(SETTINGS.sections)) await openSection(name as keyof typeof SETTINGS.sections);
  await openSection('path');
  await bench.pane.getByRole('radio', { name: PATH.kinds.monthly }).click();
  await saved();
  expect(await violations(bench.page)).toEqual([]);
});
