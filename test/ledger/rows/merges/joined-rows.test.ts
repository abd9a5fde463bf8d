import { AssumptionLog } from '../../../../src/ledger/assumptions';
import { askAboutJoined, findJoinedRows, joinCells } from '../../../../src/ledger/rows/merges/joined-rows';
import { rowColumns } from '../../../../src/ledger/rows/row-columns';
import type { ColumnMatch } from '../../../../src/ledger/ledger';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

const HEADER: CellValue[] = [
  '序号',
  '项目名称',
  '责任单位',
  '建设性质',
  '总投资（万元）',
  '2025年计划投资（万元）',
  '计划开工时间',
  '建设起止年限',
  '建设内容',
];
const ROWS: CellValue[][] = [
  [1, '青石路', '交通局'],
  [null, null, '水利局'],
  [2, '南河桥', '水利局'],
  [3, null, '教育局'],
];

const area = (row: number, column: number, rows: number, columns = 1): Area => ({ row: row + 4, column: column + 2, rows, columns });

describe('projects whose name is merged over several rows', () => {
  function joined(merges: readonly Area[], rows: CellValue[][] = ROWS, header = HEADER, firstRow = 1): [number, readonly number[]][] {
    const sheet = headedSheet([header, ...rows], { origin: { row: 4, column: 2 }, merges });
    return [...findJoinedRows(sheet.snapshot, rowColumns(sheet.header.matches, 2), firstRow)];
  }

  test('are one, where no further row has a number', () => {
    expect(joined([area(1, 1, 2)])).toEqual([[1, [2]]]);
    expect(joined([area(1, 1, 2), area(1, 0, 2)])).toEqual([[1, [2]]]);
    expect(joined([area(1, 0, 2, 2)])).toEqual([[1, [2]]]);
  });

  test('are projects of their own, where a further row has one', () => {
    expect(joined([area(3, 1, 2)])).toEqual([]);
  });

  test('are one again, where the number is merged over the very same rows', () => {
    expect(joined([area(3, 1, 2), area(3, 0, 2)])).toEqual([[3, [4]]]);
    expect(joined([area(3, 1, 2), area(3, 0, 3)])).toEqual([]);
    expect(joined([area(3, 1, 2), area(2, 0, 2)])).toEqual([]);
  });

  test('are one in a list without numbers', () => {
    const rows: CellValue[][] = [
      ['青石路', 500],
      [null, 300],
    ];
    expect(joined([area(1, 0, 2)], rows, ['项目名称', '总投资（万元）'])).toEqual([[1, [2]]]);
  });

  test('leave out blank rows and those below the block', () => {
    expect(joined([area(1, 1, 9)], [ROWS[0] ?? [], [null, ' '], ROWS[1] ?? []])).toEqual([[1, [3]]]);
    expect(joined([area(1, 1, 2)], [ROWS[0] ?? [], []])).toEqual([]);
  });

  test('are none within one row, above the records, of another column, or without a name', () => {
    expect(joined([area(1, 1, 1)])).toEqual([]);
    expect(joined([area(1, 1, 2)], ROWS, HEADER, 2)).toEqual([]);
    expect(joined([area(1, 2, 2)])).toEqual([]);
    expect(joined([area(2, 1, 2)])).toEqual([]);
    expect(joined([area(1, 0, 2)])).toEqual([]);
  });
});

