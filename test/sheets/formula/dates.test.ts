import { dayOf, type Day } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import {
  allRecords,
  dueBy,
  dueByCell,
  dueColumn,
  limitAfter,
  sinceColumn,
  type DateGrain,
  type DateColumn,
} from '../../../src/sheets/formula/dates';
import { LedgerRange } from '../../../src/sheets/formula/ledger-range';
import { present } from '../../../src/spreadsheet/present';
import { DAY, ledgerOf, MONTH, told, type Layout } from '../../support/asked-ledger';

const MID_JULY = dayOf(2025, 7, 15);
const [MARCH_END, JUNE_END] = [dayOf(2025, 3, 31), dayOf(2025, 6, 30)];
const CUTOFFS = [MARCH_END, JUNE_END, MID_JULY];
const HEADER = ['序号', '项目名称', '建设性质', '计划开工时间'];

/** How a column of these cells can be compared with days: `month` or `day`, and which cells `>0` finds; else what is in the way. */
function judged(
  cells: readonly CellValue[],
  judge: typeof dueColumn = dueColumn,
  end: 'first' | 'last' = 'last',
  { cutoffs = CUTOFFS, ...layout }: Layout & { readonly cutoffs?: readonly Day[] } = {},
): string {
  const ledger = ledgerOf(
    HEADER,
    cells.map((cell, at) => [at + 1, `第${String(at + 1)}号工程`, '新建', cell]),
    { formats: { 计划开工时间: MONTH }, ...layout },
  );
  const column = present(ledger.period('plannedStart'), 'plannedStart');
  const days = column.values.map((period) => (period && period.precision !== 'year' ? period[end] : Infinity));
  const found = judge(new LedgerRange(ledger, '台账_'), column, { records: allRecords(cells.length), days }, cutoffs);
  return told<DateColumn>(found, ({ grain, numbers }) => `${grain} ${numbers.join('')}`);
}

describe('the first day on which all that is due by a day has passed', () => {
  test.each<[string, DateGrain, Day, Day]>([
    ['days: the next one', 'day', MID_JULY, dayOf(2025, 7, 16)],
    ['months, the last day of one: the first of the next', 'month', JUNE_END, dayOf(2025, 7, 1)],
    ['months, within one: the first of it, which is not over yet', 'month', MID_JULY, dayOf(2025, 7, 1)],
    ['months, the end of the year: the first of the next', 'month', dayOf(2025, 12, 31), dayOf(2026, 1, 1)],
  ])('%s', (_, grain, day, limit) => expect(limitAfter(day, grain)).toBe(limit));
});

describe('"due by" as a criterion', () => {
  const match = present(ledgerOf(HEADER, [[1, '青石路', '新建', dayOf(2025, 3, 1)]]).columns[3], 'columns', 3);
  const column = (grain: DateGrain): DateColumn => ({ column: match, grain, numbers: new Uint8Array() });

  test.each([
    ['a column of days, a day', dueBy(column('day'), JUNE_END), '"<"&DATE(2025,7,1)'],
    ['a column of days, a day within a month', dueBy(column('day'), MID_JULY), '"<"&DATE(2025,7,16)'],
    ['a column of months, a day within a month', dueBy(column('month'), MID_JULY), '"<"&DATE(2025,7,1)'],
    ['a column of days, the day in a cell', dueByCell(column('day'), 'B$5'), '"<"&(B$5+1)'],
    ['a column of months, the day in a cell', dueByCell(column('month'), 'B$5'), '"<"&DATE(YEAR(B$5+1),MONTH(B$5+1),1)'],
  ])('%s', (_, condition, code) => expect(condition).toEqual({ column: match, any: [{ code }] }));
});

test('all records are those of every row', () => expect([...allRecords(3)]).toEqual([0, 1, 2]));

