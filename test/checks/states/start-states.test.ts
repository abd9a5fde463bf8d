import { spentUnstarted, startedUnproven, startedUnspent, stateAgainstDate } from '../../../src/checks/project/states/start-states';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

type Rows = readonly (readonly CellValue[])[];

const [STATE, START, YEAR, SINCE] = ['开工情况', '实际开工时间', '年度累计完成投资（万元）', '开工以来累计完成投资（万元）'];
const PLAN = '计划开工时间';

/** At the last of June: 项目名称 in A, 建设性质 in B, the columns in question from C on, projects from row 2 on. */
const ledger = (header: readonly string[], rows: Rows) =>
  readProjects([['项目名称', '建设性质', ...header], ...rows.map((row, at) => [`${String(at + 1)}号路`, ...row])], {
    asOf: dayOf(2025, 6, 30),
  });

/** The same row so many times. */
const times = (count: number, row: readonly CellValue[]): Rows => Array.from({ length: count }, () => row);

describe('started, and nothing spent', () => {
  const header = [START, YEAR];

  test('is told a month after the start: 31 days', () => {
    const read = ledger(header, [
      ['新建', '2025年5月30日', 0],
      ['新建', '2025年5月31日', 0],
      ['新建', '2025年3月', 1],
      ['新建', '2025年3月', null],
      ['新建', null, 0],
      ['续建', '2024年3月', 0],
    ]);
    expect(saidBy(startedUnspent, read)).toEqual(['D2 项目已开工一个月以上，年度累计完成投资仍为0，请核对是否漏报完成投资。']);
    expect(remarksOf(startedUnspent, read).map(({ field }) => field)).toEqual(['yearToDate']);
  });

  test('needs both columns', () => {
    expect(saidBy(startedUnspent, ledger([START, PLAN], [['新建', '2025年3月', null]]))).toEqual([]);
    expect(saidBy(startedUnspent, ledger([YEAR, PLAN], [['新建', 0, '2025年3月']]))).toEqual([]);
  });
});

describe('spent, and said not to have started', () => {
  const header = [STATE, START, YEAR, SINCE];

  test('is told of both amounts, of projects of any nature', () => {
    const read = ledger(header, [
      ['新建', '未开工', null, 1, 2],
      ['续建', '未开工', null, 1, 0],
      ['新建', '未开工', null, 0, null],
      ['新建', '未开工', null, -1, null],
      ['新建', '已开工', null, 5, 5],
    ]);
    expect(saidBy(spentUnstarted, read)).toEqual([
      'E2 项目填报为未开工，但年度累计完成投资已有1，请核对开工情况。',
      'E3 项目填报为未开工，但年度累计完成投资已有1，请核对开工情况。',
      'F2 项目填报为未开工，但开工以来累计完成投资已有2，请核对开工情况。',
    ]);
    expect(remarksOf(spentUnstarted, read).map(({ field }) => field)).toEqual(['yearToDate', 'yearToDate', 'cumulative']);
  });

  test('beside a start is a matter of another check; without a column of starts it is told all the same', () => {
    expect(saidBy(spentUnstarted, ledger(header, [['新建', '未开工', '2025年3月', 1, 1]]))).toEqual([]);
    expect(saidBy(spentUnstarted, ledger([STATE, YEAR], [['新建', '未开工', 1]]))).toHaveLength(1);
  });
});

