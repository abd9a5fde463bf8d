import { Workbook as ExcelJs } from 'exceljs';
import { createAssistant } from '../../src/app/create-assistant';
import { acceptChanges, type Accepted } from '../../src/app/round/accept';
import { collectFiles } from '../../src/app/round/collect';
import { allClear } from '../../src/app/round/plans';
import { cellAddress } from '../../src/spreadsheet/address';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { Workbook } from '../../src/spreadsheet/port';
import { openWorkbookFile } from '../../src/workbook/file';
import { snapshotOf } from '../support/snapshot';
import { workbookFile } from '../support/xlsx-fixture';
import type { CellSpec, WorkbookSpec } from '../support/workbook-spec';
import { openExcel } from '../workbook/excel/excel-host';
import { openWps } from '../workbook/wps/wps-host';
import { REQUEST } from '../workbook/excel/traffic';
import { ledgerFile, returned } from './round';
import { writtenSheet } from './written-sheet';

const HEAD = ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间', '年度累计完成投资（万元）', '形象进度'];
const PROJECTS: readonly (readonly CellValue[])[] = [
  [1, '青石一号产业园项目', '住建局', '新建', 40_000, '2025年3月', 1_000, '桩基'],
  [2, '青石二号产业园项目', '交运局', '新建', 50_000, '2025年4月', 2_000, '桩基'],
  [3, '青石三号产业园项目', '水利局', '续建', 60_000, '2024年4月', 3_000, '桩基'],
];
const NEW: readonly CellValue[] = [4, '青石四号水库项目', '水利局', '新建', 7_000, '2025年9月', 500, '勘察'];

/** A list with its total below it, or above; and a sheet that counts its projects. */
function book(total: 'below' | 'above' | 'typed'): WorkbookSpec {
  const first = total === 'above' ? 3 : 2;
  const row = total === 'above' ? 2 : first + PROJECTS.length;
  const cells = (values: readonly CellValue[], at: number): CellSpec[] =>
    values.flatMap((value, column) => (value === null ? [] : [{ at: cellAddress(at, column), value }]));
  const sum = (column: number): CellSpec => {
    const value = PROJECTS.reduce((all, project) => all + Number(project[column]), 0);
    const area = `${cellAddress(first, column)}:${cellAddress(first + PROJECTS.length - 1, column)}`;
    return { at: cellAddress(row, column), value, ...(total === 'typed' ? {} : { formula: `SUM(${area})` }) };
  };
  return {
    name: '青石县2025年重点项目台账.xlsx',
    sheets: [
      {
        name: '台账',
        cells: [
          { at: 'A1', value: '青石县2025年重点项目' },
          ...cells(HEAD, 1),
          ...PROJECTS.flatMap((project, at) => cells(project, first + at)),
          { at: cellAddress(row, 1), value: '合计' },
          sum(4),
          sum(6),
        ],
      },
      {
        name: '领导看的',
        cells: [{ at: 'A1', value: 150_000, formula: `SUM(台账!E${String(first + 1)}:E${String(first + PROJECTS.length)})` }],
      },
    ],
  };
}

/** 水利局 reports a new project, and more investment in its own. */
async function accepted(workbook: Workbook): Promise<Accepted> {
  const own = [...(PROJECTS[2] ?? [])].map((value, at) => (at === 6 ? 3_300 : value));
  const list = snapshotOf([['青石县2025年重点项目'], HEAD, own, NEW], { sheetName: '台账', workbookName: '水利局.xlsx' });
  const checked = await createAssistant(workbook).check(REQUEST);
  const collected = await collectFiles(checked, [returned('水利局.xlsx', await writtenSheet(list))], openWorkbookFile);
  expect(collected.added).toHaveLength(1);
  return acceptChanges(workbook, collected, allClear(collected));
}

const HOSTS: readonly (readonly [string, (spec: WorkbookSpec) => Workbook])[] = [
  ['a file', (spec) => openWorkbookFile(workbookFile(spec), spec.name ?? '')],
  ['Excel', (spec) => openExcel(spec).workbook],
  ['WPS', (spec) => openWps(spec).workbook],
];

