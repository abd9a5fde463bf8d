import fc from 'fast-check';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf, quarterEnd } from '../../src/spreadsheet/calendar';
import { evaluate, type EvaluateOptions } from '../../src/progress';
import { neededFor } from '../../src/progress/start';
import { readProjects } from '../support/read-projects';

const HEADER: CellValue[] = ['项目名称', '建设性质', '计划开工时间', '实际开工时间', '开工情况', '2025年计划投资（万元）'];

/** Progress of projects given as [nature, planned, actual, state]. */
function progressOf(projects: readonly (readonly CellValue[])[], asOf: number, options: Partial<EvaluateOptions> = {}) {
  const rows = projects.map((project, index) => [`项目${index + 1}`, ...project]);
  const ledger = readProjects([HEADER, ...rows], { asOf });
  return evaluate(ledger, { asOf, ...options });
}

const MAY = dayOf(2025, 5, 20);

test('a day beside 未开工 under 实际开工时间 is of a plan, whenever it has come', () => {
  const { start } = progressOf([['新建', '2025年3月', '未开工（预计4月）', null]], dayOf(2025, 6, 30));
  expect(start.quarters[1]).toMatchObject({ started: 0, late: 1 });
});

test('a date to come under 实际开工时间 is no start, whenever it has come; a word beside a date is one', () => {
  const dates = ['预计4月', '拟2025年4月', '4月已开工', '2025年二季度已开工', '2025年4月'];
  const { statuses, start } = progressOf(
    dates.map((date) => ['新建', '2025年4月', date, null]),
    dayOf(2025, 6, 30),
  );
  expect(statuses).toEqual(['overdue', 'overdue', 'started', 'started', 'started']);
  expect(start.quarters[1]).toMatchObject({ started: 3, late: 2 });
});

test('a start planned for 3-4月 is due by the end of April, and one in March is in time', () => {
  const projects = [
    ['新建', '2025年3-4月', null, '未开工'],
    ['新建', '2025年3-4月', '2025年3月', null],
  ];
  const { statuses, start } = progressOf(projects, dayOf(2025, 4, 10));
  expect(statuses).toEqual(['due', 'started']);
  expect(start.quarters.map(({ planned }) => planned)).toEqual([0, 2, 2, 2]);
});

test('the day of a start among the words of 开工情况 counts from that day on, one still to come is a plan', () => {
  const said = ['2025年2月开工', '2025年4月8日正式开工建设，正在基础施工', '2025年9月开工', '2025年4月举行开工仪式'];
  const { start, statuses } = progressOf(
    said.map((words) => ['新建', '2025年3月', null, words]),
    dayOf(2025, 6, 30),
  );
  expect(start.quarters.slice(0, 2).map(({ started }) => started)).toEqual([1, 2]);
  expect(start.startedWithoutDate).toBe(0);
  expect(statuses).toEqual(['started-early', 'started-late', 'overdue', 'unreadable']);
});

test('dates under 开（复）工时间 say of continuing projects when they resumed', () => {
  const rows = [
    ['项目名称', '建设性质', '开（复）工时间', null],
    [null, null, '计划', '实际'],
    ['甲', '续建', '2025年2月', '2025年2月'],
    ['乙', '续建', '2025年2月', null],
    ['丙', '续建', '2025年2月', '2023年5月'], // when it started, years ago
    ['丁', '续建', '2025年6月', '2025年6月'], // after the as-of date
  ];
  const ledger = readProjects(rows, { asOf: MAY });
  expect(evaluate(ledger, { asOf: MAY }).statuses).toEqual(['resumed', 'not-resumed', 'resumption-unknown', 'resumption-unknown']);
});

test.each(['是否开复工', '是否开工（复工）', '开（复）工情况', '是否开工/复工', '复工（开工）情况'])(
  '%s answers for continuing projects too',
  (header) => {
    const rows = [
      ['项目名称', '建设性质', '计划开工时间', header],
      ['甲', '续建', '2024年2月', '是'],
      ['乙', '续建', '2024年2月', '否'],
      ['丙', '新建', '2025年2月', '是'],
    ];
    const ledger = readProjects(rows, { asOf: MAY });
    expect(evaluate(ledger, { asOf: MAY }).statuses).toEqual(['resumed', 'not-resumed', 'started']);
  },
);

