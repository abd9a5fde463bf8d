import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import packageJson from '../../package.json';
import { ledgerFile } from './ledger-file';
import { line, pair, ratioLine, spreadOf } from './measure';
import { costOf } from './process-cost';

const ANNEX = 'assets/samples/平陆县2025年重点推进项目.xlsx';
const PROGRAM = packageJson.bin.ledger;
const SIZES = [1_000, 10_000, 100_000, 500_000];
/** The size at which the peer runs too. */
const COMPARED = 100_000;

/** The command line as whole processes: its start beside an empty Node, cost of a row at four sizes, exceljs beside it at one. */
export async function commandBench(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'command-'));
  try {
    // The first call may build the program.
    await costOf([PROGRAM, 'check', ANNEX]);
    const start = await pair(
      9,
      async () => (await costOf([PROGRAM, 'check', ANNEX])).cpu,
      async () => (await costOf(['-e', ''])).cpu,
      1,
    );
    const lines = [
      'command line, whole processes',
      line('check of the annexed list, CPU', start.first, 's', 3),
      ratioLine('the same / an empty Node', start.ratio, 'at most 3'),
    ];
    for (const rows of SIZES) lines.push(...(await atSize(folder, rows)));
    return lines;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function atSize(folder: string, rows: number): Promise<string[]> {
  const [source, ours, theirs] = ['in', 'ours', 'theirs'].map((name) => join(folder, `${name}.xlsx`)) as [string, string, string];
  await writeFile(source, await ledgerFile(rows));
  const peaks: [number, number][] = [];
  const report = async (): Promise<number> => {
    const { cpu, peak } = await costOf([PROGRAM, 'report', source, '-o', ours]);
    peaks.push([peak, 0]);
    return cpu;
  };
  const size = rows.toLocaleString('en-US');
  if (rows !== COMPARED) {
    const cpu = spreadOf([await report(), await report(), await report()]);
    return [
      line(`report of ${size} rows: CPU of a row`, perRow(cpu, rows), 'us'),
      line('  peak memory', spreadOf(peaks.map(([peak]) => peak)), 'MB', 0),
    ];
  }
  const { first, second, ratio } = await pair(
    3,
    async () => {
      const { cpu, peak } = await costOf([resolve('test/bench/exceljs-copy.cjs'), source, theirs]);
      peaks.push([0, peak]);
      return cpu;
    },
    report,
    0,
  );
  const [own, other] = [
    spreadOf(peaks.flatMap(([peak]) => (peak > 0 ? [peak] : []))),
    spreadOf(peaks.flatMap(([, peak]) => (peak > 0 ? [peak] : []))),
  ];
  return [
    line(`report of ${size} rows: CPU of a row`, perRow(second, rows), 'us'),
    line('  peak memory', own, 'MB', 0),
    line('  exceljs: open, save (peer), CPU', first, 's'),
    line('  its peak memory', other, 'MB', 0),
    ratioLine('  CPU, exceljs / ours', ratio, 'at least 10'),
    `  peak memory, exceljs / ours ${(other.median / own.median).toFixed(1)}   target at least 7`,
  ];
}

function perRow({ median, best, worst }: ReturnType<typeof spreadOf>, rows: number): ReturnType<typeof spreadOf> {
  return { median: (median / rows) * 1e6, best: (best / rows) * 1e6, worst: (worst / rows) * 1e6 };
}
