import { EMPTY_PLAN, type CellEdit } from '../../../src/spreadsheet/port';
import { addSheet, emptyBook } from '../../support/book-model/book';
import { ensureCell } from '../../support/book-model/cells';
import { LEDGER } from '../../support/workbook-spec';
import { editA3, refusal, writes } from './actions';
import { contentOf } from './content';
import { openExcel } from './excel-host';

describe('editing cells in Excel', () => {
  it('writes neighbours as one range and stays within its requests', async () => {
    const book = emptyBook('大.xlsx');
    const sheet = addSheet(book, '甲');
    const edits: CellEdit[] = [];
    for (let row = 0; row < 12_000; row++) {
      ensureCell(sheet, row, 0).value = row;
      ensureCell(sheet, row, 1).value = `第${row}行`;
      edits.push({ sheetId: sheet.id, row, column: 0, before: row, after: row + 1 });
      if (row % 4 === 0) edits.push({ sheetId: sheet.id, row, column: 1, before: `第${row}行`, after: null });
    }
    const excel = openExcel(book);
    const before = contentOf(book);
    const receipt = await excel.workbook.apply({ ...EMPTY_PLAN, edits });
    expect(sheet.cells.get(11_999)?.get(0)?.value).toBe(12_000);
    expect(sheet.cells.get(8)?.get(1)?.value).toBeNull();
    expect(Math.max(...excel.host.exchanges.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)))).toBeLessThan(
      5 * 1024 * 1024,
    );
    expect(await excel.workbook.revert(receipt)).toEqual({ restored: edits.length, kept: [] });
    expect(contentOf(book)).toEqual(before);
  });

  it('puts back all that is written when a later request fails', async () => {
    const book = emptyBook('大.xlsx');
    const sheet = addSheet(book, '甲');
    const edits: CellEdit[] = [];
    for (let row = 0; row < 1_200; row += 2) {
      ensureCell(sheet, row, 0).value = row;
      edits.push({ sheetId: sheet.id, row, column: 0, before: row, after: -1 });
    }
    const excel = openExcel(book);
    const before = contentOf(book);
    let writing = 0;
    excel.host.fail({ code: 'GeneralException', meets: (body) => writes(body) && ++writing === 2, share: 0.5 });
    expect(await refusal(excel.workbook.apply({ ...EMPTY_PLAN, edits }))).toBe('unexpected');
    expect(contentOf(book)).toEqual(before);
  });

  it('puts back what is written when it is cancelled half way', async () => {
    const excel = openExcel();
    const before = contentOf(excel.book);
    const stop = new AbortController();
    const edits = Array.from(
      { length: 500 },
      (_, at): CellEdit => ({ sheetId: excel.id, row: 10 + at * 2, column: 0, before: null, after: at }),
    );
    excel.host.onRequest = (_, body) => {
      if (writes(body)) stop.abort();
    };
    expect(await refusal(excel.workbook.apply({ ...EMPTY_PLAN, edits }, { signal: stop.signal }))).toBe('cancelled');
    expect(contentOf(excel.book)).toEqual(before);
  });

  it('writes numbers as numbers into cells formatted as text, inside and outside the used block', async () => {
    const { workbook, book, id } = openExcel({
      sheets: [{ ...LEDGER, cells: [...(LEDGER.cells ?? []), { at: 'A4', value: '2', numberFormat: '@' }] }],
    });
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    ensureCell(sheet, 20, 5).format = '@';
    await workbook.apply({
      ...EMPTY_PLAN,
      edits: [editA3(id, { row: 3, before: '2', after: 2 }), editA3(id, { row: 20, column: 5, before: null, after: 45_800 })],
    });
    expect([ensureCell(sheet, 3, 0), ensureCell(sheet, 20, 5)]).toMatchObject([
      { value: 2, format: '@' },
      { value: 45_800, format: '@' },
    ]);
  });

  it('leaves the format of cells alone whose text looks like something else', async () => {
    const { workbook, book, id } = openExcel();
    const texts = ['2025年3月', '2025-3-1', '50%', 'TRUE', '１２', '普通文字'];
    await workbook.apply({ ...EMPTY_PLAN, edits: texts.map((after, at) => editA3(id, { row: 10 + at, before: null, after })) });
    const cells = texts.map((_, at) => book.sheets[0]?.cells.get(10 + at)?.get(0));
    expect(cells.map((cell) => [cell?.value, cell?.format])).toEqual(texts.map((text) => [text, 'General']));
    expect(cells.map((cell) => cell?.quoted)).toEqual([true, true, true, true, true, false]);
  });

  it('gives the edits made since as kept, also on a sheet that is gone', async () => {
    const { workbook, book, id } = openExcel({ sheets: [LEDGER, { name: '乙', cells: [{ at: 'A1', value: 1 }] }] });
    const other = book.sheets[1]?.id ?? '';
    const receipt = await workbook.apply({
      ...EMPTY_PLAN,
      edits: [editA3(id), { sheetId: other, row: 0, column: 0, before: 1, after: 2 }],
    });
    book.sheets.pop();
    expect(await workbook.revert(receipt)).toEqual({ restored: 1, kept: [{ sheetId: other, row: 0, column: 0 }] });
  });

  it('is not taken back on a sheet protected since', async () => {
    const { workbook, book, id } = openExcel();
    const receipt = await workbook.apply({ ...EMPTY_PLAN, edits: [editA3(id)] });
    const [sheet] = book.sheets;
    if (sheet) sheet.protection.on = true;
    await expect(workbook.revert(receipt)).rejects.toMatchObject({ code: 'sheet-protected', where: '台账' });
    if (sheet) sheet.protection.on = false;
    expect(await workbook.revert(receipt)).toEqual({ restored: 1, kept: [] });
  });

  it('takes no receipt of another host', async () => {
    const { workbook } = openExcel();
    expect(await refusal(workbook.revert({ cells: 0, markedAreas: 0, clearedSheets: [], hiddenSheets: [], sheets: [], journal: {} }))).toBe(
      'bad-plan',
    );
  });
});
