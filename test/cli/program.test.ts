import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { again } from '../support/eventually';

const ROOT = join(__dirname, '../..');
const ANNEX = join(ROOT, 'assets/samples/平陆县2025年重点推进项目.xlsx');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const named = (name: string): string => join(folder, name);

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the program as `npm run ledger` and the command `ledger` of the package do. */
function ledger(...argv: string[]): Promise<Ended> {
  return new Promise((ended) => {
    execFile(process.execPath, [join(ROOT, packageJson.bin.ledger), ...argv], (error, output, errors) => {
      ended({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });
}

beforeAll(() => ledger('check', ANNEX));

/** As if a source had changed since the program was built. */
function forgetBuild(): void {
  const list = join(ROOT, 'dist/cli/sources.json');
  const { sources } = JSON.parse(readFileSync(list, 'utf8')) as { sources: readonly string[] };
  writeFileSync(list, JSON.stringify({ built: 0, sources }));
}

test('the program is built again where a source has changed, says so, and then starts without', async () => {
  forgetBuild();
  const first = await ledger('check', ANNEX, '--as-of', '2025-04-10');
  expect(first.errors).toBe('已先生成命令行程序，以后直接启动。\n');
  expect(first.output).toContain('15个项目');
  const second = await ledger('check', ANNEX, '--as-of', '2025-04-10');
  expect(second).toEqual({ code: 0, output: first.output, errors: '' });
});

test('code that was kept of an earlier run and is damaged since is made anew', async () => {
  const whole = await ledger('check', ANNEX);
  // Other test files may have the program built anew in between.
  await again(async () => {
    const { built } = JSON.parse(readFileSync(join(ROOT, 'dist/cli/sources.json'), 'utf8')) as { built: number };
    const kept = join(ROOT, `dist/cli/code-${String(built)}/check`);
    const damaged = readFileSync(kept).fill(0xff, 200_000, 200_400);
    writeFileSync(kept, damaged);
    await expect(ledger('check', ANNEX)).resolves.toEqual(whole);
    expect(readFileSync(kept).equals(damaged)).toBe(false);
  });
});

test('where it is built first and then cannot do what is asked, that is one line all the same', async () => {
  forgetBuild();
  const missing = await ledger('check', named('none.xlsx'));
  expect([missing.code, missing.output]).toEqual([2, '']);
  expect(missing.errors).toBe(`无法读取文件“${named('none.xlsx')}”，请检查路径。\n`);
});

test('the built program writes what it is asked to write', async () => {
  const written = named('report.xlsx');
  const { code, output, errors } = await ledger('report', ANNEX, '--as-of', '2025-04-10', '-o', written);
  expect([code, errors]).toEqual([0, '']);
  expect(output).toContain(written);
  expect((await ledger('check', written, '--as-of', '2025-04-10')).output).toContain('15个项目');
});

test('what cannot be done is one line and exit code 2', async () => {
  const missing = await ledger('check', named('none.xlsx'));
  expect([missing.code, missing.output]).toEqual([2, '']);
  expect(missing.errors).toBe(`无法读取文件“${named('none.xlsx')}”，请检查路径。
`);
  const unknown = await ledger('sum', ANNEX);
  expect([unknown.code, unknown.errors]).toEqual([2, expect.stringContaining('没有“sum”这个命令')]);
  const { errors } = await ledger();
  expect(errors.split('\n').length).toBeGreaterThan(3);
});

describe('several files', () => {
  const copies = (names: readonly string[]): string[] =>
    names.map((name) => {
      copyFileSync(ANNEX, named(name));
      return named(name);
    });

  test('are checked each, told in the order given, and the worst is the exit code', async () => {
    const [a = '', b = ''] = copies(['甲.xlsx', '乙.xlsx']);
    writeFileSync(named('坏.xlsx'), '序号,项目名称');
    const { code, output, errors } = await ledger('check', a, named('坏.xlsx'), b, '--as-of', '2025-04-10');
    const alone = (await ledger('check', a, '--as-of', '2025-04-10')).output.trim();
    expect(output.trim()).toBe(`【${a}】\n${alone}\n\n【${b}】\n${alone}`);
    expect(errors).toContain(named('坏.xlsx'));
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('give one JSON array', async () => {
    const [a = ''] = copies(['丙.xlsx']);
    const { code, output } = await ledger('check', a, ANNEX, named('none.xlsx'), '--json', '--as-of', '2025-04-10');
    const told = JSON.parse(output) as { file: string; result?: { totals: { count: number } }; error?: string }[];
    expect(told.map(({ file }) => file)).toEqual([a, ANNEX, named('none.xlsx')]);
    expect(told.map(({ result }) => result?.totals.count)).toEqual([15, 15, undefined]);
    expect(told[2]?.error).toContain('无法读取文件');
    expect(code).toBe(2);
  });

  test('are summarised into a folder, never one over another', async () => {
    mkdirSync(named('others'));
    const [a = '', b = ''] = copies(['丁.xlsx', 'others/丁.xlsx']);
    const clash = await ledger('summarise', a, b, '-o', named('out'));
    expect([clash.code, clash.errors]).toEqual([2, expect.stringContaining('丁.xlsx')]);
    mkdirSync(named('out'));
    const done = await ledger('summarise', a, ANNEX, '-o', named('out'), '--as-of', '2025-04-10');
    expect(done.code).toBe(0);
    expect(existsSync(named('out/丁.xlsx'))).toBe(true);
    await expect(ledger('clear', named('out/丁.xlsx'), ANNEX, '-o', named('out'))).resolves.toMatchObject({ code: 2 });
  });
});
