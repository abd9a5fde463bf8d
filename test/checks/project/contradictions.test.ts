import { actualInFuture, completionBeforeStart, continuingInFuture, planAboveTotal } from '../../../src/checks/project/contradictions';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const ASOF = dayOf(2025, 6, 30);

/** A ledger kept up to 30 June, its columns in row 2 and its projects from row 3 on. */
const ledger = (header: readonly string[], rows: readonly (readonly CellValue[])[], title = '2025年重点项目台账', asOfGiven = false) =>
  readProjects([[title], ['项目名称', '建设性质', ...header], ...rows.map((row, at) => [`${String(at + 1)}号路`, ...row])], {
    asOf: ASOF,
    asOfGiven,
  });

describe('a plan of the year above the whole', () => {
  const amounts = ['总投资（亿元）', '2025年计划投资（万元）'];

  test('is told with both amounts, whatever their units; a plan of all of it is none', () => {
    const read = ledger(amounts, [
      ['新建', 1, 10_000],
      ['新建', 1, 10_001],
    ]);
    expect(saidBy(planAboveTotal, read)).toEqual(['D4 年度计划投资10001大于总投资1，请核对金额或单位。']);
    expect(remarksOf(planAboveTotal, read).map(({ field }) => field)).toEqual(['annualPlan']);
  });

  test('is not told where one of the two is not known', () => {
    expect(
      saidBy(
        planAboveTotal,
        ledger(amounts, [
          ['新建', null, 500],
          ['新建', -1, null],
        ]),
      ),
    ).toEqual([]);
    expect(saidBy(planAboveTotal, ledger(['总投资（亿元）', '计划开工时间'], [['新建', 1, '2025年3月']]))).toEqual([]);
    expect(saidBy(planAboveTotal, ledger(['2025年计划投资（亿元）', '计划开工时间'], [['新建', 1, '2025年3月']]))).toEqual([]);
  });
});

describe('a completion before the start', () => {
  const dates = ['计划开工时间', '实际开工时间', '计划竣工时间'];

  test('is told against the plan, else against the fact; the same month is none', () => {
    const read = ledger(dates, [
      ['新建', '2025年5月', '2025年5月', '2025年5月'],
      ['新建', '2025年6月', null, '2025年5月'],
      ['新建', '2025年3月', '2025年6月', '2025年5月'],
      ['新建', '2025年6月', '2025年6月', '2025年5月'],
      ['新建', null, null, '2025年5月'],
      ['新建', '2025年3月', '2025年3月', null],
    ]);
    expect(saidBy(completionBeforeStart, read)).toEqual([
      'E4 计划竣工时间“2025年5月”早于计划开工时间“2025年6月”，请核对。',
      'E5 计划竣工时间“2025年5月”早于实际开工时间“2025年6月”，请核对。',
      'E6 计划竣工时间“2025年5月”早于计划开工时间“2025年6月”，请核对。',
    ]);
    expect(remarksOf(completionBeforeStart, read).map(({ field }) => field)).toEqual(['completion', 'completion', 'completion']);
  });

  test('by the day, where days are told: the day itself is none', () => {
    const read = ledger(dates, [
      ['新建', '2025年5月20日', null, '2025年5月20日'],
      ['新建', '2025年5月21日', null, '2025年5月20日'],
    ]);
    expect(saidBy(completionBeforeStart, read)).toEqual(['E4 计划竣工时间“2025年5月20日”早于计划开工时间“2025年5月21日”，请核对。']);
  });

  test('needs a completion; one start will do', () => {
    expect(saidBy(completionBeforeStart, ledger(['计划开工时间', '总投资（万元）'], [['新建', '2025年5月', 1]]))).toEqual([]);
    const read = ledger(['计划竣工时间', '实际开工时间'], [['新建', '2025年5月', '2025年6月']]);
    expect(saidBy(completionBeforeStart, read)).toEqual(['C3 计划竣工时间“2025年5月”早于实际开工时间“2025年6月”，请核对。']);
  });

  test('is none where both stand in one cell: such a span is not read at all', () => {
    const read = ledger(
      ['建设起止年限'],
      ['2024-2026', '2025-2024', '2025-2025'].map((span) => ['新建', span]),
    );
    expect(read.period('completion')?.values.map((end) => end !== null)).toEqual([true, false, true]);
    expect(saidBy(completionBeforeStart, read)).toEqual([]);
  });
});

