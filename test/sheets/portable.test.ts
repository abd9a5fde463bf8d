import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { parseArea } from '../../src/spreadsheet/address';
import { openWorkbookFile } from '../../src/workbook/file';
import { partsOf } from '../support/xlsx-fixture';

const SAMPLES = join(__dirname, '../../assets/samples');
const today = dayOf(2025, 9, 30);

/** Functions that Excel 2010, WPS, LibreOffice, Gnumeric and the engines that others compute with give the same for. */
const EVERYWHERE = new Set(
  'AND AVERAGE CHAR COUNT COUNTA COUNTIF COUNTIFS DATE IF IFERROR ISNUMBER MAX MIN MONTH N NOT OR RANK ROUND ROUNDUP SUM SUMIF SUMIFS SUMPRODUCT TEXT YEAR'.split(
    ' ',
  ),
);
const reports = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

test.each(reports)('the formulas of the report of %s are such as every program calculates alike', async (name) => {
  const workbook = openWorkbookFile(readFileSync(join(SAMPLES, name)), name);
  const before = partsOf(workbook.save());
  await createAssistant(workbook).summarise({ today });
  const formulas = [...partsOf(workbook.save())].flatMap(([part, bytes]) =>
    /worksheets\/sheet\d+\.xml$/.test(part) && !before.has(part)
      ? [...new TextDecoder().decode(bytes).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = '']) => formula)
      : [],
  );
  // What stands in quotation marks is the user's.
  const bare = formulas.map((formula) => formula.replaceAll(/&quot;(?:[^&]|&(?!quot;)|&quot;&quot;)*&quot;|'(?:[^']|'')*'!/g, ''));
  // An array of criteria counts wrongly in four programs of seven; a sum of counts is right in all.
  expect(bare.filter((formula) => formula.includes('{'))).toEqual([]);
  const used = new Set(bare.flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, each = '']) => each)));
  expect([...used].filter((each) => !EVERYWHERE.has(each))).toEqual([]);
});

test('no cell has two marks of ours: Gnumeric keeps one conditional format a cell, and the colour would go', async () => {
  const name = '平陆县2025年重点推进项目.xlsx';
  const workbook = openWorkbookFile(readFileSync(join(SAMPLES, name)), name);
  await createAssistant(workbook).highlight({ today });
  const sheet = new TextDecoder().decode(partsOf(workbook.save()).get('xl/worksheets/sheet1.xml'));
  const cells = [...sheet.matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule [^>]*><formula>[^<]*XMTZ/g)].flatMap(([, areas = '']) =>
    areas.split(' ').flatMap((each) => {
      const { row, column, rows, columns } = parseArea(each) ?? { row: 0, column: 0, rows: 0, columns: 0 };
      return Array.from(
        { length: rows * columns },
        (_, at) => `${String(row + Math.floor(at / columns))}:${String(column + (at % columns))}`,
      );
    }),
  );
  expect(cells.length).toBeGreaterThan(5);
  expect(new Set(cells).size).toBe(cells.length);
});
