import { evaluate } from '../../src/progress';
import { completionResult, yearBefore, type CompletionResult } from '../../src/progress/completion';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const JUNE_END = dayOf(2025, 6, 30);
type Rows = readonly (readonly CellValue[])[];

/** What is known of completions of projects with these cells behind their name, counted at the end of June 2025 unless said. */
function result(columns: readonly string[], rows: Rows, asOf = JUNE_END): CompletionResult {
  const ledger = readProjects(
    [
      ['2025年重点项目台账'],
      ['序号', '项目名称', '建设性质', '总投资（万元）', ...columns],
      ...rows.map((cells, at): CellValue[] => [at + 1, `${String(at + 1)}号路`, '续建', 5_000, ...cells]),
    ],
    { asOf },
  );
  return completionResult(ledger, evaluate(ledger, { asOf }).start.quarters, asOf, ledger.planYear.year);
}

const PLAN = '计划竣工时间';
const FACT = '实际竣工时间';
const STATE = '开工情况';

test('the year before ends on its last day', () => {
  expect(yearBefore(2025)).toBe(dayOf(2024, 12, 31));
});

describe('planned completions', () => {
  const months = ['2024年12月', '2025年1月', '2025年3月', '2025年4月', '2025年12月', '2026年1月', '2025年', null].map((month) => [month]);

  test('are counted by quarter, and from the year’s beginning; other years and bare years are not', () => {
    const { quarters, yearOnly, due } = result([PLAN], months);
    expect(quarters.map(({ planned, plannedByEnd }) => [planned, plannedByEnd])).toEqual([
      [2, 2],
      [1, 3],
      [0, 3],
      [1, 4],
    ]);
    expect(yearOnly).toBe(1);
    expect(Array.from(due)).toEqual([
      dayOf(2024, 12, 31),
      dayOf(2025, 1, 31),
      dayOf(2025, 3, 31),
      dayOf(2025, 4, 30),
      dayOf(2025, 12, 31),
      dayOf(2026, 1, 31),
      Infinity,
      Infinity,
    ]);
  });

  test('alone tell of no completion', () => {
    const { told, quarters } = result([PLAN], months);
    expect([told, ...quarters.flatMap(({ completed, overdue }) => [completed, overdue])]).toEqual([
      false,
      ...Array.from({ length: 8 }, () => null),
    ]);
  });
});

describe('actual completions', () => {
  test('count by their day in this year, and take a project out of the overdue; those of earlier years are not overdue', () => {
    const { told, quarters, completedFrom } = result(
      [PLAN, FACT],
      [
        ['2025年2月', '2025年2月'],
        ['2025年2月', '2025-04-10'],
        ['2025年2月', null],
        ['2024年6月', null],
        ['2025年5月', '2024年12月'],
        ['2025年6月', null],
        ['2025年7月', '2025-06-30'],
        [null, '2025年1月'],
      ],
    );
    expect(told).toBe(true);
    expect(quarters.map(({ completed }) => completed)).toEqual([2, 4, null, null]);
    expect(quarters.map(({ overdue }) => overdue)).toEqual([3, 3, null, null]);
    expect(Array.from(completedFrom).slice(1, 4)).toEqual([dayOf(2025, 4, 10), Infinity, Infinity]);
  });

  test('of the last day of the year before are none of this year', () => {
    const { quarters } = result([FACT], [['2024-12-31'], ['2025-01-01']]);
    expect(quarters[0]).toMatchObject({ planned: 0, completed: 1, overdue: 0 });
  });

  test('are told of by a column of states, whatever it says', () => {
    const { told, quarters } = result([PLAN, STATE], [['2025年3月', '正在施工']]);
    expect([told, quarters[0]?.overdue]).toEqual([true, 1]);
  });

  test('of this quarter count up to the day', () => {
    const at = (day: number) =>
      result([PLAN, FACT], [['2025年5月', '2025-06-10']], dayOf(2025, 6, day)).quarters.map(({ completed, overdue }) => [
        completed,
        overdue,
      ])[1];
    expect([at(9), at(10)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('a word that says that the works are over', () => {
  test('in 开工情况 takes the project out of the overdue at the day; of which year it is nobody knows', () => {
    const { told, quarters, completedFrom, undated } = result(
      [PLAN, STATE],
      [
        ['2025年3月', '正在施工'],
        ['2025年3月', '已竣工'],
      ],
    );
    expect(told).toBe(true);
    expect(quarters.map(({ completed, overdue }) => [completed, overdue])).toEqual([
      [0, 2],
      [0, 1],
      [null, null],
      [null, null],
    ]);
    expect([Array.from(completedFrom), Array.from(undated)]).toEqual([
      [Infinity, JUNE_END],
      [0, 1],
    ]);
  });

  test.each<[string, string[], Rows]>([
    ['in the place of the actual date', [PLAN, FACT], [['2025年3月', '已竣工']]],
    ['in the place of the planned date', [PLAN], [['已完工']]],
    ['behind the planned date', [PLAN], [['2025年3月（已竣工）']]],
  ])('%s does so too', (_what, columns, rows) => {
    const { told, quarters, undated } = result(columns, rows);
    expect([told, quarters[1]?.overdue, Array.from(undated)]).toEqual([true, 0, [1]]);
  });

  test('beside the actual date says no more than that', () => {
    const { quarters, undated } = result([PLAN, FACT, STATE], [['2025年3月', '2025年2月', '已竣工']]);
    expect([quarters[0]?.completed, quarters[0]?.overdue, Array.from(undated)]).toEqual([1, 0, [0]]);
  });

  test.each(['未竣工', '尚未完工', '预计8月'])('%s in its place says that they are not', (word) => {
    const { quarters, unclear } = result([PLAN, FACT], [['2025年3月', word]]);
    expect([quarters[1]?.overdue, unclear]).toEqual([1, 0]);
  });
});

test('a project whose state or completion is not understood is neither completed nor overdue', () => {
  const { unclear, completedFrom, quarters } = result(
    [PLAN, STATE],
    [
      ['2025年3月', '正在施工'],
      ['2025年3月', '另行报送'],
      ['2025年3月', '已竣工'],
    ],
  );
  expect(unclear).toBe(1);
  expect(Array.from(completedFrom)).toEqual([Infinity, NaN, JUNE_END]);
  expect(quarters.map(({ overdue }) => overdue)).toEqual([2, 1, null, null]);
  const dated = result(
    [PLAN, FACT, STATE],
    [
      ['2025年3月', '尽快', '已竣工'],
      ['2025年3月', '尽快', '正在施工'],
      ['2025年3月', '2025年3月', '另行报送'],
    ],
  );
  expect([dated.unclear, dated.quarters[1]?.overdue]).toEqual([1, 0]);
});
