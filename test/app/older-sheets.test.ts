import { readFile } from 'node:fs/promises';
import { createAssistant } from '../../src/app/create-assistant';
import { summarisedOutcome } from '../../src/taskpane/session/outcomes';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { JUNE_FILE } from '../support/checked-sample';
import { openExcel } from '../workbook/excel/excel-host';
import { FAULTY_LEDGER } from '../workbook/faults/actions';

test('after 简版 the sheets of 全套 that stay are told, with the day they stand at', async () => {
  const bytes = new Uint8Array(await readFile(`assets/samples/${JUNE_FILE}`));
  const assistant = createAssistant(openWorkbookFile(bytes, JUNE_FILE));
  const on = (day: number) => ({ today: day, asOf: day });
  const full = await assistant.summarise(on(dayOf(2025, 5, 31)));
  expect(full.older).toEqual({ names: [], days: [] });
  await assistant.configure({ set: 'brief' });
  const brief = await assistant.summarise(on(dayOf(2025, 6, 30)));
  expect(brief.sheets.map(({ key }) => key)).toEqual(['one-page', 'missed', 'findings', 'bulletin']);
  expect(brief.older.days).toEqual(['2025年5月31日']);
  expect(brief.older.names).toEqual(['总览', '季度开工', '季度开工分单位', '投资进度', '投产达效', '挂图作战', '分类汇总']);
  expect(summarisedOutcome(brief, null).message).toContain(
    '“总览”、“季度开工”、“季度开工分单位”等7张表这次没有重新生成，仍是截至2025年5月31日的；不需要的可以删除。',
  );
});

test('a sheet of the user’s with a title of ours stays, and that there are two now is told once', async () => {
  const { book, workbook } = openExcel({ sheets: [FAULTY_LEDGER, { name: '总览', cells: [{ at: 'A1', value: '领导批示' }] }] });
  const assistant = createAssistant(workbook);
  const first = await assistant.summarise({ today: dayOf(2025, 6, 30) });
  expect(first.beside).toEqual([{ theirs: '总览', ours: '总览（2）' }]);
  expect(summarisedOutcome(first, null).message).toContain('原有的“总览”没有本助手的标识，按您自己的表保留，新表名为“总览（2）”；');
  const again = await assistant.summarise({ today: dayOf(2025, 6, 30) });
  expect(again.beside).toEqual([]);
  expect(book.sheets.filter(({ name }) => name.startsWith('总览'))).toHaveLength(2);
});