describe('status of a new-start project, the first that holds', () => {
  test.each([
    [['新建', '2025年6月', '2025年3月', null], 'started-early'],
    [['新建', '2025年3月', '2025-03-31', null], 'started'],
    [['新建', '2025年一季度', '2025年2月', null], 'started'],
    [['新建', '2025年1月', '2025年3月', null], 'started-late'],
    [['新建', '2025年1月', null, '已开工'], 'started'],
    [['新建', '待定', null, '在建'], 'started'],
    [['新建', null, null, null], 'unreadable'],
    [['新建', '尽快', null, null], 'unreadable'],
    [['新建', '2025年', null, null], 'unreadable'], // too coarse for a quarter
    [['新建', '2025年4月', null, '未开工'], 'overdue'],
    [['新建', '2025-05-20', null, null], 'overdue'], // the planned day is the as-of date
    [['新建', '2025年5月', null, null], 'due'],
    [['新建', '二季度', null, null], 'due'],
    [['新建', '2025年10月', null, null], 'too-late'],
    [['新建', '2026年3月', null, null], 'too-late'],
    [['续建', '2024年3月', null, '建设中'], 'resumed'],
    [['续建', '2024年3月', null, '停工'], 'not-resumed'],
    [['续建', '2024年3月', null, '已开工'], 'resumption-unknown'], // it started some day; that is all
    [['续建', '2024年3月', null, null], 'resumption-unknown'],
    [['储备', null, null, null], 'outside'],
    [['竣工', '2023年1月', null, null], 'ended'],
    [['其他', '2025年1月', null, null], 'unreadable'],
  ] as const)('%j is %s', (project, status) => {
    expect(progressOf([project], MAY).statuses[0]).toBe(status);
  });

  test('a start after the as-of date has not happened yet', () => {
    expect(progressOf([['新建', '2025年3月', '2025年6月', null]], MAY).statuses[0]).toBe('overdue');
  });

  test('as many as a quarter is short come forward, the earliest planned first, ties in ledger order', () => {
    const plan = ['2025年2月', '2025年9月', '2025年8月', '2025年8月', '2025年9月'].map((month) => ['新建', month, null, null]);
    const progress = progressOf(plan, dayOf(2025, 1, 10));
    // Needed by June: 4 of 5; planned: 1; so 3 are short. The first quarter needs 2 and is one short.
    expect(progress.statuses).toEqual(['due', 'pull-forward', 'pull-forward', 'pull-forward', 'later']);
    expect([...progress.pullForwardQuarter].sort()).toEqual([
      [1, 2],
      [2, 1],
      [3, 2],
    ]);
  });

  test('a quarter that is over asks for nothing any more: what it lacked is asked for by the next', () => {
    const plan = ['2025年8月', '2025年8月'].map((month) => ['新建', month, null, null]);
    // The first quarter lacked one of two, the second lacks both.
    expect([...progressOf(plan, MAY).pullForwardQuarter]).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(progressOf(plan, dayOf(2025, 6, 30)).statuses).toEqual(['pull-forward', 'pull-forward']);
    expect(progressOf(plan, dayOf(2025, 7, 1)).statuses).toEqual(['due', 'due']);
  });

  test('in the month after the planned one it was late, in the month before early', () => {
    const started = ['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01'].map((day) => ['新建', '2025年3月', day, null]);
    expect(progressOf(started, MAY).statuses).toEqual(['started-early', 'started', 'started', 'started-late']);
  });

  test('a planned day on the first of its month is met by any day of that month', () => {
    const started = ['2025-03-31', '2025-04-10', '2025-05-01'].map((day) => ['新建', '2025-04-01', day, null]);
    expect(progressOf(started, MAY).statuses).toEqual(['started-early', 'started', 'started-late']);
  });

  test('a project without a planned start is not asked to come forward', () => {
    const plan = ['2025年9月', '尽快', null].map((month) => ['新建', month, null, null]);
    // The second quarter lacks three, and only one project says when it is to start.
    expect([...progressOf(plan, MAY).pullForwardQuarter]).toEqual([[0, 2]]);
  });

  test('of a continuing project whose word is not understood nobody can say whether it resumed', () => {
    const [status] = progressOf([['续建', '2024年3月', null, '另行报送']], MAY).statuses;
    expect(status).toBe('unreadable');
  });
});

