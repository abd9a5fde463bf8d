import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { EMPTY_PLAN } from '../../src/spreadsheet/port';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { LEDGER } from '../support/workbook-spec';
import { MAIN, packParts, partsOf, relationships, RELATIONS, workbookParts, type PartTexts } from '../support/xlsx-fixture';
import { MARK } from './contract/host';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook whose only sheet is this XML. */
function withSheet(body: string, more: PartTexts = {}): FileWorkbook {
  const parts = workbookParts({ sheets: [{ name: '甲', cells: [{ at: 'A1', value: '共享' }] }] });
  return openWorkbookFile(
    packParts({ ...parts, [SHEET]: `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${body}</worksheet>`, ...more }),
    '甲.xlsx',
  );
}

async function read(workbook: FileWorkbook, id = SHEET): Promise<SheetSnapshot> {
  const [snapshot] = await workbook.readSheets([id]);
  if (!snapshot) throw new Error(id);
  return snapshot;
}

function textOf(workbook: FileWorkbook, part = SHEET): string {
  return new TextDecoder().decode(partsOf(workbook.save()).get(part));
}

const edit = (row: number, column: number, before: string | number | null, after: string | number) => ({
  ...EMPTY_PLAN,
  edits: [{ sheetId: SHEET, row, column, before, after }],
});

