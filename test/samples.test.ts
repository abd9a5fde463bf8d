import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import printed from '../assets/samples/annex-2025.json';
import { SAMPLES_FOLDER, samples } from '../assets/samples/samples';

const LIST = '平陆县2025年重点推进项目.xlsx';
const LEDGER = '平陆县2025年重点推进项目台账（6月调度）.xlsx';

const committed = (name: string): Uint8Array => readFileSync(join(SAMPLES_FOLDER, name));

async function sheetOf(file: string, sheet: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(SAMPLES_FOLDER, file));
  const found = workbook.getWorksheet(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found;
}

/** Attributes of every element of that name, in order. */
function elements(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (tag.name === name) found.push({ ...tag.attributes });
  });
  parser.write(xml).close();
  return found;
}

describe.each([LIST, LEDGER])('%s', (name) => {
  const entries = unzipSync(committed(name));
  const paths = Object.keys(entries);
  const text = (path: string): string => strFromU8(entries[path] ?? new Uint8Array());

  test('is what the script makes', () => {
    expect(Buffer.compare(committed(name), samples()[name] ?? new Uint8Array())).toBe(0);
  });

  test('has well-formed parts only', () => {
    for (const path of paths) expect(() => elements(text(path), 'none')).not.toThrow();
  });

  test('lists in its content types the parts it has', () => {
    const types = text('[Content_Types].xml');
    const listed = elements(types, 'Override').map((override) => override['PartName']?.slice(1));
    const extensions = elements(types, 'Default').map((type) => type['Extension']);
    expect(listed.filter((path) => path === undefined || !paths.includes(path))).toEqual([]);
    const byDefault = paths.filter((path) => path !== '[Content_Types].xml' && !listed.includes(path));
    expect(byDefault.filter((path) => !/\.(rels|vml)$/.test(path))).toEqual([]);
    expect(byDefault.filter((path) => !extensions.includes(path.split('.').pop()))).toEqual([]);
  });

  test('has every part that a relationship points at', () => {
    const targets = paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => {
        const folder = posix.dirname(posix.dirname(path));
        return elements(text(path), 'Relationship').map((link) => posix.join(folder, link['Target'] ?? '?'));
      });
    expect(targets.filter((target) => !paths.includes(target))).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
  });
});

describe('the annexed list', () => {
  test('stands in the sheet as printed: three headers, fifteen projects, all text', async () => {
    const sheet = await sheetOf(LIST, '重点推进项目');
    const rows = printed.map((row, place) => row.map((_, column) => sheet.getCell(place + 3, column + 1).value ?? ''));
    expect(rows).toEqual(printed);
    expect(sheet.rowCount).toBe(printed.length + 2);
    expect(printed.filter((row) => row[0] === '序号')).toHaveLength(3);
    expect(printed.filter((row) => row[0] !== '序号').map((row) => row[0])).toEqual(
      Array.from({ length: 15 }, (_, place) => String(place + 1)),
    );
    expect(sheet.getCell('E4').value).toBe('7.93 ');
    expect(sheet.getCell('J6').value).toBe('杨可隆\n王  飞');
  });

  test('bears its title over all columns', async () => {
    const sheet = await sheetOf(LIST, '重点推进项目');
    expect(sheet.getCell('A1').value).toBe('附件：');
    expect(sheet.getCell('A2').value).toBe('平陆县2025年15个重点推进项目');
    expect(sheet.getCell('K2').master.address).toBe('A2');
  });
});

describe('the ledger of June', () => {
  test('keeps numbers as numbers and dates as dates', async () => {
    const sheet = await sheetOf(LEDGER, '项目台账');
    const column = (letter: string): unknown[] => Array.from({ length: 15 }, (_, place) => sheet.getCell(`${letter}${place + 4}`).value);
    expect(column('A')).toEqual(Array.from({ length: 15 }, (_, place) => place + 1));
    expect(sum(column('G'))).toBe(51.57);
    expect(sum(column('H'))).toBe(10.73);
    expect(column('J').every((value) => value instanceof Date)).toBe(true);
    expect(column('K').filter((value) => value instanceof Date)).toHaveLength(13);
    expect(sheet.getCell('K15').value).toEqual(new Date('2025-03-28T00:00:00Z'));
  });

  test('says that its progress is made up', async () => {
    const notes = await sheetOf(LEDGER, '填表说明');
    expect(notes.getCell('A7').text).toContain('均为虚构');
  });

  const sum = (values: readonly unknown[]): number =>
    Math.round(values.reduce<number>((total, value) => total + Number(value), 0) * 100) / 100;
});
