import { createAssistant } from '../../src/app/create-assistant';
import { check } from '../../src/app/actions/check';
import { rollUp } from '../../src/app/round/rollup';
import { EMPTY_PLAN } from '../../src/spreadsheet/port';
import { openWorkbookFile } from '../../src/workbook/file';
import { disagreements, recompute } from '../support/formula-engine';
import { openExcel } from '../workbook/excel/excel-host';
import { openWps } from '../workbook/wps/wps-host';
import { REQUEST } from '../workbook/excel/traffic';
import { cellAddress } from '../../src/spreadsheet/address';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { Workbook } from '../../src/spreadsheet/port';
import { workbookFile } from '../support/xlsx-fixture';
import type { SheetSpec, WorkbookSpec } from '../support/workbook-spec';
import { JUNE, ledgerFile, returned } from './round';

const HEAD = [
  '序号',
  '项目名称',
  '建设性质',
  '总投资（万元）',
  '2025年计划投资（万元）',
  '年度累计完成投资（万元）',
  '计划开工时间',
  '实际开工时间',
  '是否复工',
];
const list = (name: string, rows: readonly (readonly CellValue[])[]): SheetSpec => ({
  name,
  cells: [[`${name}2025年重点项目台账`], HEAD, ...rows].flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === null
        ? []
        : [{ at: cellAddress(row, column), value, ...(column === 6 || column === 7 ? { numberFormat: 'yyyy-mm-dd' } : {}) }],
    ),
  ),
});
/** Two parks in one workbook. */
const PARKS: WorkbookSpec = {
  name: '开发区.xlsx',
  sheets: [
    list('东园区', [
      [1, '东一号厂房项目', '新建', 1000, 500, 100, 45717, 45730, null],
      [2, '东二号道路项目', '新建', 2000, 600, 0, 45778, null, null],
      [3, '东三号水厂项目', '续建', 3000, 700, 300, 45352, 45355, '是'],
    ]),
    list('西园区', [
      [1, '西一号仓库项目', '新建', 1500, 800, 200, 45717, 45720, null],
      [2, '西二号电站项目', '新建', 2500, 900, 100, 45748, 45750, null],
    ]),
  ],
};
const HOSTS: readonly (readonly [string, (spec: WorkbookSpec) => Workbook])[] = [
  ['a file', (spec) => openWorkbookFile(workbookFile(spec), spec.name ?? '')],
  ['Excel', (spec) => openExcel(spec).workbook],
  ['WPS', (spec) => openWps(spec).workbook],
];

describe.each(HOSTS)('汇总几个县 in %s', (_, open) => {
  it('ranks ledgers of the workbook by live numbers, and files by values, each with its source', async () => {
    const workbook = open(PARKS);
    const assistant = createAssistant(workbook);
    const checked = await assistant.check({ ...REQUEST, sheet: '东园区' });
    const files = [returned(JUNE, ledgerFile(JUNE).save()), returned('通知.xlsx', new TextEncoder().encode('通知'))];
    const { counties, aside } = await assistant.rollUp(REQUEST, checked, { sheets: ['西园区'], files }, openWorkbookFile);
    expect(counties.map(({ name, projects, source }) => [name, projects, source])).toEqual([
      ['东园区', 3, '本工作簿“东园区”表'],
      ['西园区', 2, '本工作簿“西园区”表'],
      ['平陆县', 15, JUNE],
    ]);
    expect(aside.map(({ file }) => file)).toEqual(['通知.xlsx']);
    const made = (await workbook.listSheets()).find(({ name }) => name === '县区排名');
    const [sheet] = await workbook.readSheets([made?.id ?? '']);
    const rowOf = (county: string): number => (sheet?.values ?? []).findIndex((line) => line[1] === county);
    const isLive = (row: number, column: number): boolean =>
      (sheet?.formulaAreas ?? []).some(
        (area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
    // Projects, new starts, started in two quarters, continuing, resumed, plan and completed.
    const columns = [2, 3, 4, 5, 9, 10, 12, 13];
    expect(['东园区', '西园区', '平陆县'].map((county) => columns.map((column) => isLive(rowOf(county), column)))).toEqual([
      columns.map(() => true),
      [true, true, true, true, true, false, true, true],
      columns.map(() => false),
    ]);
    await assistant.undo();
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(['东园区', '西园区']);
  });
});

it('stands in the order of its ranks, the best first', async () => {
  const workbook = openWorkbookFile(workbookFile(PARKS), '开发区.xlsx');
  const checked = await check(workbook, { ...REQUEST, sheet: '东园区' });
  await rollUp(workbook, REQUEST, checked, { sheets: ['西园区'], files: [] }, openWorkbookFile);
  const made = (await workbook.listSheets()).find(({ name }) => name === '县区排名');
  const [sheet] = await workbook.readSheets([made?.id ?? '']);
  const ranked = (sheet?.values ?? []).filter(([rank]) => typeof rank === 'number');
  expect(ranked.map(([rank, name]) => [rank, name])).toEqual([
    [1, '西园区'],
    [2, '东园区'],
  ]);
});

it('gives what an independent engine computes', async () => {
  const workbook = openWorkbookFile(workbookFile(PARKS), '开发区.xlsx');
  const checked = await check(workbook, { ...REQUEST, sheet: '东园区' });
  const { receipt } = await rollUp(workbook, REQUEST, checked, { sheets: ['西园区'], files: [] }, openWorkbookFile);
  const sheets = await workbook.listSheets();
  const snapshots = await workbook.readSheets(sheets.filter(({ generated }) => generated === null).map(({ id }) => id));
  const computed = await recompute(snapshots, { ...EMPTY_PLAN, ...receipt.plan });
  expect(computed.length).toBeGreaterThan(20);
  expect(disagreements(computed)).toEqual([]);
});
