import { EMPTY_PLAN, type MarkRule } from '../../../src/spreadsheet/port';
import { ExcelWorkbook, FLOOR } from '../../../src/workbook/excel';
import { joinAddresses } from '../../../src/workbook/common/addresses';
import { bookOf } from '../../support/book-model/from-spec';
import { OfficeHost } from '../../support/office-host/host';
import { includesSet, requirementSet } from '../../support/office-host/requirement-sets';
import { SUMMARY } from '../../support/summary-plan';
import { LEDGER } from '../../support/workbook-spec';
import { MARK } from '../contract/host';
import { editA3, refusal } from './actions';
import { contentOf } from './content';
import { openExcel } from './excel-host';

const SCATTERED: MarkRule = {
  ...MARK,
  areas: Array.from({ length: 3_000 }, (_, at) => ({ row: at * 2, column: 0, rows: 1, columns: 4 })),
  labelAreas: [],
};

describe('the requirement sets of the typings', () => {
  it('are read as Microsoft tells them', () => {
    expect(requirementSet('Range', 'values')).toBe('1.1');
    expect(requirementSet('Range', 'getMergedAreasOrNullObject')).toBe('1.13');
    expect(requirementSet('WorksheetCollection', 'onChanged')).toBe('1.9');
    expect(requirementSet('RangeAreas', 'format')).toBe('1.9');
    expect(includesSet('1.10', '1.9')).toBe(true);
  });

  it('have 1.7 as their floor here', () => {
    expect(FLOOR).toBe('1.7');
  });
});

describe.each(['1.7', '1.8'])('ExcelApi %s', (supported) => {
  it('reads all but merged areas and lines through cells, and says so', async () => {
    const { workbook, id } = openExcel({ sheets: [LEDGER] }, supported);
    const finer = openExcel({ sheets: [LEDGER] });
    const [snapshot] = await workbook.readSheets([id]);
    const [full] = await finer.workbook.readSheets([finer.id]);
    expect(snapshot).toEqual({ ...full, merges: [], unseen: ['merges', 'struck'] });
  });

  it('gives drop-downs where there are such, and the sheet in any case', async () => {
    const { workbook, book } = openExcel({ sheets: [LEDGER] }, supported);
    const choices = [{ area: { row: 2, column: 0, rows: 5, columns: 1 }, words: ['新建', '续建'], open: false, message: '' }];
    await workbook.apply({ ...EMPTY_PLAN, sheets: [{ ...SUMMARY, key: 'blank-projects', yours: true, choices }] });
    expect(book.sheets[1]?.choices.map(({ source }) => source)).toEqual(supported === '1.7' ? [] : ['新建,续建']);
  });

  it("finds hidden rows by halving, and takes them for a filter's", async () => {
    const cells = Array.from({ length: 700 }, (_, row) => ({ at: `A${row + 1}`, value: row }));
    const hiddenRows = [0, 5, 6, 7, 300, 301, 699];
    const { host, workbook, id } = openExcel({ sheets: [{ name: '甲', cells, hiddenRows }] }, supported);
    const [snapshot] = await workbook.readSheets([id]);
    expect(snapshot).toMatchObject({ hiddenRows, filtered: true });
    expect(host.exchanges.length).toBeLessThan(7);
  });

  it('marks rectangle by rectangle, and knows the marks again', async () => {
    const excel = openExcel({ sheets: [LEDGER] }, supported);
    await excel.workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: excel.id, rules: [MARK] }] });
    const [sheet] = excel.book.sheets;
    expect(sheet?.rules.map(({ formula, areas }) => [formula, areas.length])).toEqual([
      ['=N("XMTZ:overdue")=0', 1],
      ['=N("XMTZ:overdue")=0', 1],
      ['=N("XMTZ:overdue:label")=0', 1],
      ['=N("XMTZ:overdue:label")=0', 1],
    ]);
    const { clearedSheets } = await excel.workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: excel.id, rules: [] }] });
    expect(clearedSheets).toEqual([excel.id]);
    expect(sheet?.rules).toEqual([]);
  });

  it('clears marks that a finer host put on several areas at once', async () => {
    const finer = openExcel();
    await finer.workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: finer.id, rules: [MARK] }] });
    const { workbook, book, id } = openExcel(finer.book, supported);
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [] }] });
    expect(book.sheets[0]?.rules).toEqual([]);
  });

  it('writes sheets without the set-up of the page', async () => {
    const { workbook, book } = openExcel({ sheets: [LEDGER] }, supported);
    const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const finer = openExcel();
    await finer.workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    expect(contentOf(book)).toEqual(contentOf({ ...finer.book, sheets: finer.book.sheets.map((sheet) => ({ ...sheet, page: {} })) }));
    await workbook.revert(receipt);
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(['台账']);
  });

  it('finds out by reading back that a cell is merged', async () => {
    const excel = openExcel({ sheets: [LEDGER] }, supported);
    const before = contentOf(excel.book);
    expect(
      await refusal(excel.workbook.apply({ ...EMPTY_PLAN, edits: [editA3(excel.id, { row: 0, column: 1, before: null, after: 'x' })] })),
    ).toBe('read-back-differs');
    expect(contentOf(excel.book)).toEqual(before);
  });

  it('watches sheet by sheet', async () => {
    const { host, workbook, book, id } = openExcel({ sheets: [LEDGER, { name: '乙' }] }, supported);
    const told: unknown[] = [];
    const stop = workbook.watch((sheetId, area) => told.push([sheetId, area]));
    await workbook.listSheets();
    await workbook.listSheets();
    const [sheet] = book.sheets;
    if (sheet) host.userTypes(sheet, { row: 2, column: 1, rows: 1, columns: 1 }, '新');
    await workbook.listSheets();
    stop();
    expect(told).toEqual([[id, { row: 2, column: 1, rows: 1, columns: 1 }]]);
  });
});

describe('ExcelApi 1.9', () => {
  it('marks many rectangles with few rules, addresses under 8,192 characters', async () => {
    const { workbook, book, host, id } = openExcel({ sheets: [LEDGER] }, '1.9');
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [SCATTERED] }] });
    expect(book.sheets[0]?.rules.length).toBeLessThan(10);
    expect(book.sheets[0]?.rules.flatMap(({ areas }) => areas)).toHaveLength(3_000);
    expect(host.exchanges).toHaveLength(2);
  });

  it('joins addresses up to the limit', () => {
    const lists = joinAddresses(
      Array.from({ length: 2_000 }, (_, at) => `A${at + 1}:D${at + 1}`),
      8_000,
    );
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
    expect(lists.join(',').split(',')).toHaveLength(2_000);
  });

  it("tells hidden rows from a filter's, of tables too", async () => {
    const { workbook, book, id } = openExcel({ sheets: [{ ...LEDGER, hiddenRows: [3] }] }, '1.9');
    expect((await workbook.readSheets([id]))[0]?.filtered).toBe(false);
    book.sheets[0]?.tables.push({ name: '表1', area: { row: 1, column: 0, rows: 4, columns: 4 }, filtered: true });
    expect((await workbook.readSheets([id]))[0]?.filtered).toBe(true);
  });
});

it('falls back when a host promises more than it has', async () => {
  const host = new OfficeHost(bookOf({ sheets: [LEDGER] }), '1.7');
  const workbook = new ExcelWorkbook({ run: host.client.Excel.run.bind(host.client.Excel), supports: () => true });
  const [sheet] = await workbook.listSheets();
  const id = sheet?.id ?? '';
  expect((await workbook.readSheets([id]))[0]?.values).toHaveLength(6);
  await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }], sheets: [SUMMARY] });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['台账', '总览']);
});
