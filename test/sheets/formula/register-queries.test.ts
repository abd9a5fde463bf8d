import { RegisterEvaluator } from '../../../src/ledger/register-evaluator';
import { all, any, by, due, is, not, type RegisterKind, type Test } from '../../../src/ledger/kinds/register';
import { FUNDS_BY_SOURCE } from '../../../src/ledger/kinds/layouts/funds-by-source';
import { PERMIT_COUNTS } from '../../../src/ledger/kinds/layouts/permit-counts';
import { ADJUSTMENTS } from '../../../src/ledger/kinds/registers/adjustments';
import { BLOCKERS } from '../../../src/ledger/kinds/registers/blockers';
import { FUNDS } from '../../../src/ledger/kinds/registers/funds';
import { PERMITS } from '../../../src/ledger/kinds/registers/permits';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { Condition } from '../../../src/sheets/formula/criterion';
import type { Obstacle } from '../../../src/sheets/formula/obstacle';
import { RegisterQueries } from '../../../src/sheets/formula/register-queries';
import { DAY, MID_JULY, conditions, ledgerOf, told, type Row } from '../../support/asked-ledger';

const OPEN = not(is('closed', '是'));

function queries(kind: RegisterKind, header: readonly string[], rows: readonly Row[]): RegisterQueries {
  const formats = Object.fromEntries(header.filter((words) => !words.includes('元')).map((words) => [words, DAY]));
  const ledger = ledgerOf(header, rows, { kind, formats });
  return new RegisterQueries(new RegisterEvaluator({ kind, ledger }, MID_JULY, 2025));
}

/** Counts of a register as formulas of which the names are the headers. */
function counted(of: RegisterQueries, test: Test | null, and: readonly (Condition | Obstacle)[] = []): string {
  return told(of.count(test, and)).replaceAll(`${of.evaluator.register.kind.label}_`, '');
}

const BLOCKER_HEADS: readonly string[] = ['项目名称', '堵点难点', '问题类别', '提出时间', '完成时限', '是否销号', '销号时间'];
const LAND: Row = ['青石路', '征地未完成', '用地', dayOf(2025, 3, 5), dayOf(2025, 6, 30), '已销号', dayOf(2025, 6, 20)];
const POWER: Row = ['南河桥', '电力未迁改', '用电', dayOf(2025, 7, 2), dayOf(2025, 7, 10), '推进中', null];
const TREES: Row = ['东坡厂房', '林木未砍伐', null, dayOf(2024, 11, 2), dayOf(2025, 9, 30), '未销号', null];

/** A list of blockers, some of its columns left out. */
function blockers(rows: readonly Row[] = [LAND, POWER, TREES], ...without: readonly string[]): RegisterQueries {
  const of = (row: Row): Row => row.filter((_, at) => !without.includes(BLOCKER_HEADS[at] ?? ''));
  return queries(
    BLOCKERS,
    BLOCKER_HEADS.filter((words) => !without.includes(words)),
    rows.map(of),
  );
}

const EVERY = 'COUNTIFS(堵点难点,"<>")';

