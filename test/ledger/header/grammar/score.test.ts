import { headerCells } from '../../../../src/ledger/header/grid';
import { scoreWords } from '../../../../src/ledger/header/grammar/score';
import type { FieldSpec, LedgerKind } from '../../../../src/ledger/kinds/kind';
import { PROJECTS } from '../../../../src/ledger/kinds/projects';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { present } from '../../../../src/spreadsheet/present';
import { snapshotOf, type SnapshotOptions } from '../../../support/snapshot';

/** The fields that the second column of a header may be, each with how sure that is and why. */
function fieldsOf(rows: readonly (readonly CellValue[])[], options: SnapshotOptions, kind: LedgerKind): string {
  const cell = present(headerCells(snapshotOf(rows, options), 0, rows.length)[1], 'second column');
  const scored = kind.fields.flatMap((field) => {
    const score = scoreWords(cell, field, kind);
    return score ? [`${field.name} ${String(Number(score.confidence.toFixed(3)))} ${score.reason}`] : [];
  });
  return scored.join(', ');
}

/** Of a header of one row, or of a heading over this column and another one and what stands below it: `投资计划|小计`. */
function scored(header: string, kind: LedgerKind = PROJECTS): string {
  const [top = '', ...below] = header.split('|');
  const rows = [['序号', top, null, '备注'], ...below.map((text) => [null, text, '其他说明', null])];
  return fieldsOf(rows, below.length === 0 ? {} : { merges: [{ row: 0, column: 1, rows: 1, columns: 2 }] }, kind);
}

/** Of a heading over one column alone, with another one below it. */
function stacked(upper: string, lower: string, kind: LedgerKind = PROJECTS): string {
  return fieldsOf(
    [
      ['序号', upper, '行政', null],
      [null, lower, '审批', '核准'],
    ],
    { merges: [{ row: 0, column: 2, rows: 1, columns: 2 }] },
    kind,
  );
}

/** A ledger of these fields alone, each a text unless it says otherwise. */
function kindOf(...fields: readonly Partial<FieldSpec>[]): LedgerKind {
  return {
    ...PROJECTS,
    fields: fields.map((field, at) => ({
      name: `field${String(at + 1)}`,
      label: '某',
      type: 'text',
      required: 'no',
      synonyms: [],
      ...field,
    })),
  };
}

describe('how sure a header is', () => {
  test.each([
    ['项目名称', 'name 1 exact'],
    ['工程名称', 'name 1 exact'],
    ['名称', 'name 0.75 ambiguous'],
    ['某某工程名称', 'name 0.6 words'],
    ['单位名称', ''],
    ['累计完成', 'yearToDate 1 exact, cumulative 0.65 ambiguous'],
    ['类别', 'nature 0.75 ambiguous, sector 0.75 ambiguous'],
    ['项目类别', 'nature 0.75 ambiguous, sector 1 exact'],
    ['新建或续建', 'nature 0.6 words'],
    ['新增续建投资', ''],
    ['责任单位联系人', ''],
    ['项目联系人名称', ''],
    ['随便什么', ''],
  ])('%s', (header, expected) => {
    expect(scored(header)).toBe(expected);
  });
});

describe('a listed header with brackets is known with them, without the brackets, and without what is in them', () => {
  const kind = kindOf({ synonyms: ['企业(项目)名称'] }, { synonyms: ['企业项目名称'] }, { synonyms: ['企业名称'] }, { synonyms: ['进展'] });

  test.each([
    ['企业（项目）名称', 'field1 1 exact, field2 1 exact, field3 1 exact'],
    ['企业（某）名称', 'field3 1 exact'],
    ['企业名称（全称', 'field3 1 exact'],
    ['企业）名称', 'field3 1 exact'],
    ['其中：企业名称', 'field3 1 exact'],
    ['（企业）', ''],
    ['进展（截至目前）', 'field4 1 exact'],
    // A question, its answers, and since when it counts are more than an aside.
    ['进展（是否开工）', ''],
    ['进展（未开工/在建）', ''],
    ['进展（在建、未动工）', ''],
    ['进展（自开工）', ''],
    ['进展（开工至今）', ''],
  ])('%s', (header, expected) => {
    expect(scored(header, kind)).toBe(expected);
  });
});

