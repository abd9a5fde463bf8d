import { headerCells } from '../../src/ledger/header/grid';
import { rememberedFor } from '../../src/ledger/header/remembered';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { readProjects } from '../support/read-projects';
import { snapshotOf } from '../support/snapshot';

type Chosen = Readonly<Record<string, string | null>>;

/** What each header of a ledger was taken for, by the choices made before. */
function taken(
  header: readonly (readonly CellValue[])[],
  chosen: Chosen,
  merges: { row: number; column: number; rows: number; columns: number }[] = [],
): (string | undefined)[] {
  const width = header[0]?.length ?? 0;
  const cells = Array.from({ length: width }, (_, column): CellValue => (column === 0 ? 1 : column === 1 ? '青石供水工程' : 10 + column));
  const ledger = readProjects(
    [...header, cells],
    {
      asOf: dayOf(2025, 6, 30),
      chosenColumns: chosen,
    },
    { merges },
  );
  return Array.from({ length: width }, (_, column) => ledger.columns.find((match) => match.column === column)?.field.name).slice(2);
}

const HEAD = ['序号', '项目名称'] as const;

test.each<[string, CellValue[], Chosen, (string | undefined)[]]>([
  ['the very header', ['本旬数'], { 本旬数: 'monthInvestment' }, ['monthInvestment']],
  ['next month’s header', ['6月份报数'], { '5月份报数': 'monthInvestment' }, ['monthInvestment']],
  ['next year’s header', ['2025年盘子'], { '2024年盘子': 'annualPlan' }, ['annualPlan']],
  ['a header set aside last month', ['6月完成投资'], { '5月完成投资': null }, [undefined]],
  ['its own choice before that of another month', ['6月份报数'], { '5月份报数': 'monthInvestment', '6月份报数': null }, [undefined]],
])('a choice holds for %s', (_what, headers, chosen, expected) => {
  expect(taken([[...HEAD, ...headers]], chosen)).toEqual(expected);
});

test.each<[string, CellValue[], Chosen, (string | undefined)[]]>([
  ['two headers of other months on one sheet', ['6月份报数', '7月份报数'], { '5月份报数': 'monthInvestment' }, [undefined, undefined]],
  ['another year’s plan after one year’s was set aside', ['2025年计划投资'], { '2024年计划投资': null }, ['annualPlan']],
  [
    'months that were taken for different things',
    ['6月份报数'],
    { '4月份报数': 'yearToDate', '5月份报数': 'monthInvestment' },
    [undefined],
  ],
])('a choice does not reach %s', (_what, headers, chosen, expected) => {
  expect(taken([[...HEAD, ...headers]], chosen)).toEqual(expected);
});

test('headers below different parents are chosen apart', () => {
  const header = [
    [...HEAD, '一期', null, '二期', null],
    [null, null, '数额', '份额', '数额', '份额'],
  ];
  const merges = [0, 1]
    .map((column) => ({ row: 0, column, rows: 2, columns: 1 }))
    .concat([2, 4].map((column) => ({ row: 0, column, rows: 1, columns: 2 })));
  expect(taken(header, { '一期>数额': 'totalInvestment', '二期>数额': 'yearToDate' }, merges)).toEqual([
    'totalInvestment',
    undefined,
    'yearToDate',
    undefined,
  ]);
});

describe('of what was chosen before, a header has', () => {
  const remembered = (header: string, chosen: Chosen): Chosen => rememberedFor(headerCells(snapshotOf([header.split('|')]), 0, 1), chosen);

  test.each<[string, string, Chosen, Chosen]>([
    ['its own', '本旬数|备注', { 本旬数: 'monthInvestment', 别的: 'remark' }, { 本旬数: 'monthInvestment' }],
    ['its own "none of them"', '本旬数', { 本旬数: null }, { 本旬数: null }],
    ['its own however it is written', '本 旬\n数（万元）', { '本旬数(万元)': 'monthInvestment' }, { '本旬数(万元)': 'monthInvestment' }],
    ['that of another month', '6月份报数', { '11月份报数': 'monthInvestment' }, { '6月份报数': 'monthInvestment' }],
    ['that up to another month', '1-6月报数', { '1-5月报数': 'yearToDate' }, { '1-6月报数': 'yearToDate' }],
    ['that of another year', '2025年盘子', { '2024年盘子': 'annualPlan' }, { '2025年盘子': 'annualPlan' }],
    ['that of the same month of another year', '2025年1月数', { '2024年1月数': 'monthInvestment' }, { '2025年1月数': 'monthInvestment' }],
    ['"none of them" of another month', '6月报数', { '5月报数': null }, { '6月报数': null }],
    ['"none of them" of another month of the year', '2025年6月报数', { '2025年5月报数': null }, { '2025年6月报数': null }],
    ['what several months agree on', '6月报数', { '4月报数': 'yearToDate', '5月报数': 'yearToDate' }, { '6月报数': 'yearToDate' }],
  ])('%s', (_, header, chosen, expected) => {
    expect(remembered(header, chosen)).toEqual(expected);
  });

  test.each<[string, string, Chosen]>([
    ['where nothing was', '本旬数', {}],
    ['of another header', '6月报数', { '5月盘子': 'yearToDate' }],
    ['of a header that only holds it', '6月报数', { 截至5月报数: 'yearToDate' }],
    ['"none of them" of another year', '2025年盘子', { '2024年盘子': null }],
    ['where months do not agree', '6月报数', { '4月报数': 'yearToDate', '5月报数': 'monthInvestment' }],
    ['where one month was set aside', '6月报数', { '4月报数': 'yearToDate', '5月报数': null }],
    ['for two headers of other months', '6月报数|7月报数', { '5月报数': 'yearToDate' }],
    ['of a header without the month or the year', '6月报数|2025年盘子', { 月报数: 'yearToDate', 年盘子: 'annualPlan' }],
    ['without a month of its own', '报数', { '5月报数': 'yearToDate' }],
    ['by numbers that are no months or years', '第6批报数|2025盘子', { 第5批报数: 'yearToDate', '2024盘子': 'annualPlan' }],
    ['of three digits', '106月报数', { '205月报数': 'yearToDate' }],
    ['that is called like a part of every object', 'constructor', { 别的: 'name' }],
  ])('nothing %s', (_, header, chosen) => {
    expect(remembered(header, chosen)).toEqual({});
  });

  test('its own beside that of the next month', () => {
    expect(remembered('5月报数|6月报数', { '5月报数': 'monthInvestment' })).toEqual({ '5月报数': 'monthInvestment' });
  });
});