describe('spent, and nothing said of a start', () => {
  const OTHERS = ['新建', '已开工', '2025年3月', 9, 9, null];
  const SILENT = ['新建', null, null, 5, 6, null];
  const header = [STATE, START, YEAR, SINCE, PLAN];
  const said = (...rows: Rows) => saidBy(spentUnstarted, ledger(header, rows));

  test('is told where the others that spent tell their start', () => {
    expect(said(...times(3, OTHERS), SILENT)).toEqual([
      'E5 年度累计完成投资已有5，但没有填写开工情况或实际开工时间，请核对是否已开工。',
      'F5 开工以来累计完成投资已有6，但没有填写开工情况或实际开工时间，请核对是否已开工。',
    ]);
  });

  test('is told where seven of ten tell it, and three at least', () => {
    const once = ['新建', null, null, 5, null, null];
    expect(said(...times(7, OTHERS), ...times(3, once))).toHaveLength(3);
    expect(said(...times(6, OTHERS), ...times(3, once))).toEqual([]);
    const sinceStart = ['新建', null, null, null, 5, null];
    expect(said(...times(3, OTHERS), sinceStart)).toHaveLength(1);
    expect(said(...times(2, OTHERS), sinceStart)).toEqual([]);
  });

  test('is not told where another cell of the row says something', () => {
    const rows = [
      ['新建', '前期', null, null, 5, null],
      ['新建', '某某', null, null, 5, null],
      ['新建', null, '/', null, 5, null],
      ['新建', null, null, null, 5, '已开工'],
      ['续建', null, null, null, 5, null],
    ];
    // 前期 among the states is said to be no start; the others say something else, or nothing that is due.
    expect(said(...times(3, OTHERS), ...rows)).toEqual(['F5 项目填报为未开工，但开工以来累计完成投资已有5，请核对开工情况。']);
  });

  test('projects that spent nothing, and continuing ones, are none of the others', () => {
    const nothing = ['新建', null, null, 0, null, null];
    const unknown = ['新建', null, null, null, null, null];
    const continuing = ['续建', null, null, 9, null, null];
    expect(said(...times(3, OTHERS), SILENT, ...times(9, nothing), ...times(9, unknown), ...times(9, continuing))).toHaveLength(2);
    expect(said(...times(2, OTHERS), ['续建', '已开工', '2025年3月', 9, 9, null], ['新建', null, null, null, 6, null])).toEqual([]);
    expect(said(...times(2, OTHERS), ['新建', '已开工', '2025年3月', 0, 0, null], ['新建', null, null, null, 6, null])).toEqual([]);
  });

  test('is told without the columns of states and plans, and not without that of starts', () => {
    const others = times(3, ['新建', '2025年3月', 9]);
    expect(saidBy(spentUnstarted, ledger([START, YEAR], [...others, ['新建', null, 5]]))).toHaveLength(1);
    expect(saidBy(spentUnstarted, ledger([PLAN, YEAR], [...others, ['新建', null, 5]]))).toEqual([]);
    expect(saidBy(spentUnstarted, ledger([START, SINCE], [...others, ['新建', null, 5]]))).toEqual([]);
  });
});

