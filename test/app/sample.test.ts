import { readFileSync } from 'node:fs';
import { createAssistant } from '../../src/app/create-assistant';
import { UserError } from '../../src/app/errors';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { EMPTY_PLAN, type Workbook } from '../../src/spreadsheet/port';
import { contentOf } from '../workbook/excel/content';
import { openExcel } from '../workbook/excel/excel-host';
import { openWps } from '../workbook/wps/wps-host';

const TODAY = dayOf(2025, 6, 10);
const ANNEX = 'assets/samples/平陆县2025年重点推进项目.xlsx';
const file = () => openWorkbookFile(new Uint8Array(readFileSync(ANNEX)), '名单.xlsx');

/** What the guide lets somebody do: look, repair, mark. */
async function tryOut(workbook: Workbook) {
  const assistant = createAssistant(workbook);
  const sheet = await assistant.addSample(TODAY);
  const checked = await assistant.check({ today: TODAY, sheet });
  await assistant.fix(
    checked,
    checked.findings.filter(({ fix }) => fix !== null),
  );
  const { missing } = await assistant.highlight({ today: TODAY, sheet });
  return { assistant, sheet, checked, missing };
}

test('the sample is read whole and has something to show: a fix, an error, projects that miss the target', async () => {
  const { checked, missing } = await tryOut(file());
  expect(checked.ledger.rows.length).toBe(7);
  expect(new Set(checked.findings.map(({ code }) => code))).toEqual(
    new Set(['number-as-text', 'date-unreadable', 'plan-above-total', 'sequence-gap']),
  );
  expect(new Set(missing.map(({ status }) => status))).toEqual(new Set(['overdue', 'unreadable', 'pull-forward', 'not-resumed']));
});

test('the sample stands alone: neither counted nor compared with the office’s own ledgers', async () => {
  const name = '云岭县2025年重大项目工作台账（全年样例）.xlsx';
  const workbook = openWorkbookFile(new Uint8Array(readFileSync(`assets/samples/${name}`)), name);
  const assistant = createAssistant(workbook);
  const own = await assistant.check({ today: TODAY });
  expect(own.registers.length).toBeGreaterThan(0);
  await assistant.configure({ together: { sheets: [own.ledger.snapshot.sheet.name, '示例台账'], tables: [] } });
  const sheet = await assistant.addSample(TODAY);
  const checked = await assistant.check({ today: TODAY, sheet });
  expect(checked).toMatchObject({ otherLedgers: [], registers: [], unread: [], comparison: null });
  expect(checked.ledger.rows.length).toBe(7);
});

test('in a file it goes without a trace, to the byte, with all that was done on it', async () => {
  const workbook = file();
  const before = workbook.save();
  const { assistant } = await tryOut(workbook);
  await assistant.removeSample();
  expect(Buffer.compare(workbook.save(), before)).toBe(0);
  expect(assistant.history.done).toEqual([]);
});

test.each([
  ['Excel', openExcel],
  ['WPS', openWps],
])('in %s it goes without a trace', async (_, open) => {
  const { workbook, book } = open();
  const before = contentOf(book);
  const { assistant } = await tryOut(workbook);
  await assistant.removeSample();
  expect(contentOf(book)).toEqual(before);
});

test.each([
  ['a file', () => ({ workbook: file() })],
  ['Excel', openExcel],
  ['WPS', openWps],
])('in %s nothing that cannot be taken back any more is offered to be, whatever was tried', async (_, open) => {
  const { workbook } = open();
  const { assistant } = await tryOut(workbook);
  await assistant.clear();
  // Nothing is left to clear: there is nothing to take back either.
  await assistant.clear();
  await assistant.removeSample();
  expect(assistant.history.done).toEqual([]);
  expect(await assistant.undo()).toBeNull();
});

test('written in by hand it goes all the same, and what was done elsewhere meanwhile stays and can be taken back', async () => {
  const workbook = file();
  const { assistant, sheet } = await tryOut(workbook);
  const sheets = await workbook.listSheets();
  const id = sheets.find(({ name }) => name === sheet)?.id ?? '';
  await workbook.apply({ ...EMPTY_PLAN, edits: [{ sheetId: id, row: 30, column: 1, before: null, after: '手写' }] });
  await assistant.insertBlanks(['blockers'], TODAY);
  await assistant.removeSample();
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual([
    ...sheets.map(({ name }) => name).filter((name) => name !== sheet),
    '堵点难点台账',
  ]);
  await assistant.undo();
  expect((await workbook.listSheets()).length).toBe(sheets.length - 1);
});

test('left from another day it is no ledger of the office’s, and goes when asked', async () => {
  const workbook = file();
  await createAssistant(workbook).addSample(TODAY);
  const again = createAssistant(openWorkbookFile(workbook.save(), '名单.xlsx'));
  const { ledger, otherLedgers } = await again.check({ today: TODAY });
  expect([ledger.rows.length, otherLedgers]).toEqual([15, []]);
  await again.removeSample();
  expect((await again.workbook.listSheets()).some(({ generated }) => generated === 'sample')).toBe(false);
});

test('it makes no summary sheets, which would take the place of the office’s own', async () => {
  const { assistant, sheet } = await tryOut(file());
  await expect(assistant.summarise({ today: TODAY, sheet })).rejects.toThrow(UserError);
});
