import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as ExcelJs } from 'exceljs';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { EMPTY_PLAN, type Workbook } from '../../src/spreadsheet/port';
import { SETTINGS_NAMESPACE } from '../../src/workbook/common/settings-part';
import { parseArea } from '../../src/spreadsheet/address';
import { freshId, reopened, type Book } from '../support/book-model/book';
import { bookOfFile } from '../support/book-model/from-file';
import { SUMMARY } from '../support/summary-plan';
import { LEDGER } from '../support/workbook-spec';
import { workbookFile } from '../support/xlsx-fixture';
import { contentOf } from './excel/content';
import { openExcel } from './excel/excel-host';
import { openWps } from './wps/wps-host';

const FOLDER = 'assets/samples';
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
const REQUEST = { today: dayOf(2025, 6, 30) };
const SETTINGS = { version: 1, columns: {}, targets: { 'start-q1': 0.5 }, basis: 'all-new' };

function sample(name: string): FileWorkbook {
  return openWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, name))), name);
}

/** The whole work of a month: settings, marks, sheets. */
async function work(workbook: Workbook): Promise<void> {
  await workbook.saveSettings(SETTINGS);
  const assistant = createAssistant(workbook);
  await assistant.highlight(REQUEST);
  await assistant.summarise(REQUEST);
}

/** What the port tells of all sheets; the hosts' own ids left out, and formats of empty cells, which Excel does not tell right of what it has used so far. */
async function told(workbook: Workbook): Promise<unknown> {
  const { settings, sheets, snapshots } = await workbook.readBook((all) =>
    all.filter(({ type }) => type === 'worksheet').map(({ id }) => id),
  );
  return {
    settings,
    sheets: sheets.map((sheet) => ({ ...sheet, id: '' })),
    snapshots: snapshots.map((snapshot) => ({
      ...snapshot,
      sheet: { ...snapshot.sheet, id: '' },
      numberFormats: snapshot.numberFormats.map((formats, row) =>
        formats.map((format, column) => (snapshot.values[row]?.[column] === null ? '' : format)),
      ),
    })),
  };
}

interface SavedMark {
  readonly sheet: string;
  readonly formula: string;
  readonly areas: string;
}

/** Formulas of the generated sheets, names and marks of a saved file, as an independent reader tells them. */
async function savedIn(file: FileWorkbook): Promise<{ formulas: unknown; names: unknown; marks: readonly SavedMark[] }> {
  const ours = new Set((await file.listSheets()).flatMap(({ name, generated }) => (generated === null ? [] : [name])));
  const book = new ExcelJs();
  await book.xlsx.load(Buffer.from(file.save()) as never);
  const formulas: [string, string, string][] = [];
  const marks: SavedMark[] = [];
  book.eachSheet((sheet) => {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula && ours.has(sheet.name)) formulas.push([sheet.name, cell.address, plain(cell.formula)]);
      }),
    );
    const formats = (sheet as unknown as { conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[] })
      .conditionalFormattings;
    for (const { ref, rules } of formats)
      for (const { formulae = [] } of rules) marks.push({ sheet: sheet.name, formula: formulae[0] ?? '', areas: ref });
  });
  const names = (book.definedNames.model as { name: string; ranges: string[] }[]).flatMap(({ name, ranges }) =>
    /^[^_]+_/.test(name) ? [[name, plain(ranges.join())]] : [],
  );
  return { formulas, names: names.sort(), marks: marks.filter(({ formula }) => formula.includes('XMTZ:')) };
}

/** The same of a workbook of the model. */
function keptIn({ sheets, names }: Book): { formulas: unknown; names: unknown } {
  const formulas = sheets.flatMap(({ name, cells }) =>
    [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, line]) =>
        [...line]
          .sort(([a], [b]) => a - b)
          .flatMap(([column, { formula }]) => (formula === null ? [] : [[name, address(row, column), plain(formula)]])),
      ),
  );
  return { formulas, names: names.map(({ name, formula }) => [name, plain(formula.slice(1))]).sort() };
}