describe('已开工 that nothing bears out', () => {
  const PROVEN = ['新建', '已开工', '2025年3月', null, null];
  const BARE = ['新建', '在建', null, 0, null];
  const header = [STATE, START, YEAR, SINCE];
  const said = (...rows: Rows) => saidBy(startedUnproven, ledger(header, rows));

  test('is told among others that are borne out', () => {
    const read = ledger(header, [...times(3, PROVEN), BARE]);
    expect(saidBy(startedUnproven, read)).toEqual(['C5 “开工情况”填的是“在建”，但实际开工时间和完成投资都没有，请核对是否已开工。']);
    expect(remarksOf(startedUnproven, read).map(({ field }) => field)).toEqual(['startState']);
  });

  test.each(['已开工', '在建', '停工', '竣工'])('%s says so', (word) => {
    expect(said(...times(3, PROVEN), ['新建', word, '/', null, 0])).toHaveLength(1);
  });

  test('is told where seven of ten are borne out, and three at least', () => {
    expect(said(...times(7, PROVEN), ...times(3, BARE))).toHaveLength(3);
    expect(said(...times(6, PROVEN), ...times(3, BARE))).toEqual([]);
    expect(said(...times(2, PROVEN))).toEqual([]);
    expect(said(...times(2, PROVEN), ...times(0, BARE), BARE)).toEqual([]);
  });

  test.each<[string, CellValue[]]>([
    ['a date that cannot be read', ['新建', '已开工', '某天', null, null]],
    ['an amount of the year', ['新建', '已开工', null, 1, null]],
    ['an amount since the start', ['新建', '已开工', null, null, 1]],
    ['an amount that cannot be read', ['新建', '已开工', null, '若干', null]],
  ])('%s bears it out, as far as can be said', (_what, row) => {
    expect(said(...times(3, PROVEN), row)).toEqual([]);
    // It is one of those that bear out the rest, too.
    expect(said(...times(2, PROVEN), row, BARE)).toHaveLength(1);
  });

  test.each<[string, CellValue[]]>([
    ['a project that has not started', ['新建', '未开工', null, null, null]],
    ['one of which no state is known', ['新建', null, null, null, null]],
    ['a continuing one', ['续建', '在建', null, null, null]],
  ])('%s is not told, and counts for none', (_what, row) => {
    expect(said(...times(3, PROVEN), row)).toEqual([]);
    expect(said(...times(3, PROVEN), ...times(9, row), BARE)).toHaveLength(1);
  });

  test('continuing projects bear out no new ones', () => {
    expect(
      said(...times(2, PROVEN), ['续建', '在建', '2024年3月', 9, 9], ['新建', '未开工', null, 9, 9], ['新建', null, null, 9, 9], BARE),
    ).toEqual([]);
  });

  test('needs the columns of states and starts and one of the amounts', () => {
    const rows: Rows = [...times(3, ['新建', '已开工', '2025年3月', 9]), ['新建', '已开工', null, null]];
    expect(saidBy(startedUnproven, ledger([STATE, START, YEAR], rows))).toHaveLength(1);
    expect(saidBy(startedUnproven, ledger([STATE, START, SINCE], rows))).toHaveLength(1);
    expect(saidBy(startedUnproven, ledger([STATE, START, '总投资（万元）'], rows))).toEqual([]);
    expect(saidBy(startedUnproven, ledger([STATE, PLAN, YEAR], rows))).toEqual([]);
    expect(saidBy(startedUnproven, ledger(['形象进度', START, YEAR], rows))).toEqual([]);
  });
});

describe('a state against the date', () => {
  test('is 未开工 with a start by the day, and a state of work with a start to come', () => {
    const read = ledger(
      [STATE, START],
      [
        ['新建', '未开工', '2025年6月'],
        ['新建', '未开工', '2025年6月30日'],
        ['新建', '未开工', '2025年7月1日'],
        ['新建', '已开工', '2025年6月30日'],
        ['新建', '已开工', '2025年7月1日'],
        ['续建', '停工', '2025年7月'],
        ['新建', '未开工', null],
        ['新建', null, '2025年3月'],
        ['新建', null, '2025年7月'],
      ],
    );
    expect(saidBy(stateAgainstDate, read)).toEqual([
      'C2 “开工情况”填的是“未开工”，而“实际开工时间”是“2025年6月”，两者矛盾，请核对。',
      'C3 “开工情况”填的是“未开工”，而“实际开工时间”是“2025年6月30日”，两者矛盾，请核对。',
      'C6 “开工情况”填的是“已开工”，而“实际开工时间”是“2025年7月1日”，两者矛盾，请核对。',
      'C7 “开工情况”填的是“停工”，而“实际开工时间”是“2025年7月”，两者矛盾，请核对。',
    ]);
    expect(remarksOf(stateAgainstDate, read).map(({ field }) => field)).toEqual(Array(4).fill('startState'));
  });

  test('is none in a month that is not over, and needs both columns', () => {
    const midJune = { asOf: dayOf(2025, 6, 15) };
    const read = ledger(
      [STATE, START],
      [
        ['新建', '未开工', '2025年6月'],
        ['新建', '已开工', '2025年6月'],
      ],
    );
    expect(saidBy(stateAgainstDate, read, midJune)).toEqual([]);
    expect(saidBy(stateAgainstDate, ledger([STATE, PLAN], [['新建', '未开工', '2025年3月']]))).toEqual([]);
    expect(saidBy(stateAgainstDate, ledger(['形象进度', START], [['新建', '未开工', '2025年3月']]))).toEqual([]);
  });
});
