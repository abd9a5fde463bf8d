import { AssumptionLog, type GivenAnswers } from '../../../../src/ledger/assumptions';
import type { MoneyUnit } from '../../../../src/ledger/cells/money-unit';
import { matchedColumns } from '../../../../src/ledger/header/columns/matched-columns';
import { sampleColumn } from '../../../../src/ledger/header/fits';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

interface Around {
  /** What a line above the table states. */
  readonly sheet?: MoneyUnit;
  readonly foreign?: string;
  /** What a column of units states, by the column of the amounts. */
  readonly columns?: ReadonlyMap<number, MoneyUnit>;
  readonly answers?: GivenAnswers;
  readonly merges?: readonly Area[];
  /** By field, the column that fills its blanks. */
  readonly older?: Readonly<Record<string, number>>;
}

/** The columns of a list in C5, and what is asked about their units. */
function read(rows: readonly (readonly CellValue[])[], { sheet, foreign, columns, answers = {}, merges = [], older = {} }: Around = {}) {
  const { snapshot, header } = headedSheet(rows, { origin: { row: 4, column: 2 }, merges });
  const log = new AssumptionLog(answers);
  const olderCells = new Map(
    Object.entries(older).flatMap(([field, column]) => header.cells.filter((cell) => cell.column === column).map((cell) => [field, cell])),
  );
  const matched = matchedColumns(
    header,
    { sheet: sheet ?? null, foreign: foreign ?? null, columns: columns ?? new Map(), formats: new Map() },
    snapshot.origin.row,
    log,
    { older: olderCells, further: new Map() },
    (column) => sampleColumn(snapshot, header.top + header.rows, column),
  );
  return { ...matched, asked: log.list() };
}

/** The units of the amounts, and where each comes from. */
function units(...given: Parameters<typeof read>): string {
  return read(...given)
    .columns.filter(({ field }) => field.type === 'money')
    .map(({ field, unit, unitSource }) => `${field.name} ${unit ?? '-'} ${unitSource ?? '-'}`)
    .join(', ');
}

const list = (headers: readonly string[], ...rows: readonly (readonly CellValue[])[]): CellValue[][] => [
  ['项目名称', '建设性质', ...headers],
  ...rows.map((cells): CellValue[] => ['青石路', '新建', ...cells]),
];
const BARE = list(['总投资', '2025年计划投资'], [500, 80]);

describe('the unit of an amount', () => {
  test('is that of its own header, whatever else is stated', () => {
    expect(units(list(['总投资（亿元）', '2025年计划投资（万元）']), { sheet: '元' })).toBe(
      'totalInvestment 亿元 header, annualPlan 万元 header',
    );
  });

  test('stands in a parent too', () => {
    const rows: CellValue[][] = [
      ['项目名称', '建设性质', '投资（亿元）', null],
      [null, null, '总投资', '年度计划投资'],
    ];
    expect(units(rows, { merges: [{ row: 4, column: 4, rows: 1, columns: 2 }] })).toBe(
      'totalInvestment 亿元 header, annualPlan 亿元 header',
    );
  });

  test('is that of a column of units before that of its header', () => {
    expect(units(list(['总投资（亿元）', '2025年计划投资（万元）']), { columns: new Map([[5, '元']]) })).toBe(
      'totalInvestment 亿元 header, annualPlan 元 column',
    );
  });

  test('is that of a line above, where its header has none', () => {
    expect(read(BARE, { sheet: '亿元' }).asked).toEqual([]);
    expect(units(BARE, { sheet: '亿元' })).toBe('totalInvestment 亿元 sheet, annualPlan 亿元 sheet');
  });

  test('is nobody’s for other columns', () => {
    expect(read(BARE).columns[0]).toMatchObject({ field: { name: 'name' }, unit: null, unitSource: null });
  });
});

