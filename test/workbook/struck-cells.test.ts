import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { openWorkbookFile } from '../../src/workbook/file';
import { MAIN, packParts, workbookParts, type PartTexts } from '../support/xlsx-fixture';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The only sheet of a workbook whose XML is this. */
async function readSheet(body: string, more: PartTexts = {}): Promise<SheetSnapshot> {
  const parts = workbookParts({ sheets: [{ name: '甲', cells: [{ at: 'A1', value: '共享' }] }] });
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`;
  const [snapshot] = await openWorkbookFile(packParts({ ...parts, [SHEET]: sheet, ...more }), '甲.xlsx').readSheets([SHEET]);
  if (!snapshot) throw new Error('no sheet');
  return snapshot;
}

describe('what is struck through on a sheet', () => {
  it('tells of filled cells whose font strikes them through', async () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>` +
      '<cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';
    const row = (at: number, style: number) =>
      `<row r="${String(at)}"><c r="A${String(at)}" s="${String(style)}"><v>1</v></c><c r="B${String(at)}" s="${String(style)}"><v>2</v></c><c r="C${String(at)}" s="1"/></row>`;
    const sheet = await readSheet(row(1, 0) + row(2, 1) + row(3, 1) + row(4, 2), { 'xl/styles.xml': styles });
    expect(sheet.struck).toEqual([{ row: 1, column: 0, rows: 2, columns: 2 }]);
    expect((await readSheet(row(1, 2), { 'xl/styles.xml': styles })).struck).toBeUndefined();
  });

  it('tells of texts of which a part is struck through, and what is left of them', async () => {
    const run = (text: string, looks = '') => `<r>${looks && `<rPr>${looks}</rPr>`}<t>${text}</t></r>`;
    const strings = [
      `<si>${run('3500', '<strike/>')}${run('4200')}</si>`,
      `<si>${run('已开工', '<strike val="0"/><b/>')}${run('（3月）')}</si>`,
      `<si>${run('取消', '<strike/>')}</si>`,
      `<si>${run('甲', '<strike val="1"/>')}${run('乙')}</si>`,
      // The same text without a line.
      '<si><t>甲乙</t></si>',
    ];
    const cells = strings.map((_, at) => `<c r="${'ABCDE'[at] ?? ''}2" t="s"><v>${String(at)}</v></c>`).join('');
    const { values, struck, struckTexts } = await readSheet(`<row r="2">${cells}</row>`, {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.join('')}</sst>`,
    });
    expect(values).toEqual([['35004200', '已开工（3月）', '取消', '甲乙', '甲乙']]);
    expect(struckTexts).toEqual([
      { row: 1, column: 0, text: '35004200', left: '4200' },
      { row: 1, column: 3, text: '甲乙', left: '乙' },
    ]);
    // All the pieces of a text are struck: the cell is.
    expect(struck).toEqual([{ row: 1, column: 2, rows: 1, columns: 1 }]);
    expect((await readSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')).struckTexts).toBeUndefined();
  });

  it('tells of pieces without looks of their own as of the cell: struck where its font strikes, which is no line through the others', async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>`;
    const piece = (text: string, looks = '') => `<r>${looks && `<rPr>${looks}</rPr>`}<t>${text}</t></r>`;
    const strings = [piece('3500') + piece('4200', '<sz val="11"/>'), piece('甲', '<b/>') + piece('厂', '<b/>'), '<t>取消</t>'];
    const cells = strings.map((_, at) => `<c r="${'ABC'[at] ?? ''}2" s="1" t="s"><v>${String(at)}</v></c>`).join('');
    const inline = `<c r="D2" s="1" t="inlineStr"><is>${piece('3月')}${piece('5月', '<b/>')}</is></c>`;
    const { struck, struckTexts } = await readSheet(`<row r="2">${cells}${inline}</row>`, {
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    });
    expect(struckTexts).toEqual([
      { row: 1, column: 0, text: '35004200', left: '4200' },
      { row: 1, column: 3, text: '3月5月', left: '5月' },
    ]);
    expect(struck).toEqual([{ row: 1, column: 2, rows: 1, columns: 1 }]);
  });

  it('tells of them in cells that hold their text themselves, whatever prefix the part uses', async () => {
    const inline = '<c r="C3" t="inlineStr"><is><r><rPr><strike/></rPr><t>3月</t></r><r><t>5月</t></r></is></c>';
    const plain = '<c t="inlineStr"><is><t>3月5月</t></is></c>';
    const { values, struckTexts } = await readSheet(`<row r="3">${inline}${plain}</row>`);
    expect(values).toEqual([['3月5月', '3月5月']]);
    expect(struckTexts).toEqual([{ row: 2, column: 2, text: '3月5月', left: '5月' }]);
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="3">${inline.replace(/<(\/?)/g, '<$1x:')}</x:row></x:sheetData></x:worksheet>`;
    expect((await readSheet('', { [SHEET]: prefixed })).struckTexts).toEqual(struckTexts);
  });
});
