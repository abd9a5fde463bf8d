import { ledgerRow } from '../../src/ledger/ledger-row';
import type { Finding, FindingCode, Severity } from '../../src/checks/finding';
import type { QuarterResult } from '../../src/progress/result';
import { changeWords, repairWords } from '../../src/taskpane/model/problems/cell-words';
import { groupProblems, openAtFirst } from '../../src/taskpane/model/problems/finding-groups';
import { ledgerSheets, natureCounts, yearsAround } from '../../src/taskpane/model/ledger-facts';
import { problemsOf, type Problem } from '../../src/taskpane/model/problems/problem-list';
import { verdictOf } from '../../src/taskpane/model/quarters';
import { DONE, GLANCE, LEDGER } from '../../src/wording/pane/pane';
import { annexLedger } from '../support/annex';

function finding(code: FindingCode, severity: Severity, row: number, fixable = false): Finding {
  return { code, severity, row: ledgerRow(row), column: 0, field: null, params: {}, fix: fixable ? { edits: [] } : null };
}

function problems(...findings: Finding[]): Problem[] {
  return problemsOf({ findings, noted: [], ledger: annexLedger() });
}

test('problems are grouped by check, in their order, with those that can be repaired', () => {
  const groups = groupProblems(
    problems(
      finding('required-missing', 'error', 9),
      finding('number-as-text', 'warning', 1, true),
      finding('required-missing', 'error', 12),
      finding('number-as-text', 'warning', 2),
    ),
  );
  expect(groups.map(({ code, problems: members, fixable }) => [code, members.length, fixable.length])).toEqual([
    ['required-missing', 2, 0],
    ['number-as-text', 2, 1],
  ]);
});

test('errors and warnings are open while they are few, of many the most serious check; hints are folded', () => {
  const hint = finding('blank-in-name', 'info', 30);
  expect(openAtFirst(groupProblems(problems(finding('number-as-text', 'warning', 1), hint)))).toEqual(['number-as-text']);
  expect(openAtFirst(groupProblems(problems(hint)))).toHaveLength(1);
  const many = Array.from({ length: 20 }, (_, row) => finding('number-as-text', 'warning', row));
  expect(openAtFirst(groupProblems(problems(finding('required-missing', 'error', 1), ...many.slice(0, 3))))).toHaveLength(2);
  expect(openAtFirst(groupProblems(problems(finding('required-missing', 'error', 1), ...many)))).toEqual(['required-missing']);
});

const QUARTER: QuarterResult = {
  quarter: 2,
  cutoff: 45838,
  end: 45838,
  begun: true,
  ended: false,
  target: 0.8,
  needed: 5,
  planned: 5,
  plannedRate: 5 / 6,
  planShortfall: 0,
  plannedToDate: 5,
  denominator: 6,
  started: null,
  rate: null,
  early: null,
  late: null,
  shortfall: null,
  unjudged: null,
  met: null,
};

test.each([
  ['reached', { met: true }, '已达标', 'good'],
  ['ended without', { met: false, shortfall: 2, ended: true }, '未达标，差2个', 'bad'],
  ['the plan itself is short', { planShortfall: 1 }, '计划差1个', 'bad'],
  ['open, some to go', { started: 3, shortfall: 2 }, '未到期，差2个', 'plain'],
  ['planned well', {}, '计划可达标', 'plain'],
  ['nothing to start at all', { denominator: 0, met: true }, '无新开工项目', 'plain'],
])('verdict: %s', (_name, part, words, tone) => {
  expect(verdictOf({ ...QUARTER, ...part })).toEqual({ words, tone });
});

test('facts of the card', () => {
  expect(natureCounts(['new', 'continuing', 'outside', 'new', 'unknown'])).toEqual({ all: 5, fresh: 2, continuing: 1, unknown: 1 });
  expect(yearsAround(2025)).toEqual([2023, 2024, 2025, 2026, 2027]);
  const sheet = { id: '1', name: '台账', visible: true, type: 'worksheet', generated: null } as const;
  const others = [
    { ...sheet, visible: false },
    { ...sheet, generated: 'overview' },
    { ...sheet, type: 'chartsheet' as const },
  ];
  expect(ledgerSheets([sheet, ...others])).toEqual([sheet]);
});

test('the parts of the card add up to all projects', () => {
  expect(LEDGER.projects(15, 6, 9)).toBe('15个项目：新开工6个，续建9个');
  expect(LEDGER.projects(100, 60, 34, 2)).toBe('100个项目：新开工60个，续建34个，其他4个，未注明2个');
});

test('a clean project ledger is not called clean without a word of the other ledgers', () => {
  expect(DONE.checked(0, 0, 0, 0)).toBe('校验完成，没有发现问题。');
  expect(DONE.checked(0, 0, 24, 0)).toBe('校验完成，项目台账没有问题，其他台账有24处。');
  expect(DONE.checked(3, 1, 24, 0)).toBe('校验完成，发现3处问题，其中错误1处；其他台账另有24处。');
  expect([GLANCE(0, { missed: 8, noted: 0 }), GLANCE(0, { missed: 2, noted: 6 }, 24)]).toEqual([
    '没有发现问题，项目未达标8个。',
    '没有发现问题，项目未达标2个、需关注6个；其他台账有24处问题。',
  ]);
});

test('hints are told apart from what the tabs count', () => {
  expect(DONE.checked(0, 0, 0, 5)).toBe('校验完成，没有错误和警告，有提示5处。');
  expect(DONE.checked(0, 0, 17, 1)).toBe('校验完成，项目台账没有问题，其他台账有17处；另有提示1处。');
  expect(DONE.checked(3, 0, 0, 45)).toBe('校验完成，有3处需要留意，没有错误；另有提示45处。');
});

test('a repair that changes nothing to be seen says what it changes', () => {
  expect(repairWords({ before: '1', after: 1 })).toBe('改为数字，显示仍为1');
  expect(repairWords({ before: '８,000 ', after: 8000 })).toBe('改为数字，显示仍为８,000');
  // With its unit taken into the number it shows something else.
  expect(repairWords({ before: '8000万', after: 8000 })).toBe('8000');
  expect(changeWords({ before: '8000万', after: 8000 })).toBe('“8000万”将改为“8000”');
  expect(repairWords({ before: '2025年3月', after: 45717, numberFormat: 'yyyy"年"m"月"' })).toBe('改为日期2025年3月1日，显示仍为2025年3月');
  expect(repairWords({ before: '王  飞', after: '王飞' })).toBe('王飞');
});