describe('a question about the records of a register', () => {
  test.each<[string, Test | null, string]>([
    ['all of them', null, EVERY],
    ['a word, in each of the spellings that are there', is('closed', '否'), 'COUNTIFS(是否销号,"推进中")+COUNTIFS(是否销号,"未销号")'],
    ['a word of which none is there yet', is('closed', '不涉及'), 'COUNTIFS(是否销号,"不涉及")'],
    ['not the word: all less those', not(is('closed', '是')), `${EVERY}-COUNTIFS(是否销号,"已销号")`],
    [
      'not the word of several spellings: all less their sum',
      not(is('closed', '否')),
      `${EVERY}-(COUNTIFS(是否销号,"推进中")+COUNTIFS(是否销号,"未销号"))`,
    ],
    ['not without: those', not(not(is('closed', '是'))), `${EVERY}-${EVERY}+COUNTIFS(是否销号,"已销号")`],
    ['a date that has come', by('closedOn'), 'COUNTIFS(销号时间,"<"&DATE(2025,7,16))'],
    ['a date that is due', due('deadline'), 'COUNTIFS(完成时限,"<"&DATE(2025,7,16))'],
    ['a date of the year so far', { thisYear: 'foundOn' }, 'COUNTIFS(提出时间,"<"&DATE(2025,7,16),提出时间,">="&DATE(2025,1,1))'],
    ['a date of the quarter so far', { thisQuarter: 'foundOn' }, 'COUNTIFS(提出时间,"<"&DATE(2025,7,16),提出时间,">="&DATE(2025,7,1))'],
    ['two of which both hold', all(is('closed', '是'), due('deadline')), 'COUNTIFS(是否销号,"已销号",完成时限,"<"&DATE(2025,7,16))'],
    [
      'two of which one holds: those of each less those of both',
      any(is('closed', '是'), by('closedOn')),
      'COUNTIFS(是否销号,"已销号")+COUNTIFS(销号时间,"<"&DATE(2025,7,16))-COUNTIFS(是否销号,"已销号",销号时间,"<"&DATE(2025,7,16))',
    ],
    [
      'one holds and the other does not',
      all(due('deadline'), OPEN),
      'COUNTIFS(完成时限,"<"&DATE(2025,7,16))-COUNTIFS(完成时限,"<"&DATE(2025,7,16),是否销号,"已销号")',
    ],
    [
      'neither of two holds: what is taken away twice is added again',
      all(OPEN, not(by('closedOn'))),
      `${EVERY}-COUNTIFS(销号时间,"<"&DATE(2025,7,16))-COUNTIFS(是否销号,"已销号")+COUNTIFS(是否销号,"已销号",销号时间,"<"&DATE(2025,7,16))`,
    ],
  ])('%s', (_, test_, formula) => expect(counted(blockers(), test_)).toBe(formula));

  test('of alternatives, those are asked that the register has', () => {
    const closed = any(is('closed', '是'), by('closedOn'));
    expect(counted(blockers(undefined, '销号时间'), closed)).toBe('COUNTIFS(是否销号,"已销号")');
    expect(counted(blockers(undefined, '是否销号'), closed)).toBe('COUNTIFS(销号时间,"<"&DATE(2025,7,16))');
  });

  test('beside conditions of a group', () => {
    const of = blockers();
    const [kinds = 0] = of.wordsOf('type')?.indexesOf(['用地']) ?? [];
    const group = of.group('type', [kinds]);
    expect(conditions(group)).toBe('问题类别 "用地"');
    expect(counted(of, OPEN, [group])).toBe('COUNTIFS(问题类别,"用地")-COUNTIFS(问题类别,"用地",是否销号,"已销号")');
    expect(counted(of, null, [group])).toBe('COUNTIFS(问题类别,"用地")');
    expect(told(of.count(null, [group, { why: 'merged', label: '甲', count: 0 }]))).toBe('(merged 甲)');
  });

  test('in a group whose cells are empty', () => {
    const of = blockers();
    expect(conditions(of.blank('type', new Set([2])))).toBe('问题类别 "", 堵点难点 "<>"');
    // Some of those without a word of their own are told by the section above.
    expect(conditions(of.blank('type', new Set()))).toBe('(no-column 问题类别)');
    expect(conditions(blockers(undefined, '问题类别').blank('type', new Set([2])))).toBe('(no-column 问题类别)');
    expect(conditions(blockers(undefined, '问题类别').group('type', [0]))).toBe('(no-column 问题类别)');
  });
});

describe('rows of no record', () => {
  test('that hold numbers below dates are left out: the counts of a total are no days', () => {
    const total: Row = ['合计', null, null, 3, 3, 1, 1];
    const of = blockers([LAND, POWER, TREES, total]);
    expect(counted(of, by('closedOn'))).toBe('COUNTIFS(销号时间,"<"&DATE(2025,7,16),堵点难点,"<>")');
    expect(counted(of, due('deadline'))).toBe('COUNTIFS(完成时限,"<"&DATE(2025,7,16),堵点难点,"<>")');
  });

  test('that cannot be told from records are in the way', () => {
    const unsaid = POWER.map((cell, at) => (at === 1 ? null : cell));
    const sections = ['一、城区', '二、东片', '三、西片', '四、南片'].map((words): Row => [words]);
    const rows = [...sections, LAND, unsaid];
    expect(counted(blockers(rows), by('closedOn'))).toBe('COUNTIFS(销号时间,"<"&DATE(2025,7,16))');
    expect(counted(blockers([...rows, ['合计', null, null, 3, 3, 1, 1]]), by('closedOn'))).toBe('(no-selector)');
    expect(counted(blockers(rows), null)).toBe('(no-selector)');
    expect(counted(blockers(rows), OPEN)).toBe('(no-selector)');
    expect(conditions(blockers(rows).blank('type', new Set()))).toBe('(no-selector)');
  });
});

