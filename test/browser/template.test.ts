import { PANE } from '../../src/wording/pane/pane';
import { UNDO } from '../../src/wording/pane/undo';
import { BLANK } from '../../src/wording/sheets/template';
import { eventually } from '../support/eventually';
import { violations } from '../support/barriers';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open({ bypassCSP: true, reducedMotion: 'reduce' });
  await bench.button(PANE.blank).click();
  await bench.page.getByRole('dialog', { name: BLANK.heading }).waitFor();
  return bench;
});

test('one click inserts a blank ledger behind the others and shows it; it can be taken back', async () => {
  const before = await bench.tabs();
  await bench.button(BLANK.insertOne('堵点难点台账')).click();
  await bench.tells(/已在工作簿末尾插入1张空白台账/);
  await eventually(() => bench.tabs()).toEqual([...before, '堵点难点台账']);
  await bench.pane.getByText(/15个项目/).waitFor();
  await bench.act(UNDO.undo.blank, /已撤销/);
  await bench.tabCount(before.length);
});

test('one click inserts the whole set', async () => {
  const before = await bench.tabs();
  await bench.button(BLANK.all(15)).click();
  await bench.tells(/插入15张空白台账/);
  await bench.tabCount(before.length + 15);
});

test('the list of kinds puts up no barriers', async () => {
  expect(await violations(bench.page)).toEqual([]);
});
