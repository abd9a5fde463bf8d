import { dayOf } from '../../../../src/spreadsheet/calendar';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { readProjects } from '../../../support/read-projects';

const HEADER: CellValue[] = ['项目名称', '责任单位', '建设性质', '总投资（万元）', '2025年计划投资（万元）', '本年累计完成投资（万元）'];

/** What is told of hidden values. */
function told(rows: CellValue[][], ...merges: Area[]) {
  const ledger = readProjects([HEADER, ...rows], { asOf: dayOf(2025, 6, 30) }, { origin: { row: 4, column: 2 }, merges });
  return ledger.assumptions.filter(({ code }) => code === 'value-hidden');
}

const column = (at: number, row: number, rows: number): Area => ({ row: row + 4, column: at + 2, rows, columns: 1 });

test('an amount below a merge is told, also where it is the same', () => {
  expect(
    told(
      [
        ['青石路', '交通局', '新建', 500],
        ['南河桥', '水利局', '新建', 500],
      ],
      column(3, 1, 2),
    ),
  ).toEqual([
    {
      code: 'value-hidden',
      subject: 'totalInvestment',
      field: 'totalInvestment',
      cells: [{ row: 6, column: 5, rows: 1, columns: 1 }],
      decided: 'seen',
      options: [{ key: 'seen' }],
      params: { label: '总投资', count: 1, text: '500' },
      figures: ['totalInvestment'],
      serious: true,
      answered: false,
    },
  ]);
});

test('words below a merge are told where they differ from what is seen, as no serious matter', () => {
  const rows: CellValue[][] = [
    ['青石路', '交通局', '新建', 500],
    ['南河桥', ' 交通局 ', '新建', 500],
    ['北山校', '水利\n局', '新建', 500],
    ['东岭厂', '教育局', '新建', 500],
  ];
  expect(told(rows, column(1, 1, 4))).toMatchObject([
    {
      subject: 'leadUnit',
      cells: [
        { row: 7, column: 3 },
        { row: 8, column: 3 },
      ],
      params: { count: 2, text: '水利局、教育局' },
      figures: ['projects'],
      serious: false,
    },
  ]);
});

test('a hidden name is serious, and so are the other amounts', () => {
  expect(
    told(
      [
        ['青石路', '甲局', '新建', 500],
        ['南河桥', '乙局', '新建', 500],
      ],
      column(0, 1, 2),
    ),
  ).toMatchObject([{ subject: 'name', serious: true }]);
  expect(
    told(
      [
        ['青石路', '甲局', '新建', 500, 9, 8],
        ['南河桥', '乙局', '新建', 300, 7, 6],
      ],
      column(4, 1, 2),
      column(5, 1, 2),
    ),
  ).toMatchObject([
    { subject: 'annualPlan', figures: ['annualPlan'], serious: true },
    { subject: 'yearToDate', figures: ['projects'], serious: true },
  ]);
});

test('three of them are shown', () => {
  const rows = (count: number): CellValue[][] =>
    Array.from({ length: count }, (_, at) => [`某${'路'.repeat(at + 1)}`, `${'甲'.repeat(at + 1)}局`, '新建', 500]);
  expect(told(rows(4), column(1, 1, 4))[0]?.params).toMatchObject({ text: '甲甲局、甲甲甲局、甲甲甲甲局' });
  expect(told(rows(5), column(1, 1, 5))[0]?.params).toMatchObject({ text: '甲甲局、甲甲甲局、甲甲甲甲局等' });
});

test('a merge over several columns hides what stands in all but the first', () => {
  const across: Area = { row: 5, column: 3, rows: 1, columns: 2 };
  expect(told([['青石路', '交通局', '新建', 500]], across)).toMatchObject([{ subject: 'nature', cells: [{ row: 5, column: 4 }] }]);
});

test('blanks are no values, and merges beside the records hide none of theirs', () => {
  expect(
    told(
      [
        ['青石路', '交通局', '新建', 500],
        ['南河桥', null, '新建', 500],
      ],
      column(1, 1, 2),
    ),
  ).toEqual([]);
  expect(
    readProjects(
      [['2025年', '重点'], HEADER, ['青石路', '交通局', '新建', 500], ['南河桥', '交通局', '新建', 500]],
      { asOf: dayOf(2025, 6, 30) },
      {
        merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      },
    ).assumptions.filter(({ code }) => code === 'value-hidden'),
  ).toEqual([]);
});

test('what is hidden below the last row of the table is another matter', () => {
  const rows: CellValue[][] = [
    ['青石路', '交通局', '新建', 500],
    [],
    ['谋划项目'],
    ['项目名称', '责任部门', '投资估算（万元）'],
    ['南河桥', '水利局', 500],
    ['北山校', '教育局', 300],
  ];
  const ledger = readProjects(
    [HEADER, ...rows],
    { asOf: dayOf(2025, 6, 30), table: 0 },
    {
      merges: [{ row: 5, column: 1, rows: 2, columns: 1 }],
    },
  );
  expect(ledger.rows).toHaveLength(1);
  expect(ledger.assumptions.filter(({ code }) => code === 'value-hidden')).toEqual([]);
});