describe('where a permit stands', () => {
  const HEADS: readonly string[] = ['项目名称', '立项', '用地预审', '环评批复', '施工许可'];
  const [MARCH, MAY] = [dayOf(2025, 3, 1), dayOf(2025, 5, 1)];
  const ROAD: Row = ['青石路', MARCH, '已办结', '不涉及', '办理中'];
  const BRIDGE: Row = ['南河桥', MAY, MAY, '不需办理', null];
  const PLANT: Row = ['东坡厂房', MARCH, '完成', null, null];
  const done = (step: string): Test => ({ step, stands: 'done' });
  const permits = (...more: readonly Row[]): RegisterQueries => queries(PERMITS, HEADS, [ROAD, BRIDGE, PLANT, ...more]);

  test.each<[string, Test, string]>([
    ['done, by the date', done('approval'), 'COUNTIFS(立项,"<"&DATE(2025,7,16))'],
    ['done, by words and by dates', done('land'), 'COUNTIFS(用地,"已办结")+COUNTIFS(用地,"完成")+COUNTIFS(用地,"<"&DATE(2025,7,16))'],
    ['done of none yet', done('construction'), 'COUNTIFS(施工许可,"已办结")'],
    ['not needed, by words', { step: 'environment', stands: 'not-needed' }, 'COUNTIFS(环评,"不涉及")+COUNTIFS(环评,"不需办理")'],
    ['not needed of none yet', { step: 'approval', stands: 'not-needed' }, 'COUNTIFS(立项,"不涉及")'],
    ['still open: each cell may say it in its own way', { step: 'land', stands: 'open' }, '(cell-by-cell 用地预审)'],
    ['all that there are', { settled: ['approval', 'land', 'energy'] }, '(cell-by-cell 立项”“用地预审)'],
    ['something is said', { filled: 'land' }, '(cell-by-cell 用地预审)'],
    ['a permit that has no column', done('energy'), '(no-column 能评)'],
  ])('%s', (_, test_, formula) => expect(counted(permits(), test_)).toBe(formula));

  test('done by words alone, where no cell holds a date', () => {
    expect(counted(queries(PERMITS, HEADS, [['青石路', '已办结', '完成', '办理中', null]]), done('approval'))).toBe(
      'COUNTIFS(立项,"已办结")',
    );
  });

  test('the counts of a total below are no dates', () => {
    const of = permits(['合计', 3, 3, 2, 0]);
    const named = '立项,"<"&DATE(2025,7,16)';
    expect(counted(of, done('approval'))).toBe(`COUNTIFS(${named},项目名称,"<>",项目名称,"<>合计")`);
  });

  test('a date as text is not found', () => {
    expect(counted(permits(['北山学校', '2025年4月', null, null, null]), done('approval'))).toBe('(dates 立项 1)');
  });
});

/** A formula without the kinds before its names. */
const bare = (formula: string): string => formula.replace(/[\u4e00-\u9fff]{1,20}_[\u4e00-\u9fff]{1,20}__/g, '');

describe('an amount of a register, in 亿元', () => {
  const HEADS: readonly string[] = ['项目名称', '资金类别', '申请资金（万元）', '到位资金（万元）'];
  const funds = queries.bind(null, FUNDS, HEADS);
  const rows: readonly Row[] = [
    ['青石路', '专项债券', 3000, 800],
    ['南河桥', '中央预算内', 2000, '600'],
  ];
  const sum = (field: string, test: Test | null): string =>
    told(funds(rows).sum({ sum: field, where: test })).replaceAll(`${FUNDS.label}_`, '');

  test('of all, and of those of which something holds', () => {
    expect(sum('asked', null)).toBe('SUMIFS(申请资金,资金类别,"<>")/10000');
    expect(sum('asked', is('fundKind', '专项债'))).toBe('SUMIFS(申请资金,资金类别,"专项债券")/10000');
  });

  test('not of a column with texts, nor of one that is not there', () => {
    expect(sum('arrived', null)).toBe('(text-amounts 到位资金（万元） 1)');
    expect(sum('approved', null)).toBe('(no-column 批复资金)');
  });

  test('of its parts, each in its own unit, where there is no column of the whole', () => {
    const bySource = queries(FUNDS_BY_SOURCE, ['项目名称', '专项债申报（万元）', '国债申报（亿元）'], [['青石路', 3000, 0.5]]);
    const asked = told(bySource.sum({ sum: 'asked', parts: [['treasury-asked', 'special-asked', 'city-asked']], where: null }));
    expect(bare(asked)).toBe('SUMIFS(超长期特别国债申请资金,项目名称,"<>")+SUMIFS(专项债申请资金,项目名称,"<>")/10000');
  });
});

