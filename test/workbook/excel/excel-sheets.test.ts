import { STYLES } from '../../../src/spreadsheet/cell-style';
import { EMPTY_PLAN, GENERATED_NAME } from '../../../src/spreadsheet/port';
import { ensureCell } from '../../support/book-model/cells';
import type { Sheet } from '../../support/book-model/book';
import { SUMMARY } from '../../support/summary-plan';
import { LEDGER } from '../../support/workbook-spec';
import { MARK } from '../contract/host';
import { refusal, writes } from './actions';
import { contentOf } from './content';
import { openExcel, reopenExcel, type Opened } from './excel-host';

const OTHER = {
  ...SUMMARY,
  blocks: [{ row: 0, column: 0, values: [['新', 1]], styles: ['text', 'integer'] as const }],
  merges: [],
  charts: [],
  links: [],
  heights: [],
};

async function written(): Promise<{ excel: Opened; sheet: Sheet }> {
  const excel = openExcel();
  await excel.workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
  const [, sheet] = excel.book.sheets;
  if (!sheet) throw new Error('no sheet');
  return { excel, sheet };
}

describe('a generated sheet in Excel', () => {
  it('has its looks, formats, links and layout', async () => {
    const { sheet } = await written();
    const cell = (row: number, column: number): ReturnType<typeof ensureCell> => ensureCell(sheet, row, column);
    expect(cell(0, 0).look).toMatchObject({
      fontName: STYLES.title.font,
      fontSize: 18,
      bold: false,
      horizontal: 'Center',
      vertical: 'Center',
    });
    expect(cell(0, 2).look).toMatchObject({ fontName: STYLES.title.font });
    expect(cell(1, 1).look).toMatchObject({ fill: '#DDEBF7', border: true });
    expect(cell(0, 0).look.border).toBeUndefined();
    expect([cell(2, 0).format, cell(2, 1).format, cell(2, 2).format]).toEqual(['@', '#,##0_ ', '#,##0.00_ ']);
    // The look of the plan comes after the look that a link brings along.
    expect(cell(2, 0)).toMatchObject({
      value: '=交通',
      quoted: false,
      link: { documentReference: "'台账'!A3", screenTip: '到台账' },
      look: { underline: 'None', color: '#000000' },
    });
    expect(cell(2, 2)).toMatchObject({ formula: 'SUM(台账!C3:C3)' });
    expect(sheet).toMatchObject({
      freeze: { rows: 2, columns: 1 },
      tabColor: '#C00000',
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    });
    expect(sheet.rowHeights).toEqual(new Map([[0, 32]]));
    expect([...sheet.columnWidths.keys()]).toEqual([0, 1, 2]);
    expect(sheet.page).toMatchObject({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      PrintArea: 'A1:E20',
      PrintTitleRows: '$1:$2',
      PrintTitleColumns: '$A:$A',
      CenterFooter: '第 &P 页，共 &N 页',
      Zoom: { scale: 82 },
      Breaks: ['A4'],
    });
    expect(sheet.charts).toMatchObject([
      {
        type: 'ColumnClustered',
        title: '各领域总投资',
        place: ['A6', 'E19'],
        axis: { minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: '0%' },
        series: [
          { name: '个数', values: 'B3:B4', categories: 'A3:A4' },
          { name: '总投资', values: 'C3:C4', categories: 'A3:A4' },
        ],
      },
    ]);
    expect(sheet.names).toEqual([{ name: GENERATED_NAME, formula: '="XMTZ:overview"', comment: '总览', visible: false }]);
  });

  it('is written again in its place, without a trace of what it was', async () => {
    const { excel, sheet } = await written();
    await excel.workbook.apply({ ...EMPTY_PLAN, sheets: [OTHER] });
    const fresh = openExcel();
    await fresh.workbook.apply({ ...EMPTY_PLAN, sheets: [OTHER] });
    expect(contentOf(excel.book)).toEqual(contentOf(fresh.book));
    expect(excel.book.sheets[1]).toBe(sheet);
    expect(sheet.rowHeights.size).toBe(0);
  });

  it('keeps its name after the user has renamed it; a copy is left alone', async () => {
    const { excel, sheet } = await written();
    const copy = structuredClone(sheet);
    excel.book.sheets.unshift({ ...copy, id: 'copy', name: '总览 (2)' });
    await excel.workbook.apply({ ...EMPTY_PLAN, sheets: [OTHER] });
    expect(excel.book.sheets[0]?.cells).toEqual(copy.cells);
    sheet.name = '我改的名';
    excel.book.sheets.shift();
    await excel.workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['台账', '我改的名']);
    expect(sheet.names[0]?.comment).toBe('我改的名');
  });

  it('comes back as it was when its successor is taken back', async () => {
    const { excel } = await written();
    const before = contentOf(excel.book);
    const receipt = await excel.workbook.apply({ ...EMPTY_PLAN, sheets: [OTHER] });
    await excel.workbook.revert(receipt);
    expect(contentOf(excel.book)).toEqual(before);
  });

  it('of an earlier session comes back with its cells and merged areas', async () => {
    const { excel } = await written();
    const later = reopenExcel(excel);
    const summary = later.book.sheets[1]?.id ?? '';
    const [before] = await later.workbook.readSheets([summary]);
    const receipt = await later.workbook.apply({ ...EMPTY_PLAN, sheets: [OTHER] });
    await later.workbook.revert(receipt);
    expect((await later.workbook.readSheets([summary]))[0]).toEqual(before);
    expect(later.book.sheets[1]?.cells.get(2)?.get(0)?.format).toBe('@');
  });

  it('is not taken back once the user has written in it', async () => {
    const { excel, sheet } = await written();
    const receipt = await excel.workbook.apply({ ...EMPTY_PLAN, sheets: [OTHER] });
    ensureCell(sheet, 0, 0).value = '批注';
    await excel.workbook.revert(receipt);
    expect(sheet.cells.get(0)?.get(0)?.value).toBe('批注');
    expect(excel.book.sheets).toHaveLength(2);
  });

  it('that is protected is not written again', async () => {
    const { excel, sheet } = await written();
    sheet.protection.on = true;
    expect(await refusal(excel.workbook.apply({ ...EMPTY_PLAN, sheets: [OTHER] }))).toBe('sheet-protected');
  });

  it('is written without deleting, which would clear the undo list of newer hosts', async () => {
    const { excel } = await written();
    const from = excel.host.exchanges.length;
    await excel.workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY, { ...SUMMARY, key: 'missed', title: '清单' }] });
    const paths = excel.host.exchanges.slice(from).flatMap(({ body }) => {
      const kinds = new Map(Object.values(body.ObjectPaths).map((path) => [path.Id, path.Name]));
      return body.Actions.filter(({ Name }) => Name === 'Delete').map(({ ObjectPathId }) => kinds.get(ObjectPathId));
    });
    // Charts go; sheets never do.
    expect(paths).toHaveLength(1);
    expect(excel.host.exchanges.slice(from).some(({ body }) => Object.values(body.ObjectPaths).some(({ Name }) => Name === 'Copy'))).toBe(
      false,
    );
  });
});

