import { ledgerRow } from '../../src/ledger/ledger-row';
import type { Finding } from '../../src/checks/finding';
import { runChecks } from '../../src/checks/run-checks';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { Ledger } from '../../src/ledger/ledger';
import { linesOf, nearest } from '../../src/taskpane/list/sections';
import { asCsv, asTable } from '../../src/taskpane/model/problems/problem-export';
import {
  EVERYTHING,
  filterOptions,
  filterProblems,
  isFiltering,
  type ProblemFilter,
} from '../../src/taskpane/model/problems/problem-filter';
import { problemsOf } from '../../src/taskpane/model/problems/problem-list';
import { DOCUMENT_DAY } from '../support/annex';
import { readProjects } from '../support/read-projects';

const HEAD = ['序号', '项目名称', '责任单位', '建设性质', '总投资（亿元）', '2025年计划投资（亿元）', '计划开工时间'];

/** A start in April 2025, as Excel keeps it. */
const MONTH = 45748;

/** Every row has one fault, but the first. */
const LEDGER = ledger([
  [1, '张店供水工程', '水利局', '新建', 2, 1, MONTH],
  [2, '常乐风电项目', '发改局、能源局', '新建', '3.50 ', 1, MONTH],
  [3, '=洪池,储能"项目"', '发改局', '新建', 4, 1, '尽快'],
  [4, '曹川小学', null, '新建', 5, 1, MONTH],
]);
const FINDINGS = runChecks(LEDGER, DOCUMENT_DAY);
const NOTE = { ledger: 'projects', code: '', project: '', field: null, value: '', text: '已转能源局，5月10日前回复', on: '2025-04-10' };
const ALL = problemsOf({
  findings: FINDINGS,
  ledger: LEDGER,
  noted: FINDINGS.filter(({ code }) => code === 'number-as-text').map((finding) => ({ finding, note: NOTE })),
});

function ledger(rows: CellValue[][]): Ledger {
  return readProjects(
    [['2025年重点项目台账'], HEAD, ...rows],
    { asOf: DOCUMENT_DAY },
    {
      formats: [[], [], ...rows.map(() => [...Array<string>(6).fill('General'), 'yyyy-mm-dd'])],
    },
  );
}

/** Places of the problems that a filter leaves. */
function places(filter: Partial<ProblemFilter>): string[] {
  return filterProblems(ALL, { ...EVERYTHING, ...filter }).map(({ place }) => place);
}

test('a problem says where it is, whose it is and what is wrong', () => {
  expect(ALL.map(({ place, name, units, column, title }) => [place, name, units.join(), column, title])).toEqual([
    ['G5', '=洪池,储能"项目"', '发改局', '计划开工时间', '日期无法识别'],
    ['C6', '曹川小学', '', '责任单位', '必填项为空'],
    ['E4', '常乐风电项目', '发改局,能源局', '总投资', '数字以文本存储'],
  ]);
});

test('two findings of one cell are two problems, told apart the same way each time', () => {
  const finding: Finding = {
    code: 'twin-differs',
    severity: 'warning',
    row: ledgerRow(3),
    column: 4,
    field: 'totalInvestment',
    params: {},
    fix: null,
  };
  const keys = (): string[] => problemsOf({ findings: [finding, finding], ledger: LEDGER, noted: [] }).map(({ key }) => key);
  expect(new Set(keys()).size).toBe(2);
  expect(keys()).toEqual(keys());
});

describe('filter', () => {
  test.each<[string, Partial<ProblemFilter>, string[]]>([
    ['everything', {}, ['G5', 'C6', 'E4']],
    ['a cell', { text: 'e4' }, ['E4']],
    ['full-width letters', { text: 'Ｅ４' }, ['E4']],
    ['a project', { text: '风电' }, ['E4']],
    ['a check', { text: '必填项' }, ['C6']],
    ['words of the message', { text: '尽快' }, ['G5']],
    ['several words, all of which occur', { text: '曹川 责任单位' }, ['C6']],
    ['words of which one does not occur', { text: '曹川 风电' }, []],
    ['a severity', { severity: 'warning' }, ['E4']],
    ['a unit, also beside another in the cell', { unit: '能源局' }, ['E4']],
    ['no unit', { unit: '' }, ['C6']],
    ['a column', { column: '计划开工时间' }, ['G5']],
    ['all at once', { text: '常乐', severity: 'warning', unit: '发改局', column: '总投资' }, ['E4']],
  ])('by %s', (_name, filter, left) => {
    expect(places(filter)).toEqual(left);
  });

  test('blanks alone keep nothing out', () => {
    expect(isFiltering({ ...EVERYTHING, text: '  ' })).toBe(false);
    expect(isFiltering({ ...EVERYTHING, unit: '' })).toBe(true);
  });

  test('offers what occurs: units with the most problems first, columns as in the sheet', () => {
    const { severities, units, columns } = filterOptions(ALL);
    expect(severities).toEqual([
      { value: 'error', count: 2 },
      { value: 'warning', count: 1 },
    ]);
    expect(units).toEqual([
      { value: '发改局', count: 2 },
      { value: '', count: 1 },
      { value: '能源局', count: 1 },
    ]);
    expect(columns.map(({ value }) => value)).toEqual(['责任单位', '总投资', '计划开工时间']);
  });
});

describe('taken elsewhere', () => {
  test('as cells parted by tabs, one row each', () => {
    const rows = asTable(ALL)
      .split('\r\n')
      .map((row) => row.split('\t'));
    expect(rows.map((row) => row.length)).toEqual([9, 9, 9, 9]);
    expect(rows[3]).toEqual([
      '警告',
      '数字以文本存储',
      'E4',
      '常乐风电项目',
      '发改局、能源局',
      '总投资',
      expect.stringContaining('3.50'),
      '3.5',
      '已转能源局，5月10日前回复',
    ]);
  });

  test('as CSV with its mark and quotes', () => {
    const [head, first] = asCsv(ALL).split('\r\n');
    expect(head).toBe('\uFEFF级别,检查,单元格,项目名称,责任单位,列,问题,可改为,备注');
    expect(first).toContain('G5,"\'=洪池,储能""项目""",发改局');
  });

  test('a name that begins like a formula stays a name', () => {
    expect(asTable(ALL)).toContain("\t'=洪池");
  });
});

describe('lines of a long list', () => {
  const head = '标题';
  const keyOf = (item: string): string => item;

  test('heads are lines, closed sections have nothing else', () => {
    const sections = [
      { key: 'a', label: '', head, items: ['1', '2'] },
      { key: 'b', label: '', head, items: [] },
      { key: 'c', label: '', head: null, items: ['3'] },
    ];
    expect(linesOf(sections, keyOf).map(({ key, at }) => [key, at])).toEqual([
      ['a', -1],
      ['1', 0],
      ['2', 1],
      ['b', -1],
      ['3', 0],
    ]);
  });

  test.each<[string, string[], string | null]>([
    ['itself', ['a', 'b', 'c'], 'b'],
    ['the next', ['a', 'c'], 'c'],
    ['the last before it', ['a'], 'a'],
    ['nothing', [], null],
  ])('in place of a line stands %s', (_name, left, expected) => {
    expect(nearest(['a', 'b', 'c'], 1, (key) => left.includes(key))).toBe(expected);
  });
});
