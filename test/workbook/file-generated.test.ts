import ExcelJS from 'exceljs';
import { EMPTY_PLAN, GENERATED_NAME } from '../../src/spreadsheet/port';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { SUMMARY } from '../support/summary-plan';
import { LEDGER, type WorkbookSpec } from '../support/workbook-spec';
import { packParts, partsOf, partText, relationships, RELATIONS, workbookFile, workbookParts } from '../support/xlsx-fixture';
import { MARK } from './contract/host';

const BOOK = 'xl/workbook.xml';
const open = (spec: WorkbookSpec = { sheets: [LEDGER] }): FileWorkbook => openWorkbookFile(workbookFile(spec), 'a.xlsx');

async function readByOthers(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const buffer = new ArrayBuffer(file.length);
  new Uint8Array(buffer).set(file);
  await book.xlsx.load(buffer);
  return book;
}

/** The workbook after the user's application changed its workbook part. */
function changedByUser(workbook: FileWorkbook, change: (book: string) => string): FileWorkbook {
  const parts = Object.fromEntries(partsOf(workbook.save()));
  return openWorkbookFile(packParts({ ...parts, [BOOK]: change(partText(workbook.save(), BOOK)) }), 'a.xlsx');
}

describe('a generated sheet', () => {
  it('is read by another library as planned', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const book = await readByOthers(workbook.save());
    const sheet = book.getWorksheet('总览');
    expect(sheet?.getCell('A3').value).toBe('=交通');
    expect(partText(workbook.save(), 'xl/worksheets/sheet2.xml')).toContain(`<hyperlink ref="A3" location="'台账'!A3" tooltip="到台账"/>`);
    expect(sheet?.getCell('C3').value).toEqual({ formula: "SUM('台账'!C3:C3)", result: 1.5 });
    expect(sheet?.getCell('C3').numFmt).toBe('#,##0.00_ ');
    expect(sheet?.getCell('A1').font).toMatchObject({ name: '方正小标宋简体', size: 18 });
    expect(sheet?.getCell('C1').isMerged).toBe(true);
    expect(sheet?.getCell('A2').border).toMatchObject({ left: { style: 'thin' }, bottom: { style: 'thin' } });
    expect(sheet?.getColumn(1).width).toBeCloseTo(20.714, 3);
    expect(sheet?.getRow(1).height).toBe(32);
    expect(sheet?.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 2 }]);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: false,
      scale: 82,
      horizontalCentered: true,
      printTitlesRow: '1:2',
      printArea: 'A1:E20',
    });
    expect(partText(workbook.save(), 'xl/worksheets/sheet2.xml')).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><drawing',
    );
    expect(sheet?.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
    expect(sheet?.properties.tabColor).toEqual({ argb: 'FFC00000' });
  });

  it('that is added before the sheet in front leaves that in front, though the workbook does not say which it is', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [{ ...SUMMARY, key: 'missed', title: '清单' }] });
    const own = changedByUser(workbook, (book) =>
      book
        .replace(' activeTab="0"', '')
        .replace(/(<sheet name="台账"[^>]*>)(<sheet name="清单"[^>]*>)/, '$2$1')
        .replaceAll('localSheetId="1"', 'localSheetId="0"'),
    );
    await own.apply({ ...EMPTY_PLAN, sheets: [SUMMARY, { ...SUMMARY, key: 'missed', title: '清单' }] });
    const xml = partText(own.save(), BOOK);
    expect(Array.from(xml.matchAll(/<sheet name="([^"]*)"/g), ([, name]) => name)).toEqual(['总览', '清单', '台账']);
    expect(xml).toContain('<workbookView activeTab="1"/>');
  });

  it('that is added before a sheet of the user’s leaves names and the tab in front with their sheets', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [{ ...SUMMARY, key: 'missed', title: '清单' }] });
    const own = changedByUser(workbook, (book) =>
      book
        .replace('activeTab="0"', 'activeTab="1"')
        .replace('<definedNames>', '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$B$9</definedName>'),
    );
    await own.apply({ ...EMPTY_PLAN, sheets: [SUMMARY, { ...SUMMARY, key: 'missed', title: '清单' }] });
    const xml = partText(own.save(), BOOK);
    expect(Array.from(xml.matchAll(/<sheet name="([^"]*)"/g), ([, name]) => name)).toEqual(['台账', '总览', '清单']);
    expect(xml).toContain('activeTab="2"');
    const areas = Array.from(xml.matchAll(/Print_Area" localSheetId="(\d)"[^>]*>([^!]*)!/g), ([, sheet, name]) => [sheet, name]);
    expect(areas.sort()).toEqual([
      ['0', '台账'],
      ['1', "'总览'"],
      ['2', "'清单'"],
    ]);
  });

  it('keeps text that looks like a formula a text when it is entered again', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    expect(partText(workbook.save(), 'xl/styles.xml').split('quotePrefix="1"').length - 1).toBe(1);
  });

  it('brings a chart with what its cells show', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const chart = partText(workbook.save(), 'xl/charts/chart1.xml');
    expect(chart).toContain('<c:f>\'总览\'!$A$3:$A$4</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>=交通</c:v></c:pt>');
    expect(chart).toContain('<c:pt idx="1"><c:v>1.5</c:v></c:pt>');
    expect(chart).toMatch(
      /<c:valAx>.*<c:max val="1"\/><c:min val="0"\/><\/c:scaling>.*<c:majorGridlines>.*<c:numFmt formatCode="0%" sourceLinked="0"\/>/,
    );
    expect(partText(workbook.save(), '[Content_Types].xml')).toContain('PartName="/xl/charts/chart1.xml"');
  });

  it('does not grow the styles when it is generated again', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const first = partsOf(workbook.save());
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const second = partsOf(workbook.save());
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    for (const [name, bytes] of second) expect([name, Buffer.from(bytes).equals(Buffer.from(first.get(name) ?? []))]).toEqual([name, true]);
  });

  it('keeps the name that the user gave it', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const renamed = changedByUser(workbook, (book) =>
      book.replace('name="总览"', 'name="领导看的"').replace("'总览'!$1:$2", "'领导看的'!$1:$2"),
    );
    const receipt = await renamed.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    expect(receipt.sheets[0]?.name).toBe('领导看的');
    expect(partText(renamed.save(), BOOK).split("'领导看的'!$1:$2").length).toBe(2);
    expect(partText(renamed.save(), 'xl/charts/chart1.xml')).toContain("'领导看的'!$A$3:$A$4");
  });

  it('leaves a copy alone that the user made of it', async () => {
    const workbook = open({ sheets: [LEDGER, { name: '总览 (2)', cells: [{ at: 'A1', value: '副本' }] }] });
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const copied = changedByUser(workbook, (book) => {
      const marker = /<definedName name="_xmtz_sheet"[^>]*>.*?<\/definedName>/.exec(book)?.[0] ?? '';
      return book.replace('<definedNames>', `<definedNames>${marker.replace('localSheetId="2"', 'localSheetId="1"')}`);
    });
    await copied.apply({ ...EMPTY_PLAN, sheets: [{ ...SUMMARY, blocks: [{ row: 0, column: 0, values: [['新']], styles: 'text' }] }] });
    const snapshots = await copied.readSheets((await copied.listSheets()).map((sheet) => sheet.id));
    expect(snapshots.map(({ sheet, values }) => [sheet.name, values[0]?.[0]]).slice(1)).toEqual([
      ['总览 (2)', '副本'],
      ['总览', '新'],
    ]);
  });

  it.each([
    ['a/b:c?[d]*\\', 'a_b_c__d___'],
    ["'引号'", '引号'],
    ['长'.repeat(40), '长'.repeat(31)],
    ['', '_'],
    ['台账', '台账（2）'],
  ])('is called so that the workbook takes it: %s', async (title, name) => {
    const receipt = await open().apply({ ...EMPTY_PLAN, sheets: [{ ...SUMMARY, title }] });
    expect(receipt.sheets[0]?.name).toBe(name);
  });

  it('goes with its parts and names, and positions of others move up', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY, { ...SUMMARY, key: 'missed', title: '清单' }] });
    const before = partText(workbook.save(), BOOK);
    expect(before).toContain(`name="${GENERATED_NAME}" comment="清单" localSheetId="2"`);
    const looking = changedByUser(workbook, (book) => book.replace('activeTab="0"', 'activeTab="2" firstSheet="1"'));
    await looking.apply({ ...EMPTY_PLAN, removeSheets: ['overview'] });
    const book = partText(looking.save(), BOOK);
    expect(book).toContain(`name="${GENERATED_NAME}" comment="清单" localSheetId="1"`);
    expect(book).not.toContain('localSheetId="2"');
    expect(book).toContain('activeTab="1" firstSheet="0"');
    expect([...partsOf(looking.save()).keys()].filter((name) => /sheet2|drawing1|chart1/.test(name))).toEqual([]);
  });

  it('takes a calculation chain away that names its cells', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const parts = Object.fromEntries(partsOf(workbook.save()));
    const rels = partText(workbook.save(), 'xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      `<Relationship Id="rId77" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
    );
    const chained = openWorkbookFile(
      packParts({ ...parts, 'xl/_rels/workbook.xml.rels': rels, 'xl/calcChain.xml': '<calcChain/>' }),
      'a.xlsx',
    );
    await chained.apply({ ...EMPTY_PLAN, edits: [{ sheetId: 'xl/worksheets/sheet1.xml', row: 2, column: 0, before: 1, after: 2 }] });
    expect(partsOf(chained.save()).has('xl/calcChain.xml')).toBe(true);
    await chained.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    expect(partsOf(chained.save()).has('xl/calcChain.xml')).toBe(false);
    expect(partText(chained.save(), 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('is never the last visible sheet to go', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const hidden = changedByUser(workbook, (book) => book.replace('name="台账"', 'name="台账" state="hidden"'));
    await expect(hidden.apply({ ...EMPTY_PLAN, removeSheets: ['overview'] })).rejects.toMatchObject({ code: 'bad-plan' });
  });
});

