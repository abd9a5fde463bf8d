import { newProjects } from '../../src/progress/projects';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const JUNE_END = dayOf(2025, 6, 30);

/** The new-start projects among these, by nature, plan, actual start and state. */
const projects = (...rows: readonly (readonly CellValue[])[]) =>
  newProjects(
    readProjects(
      [
        ['2025年重点项目台账'],
        ['项目名称', '建设性质', '计划开工时间', '实际开工时间', '开工情况'],
        ...rows.map((cells, at) => [`${String(at)}号路`, ...cells]),
      ],
      { asOf: JUNE_END },
    ),
    JUNE_END,
  );

test('new projects alone are counted, in the order of the list', () => {
  const counted = projects(
    ['续建', '2024年3月', null, '在建'],
    ['新建', '2025年3月', null, '未开工'],
    ['前期', '2025年3月', null, null],
    ['扩建', '2025年4月', null, '未开工'],
  );
  expect(counted.map(({ record }) => record)).toEqual([1, 3]);
});

test('a plan is due on the last day of its month or quarter; a bare year is none', () => {
  const due = projects(
    ['新建', '2025年3月', null, null],
    ['新建', '2025年二季度', null, null],
    ['新建', '2025年', null, null],
    ['新建', null, null, null],
  );
  expect(due.map((project) => project.due)).toEqual([dayOf(2025, 3, 31), JUNE_END, Infinity, Infinity]);
  expect(due.map(({ planned }) => planned?.precision ?? null)).toEqual(['month', 'quarter', null, null]);
});

test('a start counts from its first day, one without a date from the day counted at, one that is none never', () => {
  const [dated, undated, both, none, unclear] = projects(
    ['新建', '2025年3月', '2025年4月', null],
    ['新建', '2025年3月', null, '已开工'],
    ['新建', '2025年3月', '2025年2月', '已开工'],
    ['新建', '2025年3月', null, '未开工'],
    ['新建', '2025年3月', '尽快', null],
  );
  expect(dated).toMatchObject({ startedFrom: dayOf(2025, 4, 1), undated: false, unclear: false, actual: { first: dayOf(2025, 4, 1) } });
  expect(undated).toMatchObject({ startedFrom: JUNE_END, undated: true, unclear: false, actual: null });
  expect(both).toMatchObject({ startedFrom: dayOf(2025, 2, 1), undated: false });
  expect(none).toMatchObject({ startedFrom: Infinity, undated: false, unclear: false });
  expect(unclear).toMatchObject({ startedFrom: Infinity, undated: false, unclear: true });
});

test('without a column of plans nothing is due', () => {
  const ledger = readProjects(
    [
      ['项目名称', '建设性质', '开工情况'],
      ['一号路', '新建', '已开工'],
    ],
    { asOf: JUNE_END },
  );
  expect(newProjects(ledger, JUNE_END)).toMatchObject([{ planned: null, due: Infinity, startedFrom: JUNE_END }]);
});

test('a start that lies in an open quarter counts from the day that makes it certain, and is told', () => {
  const rows = ['2025年', '上半年', '2025年3-4月', '2024年', '2024年12月-2025年2月', '2026年'];
  const started = projects(...rows.map((start) => ['新建', '2025年3月', start, null]));
  expect(started.map(({ startedFrom }) => startedFrom)).toEqual([
    JUNE_END,
    JUNE_END,
    dayOf(2025, 4, 30),
    dayOf(2024, 1, 1),
    dayOf(2024, 12, 1),
    dayOf(2026, 1, 1),
  ]);
  expect(started.map(({ undated }) => undated)).toEqual([true, true, true, false, false, false]);
});
