import type { Check } from '../../../src/checks/check';
import { amountFell, projectGone, startPostponed, startWithdrawn, unchangedSince } from '../../../src/checks/project/since-earlier';
import type { Ledger } from '../../../src/ledger/ledger';
import { compareLedgers } from '../../../src/ledger/match/compare-ledgers';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const ASOF = dayOf(2025, 6, 30);
const CHECKS: readonly Check[] = [unchangedSince, amountFell, startWithdrawn, startPostponed, projectGone];

type Rows = readonly (readonly CellValue[])[];

/** A month's list: 项目名称 in A, 建设性质 in B, the columns in question from C on, projects from row 3 on. */
const month = (sheetName: string, header: readonly string[], rows: Rows, year = 2025): Ledger =>
  readProjects([[`${String(year)}年重点项目台账`], ['项目名称', '建设性质', ...header], ...rows], { asOf: ASOF }, { sheetName });

const since = (later: Ledger, earlier: Ledger) => ({ comparison: { ledger: earlier, comparison: compareLedgers(later, earlier) } });

/** What all checks say of June against May. */
function said(header: readonly string[], may: Rows, june: Rows, mayHeader = header): string[] {
  const [later, earlier] = [month('6月', header, june), month('5月', mayHeader, may)];
  return CHECKS.flatMap((check) => saidBy(check, later, since(later, earlier)));
}

const UNCHANGED = '3 各项进度数据与上期完全相同，请核对本期是否更新。';

describe('data that are those of last month', () => {
  const MOVES: readonly [string, CellValue, CellValue][] = [
    ['年度累计完成投资（万元）', 300, 400],
    ['开工以来累计完成投资（万元）', 300, 400],
    ['当月完成投资（万元）', 300, 400],
    ['形象进度', '路基', '路面'],
    ['实际竣工时间', '2026年3月', '2026年4月'],
  ];
  const STAYS: readonly [string, CellValue, CellValue][] = [
    ['实际开工时间', '2024年3月', '2024年4月'],
    ['开工情况', '已开工', '在建'],
    ['是否复工', '是', '否'],
  ];

  test.each(MOVES)('are told where %s alone tells the progress, and not once it moved', (label, before, after) => {
    expect(said([label], [['1号路', '续建', before]], [['1号路', '续建', before]])).toEqual([UNCHANGED]);
    expect(said([label], [['1号路', '续建', before]], [['1号路', '续建', after]])).toEqual([]);
  });

  test.each(STAYS)('are not told by %s, which rightly stays; where it changed something was reported', (label, before, after) => {
    expect(said([label], [['1号路', '续建', before]], [['1号路', '续建', before]])).toEqual([]);
    const both = [label, '形象进度'];
    expect(said(both, [['1号路', '续建', before, '路基']], [['1号路', '续建', before, '路基']])).toEqual([UNCHANGED]);
    expect(said(both, [['1号路', '续建', before, '路基']], [['1号路', '续建', after, '路基']])).toEqual([]);
  });

  test('are told of projects under way that both months have, whatever else was changed', () => {
    const header = ['形象进度', '责任单位'];
    expect(
      said(
        header,
        [
          ['1号路', '续建', '路基', '交通局'],
          ['2号路', '新建', '手续', '交通局'],
        ],
        [
          ['1号路', '续建', '路基', '城投公司'],
          ['2号路', '新建', '手续', '交通局'],
          ['3号路', '续建', '路基', '交通局'],
        ],
      ),
    ).toEqual([UNCHANGED]);
  });

  test('are not told by a column that only one month has', () => {
    const [less, more] = [['开工情况'], ['开工情况', '形象进度']];
    expect(said(more, [['1号路', '续建', '在建']], [['1号路', '续建', '在建', '路基']], less)).toEqual([]);
    expect(said(less, [['1号路', '续建', '在建', '路基']], [['1号路', '续建', '在建']], more)).toEqual([]);
  });

  test('are a matter of the whole row', () => {
    const read = month('6月', ['形象进度'], [['1号路', '续建', '路基']]);
    expect(remarksOf(unchangedSince, read, since(read, read))).toEqual([{ row: 2, column: null, field: null, params: {} }]);
  });
});