describe('cells as writers write them', () => {
  it('reads inline, rich and phonetic strings', async () => {
    const workbook = withSheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>内联</t></is></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>富</t></r><r><t xml:space="preserve"> 文本</t></r></is></c><c r="C1" t="s"><v>0</v></c></row></sheetData>',
      {
        'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><r><t>王</t></r><r><t>飞</t></r><rPh sb="0" eb="1"><t>ワン</t></rPh><phoneticPr fontId="1"/></si></sst>`,
      },
    );
    expect((await read(workbook)).values).toEqual([['内联', '富 文本', '王飞']]);
  });

  it('decodes _xHHHH_ and keeps line breaks', async () => {
    const workbook = withSheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x005F_x000D_</t></is></c><c r="B1" t="str"><f>X</f><v>_x0041_</v></c></row></sheetData>',
    );
    expect((await read(workbook)).values).toEqual([['a\r\nb_x000D_', 'A']]);
  });

  it.each([
    ['beyond the end of the list', '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>', {}],
    ['written otherwise', '<sheetData><row r="1"><c t="s" r="A1"><v>7</v></c></row></sheetData>', {}],
    [
      'of a list that is empty',
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
      { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>` },
    ],
  ])('takes no shared string %s for an empty cell: the file is damaged', async (_, body, more) => {
    await expect(read(withSheet(body, more))).rejects.toMatchObject({ code: 'file-damaged', where: 'xl/sharedStrings.xml' });
  });

  it('counts rows and cells without r', async () => {
    const workbook = withSheet(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r="C3"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    );
    const grid = [
      [1, 2, null, null],
      [null, null, null, null],
      [null, null, 3, 4],
    ];
    expect((await read(workbook)).values).toEqual(grid);
    await workbook.apply({
      ...EMPTY_PLAN,
      edits: [
        { sheetId: SHEET, row: 0, column: 1, before: 2, after: 'x' },
        { sheetId: SHEET, row: 1, column: 1, before: null, after: 5 },
      ],
    });
    expect((await read(workbook)).values).toEqual([
      [1, 'x', null, null],
      [null, 5, null, null],
      [null, null, 3, 4],
    ]);
  });

  it('reads rows told twice, and edits the one that shows', async () => {
    const workbook = withSheet(
      '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>',
    );
    expect((await read(workbook)).values).toEqual([
      [0, null],
      [1, 2],
    ]);
    await workbook.apply(edit(1, 1, 2, 3));
    expect((await read(workbook)).values).toEqual([
      [0, null],
      [1, 3],
    ]);
  });

  it('gives dates of strict files as serial numbers, in either date system', async () => {
    const body =
      '<sheetData><row r="1"><c r="A1" t="d"><v>2025-03-01</v></c><c r="B1" t="d"><v>2025-03-01T12:00:00</v></c></row></sheetData>';
    expect((await read(withSheet(body))).values).toEqual([[45717, 45717.5]]);
    const book = workbookParts({ date1904: true, sheets: [{ name: '甲' }] })['xl/workbook.xml'] ?? '';
    const snapshot = await read(withSheet(body, { 'xl/workbook.xml': book }));
    expect(snapshot).toMatchObject({ date1904: true, values: [[44255, 44255.5]] });
  });

  it('refuses to edit shared formulas, arrays and data tables, master or not', async () => {
    const workbook = withSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">B1:B2</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><v>2</v></c><c r="E2"><f t="dataTable" ref="E2:E3"/><v>5</v></c></row></sheetData>',
    );
    expect((await read(workbook)).formulaAreas).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 2, columns: 1 },
      { row: 1, column: 4, rows: 2, columns: 1 },
    ]);
    for (const [row, column, before] of [
      [0, 0, 1],
      [1, 0, 2],
      [1, 2, 2],
      [2, 4, null],
    ] as const) {
      await expect(workbook.apply(edit(row, column, before, 9))).rejects.toMatchObject({ code: 'cell-has-formula' });
    }
  });

  it('keeps style, foreign attributes, comments and white space around an edited cell', async () => {
    const workbook = withSheet(
      '\n <sheetData>\n  <row r="1" spans="1:1" ht="20"><!-- 留 --><c r="A1" s="0"><v>1</v></c>\n  </row>\n </sheetData>\n',
    );
    await workbook.apply(edit(0, 2, null, 7));
    expect(textOf(workbook)).toContain(
      '<row r="1" spans="1:3" ht="20"><!-- 留 --><c r="A1" s="0"><v>1</v></c>\n  <c r="C1"><v>7</v></c></row>\n </sheetData>\n',
    );
  });

  it('fills an empty sheet', async () => {
    const workbook = withSheet('<sheetData/>');
    await workbook.apply({
      ...EMPTY_PLAN,
      edits: [
        { sheetId: SHEET, row: 4, column: 0, before: null, after: 2 },
        { sheetId: SHEET, row: 1, column: 1, before: null, after: 1 },
      ],
    });
    expect(await read(workbook)).toMatchObject({
      origin: { row: 1, column: 0 },
      values: [
        [null, 1],
        [null, null],
        [null, null],
        [2, null],
      ],
    });
  });

  it('takes formats of empty cells from their row and column', async () => {
    const styles =
      workbookParts({
        sheets: [
          {
            name: '甲',
            cells: [
              { at: 'A1', value: 1, numberFormat: '0.0' },
              { at: 'A2', value: 1, numberFormat: '@' },
            ],
          },
        ],
      })['xl/styles.xml'] ?? '';
    const workbook = withSheet(
      '<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="2" customFormat="1"><c r="C2"><v>1</v></c></row></sheetData>',
      { 'xl/styles.xml': styles },
    );
    expect((await read(workbook)).numberFormats).toEqual([
      ['General', '0.0', 'General'],
      ['@', '@', 'General'],
    ]);
    await workbook.apply(edit(0, 1, null, 5));
    expect(textOf(workbook)).toContain('<c r="B1" s="1"><v>5</v></c>');
  });

  it('is not troubled by a last cell far away', async () => {
    const workbook = withSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/><c r="A1048576"><v>2</v></c></row></sheetData>',
    );
    const { values } = await read(workbook);
    expect([values.length, values[0], values[1_048_575]]).toEqual([1_048_576, [1], [2]]);
  });
});

describe('packages as writers write them', () => {
  const spec = { sheets: [LEDGER] };

  it('keeps a UTF-16 part in UTF-16', async () => {
    const parts = workbookParts(spec);
    const text = `\uFEFF${(parts[SHEET] ?? '').replace('UTF-8', 'UTF-16')}`;
    const utf16 = new Uint8Array(new Uint16Array(Array.from(text, (letter) => letter.charCodeAt(0))).buffer);
    const file = packParts({ ...parts, [SHEET]: utf16 });
    const workbook = openWorkbookFile(file, 'a.xlsx');
    await workbook.apply(edit(2, 0, 1, '改'));
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: SHEET, rules: [MARK] }] });
    const bytes = partsOf(workbook.save()).get(SHEET) ?? new Uint8Array();
    const again = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
    expect(again.startsWith('\uFEFF<?xml')).toBe(true);
    expect(again).toContain('<t>改</t>');
    expect((await read(openWorkbookFile(workbook.save(), 'a.xlsx'))).values[2]?.[0]).toBe('改');
  });

  it('keeps a UTF-8 byte order mark', async () => {
    const parts = workbookParts(spec);
    const workbook = openWorkbookFile(packParts({ ...parts, [SHEET]: `\uFEFF${parts[SHEET] ?? ''}` }), 'a.xlsx');
    await workbook.apply(edit(2, 0, 1, 2));
    expect([...(partsOf(workbook.save()).get(SHEET) ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('finds parts by backslashes, other letter case and absolute targets', async () => {
    const parts = workbookParts(spec);
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name === SHEET ? 'xl\\Worksheets\\SHEET1.xml' : name, text]),
    );
    const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml');
    const workbook = openWorkbookFile(packParts({ ...renamed, 'xl/_rels/workbook.xml.rels': rels }), 'a.xlsx');
    await workbook.apply(edit(2, 0, 1, 2));
    expect([...partsOf(workbook.save()).keys()]).toEqual(Object.keys(renamed));
    expect((await read(openWorkbookFile(workbook.save(), 'a.xlsx'))).values[2]?.[0]).toBe(2);
  });

  it('lists chart sheets, dialog sheets and sheets without a part, and reads around them', async () => {
    const parts = workbookParts({ sheets: [LEDGER, { name: '图' }, { name: '没了' }] });
    const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '')
      .replace('worksheets/sheet2.xml', 'chartsheets/sheet1.xml')
      .replace(`${RELATIONS}/worksheet" Target="chartsheets`, `${RELATIONS}/chartsheet" Target="chartsheets`)
      .replace('worksheets/sheet3.xml', 'worksheets/none.xml');
    const workbook = openWorkbookFile(
      packParts({ ...parts, 'xl/_rels/workbook.xml.rels': rels, 'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>` }),
      'a.xlsx',
    );
    const sheets = await workbook.listSheets();
    expect(sheets.map(({ name, type }) => [name, type])).toEqual([
      ['台账', 'worksheet'],
      ['图', 'chartsheet'],
      ['没了', 'chartsheet'],
    ]);
    await expect(workbook.readSheets([sheets[1]?.id ?? ''])).rejects.toMatchObject({ code: 'sheet-missing' });
  });

  it('lives with bogus defined names, no styles and no shared strings', async () => {
    const parts = workbookParts({ sheets: [{ name: '甲', cells: [{ at: 'A1', value: 1 }] }] });
    const book = (parts['xl/workbook.xml'] ?? '').replace(
      '</workbook>',
      '<definedNames><definedName name="坏">#REF!</definedName><definedName name="_xlnm.Print_Area" localSheetId="99">x</definedName><definedName/></definedNames></workbook>',
    );
    const rels = relationships([{ id: 'rId1', type: `${RELATIONS}/worksheet`, target: 'worksheets/sheet1.xml' }]);
    const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => !/styles|sharedStrings/.test(name)));
    const workbook = openWorkbookFile(packParts({ ...rest, 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': rels }), 'a.xlsx');
    await workbook.apply({
      ...EMPTY_PLAN,
      edits: [{ sheetId: SHEET, row: 0, column: 0, before: 1, after: 2, numberFormat: '0.00' }],
      marks: [{ sheetId: SHEET, rules: [MARK] }],
    });
    const again = await read(openWorkbookFile(workbook.save(), 'a.xlsx'));
    expect([again.values, again.numberFormats]).toEqual([[[2]], [['0.00']]]);
    expect(textOf(workbook, 'xl/workbook.xml')).toContain('<definedName name="坏">#REF!</definedName>');
  });

  it('leaves rules of the extension list alone and ranks behind them', async () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const list = `<extLst><ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="7" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const workbook = withSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${list}`);
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: SHEET, rules: [MARK] }] });
    expect(textOf(workbook)).toContain('priority="8"');
    expect(textOf(workbook)).toContain(`</conditionalFormatting>${list}</worksheet>`);
  });

  it('gives no rule a rank beyond the last that there is', async () => {
    const own =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2147483647"><formula>A1=1</formula></cfRule></conditionalFormatting>';
    const workbook = withSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${own}`);
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: SHEET, rules: [MARK] }] });
    const ranks = [...textOf(workbook).matchAll(/priority="(\d+)"/g)].map(([, rank]) => Number(rank));
    expect(Math.max(...ranks)).toBe(2_147_483_647);
  });
});