describe('beside what others keep in the workbook', () => {
  it("a name of the user's is not overwritten", async () => {
    const parts = workbookParts({ sheets: [LEDGER] });
    const book = (parts[BOOK] ?? '').replace(
      '</workbook>',
      '<definedNames><definedName name="台账_总投资">1</definedName></definedNames></workbook>',
    );
    const workbook = openWorkbookFile(packParts({ ...parts, [BOOK]: book }), 'a.xlsx');
    const names = [{ name: '台账_总投资', sheetId: 'xl/worksheets/sheet1.xml', area: { row: 0, column: 0, rows: 1, columns: 1 } }];
    const block = { row: 0, column: 0, values: [[{ formula: 'SUM(台账_总投资)', value: 3 }]], styles: 'integer' as const };
    await workbook.apply({ ...EMPTY_PLAN, names, sheets: [{ ...SUMMARY, blocks: [block], merges: [], charts: [] }] });
    const saved = workbook.save();
    expect(partText(saved, BOOK)).toContain('<definedName name="台账_总投资">1</definedName>');
    expect(partText(saved, BOOK)).toContain('<definedName name="台账_总投资_2" comment="XMTZ">');
    expect(partText(saved, 'xl/worksheets/sheet2.xml')).toContain('<f>SUM(台账_总投资_2)</f>');
  });

  it('a name that a table bears is not given again: Excel would repair the workbook', async () => {
    const parts = workbookParts({ sheets: [LEDGER] });
    const sheet = 'xl/worksheets/sheet1.xml';
    const tabled = {
      ...parts,
      'xl/tables/table1.xml': `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="t" displayName="&#21488;账_总投资" ref="A1:B2"/>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([{ id: 'rId1', type: `${RELATIONS}/table`, target: '../tables/table1.xml' }]),
    };
    const workbook = openWorkbookFile(packParts(tabled), 'a.xlsx');
    const plan = {
      ...EMPTY_PLAN,
      names: [{ name: '台账_总投资', sheetId: sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } }],
      sheets: [
        {
          ...SUMMARY,
          blocks: [{ row: 0, column: 0, values: [[{ formula: 'SUM(台账_总投资)', value: 3 }]], styles: 'integer' as const }],
          merges: [],
          charts: [],
        },
      ],
    };
    // Again too: the name that was taken instead is found as ours.
    for (let time = 0; time < 2; time++) {
      await workbook.apply(plan);
      const saved = workbook.save();
      expect([...partText(saved, BOOK).matchAll(/<definedName name="(台账[^"]*)"/g)].map(([, name]) => name)).toEqual(['台账_总投资_2']);
      expect(partText(saved, 'xl/worksheets/sheet2.xml')).toContain('<f>SUM(台账_总投资_2)</f>');
    }
  });

  it('custom XML of another add-in stays', async () => {
    const parts = workbookParts({ sheets: [LEDGER] });
    const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rId50" Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    );
    const other = { 'customXml/item1.xml': '<other/>', 'customXml/_rels/item1.xml.rels': relationships([]) };
    const workbook = openWorkbookFile(packParts({ ...parts, ...other, 'xl/_rels/workbook.xml.rels': rels }), 'a.xlsx');
    await workbook.saveSettings({ a: 1 });
    const saved = workbook.save();
    expect(partText(saved, 'customXml/item1.xml')).toBe('<other/>');
    expect(partText(saved, 'customXml/item2.xml')).toContain('{"a":1}');
    expect(partText(saved, 'customXml/_rels/item2.xml.rels')).toContain('itemProps2.xml');
    expect(await openWorkbookFile(saved, 'a.xlsx').loadSettings()).toEqual({ a: 1 });
  });

  it('marks are read by another library as conditional formats', async () => {
    const workbook = open();
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: 'xl/worksheets/sheet1.xml', rules: [MARK] }] });
    const styles = partText(workbook.save(), 'xl/styles.xml');
    expect(styles).toContain(
      'formatCode="&quot;应开未开│&quot;General;&quot;应开未开│&quot;-General;&quot;应开未开│&quot;General;&quot;应开未开│&quot;@"',
    );
    const book = await readByOthers(workbook.save());
    expect(JSON.stringify(book.getWorksheet('台账')?.model)).toContain('N(\\"XMTZ:overdue\\")=0');
  });
});

describe('a workbook of another library', () => {
  it('is read as that library reads it', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('台账');
    const rows = Array.from({ length: 50 }, (_, row) => [
      row,
      `项目${row}`,
      row * 1.25,
      row % 2 === 0,
      new Date(Date.UTC(2025, 0, row + 1)),
    ]);
    sheet.addRows(rows);
    sheet.getColumn(5).numFmt = 'yyyy/m/d';
    const workbook = openWorkbookFile(new Uint8Array(await book.xlsx.writeBuffer()), 'a.xlsx');
    const [info] = await workbook.listSheets();
    const [snapshot] = await workbook.readSheets([info?.id ?? '']);
    expect(snapshot?.values).toEqual(rows.map(([a, b, c, d], row) => [a, b, c, d, 45658 + row]));
    expect(snapshot?.numberFormats[3]?.[4]).toBe('yyyy/m/d');
  });
});
