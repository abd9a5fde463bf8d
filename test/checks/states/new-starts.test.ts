import { newInOtherYear, newStartedEarlier } from '../../../src/checks/project/states/new-starts';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

type Rows = readonly (readonly CellValue[])[];

/** A ledger of 2025: planned start in C, actual start in D, projects from row 3 on. */
const ledger = (rows: Rows, header: readonly string[] = ['计划开工时间', '实际开工时间']) =>
  readProjects([['2025年重点项目台账'], ['项目名称', '建设性质', ...header], ...rows.map((row, at) => [`${String(at + 1)}号路`, ...row])], {
    asOf: dayOf(2025, 6, 30),
  });

/** So many new projects that start as they should. */
const right = (count: number): Rows => Array.from({ length: count }, () => ['新建', '2025年3月', '2025年3月']);

describe('a planned start in another year', () => {
  const said = (...rows: Rows) => saidBy(newInOtherYear, ledger(rows));

  test('is told before and after; the first and last day of the year are of it', () => {
    const read = ledger([
      ['新建', '2024年12月31日', null],
      ['新建', '2025年1月1日', null],
      ['新建', '2025年12月31日', null],
      ['新建', '2026年1月1日', null],
      ['新建', null, null],
      ['续建', '2023年1月', null],
    ]);
    expect(saidBy(newInOtherYear, read)).toEqual([
      'C3 新建项目的计划开工时间“2024年12月31日”不在2025年，请核对建设性质或时间。',
      'C6 新建项目的计划开工时间“2026年1月1日”不在2025年，请核对建设性质或时间。',
    ]);
    expect(remarksOf(newInOtherYear, read).map(({ field, cells }) => [field, cells])).toEqual([
      ['plannedStart', undefined],
      ['plannedStart', undefined],
    ]);
  });

  test('of three that are a third of the new ones is told once, with all their cells', () => {
    const other = ['新建', '2024年3月', null];
    const read = ledger([...right(3), other, ...right(3), other, other]);
    expect(saidBy(newInOtherYear, read)).toEqual([
      'C6 3个新建项目的计划开工时间不在2025年，建设性质可能只说明怎样建设，请核对，并说明哪些是往年结转的续建项目。',
    ]);
    const [{ field, cells } = {}] = remarksOf(newInOtherYear, read);
    expect([field, cells]).toEqual(['plannedStart', [5, 9, 10].map((row) => ({ row, column: 2 }))]);
  });

  test('of less than a third, or of two, is told one by one', () => {
    const other = ['新建', '2024年3月', null];
    expect(said(...right(7), other, other, other)).toHaveLength(3);
    expect(said(other, other)).toHaveLength(2);
    // Those without a date and the continuing ones are none of the new ones that tell.
    expect(said(...right(6), other, other, other, ['新建', null, null], ['续建', '2025年3月', null])).toHaveLength(1);
  });
});

describe('a new project that started earlier', () => {
  const said = (...rows: Rows) => saidBy(newStartedEarlier, ledger(rows));

  test('is told where it was more than half a year before the year; 183 days ahead is an early start', () => {
    const read = ledger([
      ['新建', null, '2024年7月1日'],
      ['新建', null, '2024年7月2日'],
      ['续建', null, '2023年3月'],
    ]);
    expect(saidBy(newStartedEarlier, read)).toEqual(['D3 新建项目的实际开工时间“2024年7月1日”早于2025年，请核对建设性质或时间。']);
    expect(remarksOf(newStartedEarlier, read).map(({ field }) => field)).toEqual(['actualStart']);
  });

  test('is told where it was more than half a year before its plan, and before the year', () => {
    expect(said(['新建', '2025年6月30日', '2024年12月28日'])).toHaveLength(1);
    expect(said(['新建', '2025年6月30日', '2024年12月29日'])).toEqual([]);
    expect(said(['新建', '2025年12月', '2025年1月1日'])).toEqual([]);
  });

  test('is not told where the plan lies in an earlier year too: that is told of the plan', () => {
    expect(said(['新建', '2024年12月31日', '2024年3月'])).toEqual([]);
    expect(said(['新建', '2025年1月1日', '2024年3月'])).toHaveLength(1);
  });

  test('is told once of three that are a third', () => {
    const other = ['新建', null, '2024年3月'];
    expect(said(other, other, other)).toEqual([
      'D3 3个新建项目的实际开工时间早于2025年，建设性质可能只说明怎样建设，请核对，并说明哪些是往年结转的续建项目。',
    ]);
  });
});

test('each needs its own column alone', () => {
  const rows = [['新建', '2024年3月']];
  expect(saidBy(newInOtherYear, ledger(rows, ['计划开工时间']))).toHaveLength(1);
  expect(saidBy(newStartedEarlier, ledger(rows, ['计划开工时间']))).toEqual([]);
  const facts = ledger([['新建', '2026年3月', '2024年3月']], ['计划竣工时间', '实际开工时间']);
  expect(saidBy(newInOtherYear, facts)).toEqual([]);
  expect(saidBy(newStartedEarlier, facts)).toHaveLength(1);
});