describe('plain numbers of a register', () => {
  const counts = (open: number | string): RegisterQueries =>
    queries(
      PERMIT_COUNTS,
      ['项目名称', '应办手续', '未办手续'],
      [
        ['青石路', 5, 0],
        ['南河桥', 6, open],
      ],
    );

  test('are added as they stand', () => {
    expect(bare(told(counts(2).sum({ total: 'needed', where: null })))).toBe('SUMIFS(应办手续,项目名称,"<>")');
  });

  test('are nought, or a text is in the way, which a criterion of 0 would take too', () => {
    expect(bare(counted(counts(2), { nought: 'open' }))).toBe('COUNTIFS(未办手续,0)');
    expect(counted(counts('0'), { nought: 'open' })).toBe('(text-amounts 未办手续 1)');
  });
});

describe('what is in the way', () => {
  test('a word that also heads the column again', () => {
    const again = BLOCKER_HEADS.map((words, at) => (at === 5 ? '已销号' : words));
    expect(counted(blockers([LAND, again, POWER]), is('closed', '是'))).toBe('(other-rows 是否销号)');
    expect(counted(blockers([LAND, again, POWER]), OPEN)).toBe('(other-rows 是否销号)');
    expect(counted(blockers([LAND, again, POWER]), all(due('deadline'), OPEN))).toBe('(other-rows 是否销号)');
    expect(counted(blockers([LAND, again, POWER]), any(OPEN, due('deadline')))).toBe('(other-rows 是否销号)');
    expect(counted(blockers([LAND, again, POWER]), any(due('deadline'), OPEN))).toBe('(other-rows 是否销号)');
  });

  test('a column that is not there', () => {
    expect(counted(blockers(undefined, '完成时限'), due('deadline'))).toBe('(no-column 完成时限)');
    expect(counted(blockers(undefined, '是否销号'), is('closed', '是'))).toBe('(no-column 是否销号)');
  });

  test.each([1, true])('%s in place of a word, which no criterion for words finds', (cell) => {
    const ticked = POWER.map((each, at) => (at === 5 ? cell : each));
    expect(counted(blockers([LAND, ticked]), is('closed', '是'))).toBe('(odd-text 是否销号)');
    expect(counted(blockers([LAND, ticked]), is('closed', '否'))).toBe('COUNTIFS(是否销号,"否")');
  });

  test('a date as text', () => {
    const text = LAND.map((cell, at) => (at === 4 || at === 6 ? '2025年6月20日' : cell));
    expect(counted(blockers([text, POWER]), by('closedOn'))).toBe('(dates 销号时间 1)');
    expect(counted(blockers([text, POWER]), due('deadline'))).toBe('(dates 完成时限 1)');
  });

  test('a date of the year as text', () => {
    const text = TREES.map((cell, at) => (at === 3 ? '2025年3月' : cell));
    expect(counted(blockers([LAND, text]), { thisYear: 'foundOn' })).toBe('(dates 提出时间 1)');
  });

  test('more alternatives than a formula can add up', () => {
    const three = any(is('closed', '是'), by('closedOn'), due('deadline'));
    expect(counted(blockers(), three)).toBe('(too-many)');
  });
});

test('the columns are called by names that begin with the register', () => {
  const of = queries(ADJUSTMENTS, ['项目名称', '调整类型', '调整时间'], [['青石路', '调入', dayOf(2025, 3, 1)]]);
  of.count({ thisYear: 'adjustedOn' });
  expect(of.range.names().map(({ name }) => name)).toEqual([`${ADJUSTMENTS.label}_调整时间`]);
});
