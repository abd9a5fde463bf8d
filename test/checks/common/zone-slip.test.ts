import { zoneSlip } from '../../../src/checks/common/zone-slip';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';
import type { SnapshotOptions } from '../../support/snapshot';

const SECOND = 1 / 86_400;
/** The first of a month of 2025, so many seconds before its midnight. */
const before = (month: number, seconds: number): number => dayOf(2025, month, 1) - seconds * SECOND;
const EIGHT_HOURS = 8 * 3600;

/** A ledger with these planned starts in column C, from row 2 on, shown by a format. */
const ledger = (cells: readonly CellValue[], format = 'yyyy-mm-dd', layout: SnapshotOptions = {}) =>
  readProjects(
    [['项目名称', '责任单位', '计划开工时间'], ...cells.map((cell, at) => [`${String(at + 1)}号路`, '交通运输局', cell])],
    { asOf: dayOf(2025, 6, 30) },
    { formats: [[], ...cells.map(() => ['General', 'General', format])], ...layout },
  );

const slipped = [before(3, EIGHT_HOURS), before(5, EIGHT_HOURS), before(9, EIGHT_HOURS)];

test('dates that all stand at 16:00 of the day before are told once, with the next day as the fix', () => {
  const read = ledger(slipped);
  expect(saidBy(zoneSlip, read)).toEqual([
    'C2 “计划开工时间”的3个日期都停在前一天16:00（如“2025年2月28日”应为“2025年3月1日”），是导出时时区差八小时造成的，可一键改为次日。',
  ]);
  expect(remarksOf(zoneSlip, read)).toMatchObject([
    {
      field: 'plannedStart',
      fix: {
        edits: [3, 5, 9].map((month, at) => ({ row: at + 1, column: 2, before: slipped[at], after: dayOf(2025, month, 1) })),
      },
    },
  ]);
});

test.each([
  [EIGHT_HOURS, '16:00'],
  [EIGHT_HOURS - 43, '16:00'],
  [EIGHT_HOURS + 43, '15:59'],
  [43, '23:59'],
])('%i seconds before midnight is %s: so do programs slip that know the old time of Shanghai', (seconds, time) => {
  expect(remarksOf(zoneSlip, ledger([before(3, seconds), before(5, seconds)])).map(({ params }) => params.time)).toEqual([time]);
});

test.each([0, 1, 42, 44, EIGHT_HOURS / 2, EIGHT_HOURS - 44, EIGHT_HOURS - 1, EIGHT_HOURS + 1, EIGHT_HOURS + 44])(
  '%i seconds before midnight is no slip',
  (seconds) => {
    expect(saidBy(zoneSlip, ledger([before(3, seconds), before(5, seconds)]))).toEqual([]);
  },
);

test('right ones typed since are left as they are; where most are right, the others are times of the day', () => {
  const right = [dayOf(2025, 6, 1), dayOf(2025, 7, 1), dayOf(2025, 8, 1), dayOf(2025, 10, 1)];
  expect(
    remarksOf(zoneSlip, ledger([...right.slice(0, 3), ...slipped])).map(({ row, params, fix }) => [row, params.count, fix?.edits.length]),
  ).toEqual([[4, 3, 3]]);
  expect(saidBy(zoneSlip, ledger([...slipped, ...right]))).toEqual([]);
});

test('texts and blanks count for none', () => {
  expect(
    remarksOf(zoneSlip, ledger([slipped[0] ?? null, null, '2025年3月', '待定', '2025-04-01'])).map(({ params }) => params.count),
  ).toEqual([1]);
});

test('a time that the cells show is meant; without a format of dates there is no date', () => {
  expect(saidBy(zoneSlip, ledger(slipped, 'yyyy-mm-dd hh:mm'))).toEqual([]);
  expect(saidBy(zoneSlip, ledger(slipped, 'General'))).toEqual([]);
  expect(saidBy(zoneSlip, ledger(slipped, 'm"月"'))).toEqual(saidBy(zoneSlip, ledger(slipped, '0.00')));
});

test('a time without a day is none of a date', () => {
  expect(saidBy(zoneSlip, ledger([2 / 3, 2 / 3, dayOf(2025, 3, 1)]))).toEqual([]);
});

test('is found wherever the table stands', () => {
  expect(
    remarksOf(zoneSlip, ledger(slipped, 'yyyy-mm-dd', { origin: { row: 5, column: 3 } })).map(({ row, column }) => [row, column]),
  ).toEqual([[6, 5]]);
});

test('formulas are told, and not written over', () => {
  const formulas = (rows: number): SnapshotOptions => ({ formulaAreas: [{ row: 1, column: 2, rows, columns: 1 }] });
  expect(remarksOf(zoneSlip, ledger(slipped, 'yyyy-mm-dd', formulas(2))).map(({ fix }) => fix?.edits.map(({ row }) => row))).toEqual([[3]]);
  expect(remarksOf(zoneSlip, ledger(slipped, 'yyyy-mm-dd', formulas(3))).map(({ fix }) => fix)).toEqual([null]);
});

test('in a workbook that counts from 1904 the days are said as the sheet shows them, and written in its own', () => {
  const [{ params, fix } = {}] = remarksOf(
    zoneSlip,
    ledger(
      slipped.map((day) => day - 1462),
      'yyyy-mm-dd',
      { date1904: true },
    ),
  );
  expect([params?.text, params?.other]).toEqual(['2025年2月28日', '2025年3月1日']);
  expect(fix?.edits.map(({ after }) => after)).toEqual([3, 5, 9].map((month) => dayOf(2025, month, 1) - 1462));
});

test('each column is told by itself', () => {
  const read = readProjects(
    [
      ['项目名称', '计划开工时间', '计划竣工时间'],
      ['1号路', before(3, EIGHT_HOURS), before(9, EIGHT_HOURS)],
      ['2号路', before(4, EIGHT_HOURS), before(10, EIGHT_HOURS)],
    ],
    { asOf: dayOf(2025, 6, 30) },
    { formats: [[], ['General', 'yyyy-mm-dd', 'yyyy-mm-dd'], ['General', 'yyyy-mm-dd', 'yyyy-mm-dd']] },
  );
  expect(remarksOf(zoneSlip, read).map(({ field }) => field)).toEqual(['plannedStart', 'completion']);
});
