import { Workbook as ExcelJs } from 'exceljs';
import { acceptChanges } from '../../src/app/round/collect';
import { withoutConflict } from '../../src/app/round/plans';
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

/** Every unit reports the same kinds of things, each in a layout of its own. */
const LAYOUTS: readonly Answer[] = [
  {},
  { reversed: true },
  { rename: { '年度累计完成投资（亿元）': '今年累计完成投资（万元）', 形象进度: '工程进展情况' }, inWan: ['年度累计完成投资（亿元）'] },
  { shifted: true, reversed: true },
  { unsigned: true, rename: { '年度累计完成投资（亿元）': '本年完成投资\n（万元）' }, inWan: ['年度累计完成投资（亿元）'] },
];

/** The plain model: what each project reports. */
function reported(project: string): { amount: number; progress: string } {
  const size = Array.from(project).length;
  return { amount: 3 + size / 100, progress: `6月底完成第${String(size)}段` };
}

async function answers(): Promise<ReturnType<typeof returned>[]> {
  const files = await sent(ledgerFile(JUNE));
  return Promise.all(
    files.map(async ({ bytes }, index) => {
      const fill: Answer['fill'] = (project) => ({
        '年度累计完成投资（亿元）': reported(project).amount,
        形象进度: reported(project).progress,
      });
      return returned(`报送${String(index + 1)}（最终版）.xlsx`, await answered(bytes, { ...LAYOUTS[index % LAYOUTS.length], fill }));
    }),
  );
}

describe('many ways to answer: values, order, headings, units, columns, a sign that is gone', () => {
  const hosts: readonly (readonly [string, () => Promise<Workbook>])[] = [
    ['the file', () => Promise.resolve(ledgerFile(JUNE))],
    ['Excel', async () => openExcel(await bookOfFile(ledgerFile(JUNE))).workbook],
    ['WPS', async () => openWps(await bookOfFile(ledgerFile(JUNE))).workbook],
  ];

  it.each(hosts)('in %s the ledger is what the plain model says, cell for cell, and what it was after one undo', async (_host, open) => {
    const workbook = await open();
    const before = await cellsOf(workbook);
    const { collected } = await brought(workbook, await answers());
    const { receipt } = await acceptChanges(workbook, collected, withoutConflict(collected));
    const wanted = before.map((row) => [...row]);
    const header = before.findIndex((row) => row.includes('项目名称'));
    const [name, amount, progress] = ['项目名称', '年度累计完成投资（亿元）', '形象进度'].map((heading) =>
      (before[header] ?? []).findIndex((cell) => typeof cell === 'string' && cell.replace(/\s/g, '') === heading),
    );
    for (const row of wanted.slice(header + 1)) {
      const project = row[name ?? 0];
      if (typeof project !== 'string' || project === '合计') continue;
      row[amount ?? 0] = reported(project).amount;
      row[progress ?? 0] = reported(project).progress;
    }
    const after = await cellsOf(workbook);
    // The total is a formula: each program works it out in its own time.
    const records = (rows: readonly (readonly unknown[])[]): unknown => rows.slice(0, -1);
    expect(records(after)).toEqual(records(wanted));
    await workbook.revert(receipt);
    expect(records(await cellsOf(workbook))).toEqual(records(before));
  });

  it('no change of them is asked about, and every one tells both cells', async () => {
    const { report } = await brought(ledgerFile(JUNE), await answers());
    expect(report.conflicts).toEqual([]);
    expect(report.changes).toHaveLength(30);
    expect(report.changes.every(({ ledger, returned: theirs }) => /^[A-Z]+\d+$/.test(ledger.cell) && /^[A-Z]+\d+$/.test(theirs.cell))).toBe(
      true,
    );
    expect(new Set(report.changes.map(({ matched }) => matched))).toEqual(new Set(['sign', 'name']));
  });
});

async function cellsOf(workbook: Workbook): Promise<readonly (readonly unknown[])[]> {
  const ledger = (await workbook.listSheets()).find(({ name }) => name === '项目台账');
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