describe('names', () => {
  const NAME = { name: '台账_总投资', area: { row: 2, column: 2, rows: 3, columns: 1 } };

  it('are defined with a mark of ours, replaced and taken back', async () => {
    const { workbook, book, id } = openExcel();
    const first = await workbook.apply({ ...EMPTY_PLAN, names: [{ ...NAME, sheetId: id }] });
    expect(book.names).toEqual([{ name: '台账_总投资', formula: "='台账'!$C$3:$C$5", comment: 'XMTZ', visible: true }]);
    const second = await workbook.apply({ ...EMPTY_PLAN, names: [{ ...NAME, sheetId: id, area: { ...NAME.area, rows: 9 } }] });
    expect(book.names[0]?.formula).toBe("='台账'!$C$3:$C$11");
    await workbook.revert(second);
    expect(book.names[0]?.formula).toBe("='台账'!$C$3:$C$5");
    await workbook.revert(first);
    expect(book.names).toEqual([]);
  });

  it('of the user are left alone, and another is taken', async () => {
    const { workbook, book, id } = openExcel();
    book.names.push({ name: '台账_总投资', formula: '=1', comment: '', visible: true });
    expect(await refusal(workbook.apply({ ...EMPTY_PLAN, names: [{ ...NAME, sheetId: id }] }))).toBe('done');
    expect(book.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['台账_总投资', '=1'],
      ['台账_总投资_2', expect.stringContaining('$C$3')],
    ]);
    expect(await refusal(workbook.apply({ ...EMPTY_PLAN, names: [{ ...NAME, name: '别的', sheetId: 'nowhere' }] }))).toBe('sheet-missing');
  });
});

