import { createAssistant } from '../../src/app/create-assistant';
import { uncountedNotes } from '../../src/app/round/uncounted';
import { uncountedLines } from '../../src/cli/round/checked';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { book, type Sheets } from './returned/books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）'];
const SHEETS: Sheets = {
  新建: [['平和县2025年新开工项目'], HEAD, [1, '蜜柚交易中心', '农业农村局', 8_000], [2, '小溪镇停车场', '小溪镇', 1_000]],
  续建: [['平和县2025年续建项目'], HEAD, [1, '平和二中扩建', '教育局', 6_000]],
};

it('pane and command line tell alike which lists of the workbook are not sent out, collected or chased', async () => {
  const checked = await createAssistant(openWorkbookFile(book(SHEETS), '台账.xlsx')).check({ today: dayOf(2025, 9, 30) });
  const note = '注意：工作表“续建”也是台账，有1个项目，没有计入，拆分下发、收回汇总和催办都不含这些项目。';
  expect(uncountedNotes(checked)).toEqual([{ sheet: '续建', note }]);
  expect(uncountedLines(checked)).toEqual([`${note}要合并，请加 --with 续建。`]);
  // The ledger's own sheet, named as the one to be joined to it, joins nothing.
  const { name } = checked.ledger.snapshot.sheet;
  expect(uncountedLines(checked, [name])[0]).toBe(`“${name}”就是所读的台账，--with 没有合并其他工作表，请写要合并的另一张表。`);
  const request = { today: dayOf(2025, 9, 30), together: [name] };
  expect((await createAssistant(openWorkbookFile(book(SHEETS), '台账.xlsx')).check(request)).notices).toEqual(
    uncountedLines(checked, [name]).slice(0, 1),
  );
  expect(uncountedLines(checked, [name, '续建'])).toHaveLength(1);
});