describe('a year in a header is a word of it', () => {
  const kind = kindOf({ ambiguous: ['投资'], undated: true }, { ambiguous: ['投资'] }, { ambiguous: ['年投资'] });

  test.each([
    ['投资', 'field1 0.75 ambiguous, field2 0.75 ambiguous'],
    ['2025年投资', 'field2 0.75 ambiguous, field3 0.75 ambiguous'],
    ['某某|投资', 'field1 0.75 ambiguous, field2 0.75 ambiguous'],
    ['某某|2025年投资', 'field2 0.75 ambiguous, field3 0.75 ambiguous'],
    ['2025年某某|投资', 'field2 0.75 ambiguous'],
    ['2025年|投资', 'field2 0.75 ambiguous, field3 0.75 ambiguous'],
  ])('%s', (header, expected) => {
    expect(scored(header, kind)).toBe(expected);
  });

  test('and of the words that a field is known by', () => {
    const known = kindOf({ words: { all: [['年'], ['任务', '目标']], without: ['完成'] } });
    expect(scored('2025年任务', known)).toBe('field1 0.6 words');
    expect(scored('2025年某某目标', known)).toBe('field1 0.6 words');
    expect(scored('任务', known)).toBe('');
    expect(scored('2025年内容', known)).toBe('');
    expect(scored('2025年完成任务', known)).toBe('');
    expect(scored('2025年任务联系人', known)).toBe('');
  });
});

describe('a child means what its parent makes of it', () => {
  test.each([
    ['年度投资计划|小计', 'annualPlan 1 exact'],
    ['2025年计划|主要建设内容', 'goal 0.95 exact'],
    ['2025年计划投资|总投资', 'annualPlan 1 exact'],
    ['投资计划|总投资', 'totalInvestment 1 exact'],
    ['总投资|合计', 'totalInvestment 1 exact'],
    ['2025年总投资|合计', 'annualPlan 0.75 ambiguous'],
    ['年度完成投资|总投资', 'yearToDate 1 exact'],
    ['完成投资|本月', 'monthInvestment 1 exact'],
    ['建设年限|起', 'plannedStart 0.95 exact'],
    ['开工时间|实际', 'actualStart 1 exact'],
    ['是否开工|实际', 'startState 1 exact'],
    ['基本情况|项目名称', 'name 0.9 exact'],
    ['基本情况|备注', 'remark 0.9 exact'],
    ['某某|名称', 'name 0.75 ambiguous'],
  ])('%s', (header, expected) => {
    expect(scored(header)).toBe(expected);
  });

  test('by the lists of its field', () => {
    const kind = kindOf(
      { under: { parents: ['年计划', '安排'], without: ['完成', '调整'], children: ['小计', '内容'] } },
      {
        under: [
          { parents: ['某'], children: ['甲'] },
          { parents: ['计划'], children: ['内容'] },
        ],
        synonyms: ['内容'],
      },
    );
    const found = [
      '2025年计划|小计',
      '计划|小计',
      '安排情况|小计',
      '2025年计划完成|小计',
      '2025年计划|合计',
      '2025年计划|内容',
      '某计划|甲',
      '某|内容',
    ];
    expect(found.map((header) => scored(header, kind))).toEqual([
      'field1 0.95 exact',
      '',
      'field1 0.95 exact',
      '',
      '',
      'field1 0.95 exact, field2 0.95 exact',
      'field2 0.95 exact',
      'field2 0.9 exact',
    ]);
    expect(scored('小计', kind)).toBe('');
    // What another field has through its parent is nothing else.
    expect(scored('2025年安排|内容', kind)).toBe('field1 0.95 exact');
  });

  test.each([
    ['资金来源|市财政', ''],
    ['资金来源|其他说明', ''],
    ['资金来源|总投资', 'totalInvestment 1 exact'],
    ['总投资|其中：政府投资', ''],
    ['总投资|其中：备注', ''],
    ['投资情况|其中：2025年计划投资', 'annualPlan 1 exact'],
    ['开工时间|年', ''],
    ['计划开工时间|月', ''],
    ['2025年计划|年', ''],
    ['开工日|日', ''],
  ])('a part of a whole, or of a date, is nothing: %s', (header, expected) => {
    expect(scored(header)).toBe(expected);
  });
});

describe('what the grammar says of a header goes before a list of letters', () => {
  const kind = kindOf(
    {
      type: 'money',
      synonyms: ['完成投资', '某某投资', '6月完成投资'],
      frames: [{ things: ['investment'], aspects: [null], modes: ['plan'], spans: [null], confidence: 0.7 }],
    },
    { type: 'money', ambiguous: ['完成投资', '投资'], fallback: ['实际投资'], frames: [] },
  );

  test.each([
    ['完成投资', 'field1 1 exact, field2 0.75 ambiguous'],
    ['计划投资', 'field1 0.7 ambiguous'],
    ['某某计划投资', 'field1 0.3 words'],
    ['一期|完成投资', ''],
    ['某某|完成投资', ''],
    ['6月完成投资', ''],
    ['实际投资', 'field2 0.65 ambiguous'],
    ['一期|实际投资', ''],
    ['大干100天|实际投资', ''],
  ])('%s', (header, expected) => {
    expect(scored(header, kind)).toBe(expected);
  });
});

