import { runToEnd } from '../../src/spreadsheet/task';
import { QuickRows } from '../../src/workbook/file/sheet/quick-rows';
import { scanSheet, type SheetScan } from '../../src/workbook/file/sheet/scan';

const CONTEXT = { strings: ['台账', '道路'], date1904: false, richErrors: () => new Set([2]) };

const sheet = (rows: string): string =>
  `<?xml version="1.0"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;

/** What is read of the rows, wherever they stand. */
const told = ({ rows, cells, formulaCells }: Pick<SheetScan, 'rows' | 'cells' | 'formulaCells'>) => ({
  rows: [rows.row, rows.style, rows.height, rows.hidden, rows.firstCell, rows.ascending],
  lengths: rows.start.map((start, at) => (rows.end[at] ?? 0) - start),
  cells: [cells.column, cells.style, cells.value],
  formulas: [formulaCells.areas, formulaCells.valueless, formulaCells.zeros, formulaCells.others],
});

function quickly(rows: string): { readonly reader: QuickRows; readonly end: number } {
  const text = sheet(rows);
  const reader = new QuickRows(text, text.indexOf('<sheetData>') + 11, CONTEXT);
  return { reader, end: runToEnd(reader.reading()) };
}

describe('the quick reading of rows', () => {
  test.each([
    ['numbers and shared texts', '<row r="2" spans="1:3"><c r="A2" t="s"><v>0</v></c><c r="C2" s="4"><v>1.5</v></c></row>'],
    ['rows and cells without an address', '<row><c><v>1</v></c><c/></row><row><c t="b"><v>1</v></c></row>'],
    [
      'styles, heights and hidden rows',
      '<row r="1" s="3" customFormat="1" ht="21.5" customHeight="1"/>\n<row r="5" hidden="true" x14ac:dyDescent="0.2"><c r="B5" s="2"/></row>',
    ],
    [
      'formulas with what they give',
      '<row r="1"><c r="A1"><f>SUM(B1:B2)&gt;1</f><v>3</v></c><c r="B1" t="str"><f t="array" ref="B1:C2">A1&amp;"x"</f><v>3&lt;x</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row>',
    ],
    [
      'inline texts',
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 一 &amp; 二\n_x000D_</t></is></c><c r="B1" t="inlineStr"><is><t/></is></c></row>',
    ],
    [
      'errors, dates and empty values',
      "<row r='1'><c r='A1' t='e'><v>#REF!</v></c><c r='B1' t='d'><v>2025-03-01</v></c><c r='C1' t='s'><v></v></c></row>",
    ],
    [
      'formulas without a value, with 0, and with nothing to show',
      '<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1"><f>SUM(C1:D1)</f><v>0</v></c><c r="C1"><f>E1</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>1</f><v>1</v></c></row>',
    ],
    [
      'pictures in cells, and rich errors',
      '<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" t="e" vm="2"><v>#VALUE!</v></c><c r="C1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c><c r="D1" t="e"><f>_xlfn.DISPIMG("ID_1",1)</f><v>#NAME?</v></c></row>',
    ],
    ['rows out of order', '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
  ])('is that of the strict parser: %s', (_what, rows) => {
    const { reader, end } = quickly(rows);
    expect(sheet(rows).slice(end)).toMatch(/^<\/sheetData>/);
    // A comment is left to the strict parser.
    expect(told({ rows: reader.rows, cells: reader.cells, formulaCells: reader.formulas })).toEqual(
      told(scanSheet(sheet(`${rows}<!-- -->`), 'sheet', CONTEXT)),
    );
  });

  test.each([
    ['a comment', '<row r="1"><!-- --><c r="A1"/></row>'],
    ['a section of characters', '<row r="1"><c r="A1"><v><![CDATA[1]]></v></c></row>'],
    ['rich text', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>一</t></r></is></c></row>'],
    ['a number for a character', '<row r="1"><c r="A1" t="str"><v>&#20;</v></c></row>'],
    ['an element of somebody else', '<row r="1"><c r="A1"><v>1</v><extLst/></c></row>'],
    ['a carriage return', '<row r="1"><c r="A1" t="str"><v>1\r\n2</v></c></row>'],
    ['an attribute given twice', '<row r="1" r="2"/>'],
    ['attributes that run together', '<row r="1"s="2"/>'],
    ['a tag that is not closed', '<row r="1"><c r="A1"><v>1</c></row>'],
    ['a bare ampersand', '<row r="1"><c r="A1" t="str"><v>A & B</v></c></row>'],
    ['the end of a section alone', '<row r="1"><c r="A1" t="str"><v>]]></v></c></row>'],
    ['a character that XML forbids', '<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>'],
  ])('leaves to the strict parser: %s', (_what, rows) => {
    expect(quickly(rows).end).toBe(-1);
  });
});