describe('a continuing project still to start', () => {
  test('is told by its actual start, else by the plan; what begins on the day has begun', () => {
    const read = ledger(
      ['计划开工时间', '实际开工时间'],
      [
        ['续建', '2025年6月30日', null],
        ['续建', '2025年7月1日', null],
        ['续建', '2025年9月', '2024年9月'],
        ['续建', '2024年9月', '2025年9月'],
        ['续建', '2025年9月', '待定'],
        ['续建', null, null],
        ['新建', '2025年9月', null],
      ],
    );
    expect(saidBy(continuingInFuture, read)).toEqual([
      'C4 续建项目的计划开工时间“2025年7月1日”晚于统计截止日，请核对建设性质或时间。',
      'D6 续建项目的实际开工时间“2025年9月”晚于统计截止日，请核对建设性质或时间。',
      'C7 续建项目的计划开工时间“2025年9月”晚于统计截止日，请核对建设性质或时间。',
    ]);
    expect(remarksOf(continuingInFuture, read).map(({ field }) => field)).toEqual(['plannedStart', 'actualStart', 'plannedStart']);
  });

  test('is told without one of the two columns, and of none without both', () => {
    expect(saidBy(continuingInFuture, ledger(['计划开工时间'], [['续建', '2025年9月']]))).toHaveLength(1);
    expect(
      saidBy(
        continuingInFuture,
        ledger(
          ['计划竣工时间', '实际开工时间'],
          [
            ['续建', null, '2025年9月'],
            ['续建', null, null],
          ],
        ),
      ),
    ).toHaveLength(1);
    expect(saidBy(continuingInFuture, ledger(['总投资（万元）'], [['续建', 1]]))).toEqual([]);
  });
});

describe('a fact that lies ahead', () => {
  const facts = ['实际开工时间', '实际竣工时间'];

  test('is told after the end of the year, where the ledger does not say up to which day it is kept', () => {
    const read = ledger(facts, [
      ['新建', '2025年12月31日', '2026年1月'],
      ['新建', '2026年1月1日', null],
    ]);
    expect(saidBy(actualInFuture, read)).toEqual([
      'C4 实际开工时间“2026年1月1日”还没有到，请核对年份，或改填在计划时间里。',
      'D3 实际竣工时间“2026年1月”还没有到，请核对年份，或改填在计划时间里。',
    ]);
    expect(remarksOf(actualInFuture, read).map(({ field }) => field)).toEqual(['actualStart', 'actualCompletion']);
  });

  test('is told after the day that the ledger says, or the later one that it is counted at', () => {
    const rows = [
      ['新建', '2025年8月31日', null],
      ['新建', '2025年9月1日', null],
    ];
    expect(saidBy(actualInFuture, ledger(facts, rows, '2025年重点项目台账（8月调度）'))).toEqual([
      'C4 实际开工时间“2025年9月1日”还没有到，请核对年份，或改填在计划时间里。',
    ]);
    const june = [
      ['新建', '2025年6月30日', null],
      ['新建', '2025年7月1日', null],
    ];
    expect(saidBy(actualInFuture, ledger(facts, june, '2025年重点项目台账（5月调度）', true))).toEqual([
      'C4 实际开工时间“2025年7月1日”还没有到，请核对年份，或改填在计划时间里。',
    ]);
  });

  test('of a continuing project is told by its completion alone: of its start another check speaks', () => {
    expect(saidBy(actualInFuture, ledger(facts, [['续建', '2026年2月', '2026年3月']]))).toEqual([
      'D3 实际竣工时间“2026年3月”还没有到，请核对年份，或改填在计划时间里。',
    ]);
  });

  test('needs a column of facts', () => {
    expect(saidBy(actualInFuture, ledger(['计划开工时间'], [['新建', '2026年2月']]))).toEqual([]);
  });
});
