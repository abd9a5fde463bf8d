import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { COMMANDS } from '../../src/cli/arguments';
import { readArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/errors';
import { readRoundArguments } from '../../src/cli/round/arguments';
import type { ROUND_COMMANDS } from '../../src/cli/round/commands';
import { roundOutcome } from '../../src/cli/round/run-round';
import { dayOf } from '../../src/spreadsheet/calendar';

const LEDGER = join(__dirname, '../../assets/samples/平陆县2025年重点推进项目台账（6月调度）.xlsx');

/** Each option with a value that it takes. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  '--sheet': ['--sheet', '台账'],
  '--with': ['--with', '续建'],
  '--as-of': ['--as-of', '2025-06-30'],
  '--year': ['--year', '2025'],
  '--earlier': ['--earlier', '5月.xlsx'],
  '--earlier-sheet': ['--earlier-sheet', '5月'],
  '--export': ['--export', '设置.json'],
  '--import': ['--import', '设置.json'],
  '--set': ['--set', 'brief'],
  '--chart-values': ['--chart-values', 'all'],
  '--json': ['--json'],
  '--fix': ['--fix'],
  '-o': ['-o', '结果.xlsx'],
  '--in-place': ['--in-place'],
};
const READ = ['--sheet', '--with', '--as-of', '--year', '--earlier', '--earlier-sheet', '--json'];
const SHEETS = [...READ, '--set', '--chart-values', '-o', '--in-place'];

/** The options, of those given, that are read without a word against them; all others are refused as mistakes of use. */
function takenOf(given: Readonly<Record<string, readonly string[]>>, read: (option: readonly string[]) => unknown): string[] {
  const taken = Object.entries(given).filter(([, option]) => {
    try {
      read(option);
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      return false;
    }
  });
  return taken.map(([name]) => name).sort();
}

describe('an option that a command has no use for is refused in words, never ignored', () => {
  test.each<[(typeof COMMANDS)[number], readonly string[]]>([
    ['check', [...READ, '--fix']],
    ['highlight', [...READ, '-o', '--in-place']],
    ['clear', ['--json', '-o', '--in-place']],
    ['summarise', SHEETS],
    ['report', SHEETS],
    ['bulletin', READ],
    ['columns', ['--sheet', '--with', '--export', '--import', '--json']],
    ['settings', ['--sheet', '--with', '--export', '--import', '--json']],
    ['template', ['--json', '-o']],
    ['history', ['--sheet', '--with', '--as-of', '--year', '--json']],
    ['one-page', READ],
  ])('%s takes %j', (command, used) => {
    const words = [command, command === 'template' ? 'all' : '台账.xlsx', ...(command === 'one-page' ? ['-o', '一页纸.png'] : [])];
    const { '-o': output, ...others } = GIVEN;
    const given = command === 'one-page' || output === undefined ? others : { ...others, '-o': output };
    expect(takenOf(given, (option) => readArguments([...words, ...option]))).toEqual([...used].sort());
  });

  test.each<[string, string]>([
    ['clear 台账.xlsx -o 结果.xlsx --sheet 台账', '命令 clear 不用选项 --sheet，请去掉后重试。可用的选项：--json、-o、--in-place。'],
    ['check 台账.xlsx --in-place', '请加 --fix'],
    ['check 台账.xlsx -o 结果.xlsx', '请加 --fix'],
    ['settings 台账.xlsx -o 结果.xlsx', '只有用 --import 导入时才写工作簿'],
    ['columns 台账.xlsx --export 列.json --in-place', '只有用 --import 导入时才写工作簿'],
    ['settings 台账.xlsx --export 甲.json --import 乙.json -o 结果.xlsx', '一次只能用一个'],
    ['settings 台账.xlsx --export 另一份台账.xlsx', '以 .json 结尾'],
    ['history 台账.xlsx --in-place', '不写文件'],
    ['report 台账.xlsx -o 甲.xlsx -o 乙.xlsx', '选项 -o 写了两次'],
    ['check 台账.xlsx --sheet 甲 --sheet 乙', '选项 --sheet 写了两次'],
  ])('%s', (line, words) => {
    expect(() => readArguments(line.split(' '))).toThrow(words);
  });

  test('what each takes together is taken', () => {
    for (const line of [
      'check 台账.xlsx --fix --in-place',
      'check 台账.xlsx --with 甲 --with 乙',
      'settings 台账.xlsx --import 设置.json -o 结果.xlsx',
      'history 台账.xlsx 3月.xlsx -o 结果.xlsx',
    ])
      expect(() => readArguments(line.split(' '))).not.toThrow();
  });
});

describe('the same in the month’s round', () => {
  const ROUND: Readonly<Record<string, readonly string[]>> = {
    '--by': ['--by', '责任单位'],
    '--unit': ['--unit', '水利局'],
    '--month': ['--month', '2025-06'],
    '--sheet': ['--sheet', '台账'],
    '--as-of': ['--as-of', '2025-06-30'],
    '-o': ['-o', '结果.xlsx'],
    '--in-place': ['--in-place'],
    '--dry-run': ['--dry-run'],
    '--json': ['--json'],
  };
  test.each<[(typeof ROUND_COMMANDS)[number], readonly string[]]>([
    ['split', ['--by', '--month', '--sheet', '--as-of', '-o', '--json']],
    ['collect', ['--by', '--month', '--sheet', '--as-of', '-o', '--in-place', '--dry-run', '--json']],
    ['remind', ['--by', '--unit', '--month', '--sheet', '--as-of', '-o', '--in-place', '--json']],
    ['rollup', ['--sheet', '--as-of', '-o', '--json']],
  ])('%s takes %j', (command, used) => {
    expect(takenOf(ROUND, (option) => readRoundArguments([command, '台账.xlsx', ...option]))).toEqual([...used].sort());
  });

  test.each<[string, string]>([
    ['rollup 甲.xlsx 乙.xlsx -o 全市.xlsx --dry-run', '命令 rollup 不用选项 --dry-run'],
    ['split 甲.xlsx 乙.xlsx --by 责任单位 -o 下发', '一次只能拆分一个'],
    ['remind 甲.xlsx --unit 水利局 -o 催办.xlsx', '去掉 --unit'],
    ['remind 甲.xlsx --unit 水利局 --json', '去掉 --unit'],
  ])('%s', (line, words) => {
    expect(() => readRoundArguments(line.split(' '))).toThrow(words);
  });
});

test('a county is not counted twice, under whatever name its file comes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counties-'));
  const [one, other, elsewhere] = [join(folder, '甲县.xlsx'), join(folder, '乙县.xlsx'), join(folder, '新', '甲县.xlsx')];
  copyFileSync(LEDGER, one);
  linkSync(one, other);
  mkdirSync(join(folder, '新'));
  copyFileSync(LEDGER, elsewhere);
  const rollup = (...files: string[]) => roundOutcome(['rollup', ...files, '-o', join(folder, '全市.xlsx')], dayOf(2025, 6, 30));
  for (const second of [one, other]) expect((await rollup(one, second)).errors).toContain('是同一个文件，会重复计入');
  expect(readdirSync(folder).sort()).toEqual(['乙县.xlsx', '新', '甲县.xlsx'].sort());
  expect((await rollup(one, elsewhere)).errors).toBe('');
  rmSync(folder, { recursive: true });
});