describe.each(HOSTS)('new projects in %s', (_, open) => {
  it.each(['below', 'above'] as const)('stand among the others where a total is %s, which counts them', async (total) => {
    const workbook = open(book(total));
    const [sheet, other] = await workbook.listSheets();
    const ids = [sheet?.id ?? '', other?.id ?? ''];
    const before = await workbook.readSheets(ids);
    const { appended, listed, receipt } = await accepted(workbook);
    expect([appended, listed]).toEqual([1, 0]);
    const [list] = await workbook.readSheets(ids);
    const rows = (list?.values ?? []).slice(2).map(([number, name, , , amount, , done]) => [number, name, amount, done]);
    const sums = [null, '合计', 157_000, 6_800];
    expect(rows).toEqual([
      ...(total === 'above' ? [sums] : []),
      [1, '青石一号产业园项目', 40_000, 1_000],
      [2, '青石二号产业园项目', 50_000, 2_000],
      // Before the last, so that every range over the projects takes it in.
      [3, '青石四号水库项目', 7_000, 500],
      [4, '青石三号产业园项目', 60_000, 3_300],
      ...(total === 'below' ? [sums] : []),
    ]);
    await workbook.revert(receipt);
    expect(await workbook.readSheets(ids)).toEqual(before);
  });

  it('are listed to be copied where the total is typed', async () => {
    const workbook = open(book('typed'));
    const { appended, listed } = await accepted(workbook);
    expect([appended, listed]).toEqual([0, 1]);
    const [sheet] = await workbook.listSheets();
    expect((await workbook.readSheets([sheet?.id ?? '']))[0]?.values).toHaveLength(6);
  });
});

describe('new projects in a file', () => {
  it('count in the formulas of other sheets too, as another program works them out', async () => {
    const workbook = openWorkbookFile(workbookFile(book('below')), '台账.xlsx');
    await accepted(workbook);
    const read = new ExcelJs();
    await read.xlsx.load(Buffer.from(workbook.save()) as never);
    expect(read.getWorksheet('台账')?.getCell('E7').formula).toBe('SUM(E3:E6)');
    expect(read.getWorksheet('领导看的')?.getCell('A1').formula).toBe('SUM(台账!E3:E6)');
  });

  it('are listed where a comment below would be torn from its row', async () => {
    const commented = new ExcelJs();
    await commented.xlsx.load(Buffer.from(workbookFile(book('below'))) as never);
    const cell = commented.getWorksheet('台账')?.getCell('B6');
    if (cell) cell.note = '含续建';
    const workbook = openWorkbookFile(new Uint8Array(await commented.xlsx.writeBuffer()), '台账.xlsx');
    const { appended, listed } = await accepted(workbook);
    expect([appended, listed]).toEqual([0, 1]);
  });

  it('stand in a ledger with its looks, and go without a trace', async () => {
    const workbook = ledgerFile('平陆县2025年重点推进项目台账（6月调度）.xlsx');
    const bytes = workbook.save();
    const list = snapshotOf(
      [
        ['平陆县2025年重点推进项目台账'],
        ['序号', '项目名称', '责任单位', '建设性质', '总投资（亿元）'],
        [16, '黄河提水增效工程', '水利局', '新建', 1.5],
      ],
      { sheetName: '台账', workbookName: '水利局.xlsx' },
    );
    const checked = await createAssistant(workbook).check(REQUEST);
    const collected = await collectFiles(checked, [returned('水利局.xlsx', await writtenSheet(list))], openWorkbookFile);
    const { appended, receipt } = await acceptChanges(workbook, collected, allClear(collected));
    expect(appended).toBe(1);
    const read = new ExcelJs();
    await read.xlsx.load(Buffer.from(workbook.save()) as never);
    const sheet = read.worksheets[0];
    expect(sheet?.getCell('G20').formula).toBe('SUM(G4:G19)');
    expect(sheet?.getCell('B18').value).toBe('黄河提水增效工程');
    expect(sheet?.getCell('B18').style).toEqual(sheet?.getCell('B17').style);
    await workbook.revert(receipt);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(bytes))).toBe(true);
  });
});