describe('a unit that nobody states', () => {
  test('is taken for 万元, and told, once for all such columns', () => {
    const { asked } = read(BARE);
    expect(units(BARE)).toBe('totalInvestment 万元 assumed, annualPlan 万元 assumed');
    expect(asked).toEqual([
      {
        code: 'unit-unstated',
        subject: '2025年计划投资|总投资',
        field: 'totalInvestment',
        cells: [4, 5].map((column) => ({ row: 4, rows: 1, column, columns: 1 })),
        decided: '万元',
        options: ['元', '千元', '万元', '百万元', '千万元', '亿元'].map((key) => ({ key })),
        params: { label: '总投资”、“2025年计划投资', foreign: '' },
        figures: ['totalInvestment', 'annualPlan', 'completed'],
        serious: true,
        likely: true,
        answered: false,
      },
    ]);
  });

  test('is that of an answer', () => {
    expect(units(BARE, { answers: { 'unit-unstated:2025年计划投资|总投资': '亿元' } })).toBe(
      'totalInvestment 亿元 chosen, annualPlan 亿元 chosen',
    );
  });

  test('where a line states foreign money is asked: dollars are no 万元', () => {
    const [question] = read(BARE, { foreign: '万美元' }).asked;
    expect(question).toMatchObject({ decided: '万元', params: { foreign: '万美元' } });
    expect(question?.likely).toBeUndefined();
  });

  test('is not asked for where a column of units tells it, or no amount is without one', () => {
    const told = new Map<number, MoneyUnit>([
      [4, '元'],
      [5, '元'],
    ]);
    expect(read(BARE, { columns: told }).asked).toEqual([]);
    expect(read(list(['总投资（亿元）'])).asked).toEqual([]);
    expect(read(list(['计划开工时间'])).asked).toEqual([]);
  });

  test('is that of the columns beside', () => {
    const rows = list(['总投资（亿元）', '2025年计划投资'], [3, 1]);
    expect(units(rows)).toBe('totalInvestment 亿元 header, annualPlan 亿元 assumed');
    expect(read(rows).asked).toMatchObject([{ subject: '2025年计划投资', field: 'annualPlan', decided: '亿元' }]);
  });

  test('unless it would be more than the whole', () => {
    expect(units(list(['总投资（亿元）', '2025年计划投资'], [3, 5000]))).toBe('totalInvestment 亿元 header, annualPlan 万元 assumed');
    expect(units(list(['总投资（亿元）', '2025年计划投资'], [3, 3]))).toBe('totalInvestment 亿元 header, annualPlan 亿元 assumed');
    expect(units(list(['总投资（亿元）', '2025年计划投资'], ['3亿', '待定']))).toBe('totalInvestment 亿元 header, annualPlan 亿元 assumed');
    // What is planned is no whole: the total is more than it in any case.
    expect(units(list(['总投资', '2025年计划投资（亿元）'], [30, 5]))).toBe('totalInvestment 亿元 assumed, annualPlan 亿元 header');
  });

  test('is 万元 beside columns that differ', () => {
    expect(units(list(['总投资（亿元）', '2025年计划投资（元）', '1-6月完成投资'], [3, 1, 1]))).toBe(
      'totalInvestment 亿元 header, annualPlan 元 header, yearToDate 万元 assumed',
    );
  });
});

describe('columns that were taken for no field', () => {
  test('are left, but for the second half of the names', () => {
    expect(read(list(['总投资（万元）', '某某'])).unmatched).toEqual([{ column: 5, header: '某某' }]);
    const halves: CellValue[][] = [
      ['项目名称', null, '总投资（万元）'],
      ['青石路', '一期', 3],
    ];
    expect(read(halves, { merges: [{ row: 4, column: 2, rows: 1, columns: 2 }] }).unmatched).toEqual([]);
    expect(read([['项目名称', '总投资（万元）', '项目名称']]).unmatched).toEqual([{ column: 4, header: '项目名称' }]);
    expect(read([['项目名称', '总投资（万元）', '总投资（万元）']]).unmatched).toEqual([{ column: 4, header: '总投资（万元）' }]);
  });

  test('repeat an amount where they have it in another unit', () => {
    expect(read(list(['总投资（万元）', '总投资（亿元）'])).unmatched).toEqual([
      { column: 5, header: '总投资（亿元）', repeats: 'totalInvestment' },
    ]);
  });

  test('repeat none without a unit, or of other words or another year', () => {
    expect(read(list(['总投资（万元）', '总投资'])).unmatched).toEqual([{ column: 5, header: '总投资' }]);
    expect(read(list(['2025年计划投资（万元）', '2024年计划投资（亿元）'])).unmatched).toEqual([
      { column: 5, header: '2024年计划投资（亿元）' },
    ]);
    expect(read(list(['总投资（万元）', '某某（亿元）'])).unmatched).toEqual([{ column: 5, header: '某某（亿元）' }]);
    expect(read(list(['总投资（万元）', '建设性质（亿元）'])).unmatched).toEqual([{ column: 5, header: '建设性质（亿元）' }]);
  });
});

test('an older column that fills the blanks of a field has its own unit', () => {
  const rows = list(['调整后总投资（亿元）', '原总投资（万元）', '计划开工时间'], [3, 500, '2025年3月']);
  const { older } = read(rows, { older: { totalInvestment: 5 } });
  expect([...older]).toMatchObject([['totalInvestment', { column: 5, header: '原总投资（万元）', unit: '万元', unitSource: 'header' }]]);
});
