import type { Fit } from '../../../src/ledger/header/fits';
import { headerCells } from '../../../src/ledger/header/grid';
import { matchHeaders, scoreHeader, type HeaderMatch, type MatchContext } from '../../../src/ledger/header/match';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { present } from '../../../src/spreadsheet/present';
import type { Area, CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';

interface Around extends Partial<MatchContext> {
  /** What the cells below a header, by its place among the headers, say of every field; `yes` unless told. */
  readonly cells?: Readonly<Record<number, Fit>>;
}

/** The sheets begin in column C. */
const FIRST = 2;

function contextOf({ cells = {}, ...context }: Around): MatchContext {
  return { planYear: 2025, chosen: {}, fits: (_, column) => cells[column - FIRST] ?? 'yes', ...context };
}

function matchesOf(header: string | readonly (readonly CellValue[])[], around: Around = {}, merges: readonly Area[] = []): HeaderMatch[] {
  const rows = typeof header === 'string' ? [header.split('|')] : header;
  const cells = headerCells(snapshotOf(rows, { merges, origin: { row: 4, column: FIRST } }), 0, rows.length);
  return matchHeaders(cells, PROJECTS, contextOf(around));
}

/** The field of each column of a header of one row, `-` for none. */
function fieldsOf(header: string, around?: Around): string {
  const matches = matchesOf(header, around);
  return header
    .split('|')
    .map((_, at) => matches.find(({ column }) => column === at + FIRST)?.field.name ?? '-')
    .join(' ');
}

/** How sure the only header of a row is, or null. */
function sureOf(header: string, around?: Around): string | null {
  const [match] = matchesOf(header, around);
  return match ? `${match.field.name} ${match.confidence.toFixed(2)} ${match.reason}` : null;
}

describe('each header is one field at most, and each field one header', () => {
  test('told with where it stands, what is printed and how sure it is', () => {
    const [match] = matchesOf('某某|2025年计划\n投资（万元）');
    expect(match).toMatchObject({ column: FIRST + 1, header: '2025年计划投资（万元）', confidence: 1, reason: 'exact' });
    expect([match?.field.name, match?.cell.joined.unit]).toEqual(['annualPlan', '万元']);
  });

  test.each([
    ['of columns that say the same the first is taken', '责任单位|责任单位', 'leadUnit -'],
    ['together they fit best', '开工时间|计划开工时间', 'actualStart plannedStart'],
    ['one alone is what is usually meant', '开工时间', 'plannedStart'],
    ['of old and new the new counts', '调整前总投资|调整后总投资', '- totalInvestment'],
    ['and what is neither before the old', '原总投资|总投资', '- totalInvestment'],
    ['what is certain is not traded for two that are not', '年初至今累计完成投资额|累计完成|自开工累计完成投资', 'yearToDate - cumulative'],
    ['nor for what is less sure elsewhere', '竣工时间|承诺竣工时间', 'completion -'],
    ['nothing is nothing', '某某|甲乙', '- -'],
  ])('%s', (_, header, fields) => {
    expect(fieldsOf(header)).toBe(fields);
  });
});

describe('the cells below a header', () => {
  test('that are not of the field make it less sure, so that another column goes before', () => {
    expect(sureOf('总投资')).toBe('totalInvestment 1.00 exact');
    expect(sureOf('总投资', { cells: { 0: 'no' } })).toBe('totalInvestment 0.60 exact');
    expect(fieldsOf('总投资|总投资', { cells: { 0: 'no' } })).toBe('- totalInvestment');
  });

  test('speak against a header that is not sure by itself', () => {
    expect(sureOf('投资额')).toBe('totalInvestment 0.75 ambiguous');
    expect(sureOf('投资额', { cells: { 0: 'no' } })).toBeNull();
    expect(sureOf('投资额', { cells: { 0: 'empty' } })).toBe('totalInvestment 0.75 ambiguous');
  });

  test('leave what is as sure as half of it', () => {
    expect(sureOf('竣工时间')).toBe('completion 0.90 exact');
    expect(sureOf('竣工时间', { cells: { 0: 'no' } })).toBe('completion 0.50 exact');
  });

  test('speak for the column that has some', () => {
    expect(fieldsOf('责任单位|责任单位', { cells: { 0: 'empty' } })).toBe('- leadUnit');
    expect(sureOf('责任单位', { cells: { 0: 'empty' } })).toBe('leadUnit 1.00 exact');
  });

  test('make a span: 24个月 under 建设年限 is none', () => {
    expect(sureOf('建设年限')).toBe('duration 0.90 exact');
    expect(sureOf('建设年限', { cells: { 0: 'no' } })).toBeNull();
    expect(sureOf('建设年限', { cells: { 0: 'empty' } })).toBe('duration 0.90 exact');
  });

  test('make a choice of a heading that may be anything', () => {
    expect(sureOf('建设阶段')).toBe('nature 0.75 ambiguous');
    expect(sureOf('建设阶段', { cells: { 0: 'no' } })).toBeNull();
    expect(sureOf('建设阶段', { cells: { 0: 'empty' } })).toBeNull();
    expect(sureOf('建设性质', { cells: { 0: 'empty' } })).toBe('nature 1.00 exact');
  });
});

describe('the year of a header', () => {
  test('is that of the plan', () => {
    expect(fieldsOf('2025年计划投资|2025年完成投资')).toBe('annualPlan yearToDate');
    expect(fieldsOf('2024年计划投资|2024年完成投资')).toBe('- -');
    expect(fieldsOf('2024年计划投资|2025年完成投资', { planYear: 2024 })).toBe('annualPlan -');
  });

  test('may be any while that is not known', () => {
    expect(fieldsOf('2024年计划投资', { planYear: null })).toBe('annualPlan');
  });

  test('may stand in its parent; its own goes before', () => {
    const below = (parent: string, child: string): string[] =>
      matchesOf(
        [
          [parent, null],
          [child, '某某'],
        ],
        {},
        [{ row: 4, column: FIRST, rows: 1, columns: 2 }],
      ).map(({ field }) => field.name);
    expect(below('2025年', '计划投资')).toEqual(['annualPlan']);
    expect(below('2024年', '计划投资')).toEqual([]);
    expect(below('2024年至2026年投资安排', '2025年计划投资')).toEqual(['annualPlan']);
  });
});

describe('of the amounts up to a month', () => {
  test('the last is taken', () => {
    expect(fieldsOf('1-5月完成投资|1-6月完成投资')).toBe('- yearToDate');
    expect(fieldsOf('1-6月完成投资|1-5月完成投资')).toBe('yearToDate -');
  });

  test('that has values', () => {
    expect(fieldsOf('1-5月完成投资|1-6月完成投资|1-7月完成投资', { cells: { 2: 'empty' } })).toBe('- yearToDate -');
    expect(fieldsOf('1-5月完成投资|1-6月完成投资|1-7月完成投资', { cells: { 2: 'no' } })).toBe('- yearToDate -');
  });

  test('by what amounts there are, not by words', () => {
    const fits: MatchContext['fits'] = (field, column) => (column === FIRST + 1 && field.type === 'money' ? 'no' : 'yes');
    expect(fieldsOf('1-5月完成投资|1-6月完成投资', { fits })).toBe('yearToDate -');
    expect(fieldsOf('6月底开工情况|5月完成投资')).toBe('startState monthInvestment');
    expect(fieldsOf('5月完成投资|6月完成投资')).toBe('- monthInvestment');
  });

  test('an earlier month is past, and no month of the report', () => {
    expect(fieldsOf('5月完成投资|1-6月完成投资')).toBe('- yearToDate');
    expect(fieldsOf('6月完成投资|1-6月完成投资')).toBe('monthInvestment yearToDate');
    expect(fieldsOf('上半年完成投资|1-9月完成投资')).toBe('- yearToDate');
    expect(fieldsOf('1-5月完成|1-6月完成')).toBe('- yearToDate');
    expect(fieldsOf('本月完成投资|1-6月完成投资')).toBe('monthInvestment yearToDate');
    expect(fieldsOf('5月完成投资')).toBe('monthInvestment');
  });

  test('of what is no amount the last is taken too', () => {
    expect(fieldsOf('5月底开工情况|6月底开工情况')).toBe('- startState');
    expect(fieldsOf('6月形象进度|5月形象进度')).toBe('imageProgress -');
    expect(fieldsOf('5月形象进度|6月形象进度', { cells: { 1: 'empty' } })).toBe('imageProgress -');
  });

  test('dates, words and whole years of an earlier month are not', () => {
    expect(fieldsOf('5月开工情况|1-6月完成投资')).toBe('startState yearToDate');
    expect(fieldsOf('5月实际开工情况|1-6月完成投资')).toBe('startState yearToDate');
    expect(fieldsOf('5月形象进度|1-6月完成投资')).toBe('imageProgress yearToDate');
    expect(fieldsOf('本年计划投资|1-6月完成投资')).toBe('annualPlan yearToDate');
  });
});

describe('what tells no time is no amount of the year beside a column of the year', () => {
  test.each([
    ['累计完成投资|本年完成', 'cumulative yearToDate'],
    ['本年完成|累计完成投资', 'yearToDate cumulative'],
    ['累计完成投资|其中：本年完成', 'cumulative yearToDate'],
    ['累计完成|今年完成', 'cumulative yearToDate'],
    ['累计投资|年初以来', 'cumulative yearToDate'],
    ['累计投资|本年累计', 'cumulative yearToDate'],
    ['完成投资|其中：本年完成', '- yearToDate'],
    ['完成投资|1-6月完成', '- yearToDate'],
    ['完成投资|本月完成', 'yearToDate monthInvestment'],
    ['累计完成投资|本年计划', 'yearToDate annualPlan'],
    ['累计完成投资|是否开工', 'yearToDate startState'],
    ['累计完成投资', 'yearToDate'],
    ['计划投资|本年完成', 'annualPlan yearToDate'],
    ['投资额|本年累计', 'totalInvestment yearToDate'],
  ])('%s: %s', (header, fields) => {
    expect(fieldsOf(header)).toBe(fields);
  });

  test('unless that holds something else, or is of another year', () => {
    expect(fieldsOf('累计完成投资|本年完成', { cells: { 1: 'no' } })).toBe('yearToDate -');
    expect(fieldsOf('累计完成投资|2024年完成')).toBe('yearToDate -');
    expect(fieldsOf('累计完成投资|2025年完成')).toBe('cumulative yearToDate');
  });

  test('unless somebody said so', () => {
    expect(fieldsOf('累计完成投资|本年完成', { answered: new Map([[FIRST, 'yearToDate']]) })).toBe('yearToDate -');
    expect(fieldsOf('累计完成投资|本年完成', { chosen: { 累计完成投资: 'yearToDate' } })).toBe('yearToDate -');
  });
});

describe('what is counted or measured is no money', () => {
  test.each([
    ['年度计划（个）|年度计划（万元）', '- annualPlan'],
    ['本年完成（亩）|本年完成（万元）', '- yearToDate'],
    ['年度计划（单位：公里）', '-'],
    ['年度计划（万平方米）', '-'],
    ['年度计划投资（%）', '-'],
    ['总投资（万元）', 'totalInvestment'],
    ['建设内容（公里）', 'content'],
  ])('%s: %s', (header, fields) => {
    expect(fieldsOf(header)).toBe(fields);
  });

  test('also where the unit stands in a row of its own, or in the parent', () => {
    const below = (rows: readonly (readonly CellValue[])[]): string[] => matchesOf(rows).map(({ field }) => field.name);
    expect(below([['年度计划'], ['（亩）']])).toEqual([]);
    expect(below([['年度（亩）'], ['计划']])).toEqual([]);
    expect(below([['年度计划'], ['（万元）']])).toEqual(['annualPlan']);
  });

  test('unless somebody said so', () => {
    expect(fieldsOf('年度计划（个）', { chosen: { '年度计划(个)': 'annualPlan' } })).toBe('annualPlan');
  });
});

describe('what somebody said', () => {
  test('of a header goes before all', () => {
    expect(fieldsOf('某某|总投资', { chosen: { 某某: 'totalInvestment' } })).toBe('totalInvestment -');
    expect(sureOf('某某', { chosen: { 某某: 'totalInvestment' }, cells: { 0: 'no' } })).toBe('totalInvestment 1.00 chosen');
    expect(fieldsOf('2024年计划投资', { chosen: { '2024年计划投资': 'annualPlan' } })).toBe('annualPlan');
  });

  test('makes it nothing else', () => {
    expect(fieldsOf('总投资|备注', { chosen: { 总投资: null } })).toBe('- remark');
    expect(fieldsOf('总投资', { chosen: { 总投资: 'yearToDate' } })).toBe('yearToDate');
  });

  test('holds for the header however it is written', () => {
    expect(fieldsOf('总 投资（万元）', { chosen: { '总投资(万元)': 'yearToDate' } })).toBe('yearToDate');
  });

  test('leaves the others as they are, one called constructor too', () => {
    expect(fieldsOf('constructor|项目名称|总投资', { chosen: { 某某: 'name' } })).toBe('- name totalInvestment');
  });

  test('of a column goes before what is said of its words', () => {
    const answered = new Map([
      [FIRST, null],
      [FIRST + 1, 'totalInvestment'],
    ]);
    expect(fieldsOf('总投资|某某', { answered })).toBe('- totalInvestment');
    expect(fieldsOf('总投资|某某', { answered, chosen: { 总投资: 'totalInvestment' } })).toBe('- totalInvestment');
    expect(matchesOf('某某|某某', { answered })).toMatchObject([{ column: FIRST + 1, confidence: 1, reason: 'chosen' }]);
    expect(fieldsOf('备注|甲|总投资', { answered: new Map([[FIRST + 1, 'annualPlan']]) })).toBe('remark annualPlan totalInvestment');
  });
});

test('the same header is scored by where it stands and what stands below it', () => {
  const [cell] = headerCells(snapshotOf([['总投资']]), 0, 1);
  const total = present(
    PROJECTS.fields.find(({ name }) => name === 'totalInvestment'),
    'total investment',
  );
  const score = (around: Around) => scoreHeader(present(cell, 'header'), total, PROJECTS, contextOf(around));
  expect(score({})).toMatchObject({ confidence: 1, reason: 'exact' });
  expect(score({ cells: { [-FIRST]: 'no' } })).toMatchObject({ confidence: 0.6 });
  expect(score({ chosen: { 总投资: null } })).toBeNull();
  expect(score({})).toMatchObject({ confidence: 1 });
});

test('the same words below one another and in one cell are told apart', () => {
  const under = (rows: readonly (readonly CellValue[])[]): string[] => matchesOf(rows).map(({ field }) => field.name);
  expect(under([['一期'], ['总投资']])).toEqual([]);
  expect(under([['一期总投资']])).toEqual([]);
  expect(under([['总投资']])).toEqual(['totalInvestment']);
  expect(under([['建设性质'], ['建设起止年月']])).toEqual(['nature']);
  expect(under([['建设性质建设起止年月']])).toEqual(['duration']);
  const children = ['建设起止年月', '某某'];
  expect(under([['建设性质', '甲'], children])).toEqual(['nature']);
  expect(under([['建设性质', null], children])).toEqual(['duration']);
});
