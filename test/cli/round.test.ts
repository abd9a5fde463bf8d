import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { rollupSchema } from '../../src/app/round/rollup-report';
import { remindSchema } from '../../src/app/round/remind-report';
import { splitSchema } from '../../src/app/round/split-report';
import { COLLECT_VERSION, collectSchema } from '../../src/app/round/collect-schema';
import { roundOutcome } from '../../src/cli/round/run-round';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { JUNE, LEDGERS } from '../round/round';
import { workbookFile } from '../support/xlsx-fixture';
import { answered } from '../round/unit';

const LEDGER = join('assets/samples', JUNE);
const run = (...argv: string[]) => roundOutcome(argv, dayOf(2025, 6, 30));

/** The codes of version 3 of `collect --json`. */
const MATCHED = ['sign', 'code', 'name', 'similar', 'chosen'];
const STATUSES = ['counted', 'set-aside'];
const SET_ASIDE = ['not-opened', 'no-ledger', 'no-report', 'other-ledger', 'other-year', 'other-month', 'same-file'];
const DOUBTS = ['noted', 'bare', 'stranger', 'resembles', 'elsewhere', 'unclear'];
const CONFLICTS = [
  ...['unit-slip', 'units-differ', 'rows-differ', 'lists-differ', 'row-noted', 'similar-name', 'short-name', 'other-facts'],
  ...['not-theirs', 'ledger-changed', 'shared-cell', 'above-total', 'fell', 'taken-back', 'day-in-state', 'actual-moved'],
  ...['postponed', 'year-untold', 'unreadable', 'not-exact', 'emptied', 'unit-assumed', 'settled', 'not-writable'],
];

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'round-'));
  await run('split', LEDGER, '--by', '责任单位', '-o', join(folder, '下发'));
  for (const [unit, facts] of [
    ['张店镇', { 形象进度: '主体完工' }],
    ['住建局', { '年度累计完成投资（亿元）': 2100 }],
  ] as const) {
    const bytes = new Uint8Array(readFileSync(join(folder, '下发', `${unit}（2025年6月填报）.xlsx`)));
    writeFileSync(join(folder, `${unit}.xlsx`), await answered(bytes, { fill: () => facts }));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('split writes a file a unit, and never over one that is there', async () => {
  expect(readdirSync(join(folder, '下发'))).toHaveLength(12);
  const again = await run('split', LEDGER, '--by', '责任单位', '-o', join(folder, '下发'));
  expect([again.exitCode, again.errors]).toEqual([2, expect.stringMatching(/文件夹里已有.*另选一个空文件夹/)]);
  expect((await run('split', LEDGER, '--by', '血型', '-o', folder)).errors).toMatch(/没有“血型”列.*可用的列：责任单位/);
});

test('collect lists what would change, writes nothing without being told, and ends with 1 while something is to be looked at', async () => {
  const pattern = join(folder, '*.xlsx');
  const told = await run('collect', LEDGER, pattern, '--dry-run');
  expect(told.exitCode).toBe(1);
  expect(told.output).toMatch(/疑似金额单位填错/);
  expect(told.output).toMatch(/没有疑问的改动1处/);
  const { changes, conflicts, submissions } = collectSchema.parse(
    JSON.parse((await run('collect', LEDGER, pattern, '--dry-run', '--json')).output),
  );
  expect([submissions.length, changes.length, conflicts.map(({ kinds }) => kinds)]).toEqual([2, 1, [['unit-slip'], ['unit-slip']]]);
  expect((await run('collect', LEDGER, pattern)).errors).toMatch(/--dry-run/);
  const clear = await run('collect', LEDGER, join(folder, '张店镇.xlsx'), '--dry-run');
  expect(clear.exitCode).toBe(0);
});

test('the codes of collect --json are those of its version: one that is added raises it', () => {
  const codes = [...JSON.stringify(z.toJSONSchema(collectSchema)).matchAll(/"enum":\[([^\]]*)\]/g)].map(([, list = '']) =>
    list.replaceAll('"', '').split(','),
  );
  expect(COLLECT_VERSION).toBe(3);
  expect(new Set(codes.flat())).toEqual(new Set([...MATCHED, ...STATUSES, ...SET_ASIDE, ...DOUBTS, ...CONFLICTS]));
});