describe('marks', () => {
  it("are constant formulas behind the user's rules, which nobody asks about", async () => {
    const excel = openExcel({ sheets: [{ ...LEDGER, rules: [{ area: 'A3:A5', formula: 'A3>1' }] }] });
    const [sheet] = excel.book.sheets;
    sheet?.rules.push({
      id: 'scale',
      type: 'ColorScale',
      areas: [{ row: 2, column: 2, rows: 3, columns: 1 }],
      formula: '',
      fill: '',
      color: '',
      bold: false,
      numberFormat: '',
      stopIfTrue: false,
    });
    await excel.workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: excel.id, rules: [MARK] }] });
    expect(sheet?.rules.map(({ formula, type }) => formula || type)).toEqual([
      '=A3>1',
      'ColorScale',
      '=N("XMTZ:overdue")=0',
      '=N("XMTZ:overdue:label")=0',
    ]);
    expect(sheet?.rules[2]).toMatchObject({ fill: '#FFC7CE', color: '#9C0006', bold: true, stopIfTrue: false, numberFormat: '' });
    expect(sheet?.rules[3]).toMatchObject({ numberFormat: '"应开未开│"General;"应开未开│"-General;"应开未开│"General;"应开未开│"@' });
  });

  it('that were replaced come back', async () => {
    const { workbook, book, id } = openExcel();
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] });
    const before = contentOf(book);
    const receipt = await workbook.apply({
      ...EMPTY_PLAN,
      marks: [{ sheetId: id, rules: [{ ...MARK, key: 'too-late', fill: '00FF00' }] }],
    });
    await workbook.revert(receipt);
    expect(contentOf(book)).toEqual(before);
  });

  it('that others have replaced since are left alone', async () => {
    const { workbook, book, id } = openExcel();
    const receipt = await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] });
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [{ ...MARK, fill: '00FF00' }] }] });
    const after = contentOf(book);
    await workbook.revert(receipt);
    expect(contentOf(book)).toEqual(after);
  });

  it('may be put on a protected sheet that allows it', async () => {
    const { workbook, book, id } = openExcel({ sheets: [{ ...LEDGER, protected: true }] });
    const [sheet] = book.sheets;
    if (sheet) sheet.protection.allowFormatCells = true;
    expect(await refusal(workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] }))).toBe('done');
  });

  it('and sheets go together or not at all', async () => {
    const excel = openExcel();
    const before = contentOf(excel.book);
    const plan = { ...EMPTY_PLAN, marks: [{ sheetId: excel.id, rules: [MARK] }], sheets: [SUMMARY] };
    let writing = 0;
    excel.host.fail({ code: 'GeneralException', meets: (body) => writes(body) && ++writing === 3 });
    expect(await refusal(excel.workbook.apply(plan))).toBe('unexpected');
    expect(contentOf(excel.book)).toEqual(before);
  });
});

describe('settings', () => {
  it('are read as another host has written them', async () => {
    const { workbook, book } = openExcel();
    book.xmlParts.push({
      id: '1',
      xml: '<?xml version="1.0"?>\n<settings xmlns="urn:xmtz:settings:1">{"a":"&lt;&#x4E2D;&#25991;\\&quot;]]&gt;"}</settings>',
    });
    expect(await workbook.loadSettings()).toEqual({ a: '<中文"]]>' });
  });

  it('are read step by step where a host does not let a part be asked that may not be there', async () => {
    const { host, workbook } = openExcel();
    await workbook.saveSettings({ n: 1 });
    host.fail({ code: 'InvalidOperation', meets: 0 });
    expect((await workbook.readBook(() => [])).settings).toEqual({ n: 1 });
    host.cellEditing = true;
    expect(await refusal(workbook.loadSettings())).toBe('cell-edit-mode');
  });

  it('of a workbook that has the part twice are those of the first', async () => {
    const { workbook, book } = openExcel();
    for (const n of [1, 2]) book.xmlParts.push({ id: `${n}`, xml: `<settings xmlns="urn:xmtz:settings:1">{"n":${n}}</settings>` });
    expect(await workbook.loadSettings()).toEqual({ n: 1 });
    expect((await workbook.readBook(() => [])).settings).toEqual({ n: 1 });
  });

  it('that are damaged are none; parts of others are not touched', async () => {
    const { workbook, book } = openExcel();
    book.xmlParts.push(
      { id: '1', xml: '<other xmlns="urn:other"/>' },
      { id: '2', xml: '<settings xmlns="urn:xmtz:settings:1">{</settings>' },
    );
    expect(await workbook.loadSettings()).toBeNull();
    await workbook.saveSettings({ n: 1 });
    expect(book.xmlParts.map(({ xml }) => xml)).toEqual([
      '<other xmlns="urn:other"/>',
      '<settings xmlns="urn:xmtz:settings:1">{"n":1}</settings>',
    ]);
  });
});
