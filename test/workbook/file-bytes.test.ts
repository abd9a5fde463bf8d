import { EMPTY_PLAN, type CellEdit } from '../../src/spreadsheet/port';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { SUMMARY } from '../support/summary-plan';
import { LEDGER } from '../support/workbook-spec';
import { packParts, partsOf, partText, relationships, RELATIONS, workbookParts } from '../support/xlsx-fixture';
import { MARK } from './contract/host';

const LEDGER_PART = 'xl/worksheets/sheet1.xml';
const OTHER_PART = 'xl/worksheets/sheet2.xml';

/** A workbook of a clerk's: besides the ledger a sheet with comment, chart, validation, and things nobody models. */
function clerksFile(): Uint8Array {
  const parts = workbookParts({
    sheets: [
      { ...LEDGER, rules: [{ area: 'A3:A5', formula: 'A3>1' }] },
      { name: '我的', cells: [{ at: 'A1', value: 'x' }] },
    ],
  });
  const other = parts[OTHER_PART] ?? '';
  parts[OTHER_PART] = other
    .replace(
      '<pageMargins',
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>\r\n<pageMargins',
    )
    .replace('</worksheet>', '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>');
  return packParts({
    ...parts,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([
      { id: 'rId1', type: `${RELATIONS}/drawing`, target: '../drawings/drawing1.xml' },
      { id: 'rId2', type: `${RELATIONS}/vmlDrawing`, target: '../drawings/vmlDrawing1.vml' },
    ]),
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
    'xl/drawings/vmlDrawing1.vml': '<xml><not-well-formed></xml>',
    'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0, 1, 2, 3]),
    'xl/vbaProject.bin': Uint8Array.from([1, 2, 3]),
    'docProps/app.xml': '<Properties/>',
  });
}

async function open(file = clerksFile()): Promise<{ workbook: FileWorkbook; id: string }> {
  const workbook = openWorkbookFile(file, '台账.xlsm');
  const [first] = await workbook.listSheets();
  return { workbook, id: first?.id ?? '' };
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const same = (name: string): boolean => Buffer.compare(was.get(name) ?? Buffer.alloc(0), is.get(name) ?? Buffer.alloc(0)) === 0;
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => !was.has(name) || !is.has(name) || !same(name));
}

const edit = (sheetId: string, changes: Partial<CellEdit> = {}): CellEdit => ({
  sheetId,
  row: 2,
  column: 0,
  before: 1,
  after: 9,
  ...changes,
});

describe('what is not touched', () => {
  it('is saved byte for byte, entries in their order', async () => {
    const file = clerksFile();
    const { workbook } = await open(file);
    expect(changedParts(file, workbook.save())).toEqual([]);
    expect([...partsOf(workbook.save()).keys()]).toEqual([...partsOf(file).keys()]);
  });

  it('stays so when a cell is edited: only its sheet and the calculation flag change', async () => {
    const file = clerksFile();
    const { workbook, id } = await open(file);
    await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id)] });
    const saved = workbook.save();
    expect(changedParts(file, saved).sort()).toEqual(['xl/workbook.xml', LEDGER_PART]);
    expect(partText(saved, LEDGER_PART)).toBe(partText(file, LEDGER_PART).replace('<c r="A3"><v>1</v></c>', '<c r="A3"><v>9</v></c>'));
    expect(partText(saved, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it('stays so when sheets come and go', async () => {
    const file = clerksFile();
    const { workbook } = await open(file);
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const touched = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
    const added = [
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/charts/chart1.xml',
    ];
    expect(changedParts(file, workbook.save()).sort()).toEqual([...touched, ...added].sort());
    await workbook.apply({ ...EMPTY_PLAN, removeSheets: ['overview'] });
    expect(changedParts(file, workbook.save()).sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml']);
  });
});

describe('marks on and off', () => {
  it('leave every part as it was', async () => {
    const file = clerksFile();
    const { workbook, id } = await open(file);
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK, { ...MARK, key: 'too-late', fill: 'FFEB9C' }] }] });
    expect(changedParts(file, workbook.save()).sort()).toEqual(['xl/styles.xml', LEDGER_PART]);
    const { workbook: again } = await open(workbook.save());
    await again.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [] }] });
    expect(changedParts(file, again.save())).toEqual([]);
  });

  it('leave out the calculation flag, which would make Excel ask to save', async () => {
    const { workbook, id } = await open();
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] });
    expect(partText(workbook.save(), 'xl/workbook.xml')).not.toContain('calcPr');
  });

  it('put on twice are the same as once', async () => {
    const once = await open();
    await once.workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: once.id, rules: [MARK] }] });
    const file = once.workbook.save();
    await once.workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: once.id, rules: [MARK] }] });
    expect(changedParts(file, once.workbook.save())).toEqual([]);
  });

  it('rank behind the rules of the user', async () => {
    const { workbook, id } = await open();
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] });
    const priorities = [...partText(workbook.save(), LEDGER_PART).matchAll(/priority="(\d+)"/g)].map((found) => Number(found[1]));
    expect(priorities).toEqual([1, 2, 3]);
  });

  it('keep the formats that somebody else uses', async () => {
    const parts = workbookParts({ sheets: [LEDGER, { name: '乙' }] });
    const { workbook, id } = await open(packParts(parts));
    const [, other] = await workbook.listSheets();
    await workbook.apply({
      ...EMPTY_PLAN,
      marks: [
        { sheetId: id, rules: [MARK] },
        { sheetId: other?.id ?? '', rules: [MARK] },
      ],
    });
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [] }] });
    expect(partText(workbook.save(), 'xl/styles.xml')).toContain('<dxfs count="3">');
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: other?.id ?? '', rules: [] }] });
    expect(partText(workbook.save(), 'xl/styles.xml')).toBe(parts['xl/styles.xml']);
  });
});