test('collect -o writes what is clear, with the account of the round', async () => {
  const out = join(mkdtempSync(join(folder, 'out-')), '结果.xlsx');
  writeFileSync(out, '');
  const { output, errors } = await run('collect', LEDGER, folder, '-o', out);
  expect([output, errors]).toEqual([expect.stringMatching(/已写入1处改动/), '']);
  const workbook = openWorkbookFile(new Uint8Array(readFileSync(out)), '结果.xlsx');
  const sheets = await workbook.listSheets();
  const [ledger] = await workbook.readSheets([sheets[0]?.id ?? '']);
  expect(ledger?.values[17]?.[15]).toBe('主体完工');
  expect(sheets.map(({ name, generated }) => [name, generated])).toContainEqual(['填报情况', 'round-report']);
});

test('remind and rollup write their sheets', async () => {
  const apart = mkdtempSync(join(folder, 'out-'));
  const [reminders, ranking] = [join(apart, '催办.xlsx'), join(apart, '全市.xlsx')];
  expect((await run('remind', LEDGER, folder, '-o', reminders)).output).toMatch(/未报|已生成催办单/);
  expect((await run('remind', LEDGER, folder, '--unit', '民政局')).output).toMatch(/民政局：[^]*尚未报送2025年6月进度/);
  expect((await run('rollup', LEDGER, '-o', ranking)).errors).toMatch(/至少两个/);
  expect((await run('rollup', LEDGER, 'assets/samples/平陆县2025年重点推进项目.xlsx', '-o', ranking)).output).toMatch(/已汇总2个县/);
});

test('remind without a column of units names it as the office calls it', async () => {
  const bare = join(folder, '无单位列.xlsx');
  const rows = [
    ['项目名称', '建设性质', '总投资（万元）'],
    ['滨河路改造工程', '新建', 8_000],
  ];
  const cells = rows.flatMap((line, row) => line.map((value, column) => ({ at: `${'ABC'.charAt(column)}${String(row + 1)}`, value })));
  writeFileSync(bare, workbookFile({ sheets: [{ name: '台账', cells }] }));
  const { errors, exitCode } = await run('remind', bare, '-o', join(folder, '催办单.xlsx'));
  expect([exitCode, errors]).toEqual([2, expect.stringMatching(/没有“责任单位”列/)]);
});

test('rollup tells a script all that it tells on a terminal', async () => {
  const words = [
    'rollup',
    LEDGER,
    'assets/samples/云岭县2025年重大项目工作台账（全年样例）.xlsx',
    '-o',
    join(mkdtempSync(join(folder, 'out-')), '全市.xlsx'),
  ];
  const { notices } = rollupSchema.parse(JSON.parse((await run(...words, '--json')).output));
  const lines = (await run(...words)).output.split('\n').map((line) => line.trim());
  expect(notices.length).toBeGreaterThan(0);
  expect(lines).toEqual(expect.arrayContaining(notices));
});

test('split and remind print objects of a published schema', async () => {
  const apart = mkdtempSync(join(folder, 'out-'));
  const split = splitSchema.parse(JSON.parse((await run('split', LEDGER, '--by', '责任单位', '-o', join(apart, '下发'), '--json')).output));
  expect(split.files).toContainEqual({ file: '张店镇（2025年6月填报）.xlsx', value: '张店镇', projects: 1 });
  for (const out of ['催办.xlsx', '催办.docx']) {
    const { reminders } = remindSchema.parse(JSON.parse((await run('remind', LEDGER, folder, '-o', join(apart, out), '--json')).output));
    expect(reminders.find(({ unit }) => unit === '民政局')?.items.map(({ kind }) => kind)).toContain('silent');
  }
});

test('rollup tells of a ledger that is kept up to another month than the day asked for', async () => {
  const told = async (asOf: string): Promise<string> =>
    (
      await run(
        'rollup',
        LEDGER,
        join('assets/samples', LEDGERS[1]),
        '--as-of',
        asOf,
        '-o',
        join(mkdtempSync(join(folder, 'out-')), '全市.xlsx'),
      )
    ).output;
  expect(await told('2025-03-31')).toMatch(/台账填报至2025年6月，这里截至2025年3月31日计算/);
  expect(await told('2025-06-15')).not.toContain('填报至');
});

test('counties whose files bear one name are called by their folders', async () => {
  const apart = mkdtempSync(join(folder, 'out-'));
  const files = ['清河县', '平陆县'].map((county) => join(apart, county, '台账.xlsx'));
  for (const file of files) {
    mkdirSync(dirname(file));
    copyFileSync(LEDGER, file);
  }
  const { output } = await run('rollup', ...files, '-o', join(apart, '全市.xlsx'), '--json');
  expect(rollupSchema.parse(JSON.parse(output))).toMatchObject({
    counties: [
      { name: '清河县', source: '清河县（台账.xlsx）', asOf: '2025-06-30' },
      { name: '平陆县', source: '平陆县（台账.xlsx）', asOf: '2025-06-30' },
    ],
  });
});