describe('start rate of a quarter', () => {
  const projects: CellValue[][] = [
    ['新建', '2025年1月', '2025-02-10', '已开工'],
    ['新建', '2025年3月', '2025-04-15', '已开工'],
    ['新建', '2025年6月', '2025-03-01', '已开工'],
    ['新建', '2025年6月', null, '未开工'],
    ['新建', '2025年9月', null, '已开工'],
  ];
  const inJuly = () => progressOf(projects, dayOf(2025, 7, 15)).start;

  test('counted at each quarter’s cut-off', () => {
    const [q1, q2] = inJuly().quarters;
    expect(q1).toMatchObject({ planned: 2, started: 2, early: 1, late: 1, needed: 2, shortfall: 0, met: true });
    expect(q2).toMatchObject({ planned: 4, started: 3, early: 0, late: 1, needed: 4, shortfall: 1 });
  });

  test('a past quarter is not missed as long as one that has started nobody says when would meet it', () => {
    expect(inJuly().quarters[1]).toMatchObject({ shortfall: 1, met: null });
    const dated = projects.map((cells, at) => (at === 4 ? ['新建', '2025年9月', '2025-07-05', '已开工'] : cells));
    expect(progressOf(dated, dayOf(2025, 7, 15)).start.quarters[1]).toMatchObject({ shortfall: 1, met: false });
  });

  test('a start without a date counts at the as-of date only', () => {
    const start = inJuly();
    expect(start.startedWithoutDate).toBe(1);
    expect(start.quarters[2]).toMatchObject({ started: 4, early: 1, late: 1, shortfall: 1, met: null });
  });

  test('a quarter that has not begun has no actual figures', () => {
    expect(inJuly().quarters[3]).toMatchObject({ planned: 5, started: null, rate: null, met: null });
  });

  test('other bases divide by something else', () => {
    expect(progressOf(projects, dayOf(2025, 7, 15), { basis: 'planned-to-date' }).start.quarters[0]).toMatchObject({
      denominator: 2,
      needed: 1,
      rate: 1,
    });
    expect(
      progressOf([...projects, ['续建', '2024年1月', null, null]], dayOf(2025, 7, 15), { basis: 'all-projects' }).start.quarters[0],
    ).toMatchObject({ denominator: 6, needed: 3, planned: 2, plannedRate: 2 / 6, planShortfall: 1 });
  });

  test('it begins on its first day and is over on its last: only then is the target missed', () => {
    const lacking = [['新建', '2025年3月', null, '未开工']];
    const firstAt = (month: number, day: number) => progressOf(lacking, dayOf(2025, month, day)).start.quarters[0];
    expect(firstAt(1, 1)).toMatchObject({ begun: true, ended: false, started: 0, rate: 0, shortfall: 1, met: null });
    expect(firstAt(3, 30)).toMatchObject({ ended: false, met: null });
    expect(firstAt(3, 31)).toMatchObject({ ended: true, met: false });
    expect(progressOf(lacking, dayOf(2025, 3, 31)).start.quarters[1]).toMatchObject({ begun: false, started: null });
  });

  test('a day that is planned or started on counts on that day', () => {
    const { start } = progressOf([['新建', '2025-03-31', '2025-03-31', null]], dayOf(2025, 3, 31));
    expect(start.quarters[0]).toMatchObject({ planned: 1, plannedToDate: 1, started: 1, early: 0, late: 0, met: true });
  });

  test('one that cannot be judged may have started: the target is missed only by more than those', () => {
    const unclear = ['新建', '2025年2月', null, '看情况'];
    const behind = ['新建', '2025年2月', null, '未开工'];
    const started = ['新建', '2025年2月', '2025-02-10', '已开工'];
    const open = progressOf([unclear, behind, behind, started], dayOf(2025, 3, 31)).start;
    expect(open.unclear).toBe(1);
    expect(open.quarters[0]).toMatchObject({ needed: 2, started: 1, shortfall: 1, unjudged: 1, late: 2, met: null });
    const missed = progressOf([unclear, behind, behind, behind], dayOf(2025, 3, 31)).start;
    expect(missed.quarters[0]).toMatchObject({ needed: 2, started: 0, shortfall: 2, unjudged: 1, late: 3, met: false });
  });

  test('without new projects there is no rate, and nothing is missed', () => {
    const { start } = progressOf([['续建', '2024年1月', '2024年1月', '已开工']], dayOf(2025, 3, 31));
    expect(start).toMatchObject({ newProjects: 0, counted: 'actual' });
    expect(start.quarters[0]).toMatchObject({ plannedRate: null, rate: null, needed: 0, met: true });
  });

  test('ceil is not fooled by binary fractions', () => {
    expect([neededFor(0.8, 5), neededFor(0.4, 5), neededFor(0.07, 100), neededFor(0.8, 6), neededFor(1, 0)]).toEqual([4, 2, 7, 5, 0]);
  });
});

test('started = planned to date − late + early, whatever the ledger', () => {
  const month = fc.integer({ min: 1, max: 12 }).map((number) => `2025年${number}月`);
  const project = fc.tuple(
    fc.constantFrom('新建', '续建', '扩建'),
    fc.option(month),
    fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([number, day]) => `2025-${number}-${day}`)),
    fc.constantFrom(null, '已开工', '未开工'),
  );
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 364 }), (projects, offset) => {
      const asOf = dayOf(2025, 1, 1) + offset;
      const { start, statuses } = progressOf(projects, asOf);
      for (const { quarter, begun, cutoff, started, plannedToDate, late, early } of start.quarters) {
        expect(cutoff).toBe(Math.min(asOf, quarterEnd(2025, quarter)));
        if (begun) expect(started).toBe(plannedToDate - (late ?? 0) + (early ?? 0));
        else expect(started).toBeNull();
      }
      expect(statuses).toHaveLength(projects.length);
    }),
  );
});
