import { EMPTY_PLAN } from '../../src/spreadsheet/port';
import { openWorkbookFile, type SheetView } from '../../src/workbook/file';
import { moveFormula } from '../../src/workbook/file/sheet/formulas';
import { withoutCells } from '../../src/workbook/common/rectangles';
import { SUMMARY } from '../support/summary-plan';
import { MAIN, packParts, RELATIONS, workbookParts, type PartTexts } from '../support/xlsx-fixture';
import { LEDGER } from '../support/workbook-spec';
import { MARK } from './contract/host';

const SHEET = 'xl/worksheets/sheet1.xml';

function viewOf(body: string, more: PartTexts = {}): SheetView {
  const parts = workbookParts({ sheets: [{ name: '甲' }] });
  const file = packParts({ ...parts, [SHEET]: `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${body}</worksheet>`, ...more });
  return openWorkbookFile(file, 'a.xlsx').viewSheet(SHEET);
}

describe('the view of a sheet', () => {
  it('tells sizes, hidden rows and columns, merges, panes and links', () => {
    const view = viewOf(
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="18"/><cols><col min="1" max="2" width="20.7109375" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="4" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:D1"/></mergeCells>' +
        '<hyperlinks><hyperlink ref="A1" location="\'乙\'!B2" tooltip="去"/><hyperlink ref="A2" r:id="rId1"/></hyperlinks>',
    );
    expect(view).toMatchObject({
      rowCount: 4,
      columnCount: 4,
      defaultRowHeight: 18,
      gridLines: false,
      freeze: { rows: 2, columns: 1 },
      columns: [
        { first: 0, last: 1, width: 145, hidden: false },
        { first: 2, last: 2, width: 63, hidden: true },
      ],
      rows: [
        { row: 0, height: 30, hidden: false },
        { row: 3, height: null, hidden: true },
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
      links: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, location: "'乙'!B2", tip: '去' }],
    });
  });

  it('resolves fonts, fills, borders, alignment and colours of theme, palette and tint', () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="10"/></font><font><b/><i val="0"/><u/><sz val="16"/><color theme="4" tint="0.3999755851924192"/><name val="黑体"/></font></fonts>` +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="43"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      '<borders><border/><border><left style="thin"><color auto="1"/></left><bottom style="double"><color rgb="FFff0000"/></bottom></border></borders>' +
      '<cellXfs><xf/><xf numFmtId="31" fontId="1" fillId="1" borderId="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1" textRotation="135" indent="2"/></xf></cellXfs></styleSheet>';
    const { styles: looks } = viewOf('<sheetData/>', { 'xl/styles.xml': styles });
    expect(looks[1]).toEqual({
      font: '黑体',
      size: 16,
      bold: true,
      italic: false,
      underline: true,
      strike: false,
      color: '8FAADC',
      fill: 'FFFF99',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      indent: 2,
      rotation: -45,
      borders: { left: { style: 'thin', color: null }, right: null, top: null, bottom: { style: 'double', color: 'FF0000' } },
      numberFormat: 'yyyy"年"m"月"d"日"',
    });
  });

  it('shows formulas, shared ones moved to their place', () => {
    const view = viewOf(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">$B1+C$1&amp;"B1"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><v>3</v></c></row></sheetData>',
    );
    expect(view.cells.map(({ value, formula }) => [value, formula])).toEqual([
      [1, '$B1+C$1&"B1"'],
      [2, '$B2+C$1&"B1"'],
      [3, null],
    ]);
  });

  it.each([
    ["SUM('A1'!A1:B2)", "SUM('A1'!B3:C4)"],
    ['LOG10(A1)+总A1', 'LOG10(B3)+总A1'],
    ['Sheet1!$A1', 'Sheet1!$A3'],
    ['A1.b+TRUE', 'A1.b+TRUE'],
  ])('moves %s', (formula, moved) => {
    expect(moveFormula(formula, 2, 1)).toBe(moved);
  });

  it('shows our marks', async () => {
    const workbook = openWorkbookFile(packParts(workbookParts({ sheets: [LEDGER] })), 'a.xlsx');
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: SHEET, rules: [MARK] }], sheets: [SUMMARY] });
    const look = { fill: 'FFC7CE', color: '9C0006', bold: true };
    expect(workbook.viewSheet(SHEET).marks).toEqual([
      {
        ...look,
        key: 'overdue:label',
        areas: MARK.labelAreas,
        numberFormat: '"应开未开│"General;"应开未开│"-General;"应开未开│"General;"应开未开│"@',
      },
      { ...look, key: 'overdue', areas: withoutCells(MARK.areas, MARK.labelAreas), numberFormat: null },
    ]);
  });

  it('tells watchers of edits in the grid, and the grid of what is to be shown', async () => {
    const workbook = openWorkbookFile(packParts(workbookParts({ sheets: [LEDGER] })), 'a.xlsx');
    const told: unknown[] = [];
    workbook.watch((sheetId, area) => told.push([sheetId, area]));
    workbook.onSelect((sheetId, row, column) => told.push([sheetId, row, column]));
    await workbook.edit([{ sheetId: SHEET, row: 2, column: 0, before: 1, after: 2 }]);
    await workbook.select(SHEET, 4, 2);
    expect(told).toEqual([
      [SHEET, { row: 2, column: 0, rows: 1, columns: 1 }],
      [SHEET, 4, 2],
    ]);
  });
});
