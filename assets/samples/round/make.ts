/**
 * Writes the sample of returned files, `npx tsx assets/samples/round/make.ts` from the project's root: what the units of the
 * invented county send back in September, with the faults that `faults.ts` lists. All of it is invented.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as ExcelJs, type Worksheet } from 'exceljs';
import { zipSync } from 'fflate';
import { createAssistant } from '../../../src/app/create-assistant';
import { makeFiles, planOfSplit } from '../../../src/app/round/split';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../../src/workbook/file';
import { FAULTS, LEDGER_FILE, NEW_PROJECT, RETURNED_ZIP } from './faults';

const FOLDER = 'assets/samples';
const AMOUNT = '年度累计完成投资';
const PROBLEM = '存在问题';

interface Sheet {
  readonly sheet: Worksheet;
  readonly header: number;
  readonly column: (heading: string) => number;
  /** Rows with projects. */
  readonly rows: readonly number[];
}

async function main(): Promise<void> {
  const workbook = openWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, LEDGER_FILE))), LEDGER_FILE);
  const checked = await createAssistant(workbook).check({ today: dayOf(2025, 9, 30) });
  const sentIn = async (month: number): Promise<ReadonlyMap<string, Uint8Array>> => {
    const files = await makeFiles(workbook, checked, planOfSplit(checked, 'leadUnit', { year: 2025, month }));
    return new Map(files.map(({ value, bytes }) => [value, bytes]));
  };
  const [september, august] = [await sentIn(9), await sentIn(8)];
  const from = (files: ReadonlyMap<string, Uint8Array>, unit: string): Uint8Array => {
    const bytes = files.get(unit);
    if (!bytes) throw new Error(`nothing was sent to ${unit}`);
    return bytes;
  };
  const answer = (unit: string, edit: (sheet: Sheet, book: ExcelJs) => void): Promise<Uint8Array> => answered(from(september, unit), edit);
  const files: Record<string, Uint8Array> = {
    [FAULTS.clear]: await answer('县住建局', (sheet) => report(sheet, 150)),
    [FAULTS.inYi]: await answer('县文旅局', (sheet) => {
      report(sheet, 100);
      inYi(sheet);
    }),
    [FAULTS.slip]: await answer('县农业农村局', (sheet) => {
      report(sheet, 80);
      const cell = sheet.sheet.getCell(sheet.rows[1] ?? 0, sheet.column(AMOUNT));
      cell.value = Number(cell.value) / 10_000;
    }),
    [FAULTS.fell]: await answer('县教育局', (sheet) => {
      report(sheet, 60);
      sheet.sheet.getCell(sheet.rows[0] ?? 0, sheet.column(AMOUNT)).value = 10;
    }),
    [FAULTS.leftOut]: await answer('县水利局', (sheet) => {
      report(sheet, 90);
      const [last] = sheet.rows.slice(-1);
      for (let column = 1; column <= sheet.sheet.columnCount; column++) sheet.sheet.getCell(last ?? 0, column).value = null;
      for (const [heading, value] of Object.entries(NEW_PROJECT)) sheet.sheet.getCell((last ?? 0) + 1, sheet.column(heading)).value = value;
    }),
    [FAULTS.ownLayout]: await answer('县卫健局', (sheet, book) => {
      report(sheet, 70);
      const hidden = book.worksheets.find(({ state }) => state === 'veryHidden');
      if (hidden) book.removeWorksheet(hidden.id);
      sheet.sheet.getCell(sheet.header, sheet.column(PROBLEM)).value = '目前困难在哪';
      sheet.sheet.spliceColumns(sheet.sheet.columnCount, 1);
    }),
    [FAULTS.lastMonth]: await answered(from(august, '县能源局'), (sheet) => report(sheet, 40)),
    [FAULTS.first]: await answer('县发改局', (sheet) => report(sheet, 120)),
    [FAULTS.corrected]: await answer('县发改局', (sheet) => report(sheet, 130)),
    [FAULTS.damaged]: from(september, '县工信局').slice(0, 4_000),
    [FAULTS.noWorkbook]: new TextEncoder().encode('各单位：请于9月30日前报送进度。'),
  };
  writeFileSync(join(FOLDER, RETURNED_ZIP), zipSync(files, { level: 9, mtime: new Date(2025, 8, 30, 12) }));
  process.stdout.write(`${RETURNED_ZIP}: ${String(Object.keys(files).length)} files\n`);
}

/** Every project has completed so much more, in 万元; what stood in its way stays. */
function report({ sheet, rows, column }: Sheet, more: number): void {
  for (const row of rows) {
    const cell = sheet.getCell(row, column(AMOUNT));
    if (typeof cell.value === 'number') cell.value += more;
  }
}

function inYi({ sheet, rows, column, header }: Sheet): void {
  for (const row of rows) {
    const cell = sheet.getCell(row, column(AMOUNT));
    if (typeof cell.value === 'number') cell.value /= 10_000;
  }
  sheet.getCell(header, column(AMOUNT)).value = '本年累计完成投资（亿元）';
}

async function answered(bytes: Uint8Array, edit: (sheet: Sheet, book: ExcelJs) => void): Promise<Uint8Array> {
  const book = new ExcelJs();
  await book.xlsx.load(bytes.slice().buffer);
  book.modified = new Date(2025, 8, 30);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  const heading = (cell: { readonly text: string }): string => cell.text.replace(/\s/g, '');
  let header = 0;
  const columns = new Map<string, number>();
  sheet.eachRow((row, number) => {
    if (header > 0) return;
    row.eachCell((cell) => {
      if (heading(cell) === '项目名称') header = number;
    });
    if (header > 0) row.eachCell((cell, column) => void columns.set(heading(cell), column));
  });
  const column = (name: string): number => {
    const found = columns.get(name);
    if (found === undefined) throw new Error(`no column ${name}`);
    return found;
  };
  const rows = Array.from({ length: sheet.rowCount - header }, (_, at) => header + 1 + at).filter(
    (row) => sheet.getCell(row, column('项目名称')).text !== '' && sheet.getCell(row, column('项目代码')).text !== '',
  );
  edit({ sheet, header, column, rows }, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

void main();
