import { readFile } from 'node:fs/promises';
import { createAssistant } from '../../src/app/create-assistant';
import { summarisedOutcome } from '../../src/taskpane/session/outcomes';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { JUNE_FILE } from '../support/checked-sample';

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
