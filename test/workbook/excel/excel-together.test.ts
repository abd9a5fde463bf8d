import { createAssistant } from '../../../src/app/create-assistant';
import { explain } from '../../../src/app/errors';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { EMPTY_PLAN } from '../../../src/spreadsheet/port';
import { ensureCell } from '../../support/book-model/cells';
import { SUMMARY } from '../../support/summary-plan';
import { LEDGER } from '../../support/workbook-spec';
import { MARK } from '../contract/host';
import { editA3, refusal, writes } from './actions';
import { contentOf } from './content';
import { openExcel, type Opened } from './excel-host';

/** Does something just before the first request that writes reaches the host, or before the one so many after the next. */
function before(excel: Opened, when: 'write' | number, deed: () => void): void {
  const from = excel.host.exchanges.length;
  let done = false;
  excel.host.onRequest = (number, body) => {
    if (done || (when === 'write' ? !writes(body) : number !== from + when)) return;
    done = true;
    deed();
  };
}

describe('somebody else at the same workbook', () => {
  it('edits the cell between our look and our write: their value stays', async () => {
    const excel = openExcel();
    const [sheet] = excel.book.sheets;
    before(excel, 'write', () => {
      if (sheet) ensureCell(sheet, 2, 0).value = 77;
    });
    expect(
      await refusal(excel.workbook.apply({ ...EMPTY_PLAN, edits: [editA3(excel.id), editA3(excel.id, { row: 3, before: 2, after: 20 })] })),
    ).toBe('cell-changed');
    expect([2, 3].map((row) => sheet?.cells.get(row)?.get(0)?.value)).toEqual([77, 2]);
  });

  it('writes a formula there meanwhile: it stays', async () => {
    const excel = openExcel();
    const [sheet] = excel.book.sheets;
    before(excel, 'write', () => {
      if (sheet) Object.assign(ensureCell(sheet, 2, 0), { formula: 'SUM(C3,2)', value: null });
    });
    expect(await refusal(excel.workbook.apply({ ...EMPTY_PLAN, edits: [editA3(excel.id)] }))).toBe('cell-changed');
    expect(sheet?.cells.get(2)?.get(0)?.formula).toBe('SUM(C3,2)');
  });

  it('renames the sheet while we work: it is the same sheet', async () => {
    const excel = openExcel();
    await excel.workbook.listSheets();
    const [sheet] = excel.book.sheets;
    before(excel, 1, () => {
      if (sheet) sheet.name = '改名';
    });
    await excel.workbook.apply({ ...EMPTY_PLAN, edits: [editA3(excel.id)], marks: [{ sheetId: excel.id, rules: [MARK] }] });
    expect(sheet?.cells.get(2)?.get(0)?.value).toBe(10);
    expect((await excel.workbook.listSheets())[0]?.name).toBe('改名');
  });

  it.each([0, 1, 2])('deletes the sheet before request %i: the sentence tells which', async (request) => {
    const excel = openExcel({ sheets: [LEDGER, { name: '乙' }] });
    await excel.workbook.listSheets();
    before(excel, request, () => {
      excel.book.sheets.shift();
    });
    const plan = { ...EMPTY_PLAN, edits: [editA3(excel.id)], marks: [{ sheetId: excel.id, rules: [MARK] }] };
    const sentence = await excel.workbook.apply(plan).catch(explain);
    expect(sentence).toBe('没有找到工作表“台账”，可能已改名或删除，请重新选择工作表。');
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['乙']);
  });

  it('deletes a sheet that we have listed: the list is right again', async () => {
    const excel = openExcel({ sheets: [LEDGER, { name: '乙' }] });
    await excel.workbook.listSheets();
    excel.book.sheets.pop();
    expect((await excel.workbook.listSheets()).map(({ name }) => name)).toEqual(['台账']);
  });

  it('takes the name of a sheet that we are about to add: theirs stays, nothing is left of ours', async () => {
    const excel = openExcel({ sheets: [LEDGER, { name: '乙' }] });
    before(excel, 'write', () => {
      const [, other] = excel.book.sheets;
      if (other) other.name = '总览';
    });
    expect(await refusal(excel.workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] }))).toBe('unexpected');
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['台账', '总览']);
    await excel.workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['台账', '总览', '总览（2）']);
  });

  it('puts a rule of their own on the sheet while ours fail: theirs stays', async () => {
    const excel = openExcel({ sheets: [{ ...LEDGER, rules: [{ area: 'A3:A5', formula: 'A3>1' }] }] });
    const content = contentOf(excel.book);
    excel.host.fail({ code: 'GeneralException', meets: writes, share: 0.5 });
    expect(await refusal(excel.workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: excel.id, rules: [MARK] }] }))).toBe('unexpected');
    expect(contentOf(excel.book)).toEqual(content);
  });
});

