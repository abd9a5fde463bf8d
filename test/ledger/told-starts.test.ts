import { evaluate } from '../../src/progress';
import { CellState } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { assumptionMessage } from '../../src/wording/assumptions';
import { readProjects } from '../support/read-projects';

const asOf = dayOf(2025, 6, 30);

/** Statuses of projects of this nature with these cells under a header. */
function statuses(nature: string, header: string, cells: readonly CellValue[]): string[] {
  const rows = cells.map((cell, at): CellValue[] => [`第${String(at)}号工程`, nature, '2025年3月', cell, 100]);
  const ledger = readProjects([['项目名称', '建设性质', '计划开工时间', header, '总投资（万元）'], ...rows], { asOf });
  return [...evaluate(ledger, { asOf }).statuses];
}

test('a day of resumption under a header of starts and resumptions is a fact once it has come', () => {
  const cells = ['2月18日复工', '2025年8月15日复工', '已复工'];
  expect(statuses('续建', '开（复）工情况', cells)).toEqual(['resumed', 'not-resumed', 'resumed']);
});

test('dates under 实际复工时间 are facts of this year; under a bare 复工时间 only exact days are', () => {
  const dates = ['2025年2月', '2025-02-18', '2025年8月', '2024年3月', null];
  expect(statuses('续建', '实际复工时间', dates)).toEqual(['resumed', 'resumed', 'not-resumed', 'unreadable', 'resumption-unknown']);
  expect(statuses('续建', '复工时间', dates)).toEqual(['unreadable', 'resumed', 'unreadable', 'unreadable', 'resumption-unknown']);
  expect(statuses('续建', '复工日期', [dayOf(2025, 2, 18), '2月18日复工', '已复工'])).toEqual(['resumed', 'resumed', 'resumed']);
  expect(statuses('续建', '计划复工时间', dates)).toEqual(dates.map(() => 'resumption-unknown'));
});

test('what was done before the works takes back no start told beside it', () => {
  const cells = [
    '已完成三通一平，3月进场施工',
    '手续已办结，3月20日开工',
    '3月20日开工，实际未进场',
    '3月20日开工，征地未完成',
    '未开工，3月开工',
  ];
  expect(statuses('新建', '开工情况', cells)).toEqual(['started', 'started', 'unreadable', 'unreadable', 'overdue']);
});

test('a date until which something is to begin is no fact under 实际开工时间, and is one of the plan', () => {
  expect(statuses('新建', '实际开工时间', ['2025年3月31日前', '2025年3月底以前', '2025年3月31日'])).toEqual([
    'unreadable',
    'unreadable',
    'started',
  ]);
  expect(statuses('新建', '计划开工日期（调整后）', ['2025年3月31日前'])).toEqual(['unconfirmed']);
});

test('a start alone under 建设年限 is no completion; a year alone is both', () => {
  const years: CellValue[] = ['2025.3', '2025年9月起，工期12个月', '2025.3-2026.6', '2025年'];
  const rows = years.map((cell, at): CellValue[] => [`第${String(at)}号工程`, '新建', cell, 100]);
  const ledger = readProjects([['项目名称', '建设性质', '建设年限', '总投资（万元）'], ...rows], { asOf });
  expect(ledger.period('plannedStart')?.values.map((value) => value?.precision ?? null)).toEqual(['month', 'month', 'month', 'year']);
  expect(ledger.period('completion')?.values.map((value) => value?.precision ?? null)).toEqual([null, null, 'month', 'year']);
  expect([...(ledger.period('completion')?.states ?? [])].slice(0, 2)).toEqual([CellState.placeholder, CellState.placeholder]);
});

test('是 under a question about starts that is not understood whole counts, and is asked about', () => {
  const asked = (header: string) => {
    const rows = [['2025年重点项目台账'], ['项目名称', '建设性质', '计划开工时间', header], ['甲工程', '新建', '2025年3月', '是']];
    const { assumptions } = readProjects(rows, { asOf });
    return assumptions.flatMap(({ code, subject }) => (code === 'column-doubtful' ? [subject] : []));
  };
  expect(asked('是否纳入开工')).toEqual(['是否纳入开工']);
  expect(asked('是否已经实质性开工')).toEqual([]);
});

test('the day on which the order to begin was given is a fact; the day for which it is planned is none', () => {
  for (const header of ['开工令时间', '开工令下达时间', '签发开工令时间', '开工令签发日期', '取得开工令时间'])
    expect([header, ...statuses('新建', header, ['2025年3月20日', null])]).toEqual([header, 'started', 'overdue']);
  for (const header of ['计划下达开工令时间', '开工令文号', '拟签发开工令日期', '开工令申请时间'])
    expect([header, ...statuses('新建', header, ['2025年3月20日', null])]).toEqual([header, 'unconfirmed', 'unconfirmed']);
  const heads = (...headers: string[]): string | undefined =>
    readProjects(
      [
        ['项目名称', '建设性质', '总投资（万元）', ...headers],
        ['甲路', '新建', 500, ...headers.map(() => '2025年3月')],
      ],
      { asOf },
    ).period('actualStart')?.match.header;
  expect(heads('计划开工时间', '开工令时间', '实际开工时间')).toBe('实际开工时间');
  expect(heads('计划开工时间', '开工时间', '开工令时间')).toBe('开工时间');
});

test('a start of which only the year is known counts in no quarter before the day counted at, and is told', () => {
  const rows: CellValue[][] = ['2025', '2025年5月', '上半年'].map((cell, at) => [`第${String(at)}号工程`, '新建', '2025年3月', cell]);
  const ledger = readProjects([['2025年重点项目台账'], ['项目名称', '建设性质', '计划开工时间', '实际开工时间'], ...rows], { asOf });
  expect(evaluate(ledger, { asOf }).start.quarters.map(({ started }) => started)).toEqual([0, 3, null, null]);
  expect(ledger.assumptions.map(assumptionMessage)).toEqual([
    '有2个新开工项目的开工时间没有具体到季度（如“2025”），只计入能确定已开工的季度，以前各季度可能少计；补填到月份后可逐季统计。',
  ]);
  expect(ledger.assumptions[0]?.cells).toMatchObject([
    { row: 2, column: 3 },
    { row: 4, column: 3 },
  ]);
});
