import { Workbook as ExcelJs } from 'exceljs';
import { acceptChanges } from '../../src/app/round/accept';
import { allClear } from '../../src/app/round/plans';
import type { Workbook } from '../../src/spreadsheet/port';
import { bookOfFile } from '../support/book-model/from-file';
import { openExcel } from '../workbook/excel/excel-host';
import { openWps } from '../workbook/wps/wps-host';
import { brought, JUNE, LEDGERS, ledgerFile, returned, sent } from './round';
import { answered, layoutOf, type Answer } from './unit';

describe.each(LEDGERS)('%s', (name) => {
  it.each(['责任单位', '县级包联领导', '建设性质'])('cut up by %s and collected as it is, nothing changes', async (by) => {
    const files = await sent(ledgerFile(name), by);
    const { report } = await brought(
      ledgerFile(name),
      files.map((file) => returned(file.name, file.bytes)),
      by,
    );
    expect(report.submissions.filter(({ status, projects, matched }) => status !== 'counted' || projects !== matched)).toEqual([]);
    expect(report.units.map(({ unit, files: own }) => [unit, own.length])).toEqual(files.map(({ value }) => [value, 1]));
    expect([report.changes, report.conflicts, report.added, report.missing]).toEqual([[], [], [], []]);
  });
});

describe('a file that is sent out', () => {
  it('holds the unit’s rows and nothing of the others, in any part', async () => {
    const files = await sent(ledgerFile(JUNE));
    const ledger = new ExcelJs();
    await ledger.xlsx.load(Buffer.from(ledgerFile(JUNE).save()) as never);
    const sheet = ledger.getWorksheet('项目台账');
    if (!sheet) throw new Error('no ledger');
    const { columns, rows } = layoutOf(sheet);
    const all = rows.map((row) => ({
      name: sheet.getCell(row, columns.get('项目名称') ?? 0).text,
      unit: sheet.getCell(row, columns.get('责任单位') ?? 0).text,
    }));
    for (const { bytes, value } of files) {
      const parts = await partsOf(bytes);
      const own = all.filter(({ unit }) => unit.includes(value)).map(({ name }) => name);
      expect(own.every((name) => parts.includes(name))).toBe(true);
      expect(all.filter(({ name }) => !own.includes(name) && parts.includes(name))).toEqual([]);
      expect(parts).not.toContain('资金到位');
    }
  });

  it('keeps title, header, widths, print set-up and the sum of its own rows, which another program reads', async () => {
    const [water] = await sent(ledgerFile(JUNE));
    const book = new ExcelJs();
    await book.xlsx.load(Buffer.from(water?.bytes ?? []) as never);
    const [sheet] = book.worksheets;
    if (!sheet) throw new Error('a sheet is missing');
    const { columns, rows } = layoutOf(sheet);
    expect(book.worksheets.map((each) => [each.name, each.state])).toEqual([
      ['项目台账', 'visible'],
      ['回收标识', 'veryHidden'],
      ['填报说明', 'visible'],
    ]);
    expect(sheet.getCell('A1').value).toBe('平陆县2025年重点推进项目台账');
    expect(sheet.getColumn(2).width).toBe(34);
    expect(sheet.pageSetup.orientation).toBe('landscape');
    const total = columns.get('总投资（亿元）') ?? 0;
    const last = Math.max(...rows) + 6;
    const amounts = rows.map((row) => Number(sheet.getCell(row, total).value));
    expect(sheet.getCell(last, total).formula).toBe(`SUM(G4:G${String(last - 1)})`);
    expect(sheet.getCell(last, total).result).toBeCloseTo(
      amounts.reduce((sum, amount) => sum + amount, 0),
      6,
    );
  });

  it('is protected without a password but for what is to be filled in, and offers the words of the ledger', async () => {
    const [water] = await sent(ledgerFile(JUNE));
    const book = new ExcelJs();
    await book.xlsx.load(Buffer.from(water?.bytes ?? []) as never);
    const sheet = book.worksheets[0];
    if (!sheet) throw new Error('no sheet');
    const { columns, rows } = layoutOf(sheet);
    const locked = (heading: string, row = rows[0] ?? 0): boolean =>
      sheet.getCell(row, columns.get(heading) ?? 0).protection?.locked !== false;
    const protection = (sheet as unknown as { sheetProtection: { sheet: boolean; hashValue?: string; password?: string } }).sheetProtection;
    expect([protection.sheet, protection.hashValue, protection.password]).toEqual([true, undefined, undefined]);
    expect(['项目名称', '责任单位', '总投资（亿元）', '计划开工时间'].map((heading) => locked(heading))).toEqual([true, true, true, true]);
    expect(['年度累计完成投资（亿元）', '实际开工时间', '形象进度', '存在问题'].map((heading) => locked(heading))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(locked('项目名称', Math.max(...rows) + 1)).toBe(false);
    expect(sheet.getCell(rows[0] ?? 0, columns.get('开工情况') ?? 0).dataValidation.formulae).toEqual(['"已开工,未开工,在建,停工"']);
  });
});

/** What the units of a sample report, and in which other words and units they may do so. */
interface Reported {
  readonly name: (typeof LEDGERS)[number];
  readonly sheet: string;
  readonly text: string;
  readonly textToo: string;
  /** Heading of the amount, in 亿元 or 万元, and the same in 万元; null where the ledger has none that changes from month to month. */
  readonly amount: string | null;
  readonly amountInWan: string;
  readonly inYi: boolean;
}
const REPORTED: readonly Reported[] = [
  {
    name: LEDGERS[0],
    sheet: '项目台账',
    text: '形象进度',
    textToo: '工程进展情况',
    amount: '年度累计完成投资（亿元）',
    amountInWan: '今年累计完成投资（万元）',
    inYi: true,
  },
  { name: LEDGERS[1], sheet: '重点推进项目', text: '备注', textToo: '备 注', amount: null, amountInWan: '', inYi: true },
  {
    name: LEDGERS[2],
    sheet: '重点项目台账',
    text: '存在问题',
    textToo: '存在的问题',
    amount: '年度累计完成投资',
    amountInWan: '本年累计完成投资（万元）',
    inYi: false,
  },
];

/** Every unit reports the same kinds of things, each in a layout of its own. */
function layoutsOf({ text, textToo, amount, amountInWan, inYi }: Reported): readonly Answer[] {
  const rename = { [text]: textToo, ...(amount === null ? {} : { [amount]: amountInWan }) };
  const renamed: Answer = { rename, ...(amount !== null && inYi ? { inWan: [amount] } : {}) };
  return [{}, { reversed: true }, renamed, { shifted: true, reversed: true }, { unsigned: true, ...renamed }];
}

/** The plain model: what each project reports, in the ledger's unit. */
function reported(project: string, before: unknown): { amount: number; progress: string } {
  const size = Array.from(project).length;
  return { amount: Math.round((Number(before) + size / 100) * 1e4) / 1e4, progress: `6月底完成第${String(size)}段` };
}

async function answers(sample: Reported): Promise<ReturnType<typeof returned>[]> {
  const { name, text, amount } = sample;
  const files = await sent(ledgerFile(name));
  const layouts = layoutsOf(sample);
  return Promise.all(
    files.map(async ({ bytes }, index) => {
      const fill: Answer['fill'] = (project, cell) => ({
        [text]: reported(project, 0).progress,
        ...(amount === null ? {} : { [amount]: reported(project, cell(amount)).amount }),
      });
      return returned(`报送${String(index + 1)}（最终版）.xlsx`, await answered(bytes, { ...layouts[index % layouts.length], fill }));
    }),
  );
}

describe.each(REPORTED)('many ways to answer: values, order, headings, units, columns, a sign that is gone ($name)', (sample) => {
  const { name, sheet, text, amount } = sample;
  const hosts: readonly (readonly [string, () => Promise<Workbook>])[] = [
    ['the file', () => Promise.resolve(ledgerFile(name))],
    ['Excel', async () => openExcel(await bookOfFile(ledgerFile(name))).workbook],
    ['WPS', async () => openWps(await bookOfFile(ledgerFile(name))).workbook],
  ];

  it.each(hosts)('in %s the ledger is what the plain model says, cell for cell, and what it was after one undo', async (_host, open) => {
    const workbook = await open();
    const before = await cellsOf(workbook, sheet);
    const { collected, report } = await brought(workbook, await answers(sample));
    expect(report.conflicts).toEqual([]);
    expect(report.changes.every(({ ledger, returned: theirs }) => /^[A-Z]+\d+$/.test(ledger.cell) && /^[A-Z]+\d+$/.test(theirs.cell))).toBe(
      true,
    );
    expect([...new Set(report.changes.map(({ matched }) => matched))].sort()).toEqual(
      report.changes.some(({ matched }) => matched === 'code') ? ['code', 'sign'] : ['name', 'sign'],
    );
    const { receipt } = await acceptChanges(workbook, collected, allClear(collected));
    const wanted = before.map((row) => [...row]);
    const header = before.findIndex((row) => row.some((cell) => bare(cell) === '项目名称'));
    const columnOf = (heading: string): number => (before[header] ?? []).findIndex((cell) => bare(cell) === heading);
    for (const row of wanted.slice(header + 1)) {
      const project = row[columnOf('项目名称')];
      if (typeof project !== 'string' || ['合计', '项目名称'].includes(bare(project)) || typeof row[columnOf('责任单位')] !== 'string')
        continue;
      row[columnOf(text)] = reported(project, 0).progress;
      if (amount !== null) row[columnOf(amount)] = reported(project, row[columnOf(amount)] ?? 0).amount;
    }
    const after = await cellsOf(workbook, sheet);
    // The total is a formula: each program works it out in its own time.
    const records = (rows: readonly (readonly unknown[])[]): unknown => rows.filter((row) => !row.includes('合计'));
    expect(records(after)).toEqual(records(wanted));
    await workbook.revert(receipt);
    expect(records(await cellsOf(workbook, sheet))).toEqual(records(before));
  });
});

const bare = (cell: unknown): string => (typeof cell === 'string' ? cell.replace(/\s/g, '') : '');

async function cellsOf(workbook: Workbook, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const ledger = (await workbook.listSheets()).find(({ name }) => name === sheet);
  const [snapshot] = await workbook.readSheets([ledger?.id ?? '']);
  return snapshot?.values ?? [];
}

/** All texts of a package, whatever part they stand in. */
async function partsOf(bytes: Uint8Array): Promise<string> {
  const { unzipSync, strFromU8 } = await import('fflate');
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}