describe('taking back', () => {
  it('gives the very bytes, entries in their order', async () => {
    const file = clerksFile();
    const { workbook, id } = await open(file);
    const receipt = await workbook.apply({
      rows: [],
      fills: [],
      edits: [edit(id), edit(id, { row: 50, before: null, after: '新', numberFormat: '0.000' })],
      marks: [{ sheetId: id, rules: [MARK] }],
      sheets: [SUMMARY],
      removeSheets: [],
      hideSheets: [],
      names: [{ name: '台账_总投资', sheetId: id, area: { row: 2, column: 2, rows: 3, columns: 1 } }],
    });
    expect(await workbook.revert(receipt)).toEqual({ restored: 2, kept: [] });
    expect(Buffer.from(workbook.save()).equals(Buffer.from(openWorkbookFile(file, 'a.xlsx').save()))).toBe(true);
  });

  it('goes bit by bit where something newer stands in the same part', async () => {
    const file = clerksFile();
    const { workbook, id } = await open(file);
    const name = { name: '台账_总投资', sheetId: id, area: { row: 2, column: 2, rows: 3, columns: 1 } };
    const receipt = await workbook.apply({
      rows: [],
      fills: [],
      edits: [edit(id), edit(id, { row: 3, before: 2, after: 8, numberFormat: '0.000' }), edit(id, { row: 50, before: null, after: 1 })],
      marks: [{ sheetId: id, rules: [MARK] }],
      sheets: [SUMMARY],
      removeSheets: [],
      hideSheets: [],
      names: [name],
    });
    await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, { before: 9, after: 10 })] });
    await workbook.saveSettings({ n: 1 });
    expect(await workbook.revert(receipt)).toEqual({ restored: 2, kept: [{ sheetId: id, row: 2, column: 0 }] });
    const saved = workbook.save();
    expect(partText(saved, LEDGER_PART)).toBe(
      partText(file, LEDGER_PART)
        .replace('<c r="A3"><v>1</v></c>', '<c r="A3"><v>10</v></c>')
        .replace('</row></sheetData>', '</row><row r="51"></row></sheetData>'),
    );
    expect(partText(saved, 'xl/workbook.xml')).not.toContain('definedName');
    expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual(['台账', '我的']);
    expect(await workbook.loadSettings()).toEqual({ n: 1 });
  });

  it('puts a replaced sheet back beside newer changes', async () => {
    const { workbook, id } = await open();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets: [{ ...SUMMARY, blocks: [], charts: [], links: [] }] });
    await workbook.saveSettings(1);
    await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id)] });
    await workbook.revert(receipt);
    const [, , summary] = await workbook.readSheets((await workbook.listSheets()).map((sheet) => sheet.id));
    expect(summary?.values[0]).toEqual(['重点项目总览', null, null]);
    expect(partText(workbook.save(), 'xl/charts/chart1.xml')).toContain('各领域总投资');
    expect(partText(workbook.save(), '[Content_Types].xml')).toContain('/xl/charts/chart1.xml');
  });

  it('leaves a generated sheet alone that the user has written in', async () => {
    const { workbook } = await open();
    const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const sheetId = receipt.sheets[0]?.sheetId ?? '';
    await workbook.apply({ ...EMPTY_PLAN, edits: [{ sheetId, row: 30, column: 0, before: null, after: '批注' }] });
    await workbook.revert(receipt);
    expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual(['台账', '我的', '总览']);
  });
});
