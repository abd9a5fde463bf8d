import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import * as z from 'zod/mini';
import { FileError, UsageError } from '../../src/cli/errors';
import { putNew } from '../../src/cli/round/put-new';
import { readArguments } from '../../src/cli/arguments';
import { roundOutcome } from '../../src/cli/round/run-round';
import { run } from '../../src/cli/run';
import { dayOf } from '../../src/spreadsheet/calendar';
import { SIGNATURE_BROKEN } from '../../src/wording/faces/signature';
import { openWorkbookFile } from '../../src/workbook/file';
import { packParts, partsOf, workbookParts } from '../support/xlsx-fixture';
import { signedFile } from '../support/signed-file';
import { FAULTY_LEDGER } from '../workbook/faults/actions';

const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const ROOT = join(__dirname, '../..');
const ANNEX = join(ROOT, 'assets/samples/平陆县2025年重点推进项目.xlsx');
let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'outputs-')));
  for (const name of ['本月.xlsx', '上月.xlsx']) copyFileSync(ANNEX, join(folder, name));
  linkSync(join(folder, '本月.xlsx'), join(folder, '硬链接.xlsx'));
  symlinkSync(join(folder, '本月.xlsx'), join(folder, '软链接.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const ledger = (...argv: string[]) => run(readArguments(argv), dayOf(2025, 4, 10));

describe('no output goes over an input', () => {
  test.each<[string, string[]]>([
    ['settings out of a workbook into itself', ['settings', '本月.xlsx', '--export', '本月.xlsx']],
    ['by a link', ['settings', '本月.xlsx', '--export', '软链接.json']],
    ['what was learned of the headers', ['columns', '本月.xlsx', '--export', '硬链接.json']],
    ['last month’s file', ['report', '本月.xlsx', '--earlier', '上月.xlsx', '-o', '上月.xlsx']],
    ['the same file under a hard link', ['highlight', '本月.xlsx', '-o', '硬链接.xlsx']],
    ['the same file under a symbolic link', ['summarise', '软链接.xlsx', '-o', '本月.xlsx']],
  ])('%s', async (_, argv) => {
    const before = readFileSync(ANNEX);
    linkSync(at('本月.xlsx'), at('硬链接.json'));
    symlinkSync(at('本月.xlsx'), at('软链接.json'));
    const paths = argv.map((word) => (/\.(?:xlsx|json)$/.test(word) ? at(word) : word));
    await expect((async () => ledger(...paths))()).rejects.toThrow(/原文件|要读取的|以 \.json 结尾/);
    for (const name of ['本月.xlsx', '上月.xlsx']) expect(readFileSync(at(name)).equals(before)).toBe(true);
  });
});

describe('writing back', () => {
  test('keeps the rights of the file and the link that leads to it, and leaves nothing beside it', async () => {
    chmodSync(at('本月.xlsx'), 0o600);
    await ledger('highlight', at('软链接.xlsx'), '--in-place');
    expect(lstatSync(at('软链接.xlsx')).isSymbolicLink()).toBe(true);
    expect(statSync(at('本月.xlsx')).mode & 0o777).toBe(0o600);
    expect(openWorkbookFile(readFileSync(at('本月.xlsx')), 'a.xlsx').save().length).toBeGreaterThan(0);
    expect(readdirSync(folder).sort()).toEqual(['上月.xlsx', '本月.xlsx', '硬链接.xlsx', '软链接.xlsx'].sort());
  });

  test('tells that a digital signature no longer holds, whatever is written', async () => {
    writeFileSync(at('签名.xlsx'), signedFile({ sheets: [FAULTY_LEDGER] }));
    for (const command of ['highlight', 'summarise', 'report', 'clear'])
      expect((await ledger(command, at('签名.xlsx'), '-o', at(`${command}.xlsx`))).output).toContain('数字签名');
    expect((await ledger('check', at('签名.xlsx'))).output).not.toContain('数字签名');
    expect((await ledger('report', at('本月.xlsx'), '-o', at('无签名.xlsx'))).output).not.toContain('数字签名');
    const words = ['collect', at('签名.xlsx'), at('report.xlsx'), '-o', at('收表.xlsx')];
    expect((await roundOutcome(words, dayOf(2025, 4, 10))).output).toContain('数字签名');
  });

  test('tells a script the same, among the notices of the object printed', async () => {
    writeFileSync(at('签名.xlsx'), signedFile({ sheets: [FAULTY_LEDGER] }));
    const noticesOf = (output: string) => z.object({ notices: z.array(z.string()) }).parse(JSON.parse(output)).notices;
    for (const [name, told] of [
      ['签名.xlsx', [SIGNATURE_BROKEN]],
      ['本月.xlsx', []],
    ] as const) {
      for (const [command, ...more] of [['highlight'], ['summarise'], ['report'], ['clear'], ['check', '--fix']] as const)
        expect(noticesOf((await ledger(command, at(name), ...more, '--json', '-o', at(`${command}-${name}`))).output)).toEqual(told);
      expect(noticesOf((await ledger('check', at(name), '--json')).output)).toEqual([]);
      for (const words of [
        ['collect', at(name), at(`report-${name}`), '-o', at(`收表-${name}`)],
        ['remind', at(name), '-o', at(`催办-${name}`)],
      ])
        expect(noticesOf((await roundOutcome([...words, '--json'], dayOf(2025, 4, 10))).output)).toEqual(told);
    }
  });

  test('催办单 in a signed workbook, on a sheet of its own; not as a Word document, which leaves the workbook as it is', async () => {
    writeFileSync(at('签名.xlsx'), signedFile({ sheets: [FAULTY_LEDGER] }));
    const remind = async (out: string) => (await roundOutcome(['remind', at('签名.xlsx'), '-o', at(out)], dayOf(2025, 6, 30))).output;
    expect(await remind('催办.xlsx')).toContain(SIGNATURE_BROKEN);
    expect(await remind('催办.docx')).not.toContain('数字签名');
    const before = readFileSync(at('签名.xlsx'));
    const [kept, written] = [partsOf(before), partsOf(readFileSync(at('催办.xlsx')))];
    for (const [name, bytes] of kept) if (name.startsWith('_xmlsignatures/')) expect(written.get(name)).toEqual(bytes);
    expect(before.equals(Buffer.from(signedFile({ sheets: [FAULTY_LEDGER] })))).toBe(true);
  });

  test.each([
    ['with macros', MACROS, '含宏.xlsm', '.xlsx'],
    ['without', SHEETS, '无宏.xlsx', '.xlsm'],
    ['that is a template', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '模板.xltx', '.xlsx'],
  ])('a workbook %s goes out under no ending that Excel refuses it under', async (_, type, name, other) => {
    const parts = workbookParts({ sheets: [FAULTY_LEDGER] });
    const types = (parts['[Content_Types].xml'] ?? '').replace(SHEETS, type);
    writeFileSync(at(name), packParts({ ...parts, '[Content_Types].xml': types }));
    for (const ending of [other, '.xls', '.csv', '.txt', '.docx', ''])
      await expect(ledger('highlight', at(name), '-o', at(`结果${ending}`))).rejects.toThrow(`请改用以 ${extname(name)} 结尾`);
    expect(readdirSync(folder).filter((each) => each.startsWith('结果'))).toEqual([]);
    expect((await ledger('highlight', at(name), '-o', at(`结果${extname(name).toUpperCase()}`))).exitCode).toBe(0);
    expect((await ledger('highlight', at(name), '--in-place')).exitCode).toBe(0);
  });

  test('goes over no file that its owner has set to be read only', async () => {
    writeFileSync(at('定稿.xlsx'), '定稿');
    for (const name of ['定稿.xlsx', '本月.xlsx']) chmodSync(at(name), 0o444);
    const former = readFileSync(at('本月.xlsx'));
    await expect(ledger('highlight', at('本月.xlsx'), '-o', at('定稿.xlsx'))).rejects.toThrow('是只读文件，没有写入');
    await expect(ledger('highlight', at('软链接.xlsx'), '--in-place')).rejects.toThrow('是只读文件，没有写入');
    expect(readFileSync(at('定稿.xlsx'), 'utf8')).toBe('定稿');
    expect(readFileSync(at('本月.xlsx')).equals(former)).toBe(true);
    expect((await ledger('highlight', at('本月.xlsx'), '-o', at('新.xlsx'))).exitCode).toBe(0);
  });

  test('goes where a link leads, be nothing there yet', async () => {
    symlinkSync('新.xlsx', at('链接.xlsx'));
    await ledger('highlight', at('本月.xlsx'), '-o', at('链接.xlsx'));
    expect(lstatSync(at('链接.xlsx')).isSymbolicLink()).toBe(true);
    expect(lstatSync(at('新.xlsx')).isFile()).toBe(true);
    symlinkSync(join('没有', '新.xlsx'), at('断链.xlsx'));
    await expect(ledger('highlight', at('本月.xlsx'), '-o', at('断链.xlsx'))).rejects.toThrow('无法写入文件');
    expect(lstatSync(at('断链.xlsx')).isSymbolicLink()).toBe(true);
  });

  test('takes the longest name that a file may have', async () => {
    const name = `${'台'.repeat(83)}.xlsx`;
    expect(Buffer.byteLength(name)).toBe(254);
    expect((await ledger('highlight', at('本月.xlsx'), '-o', at(name))).exitCode).toBe(0);
    expect((await ledger('highlight', at(name), '--in-place')).exitCode).toBe(0);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  test('a folder that is not there is one sentence, and nothing is left behind', async () => {
    await expect(ledger('highlight', at('本月.xlsx'), '-o', at('没有/结果.xlsx'))).rejects.toThrow('无法写入文件');
    expect(readdirSync(folder)).toHaveLength(4);
  });
});

describe('files given out', () => {
  const files = (...names: string[]) => names.map((name) => ({ name, bytes: new Uint8Array([1, 2, 3]) }));

  test('are all written or none: one that cannot be takes the others back, and the next try starts afresh', async () => {
    await expect(putNew(at('下发'), files('水利局.xlsx', `${'台'.repeat(90)}.xlsx`))).rejects.toBeInstanceOf(FileError);
    expect(readdirSync(at('下发'))).toEqual([]);
    await putNew(at('下发'), files('水利局.xlsx', '住建局.xlsx'));
    expect(readdirSync(at('下发'))).toHaveLength(2);
  });

  test('never go over an answer, and leave what was there alone', async () => {
    await putNew(at('下发'), files('水利局.xlsx'));
    writeFileSync(at('下发/水利局.xlsx'), '已填报');
    await expect(putNew(at('下发'), files('住建局.xlsx', '水利局.xlsx'))).rejects.toBeInstanceOf(UsageError);
    expect(readdirSync(at('下发'))).toEqual(['水利局.xlsx']);
    expect(readFileSync(at('下发/水利局.xlsx'), 'utf8')).toBe('已填报');
    await expect(putNew(at('下发'), files('甲.xlsx', '甲.xlsx'))).rejects.toBeInstanceOf(UsageError);
    expect(readdirSync(at('下发'))).toEqual(['水利局.xlsx']);
  });
});

test('--help says how it is used, and that is no error', () => {
  const said = execFileSync('npx', ['tsx', 'src/cli/main.ts', '--help'], { cwd: ROOT, encoding: 'utf8' });
  expect(said).toContain('用法');
});
