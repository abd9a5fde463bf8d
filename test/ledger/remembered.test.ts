import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { readProjects } from '../support/read-projects';

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