function address(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

/** Programs spell a sheet's name with or without quotes. */
function plain(formula: string): string {
  return formula.replace(/'/g, '');
}

describe.each(SAMPLES)('%s in Excel, WPS and the file', (name) => {
  it('comes out the same: cells, formulas, looks, marks, names, charts, print set-up, settings', async () => {
    const [excel, wps, file] = [openExcel(await bookOfFile(sample(name))), openWps(await bookOfFile(sample(name))), sample(name)];
    for (const { workbook } of [excel, wps]) await work(workbook);
    expect(contentOf(wps.book)).toEqual(contentOf(excel.book));
    expect(await told(wps.workbook)).toEqual(await told(excel.workbook));
    await work(file);
    // What was kept stays; the month’s figures join it.
    expect(((await told(file)) as { settings: unknown }).settings).toMatchObject(SETTINGS);
    const { formulas, names, marks } = await savedIn(file);
    expect({ formulas, names }).toEqual(keptIn(excel.book));
    const rules = excel.book.sheets.flatMap(({ name: sheet, rules: list }) => list.map(({ formula }) => [sheet, formula.slice(1)]));
    expect(marks.map(({ sheet, formula }) => [sheet, formula]).sort()).toEqual(rules.sort());
  });

  it('marked in one is cleared in another', async () => {
    const excel = openExcel(await bookOfFile(sample(name)));
    await createAssistant(excel.workbook).highlight(REQUEST);
    const inWps = openWps(reopened(excel.book));
    expect(inWps.book.sheets.flatMap(({ rules }) => rules).length).toBeGreaterThan(0);
    await createAssistant(inWps.workbook).clear();
    expect(inWps.book.sheets.flatMap(({ rules }) => rules)).toEqual([]);

    await createAssistant(inWps.workbook).highlight(REQUEST);
    const inExcel = openExcel(reopened(inWps.book));
    await createAssistant(inExcel.workbook).clear();
    expect(inExcel.book.sheets.flatMap(({ rules }) => rules)).toEqual([]);

    const file = sample(name);
    await createAssistant(file).highlight(REQUEST);
    const { marks } = await savedIn(file);
    for (const open of [openExcel, openWps]) {
      const { workbook, book } = open(await withMarks(file, marks));
      const before = book.sheets.flatMap(({ rules }) => rules).length;
      await createAssistant(workbook).clear();
      expect([before > 0, book.sheets.flatMap(({ rules }) => rules)]).toEqual([true, []]);
    }
  });
});

/** The model of a marked file. */
async function withMarks(file: FileWorkbook, marks: readonly SavedMark[]): Promise<Book> {
  const book = await bookOfFile(file);
  for (const { sheet, formula, areas } of marks) {
    const list = areas.split(' ').flatMap((each) => parseArea(each) ?? []);
    book.sheets
      .find(({ name }) => name === sheet)
      ?.rules.push({
        id: freshId(book),
        type: 'Custom',
        areas: list,
        formula: `=${formula}`,
        fill: '',
        color: '',
        bold: false,
        numberFormat: '',
        stopIfTrue: false,
      });
  }
  return book;
}

describe('small workbooks', () => {
  it('keep the settings under one namespace', async () => {
    for (const open of [openExcel, openWps]) {
      const { workbook, book } = open();
      await workbook.saveSettings({ n: 1 });
      expect(book.xmlParts[0]?.xml).toContain(`xmlns="${SETTINGS_NAMESPACE}"`);
    }
  });

  it('tell the same of the same ledger and the same summary', async () => {
    const hosts = [openExcel().workbook, openWps().workbook, openWorkbookFile(workbookFile({ sheets: [LEDGER] }), '台账.xlsx')];
    const [first, ...others] = await Promise.all(
      hosts.map(async (host) => {
        await host.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
        return told(host);
      }),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});