describe('an amount counted up that fell', () => {
  const YEAR = '年度累计完成投资（万元）';
  const SINCE = '开工以来累计完成投资（万元）';
  const progress = (...figures: CellValue[]): Rows => [['1号路', '新建', ...figures]];

  test('is told of the year and since the start, each beside what it was; the same is none', () => {
    expect(said([YEAR, SINCE], progress(300, 900), progress(299, 899))).toEqual([
      'C3 年度累计完成投资299比上期的300还少，请核对。',
      'D3 开工以来累计完成投资899比上期的900还少，请核对。',
    ]);
    expect(said([YEAR, SINCE], progress(300, 900), progress(300, 900))).toEqual([]);
    const [later, earlier] = [month('6月', [YEAR, SINCE], progress(1, 1)), month('5月', [YEAR, SINCE], progress(2, 2))];
    expect(remarksOf(amountFell, later, since(later, earlier)).map(({ field }) => field)).toEqual(['yearToDate', 'cumulative']);
  });

  test('of the year begins anew with the year', () => {
    const [later, earlier] = [month('1月', [YEAR, SINCE], progress(10, 899)), month('12月', [YEAR, SINCE], progress(300, 900), 2024)];
    expect(saidBy(amountFell, later, since(later, earlier))).toEqual(['D3 开工以来累计完成投资899比上期的900还少，请核对。']);
  });

  test('is not told where one of the months does not tell it', () => {
    expect(said([YEAR], progress(300), progress(null))).toEqual([]);
    expect(said([YEAR], progress(null), progress(-300))).toEqual([]);
    expect(said([YEAR], progress(300), progress(1), ['总投资（万元）'])).toEqual([]);
    expect(said(['总投资（万元）'], progress(300), progress(1), [YEAR])).toEqual([]);
  });

  test('is told with the units where they differ, and not where it is rounded in another one', () => {
    const [yi, wan] = [
      ['总投资（亿元）', '累计完成投资（亿元）'],
      ['总投资（万元）', '累计完成投资（万元）'],
    ];
    expect(said(yi, progress(12_300, 1_234), progress(1.23, 0.12), wan)).toEqual([]);
    expect(said(yi, progress(12_300, 1_834), progress(1.23, 0.12), wan)).toEqual([
      'D3 年度累计完成投资0.12亿元比上期的1834万元还少，请核对。',
    ]);
  });

  test('is told of the project, wherever its row stood', () => {
    const may: Rows = [
      ['1号路', '新建', 300],
      ['2号路', '新建', 100],
    ];
    const june: Rows = [
      ['2号路', '新建', 200],
      ['1号路', '新建', 200],
      ['3号路', '新建', 0],
    ];
    expect(said([YEAR], may, june)).toEqual(['C4 年度累计完成投资200比上期的300还少，请核对。']);
  });
});

describe('a start', () => {
  const start = (day: CellValue): Rows => [['1号路', '新建', day]];

  test('that was reported and is no more is told', () => {
    const header = ['实际开工时间'];
    expect(said(header, start('2025年3月'), start(null))).toEqual(['C3 上期填有实际开工时间2025年3月，本期为空，请核对。']);
    expect(said(header, start('2025年3月'), start('2025年4月'))).toEqual([]);
    expect(said(header, start(null), start(null))).toEqual([]);
    expect(said(header, start('2025年3月'), start(null), ['总投资（万元）'])).toEqual([]);
    expect(said(['总投资（万元）'], start('2025年3月'), start(null), header)).toEqual([]);
    const [later, earlier] = [month('6月', header, start(null)), month('5月', header, start('2025年3月'))];
    expect(remarksOf(startWithdrawn, later, since(later, earlier)).map(({ field }) => field)).toEqual(['actualStart']);
  });

  test('that is no more is told whichever columns tell of starts in either month, and what cannot be understood is asked elsewhere', () => {
    const [state, day] = [['开工情况'], ['实际开工时间']];
    expect(said(day, start('是'), start(null), ['是否开工'])).toEqual(['C3 上期填报已开工（“是”），本期没有填，请核对。']);
    expect(said(state, start('已开工'), start('未开工'))).toEqual(['C3 上期填报已开工（“已开工”），本期填的是“未开工”，请核对。']);
    expect(said(['是否开工'], start('2025年3月'), start('否'), day)).toEqual(['C3 上期填报已开工（2025年3月），本期填的是“否”，请核对。']);
    expect(said(['是否开工'], start('2025年3月'), start('是'), day)).toEqual([]);
    expect(said(day, start('否'), start(null), ['是否开工'])).toEqual([]);
    expect(said(day, start('2025年3月'), start('陆续进场'))).toEqual([]);
  });

  test('that is put off is told; one put forward, or told more exactly, is not', () => {
    const header = ['计划开工时间'];
    expect(said(header, start('2025年3月'), start('2025年5月'))).toEqual(['C3 计划开工时间由2025年3月推迟到2025年5月，请核对是否经同意。']);
    expect(said(header, start('2025年3月'), start('2025年2月'))).toEqual([]);
    expect(said(header, start('2025年二季度'), start('2025年6月'))).toEqual([]);
    expect(said(header, start('2025年3月15日'), start('2025年3月'))).toEqual([]);
    expect(said(header, start(null), start('2025年6月'))).toEqual([]);
    expect(said(header, start('2025年6月'), start(null))).toEqual([]);
    expect(said(header, start('2025年3月'), start('2025年5月'), ['总投资（万元）'])).toEqual([]);
    expect(said(['总投资（万元）'], start('2025年3月'), start('2025年5月'), header)).toEqual([]);
    const [later, earlier] = [month('6月', header, start('2025年5月')), month('5月', header, start('2025年3月'))];
    expect(remarksOf(startPostponed, later, since(later, earlier)).map(({ field }) => field)).toEqual(['plannedStart']);
  });
});

test('projects that are gone are told at the header, with the sheet that has them', () => {
  const may: Rows = [
    ['滨河路改造', '新建', 1],
    ['西区学校', '新建', 1],
  ];
  expect(said(['总投资（万元）'], may, may.slice(0, 1))).toEqual(['2 上期（5月）有“西区学校”，本期没有，请核对是漏填还是已调出。']);
  const [later, earlier] = [month('6月', ['总投资（万元）'], may.slice(0, 1)), month('5月', ['总投资（万元）'], may)];
  expect(remarksOf(projectGone, later, since(later, earlier)).map(({ field }) => field)).toEqual(['name']);
});

test('without an earlier ledger nothing of the kind is said', () => {
  const header = ['实际开工时间', '计划开工时间', '年度累计完成投资（万元）'];
  const read = month('6月', header, [['1号路', '续建', null, '2025年3月', 0]]);
  expect(CHECKS.flatMap((check) => saidBy(check, read))).toEqual([]);
});
