import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook as ExcelJs } from 'exceljs';
import { UserError } from '../../src/app/errors';
import { readArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/errors';
import { run } from '../../src/cli/run';
import { dayOf } from '../../src/spreadsheet/calendar';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'blank-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const out = (): string => join(folder, 'blank.xlsx');
const ledger = (...argv: string[]) => run(readArguments(argv), dayOf(2025, 4, 10));

async function saved(): Promise<ExcelJs> {
  const book = new ExcelJs();
  await book.xlsx.load(readFileSync(out()) as never);
  return book;
}

test('template makes a workbook with the whole set of blank ledgers', async () => {
  const { output } = await ledger('template', '-o', out());
  expect(output).toContain('重点项目台账');
  const book = await saved();
  expect(book.worksheets.length).toBe(15);
  expect(book.worksheets[0]?.getCell('A1').value).toBe('2025年重点项目台账');
});

test('template with a kind makes that one, with its drop-downs as another program reads them', async () => {
  await ledger('template', 'blockers', '-o', out());
  const [sheet, ...others] = (await saved()).worksheets;
  expect([sheet?.name, others.length]).toEqual(['堵点难点台账', 0]);
  // A heading may be in two lines.
  const headings = (sheet?.getRow(4).values as (string | undefined)[]).map((heading) => heading?.replace('\n', ''));
  expect(sheet?.getCell(5, headings.indexOf('是否销号')).dataValidation).toMatchObject({ type: 'list', formulae: ['"是,否"'] });
});

test('a kind that is none is said, and that a file is wanted too', async () => {
  await expect(ledger('template', 'ships', '-o', out())).rejects.toThrow(UserError);
  await expect(ledger('template', 'all')).rejects.toThrow(UsageError);
  expect(() => readArguments(['template', 'all', '--in-place'])).toThrow(UsageError);
});