describe('a list of letters holds beside the grammar', () => {
  const money = (more: Partial<FieldSpec>): LedgerKind =>
    kindOf({
      type: 'money',
      frames: [{ things: ['investment'], aspects: [null], modes: ['plan'], spans: [null], confidence: 0.7 }],
      ...more,
    });

  test('where the grammar knows not all of its words, or nothing that it is about', () => {
    expect(scored('基本情况|某某投资', money({ synonyms: ['某某投资'] }))).toBe('field1 0.9 exact');
    expect(scored('基本情况|名称', money({ synonyms: ['名称'] }))).toBe('field1 0.9 exact');
    expect(scored('基本情况|某某力争投资', money({ synonyms: ['某某力争投资'] }))).toBe('');
  });

  test('where the grammar is less sure of the same', () => {
    expect(scored('基本情况|预定投资', money({ synonyms: ['预定投资'] }))).toBe('field1 0.9 exact');
  });

  test('where parent and child stand in it', () => {
    expect(scored('一期|投资', money({ under: { parents: ['一期'], children: ['投资'] } }))).toBe('field1 0.95 exact');
    expect(scored('年（度）计划|小计', kindOf({ under: { parents: ['年度计划'], children: ['小计'] } }))).toBe('field1 0.95 exact');
  });

  test('not where a month, or a part of the project, makes it another', () => {
    expect(scored('6月完成投资', money({ synonyms: ['N月完成投资'] }))).toBe('');
    expect(scored('一期投资', money({ synonyms: ['一期投资'] }))).toBe('field1 1 exact');
    expect(scored('一期开工时间', money({ type: 'period', synonyms: ['一期开工时间'] }))).toBe('');
    expect(scored('开工年月', money({ type: 'period', synonyms: ['开工年月'] }))).toBe('field1 1 exact');
  });
});

test('how sure the grammar is tells how the header was known', () => {
  const frame = { things: ['investment'], aspects: [null], modes: [null], spans: [null] } as const;
  const kind = kindOf(...[0.9, 0.89, 0.6].map((confidence) => ({ frames: [{ ...frame, confidence }] })));
  expect(scored('投资', kind)).toBe('field1 0.9 exact, field2 0.89 ambiguous, field3 0.6 words');
});

test('其中 makes a part of what stands above it, but for the amount of another time', () => {
  const kind = kindOf({ ambiguous: ['投资', '年初计划投资', '名称'] });
  expect(scored('总投资|其中：投资', kind)).toBe('');
  expect(scored('投资情况|其中：年初计划投资', kind)).toBe('');
  expect(scored('总投资|其中：2025年投资', kind)).toBe('field1 0.75 ambiguous');
  expect(scored('其中：名称', kind)).toBe('field1 0.75 ambiguous');
});

test('年, 月 and 日 are parts of a date below a parent alone', () => {
  expect(scored('月', kindOf({ synonyms: ['月'] }))).toBe('field1 1 exact');
  expect(scored('计划开工|日期')).toBe('plannedStart 1 exact');
  expect(scored('计划开工|月份')).toBe('plannedStart 1 exact');
});

describe('two fields stacked in one column', () => {
  test.each([
    ['建设性质', '建设起止年月', 'nature 0.7 ambiguous'],
    ['计划开工时间', '进度', 'plannedStart 0.7 ambiguous'],
    ['建设工期', '进度', 'duration 0.7 ambiguous'],
    ['随便什么', '建设性质', 'nature 0.9 exact'],
    ['名称', '备注', 'remark 0.9 exact'],
  ])('%s above %s', (upper, lower, expected) => {
    expect(stacked(upper, lower)).toBe(expected);
  });
});

test('of a step’s columns below one parent the first is surest; of other fields’ each is as sure', () => {
  const under = { parents: ['环评'], children: ['完成时间', '办理情况'] };
  const kind = kindOf({ type: 'step', under }, { under });
  expect(scored('环评|完成时间', kind)).toBe('field1 0.95 exact, field2 0.95 exact');
  expect(scored('环评|办理情况', kind)).toBe('field1 0.949 exact, field2 0.95 exact');
});

test('a day that is headed by the words of its field alone is surer than one with words beside them', () => {
  const words = { all: [['到位', '资金到位'], ['时间']], without: [] };
  const of = (type: FieldSpec['type']) =>
    ['到位时间', '资金到位时间', '首期到位时间'].map((header) => scored(header, kindOf({ type, words })));
  expect(of('period')).toEqual(['field1 0.69 exact', 'field1 0.69 exact', 'field1 0.6 words']);
  expect(of('text')).toEqual(['field1 0.6 words', 'field1 0.6 words', 'field1 0.6 words']);
});

test('the unit of an amount stands for the word that it is one', () => {
  const words = { all: [['下达'], ['金额']], without: [] };
  const of = (header: string): string => scored(header, kindOf({ type: 'money', words }, { words }));
  expect(['下达（万元）', '下达', '下达金额'].map(of)).toEqual(['field1 0.6 words', '', 'field1 0.6 words, field2 0.6 words']);
});
