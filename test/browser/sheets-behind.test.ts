import { BUTTONS } from '../../src/wording/pane/buttons';
import { BEHIND } from '../../src/wording/pane/walk';
import { UNDO } from '../../src/wording/pane/undo';
import { eventually } from '../support/eventually';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open();
  return bench;
});

const told = () => bench.pane.getByText(BEHIND.told);

test('sheets made before an edit are told out of date, and one click makes them anew', async () => {
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
  await bench.button('返回台账').click();
  await eventually(() => told().count()).toBe(0);
  await bench.typeName('平陆县城西小学建设项目');
  await told().waitFor();
  await bench.button(BEHIND.renew).click();
  await told().waitFor({ state: 'detached' });
  await eventually(() => listed()).toContain('平陆县城西小学建设项目');
});

test('a repair puts them behind as well, and its taking back brings them up', async () => {
  await bench.act(BUTTONS.summarise, /生成11张汇总表/);
  await bench.act(BUTTONS.check, /校验完成/);
  await bench.unfold();
  await bench.button('修复 J6').click();
  await told().waitFor();
  await bench.act(UNDO.undo.fix, /已撤销/);
  await told().waitFor({ state: 'detached' });
});

/** All texts of the generated sheets. */
async function listed(): Promise<readonly unknown[]> {
  const { workbook } = await bench.download();
  const made = (await workbook.listSheets()).filter(({ generated }) => generated !== null).map(({ id }) => id);
  return (await workbook.readSheets(made)).flatMap(({ values }) => values.flat());
}
