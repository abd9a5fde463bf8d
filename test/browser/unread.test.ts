import { TABS } from '../../src/wording/pane/pane';
import { START } from '../../src/wording/pane/results';
import { UNREAD } from '../../src/wording/pane/explain-columns';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { sheetOf } from '../support/ledger-sheets';
import { Stage, type Bench } from '../support/workbench';
import { workbookFile } from '../support/xlsx-fixture';

const BARE = sheetOf('名单', [
  ['青石县2025年重点项目'],
  [1, '青石供水工程', '水利局', 5_000, '2025年3月'],
  [2, '南河产业园区项目', '工信局', 8_000, '2025年11月'],
  [3, '北山旅游公路工程', '交通局', 9_000, '2025年5月'],
]);

let stage: Stage;
let bench: Bench;
beforeAll(async () => {
  stage = await Stage.start();
  bench = await stage.open();
  await bench.drop('名单.xlsx', workbookFile({ name: '名单.xlsx', sheets: [BARE] }));
});
afterAll(() => stage.stop());

const dialog = () => bench.page.getByRole('dialog', { name: UNREAD.title('名单') });
const meaning = (letters: string) => dialog().getByRole('combobox', { name: UNREAD.meaning(letters) });

test('a list without a header is not guessed at: the pane asks, beside the first values of each column', async () => {
  await bench.pane.getByText(/“名单”第2行起像是项目清单，但没有表头/).waitFor();
  await bench.button(UNREAD.explain('名单')).click();
  await eventually(() => meaning('A').inputValue()).toBe('sequence');
  await eventually(() => meaning('B').inputValue()).toBe('name');
  await dialog()
    .getByText(UNREAD.samples(['水利局', '工信局', '交通局']))
    .waitFor();
  await expect(violations(bench.page)).resolves.toEqual([]);
});

test('what cannot be is said before it is saved', async () => {
  await meaning('C').selectOption('name');
  await dialog().getByText(UNREAD.twice('项目名称')).waitFor();
  await eventually(() => dialog().getByRole('button', { name: UNREAD.save }).isDisabled()).toBe(true);
});

test('explained, it is read, and can be explained anew', async () => {
  await meaning('C').selectOption({ label: '责任单位' });
  await meaning('D').selectOption({ label: '总投资' });
  await dialog().getByRole('combobox', { name: UNREAD.unit }).selectOption('万元');
  await meaning('E').selectOption({ label: '计划开工时间' });
  await dialog().getByRole('button', { name: UNREAD.save }).click();
  await bench.tells(new RegExp(UNREAD.done('名单')));
  await bench.pane.getByText(/^3个项目：/).waitFor();
  await bench.button(UNREAD.explain('名单')).click();
  await eventually(() => meaning('D').inputValue()).toBe('totalInvestment');
  await dialog().getByRole('button', { name: UNREAD.cancel }).click();
});

test('what nobody states can be taken from the year of the start, and is told', async () => {
  await bench.showTab(TABS.start);
  await bench.pane.getByText(START.natureUnknown(3)).waitFor();
  await bench.button(START.natureByDate).click();
  await bench.pane.getByText(/3个项目：新开工3个/).waitFor();
  await bench.pane.getByText(START.naturesByDate(3)).waitFor();
});

test('what was said goes with the workbook', async () => {
  const { workbook } = await bench.download();
  await bench.drop('带走.xlsx', workbook.save());
  await bench.pane.getByText(/^3个项目：/).waitFor();
  expect(bench.problems).toEqual([]);
});