describe('several workbooks open', () => {
  it('do not meet', async () => {
    const [one, other] = [openExcel(), openExcel()];
    const untouched = contentOf(other.book);
    await Promise.all([one.workbook.apply({ ...EMPTY_PLAN, edits: [editA3(one.id)] }), other.workbook.listSheets()]);
    expect(contentOf(other.book)).toEqual(untouched);
  });

  it('one in the background is told in words', async () => {
    const excel = openExcel();
    excel.host.fail({ code: 'InactiveWorkbook', meets: writes });
    expect(await excel.workbook.apply({ ...EMPTY_PLAN, edits: [editA3(excel.id)] }).catch(explain)).toContain('不是当前窗口');
  });
});

describe('a workbook in the format of Excel 97 to 2003', () => {
  it('is not worked on: what to do is said, and nothing is written', async () => {
    const excel = openExcel({ sheets: [LEDGER], name: '台账.XLS' });
    const before = contentOf(excel.book);
    const assistant = createAssistant(excel.workbook);
    const day = { today: dayOf(2025, 4, 10) };
    for (const work of [() => assistant.check(day), () => assistant.highlight(day), () => assistant.summarise(day)]) {
      expect(await work().catch(explain)).toMatch(/旧版 \.xls 文件，请在 Excel 或 WPS 中打开，另存为 \.xlsx/);
    }
    expect(contentOf(excel.book)).toEqual(before);
  });
});

describe('one action at a time', () => {
  it('a second change waits for nobody and is refused', async () => {
    const { host, workbook, id } = openExcel();
    host.delay = 20;
    const first = workbook.apply({ ...EMPTY_PLAN, edits: [editA3(id)] });
    expect(await refusal(workbook.saveSettings({}))).toBe('busy');
    await first;
    expect(await refusal(workbook.saveSettings({}))).toBe('done');
  });
});

describe('watching', () => {
  const typing = async (source: 'Local' | 'Remote'): Promise<unknown[]> => {
    const { host, workbook, book, id } = openExcel();
    const told: unknown[] = [];
    const stop = workbook.watch((sheetId, area) => told.push([sheetId === id, area]));
    await workbook.listSheets();
    await workbook.apply({ ...EMPTY_PLAN, edits: [editA3(id)] });
    const [sheet] = book.sheets;
    const area = { row: 3, column: 1, rows: 2, columns: 1 };
    if (sheet) host.userTypes(sheet, area, '新', source);
    await workbook.listSheets();
    stop();
    await workbook.listSheets();
    if (sheet) host.userTypes(sheet, area, '停', source);
    await workbook.listSheets();
    return told;
  };

  it.each(['Local', 'Remote'] as const)('tells the edits of others (%s), not ours, and ends', async (source) => {
    expect(await typing(source)).toEqual([[true, { row: 3, column: 1, rows: 2, columns: 1 }]]);
  });
});

it('a workbook that counts from 1904 is known', async () => {
  const { workbook, id } = openExcel({ sheets: [LEDGER], date1904: true });
  expect((await workbook.readSheets([id]))[0]?.date1904).toBe(true);
});

it('the ledger is not changed by marking, clearing and summarising', async () => {
  const excel = openExcel({ sheets: [{ ...LEDGER, name: '台账' }] });
  const cells = (): unknown => (contentOf(excel.book) as { sheets: { cells: unknown }[] }).sheets[0]?.cells;
  const untouched = cells();
  const assistant = createAssistant(excel.workbook);
  const request = { today: dayOf(2025, 4, 10) };
  await assistant.highlight(request);
  await assistant.summarise(request);
  await assistant.clear();
  expect(cells()).toEqual(untouched);
});