describe('a column of what is due', () => {
  test.each<[string, CellValue[], string]>([
    ['months are over with their last day', [dayOf(2025, 3, 1), dayOf(2025, 6, 1), dayOf(2025, 7, 1)], 'month 111'],
    ['an empty cell and one without a date are never due', [dayOf(2025, 3, 1), null, '待定', '—'], 'month 1000'],
    ['a date as text cannot be compared', [dayOf(2025, 3, 1), '2025年5月'], '(dates 计划开工时间 1)'],
    ['so is it for a text that is due after all that is asked', [dayOf(2025, 3, 1), '2025年12月'], 'month 10'],
    ['each of those that cannot is counted', ['2025年3月', dayOf(2025, 3, 1), '2025年一季度', '2025年'], '(dates 计划开工时间 3)'],
    ['a bare year is due by no quarter, as a text is by no number', [dayOf(2025, 3, 1), '2025年'], 'month 10'],
  ])('%s', (_, cells, said) => expect(judged(cells)).toBe(said));

  test.each<[string, CellValue[], string]>([
    ['the number of a day', [dayOf(2025, 3, 1)], 'day 1'],
    ['a year as a number, which would be due at once', [dayOf(2025, 3, 1), 2025], '(dates 计划开工时间 1)'],
    ['a month as a number, which would be one far away', [dayOf(2025, 3, 1), 202503], '(dates 计划开工时间 1)'],
    ['a month as a number with a point', [dayOf(2025, 3, 1), 2025.03, null, '待定'], '(dates 计划开工时间 1)'],
  ])('without a format of dates: %s', (_, cells, said) => expect(judged(cells, dueColumn, 'last', { formats: {} })).toBe(said));

  test.each<[string, CellValue[], string]>([
    ['days', [dayOf(2025, 3, 31), dayOf(2025, 7, 15), dayOf(2025, 7, 16)], 'day 111'],
    ['days with a time of the day', [dayOf(2025, 6, 30) + 0.75], 'day 1'],
    ['none yet', [null, null], 'day 00'],
  ])('%s are over with themselves', (_, cells, said) =>
    expect(judged(cells, dueColumn, 'last', { formats: { 计划开工时间: DAY } })).toBe(said),
  );

  test('a day shown as a month is the month’s, so it is not over before its end', () => {
    expect(judged([dayOf(2025, 7, 10)])).toBe('month 1');
    expect(judged([dayOf(2025, 7, 10)], dueColumn, 'last', { formats: { 计划开工时间: DAY } })).toBe('day 1');
  });

  test('the year alone is shown of a day: too coarse to be due, and the number says it is', () => {
    const formats = { 计划开工时间: ['yyyy"年"', DAY] };
    expect(judged([dayOf(2025, 1, 1), dayOf(2025, 3, 1)], dueColumn, 'last', { formats })).toBe('(dates 计划开工时间 1)');
  });

  test('quarters that are over with their last day only: no limit serves them', () => {
    expect(judged(['2025年7月', '2025年二季度'], dueColumn, 'last', { cutoffs: [MID_JULY] })).toBe('(dates 计划开工时间 2)');
  });

  test('days of the running month leave no limit for its months', () => {
    const formats = { 计划开工时间: [MONTH, DAY, DAY] };
    const [month, over, open] = [dayOf(2025, 7, 1), dayOf(2025, 7, 10), dayOf(2025, 7, 20)];
    expect(judged([month, over, open], dueColumn, 'last', { formats })).toBe('(mixed-dates 计划开工时间)');
    expect(judged([month, open], dueColumn, 'last', { formats })).toBe('month 11');
    // Months that are over are so by their first day too.
    expect(judged([dayOf(2025, 3, 1), over, open], dueColumn, 'last', { formats })).toBe('day 111');
  });

  test('cells merged over several rows are empty to a comparison', () => {
    const merges = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    expect(judged([dayOf(2025, 3, 1), null], dueColumn, 'last', { merges })).toBe('(merged 计划开工时间)');
  });

  test('a workbook that counts from 1904 keeps other numbers for the same days', () => {
    const cells = [dayOf(2025, 3, 1), dayOf(2025, 6, 1)].map((day) => day - 1462);
    expect(judged(cells, dueColumn, 'last', { date1904: true })).toBe('month 11');
  });
});

describe('a column of what counts from a day on', () => {
  test.each<[string, CellValue[], string]>([
    ['a month counts from its first day', [dayOf(2025, 3, 1), dayOf(2025, 7, 1)], 'day 11'],
    [
      'a day within the running month, shown as the month, counts from the first, which is not its number',
      [dayOf(2025, 7, 20)],
      '(mixed-dates 计划开工时间)',
    ],
    ['a date as text counts, and is not found', ['2025年3月', dayOf(2025, 3, 1)], '(dates 计划开工时间 1)'],
  ])('%s', (_, cells, said) => expect(judged(cells, sinceColumn, 'first')).toBe(said));

  test('a number that is no day comes before every limit, whenever it counts from', () => {
    const ledger = ledgerOf(HEADER, [[1, '青石路', '新建', 2024]]);
    const column = present(ledger.period('plannedStart'), 'plannedStart');
    const dues = { records: [0], days: [dayOf(2024, 1, 1)] };
    expect(told<DateColumn>(sinceColumn(new LedgerRange(ledger, '台账_'), column, dues, CUTOFFS), ({ grain }) => grain)).toBe(
      '(dates 计划开工时间 1)',
    );
  });
});

test('only the records asked about are looked at', () => {
  const ledger = ledgerOf(
    HEADER,
    [
      [1, '青石路', '续建', '2024年3月'],
      [2, '南河桥', '新建', dayOf(2025, 3, 1)],
    ],
    { formats: { 计划开工时间: MONTH } },
  );
  const column = present(ledger.period('plannedStart'), 'plannedStart');
  const range = new LedgerRange(ledger, '台账_');
  expect(told<DateColumn>(dueColumn(range, column, { records: [1], days: [MARCH_END] }, CUTOFFS), ({ grain }) => grain)).toBe('month');
  expect(told<DateColumn>(dueColumn(range, column, { records: [0], days: [dayOf(2024, 3, 31)] }, CUTOFFS), ({ grain }) => grain)).toBe(
    '(dates 计划开工时间 1)',
  );
});