describe('the cells of one project', () => {
  function cells(...own: CellValue[][]) {
    const { header } = headedSheet([HEADER], { origin: { row: 0, column: 2 } });
    const columns: ColumnMatch[] = header.matches.map((match) => ({ ...match, unit: null, unitSource: null }));
    const joined = joinCells(
      own.map((row) => HEADER.map((_, at) => row[at] ?? null)),
      columns,
      2,
    );
    return { cells: joined.cells, differing: joined.differing.map(({ field }) => field.name) };
  }
  const of = (at: number, ...values: CellValue[]) =>
    cells(...values.map((value) => HEADER.map((_, column) => (column === at ? value : null)))).cells[at];

  test('amounts are added, texts among them, without the faults of binary fractions', () => {
    expect([of(4, 500, 300), of(4, '1,500', 300), of(4, 0.1, 0.2), of(4, 500, null, 300)]).toEqual([800, 1800, 0.3, 800]);
  });

  test('an amount in one row alone stays as it is written', () => {
    expect([of(4, null, '300'), of(4, 500, null), of(4, null, null)]).toEqual(['300', 500, null]);
  });

  test('an amount that cannot be added stays in place of the sum', () => {
    expect([of(4, 500, '待定'), of(4, 500, '3亿元'), of(4, 500, true), of(4, 500, '300元')]).toEqual(['待定', '3亿元', true, '300元']);
  });

  test('a first amount that sums the others up is the whole', () => {
    expect([of(4, 500, 300, 200), of(4, 500, 500), of(4, 500, 300, 199), of(4, '500', '300', 200)]).toEqual([500, 1000, 999, '500']);
  });

  test('but only where it does so in every column of amounts', () => {
    const row = (total: CellValue, plan: CellValue): CellValue[] => [1, '青石路', null, null, total, plan];
    expect(cells(row(3000, 1000), row(2000, 800), row(1000, 200)).cells.slice(4, 6)).toEqual([3000, 1000]);
    expect(cells(row(3000, 1000), row(2000, 800), row(500, 200)).cells.slice(4, 6)).toEqual([5500, 2000]);
    expect(cells(row(3000, 1000), row(2000, null), row(1000, null)).cells.slice(4, 6)).toEqual([3000, 1000]);
    expect(cells(row(3000, 1000), row(2000, '待定'), row(1000, 200)).cells.slice(4, 6)).toEqual([6000, '待定']);
  });

  test('units and people are listed, each once', () => {
    expect(of(2, '交通局', '水利\n局', '交通局')).toBe('交通局、水利局');
  });

  test('of anything else the first counts, and differing natures and dates are told', () => {
    expect(
      cells(
        [1, '青石路', null, '新建', null, null, '2025年3月', '2025-2026', '路基'],
        [null, '南段', null, '续建', null, null, '2025年4月', '2025-2027', '路面'],
      ),
    ).toEqual({
      cells: [1, '青石路', null, '新建', null, null, '2025年3月', '2025-2026', '路基'],
      differing: ['nature', 'plannedStart', 'duration'],
    });
    expect(cells([1, '青石路', null, '新 建'], [null, null, null, '新建'])).toMatchObject({ differing: [] });
  });
});

test('projects of several rows are told one by one; those that differ are a serious matter', () => {
  const { header } = headedSheet([HEADER]);
  const columns: ColumnMatch[] = header.matches.map((match) => ({ ...match, unit: null, unitSource: null }));
  const differing = columns.filter(({ field }) => field.name === 'nature' || field.name === 'plannedStart');
  const log = new AssumptionLog({});
  askAboutJoined(
    [
      { row: 5, further: [6], name: '青石\n路', differing: [] },
      { row: 8, further: [9, 10], name: '南河桥', differing },
    ],
    3,
    log,
  );
  const told = {
    code: 'rows-joined',
    decided: 'one',
    options: [{ key: 'one' }],
    figures: ['projects', 'totalInvestment', 'annualPlan', 'starts'],
    answered: false,
  };
  expect(log.list()).toEqual([
    {
      ...told,
      subject: '南河桥',
      field: 'nature',
      cells: [{ row: 8, column: 3, rows: 3, columns: 1 }],
      params: { text: '南河桥', count: 3, differing: '建设性质、计划开工时间' },
      serious: true,
    },
    {
      ...told,
      subject: '青石路',
      field: null,
      cells: [{ row: 5, column: 3, rows: 2, columns: 1 }],
      params: { text: '青石路', count: 2, differing: '' },
      serious: false,
    },
  ]);
});
