import { fitsField, sampleColumn } from '../../../src/ledger/header/fits';
import type { Legend } from '../../../src/ledger/header/legend';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import type { FieldSpec } from '../../../src/ledger/kinds/kind';
import { present } from '../../../src/spreadsheet/present';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';

/** A plain number, which no column of projects is. */
const HOMES: FieldSpec = { name: 'homes', label: '套数', type: 'number', required: 'no', synonyms: ['套数'] };
/** How far something is, which may be a day or any words. */
const LAND: FieldSpec = { name: 'land', label: '用地手续', type: 'step', required: 'no', synonyms: ['用地手续'] };
const fieldOf = (name: string): FieldSpec =>
  present(
    [...PROJECTS.fields, HOMES, LAND].find((field) => field.name === name),
    name,
  );

/** Whether these cells, in column D below a header, can be of a field. */
function fit(name: string, cells: readonly CellValue[], legend?: Legend): string {
  const snapshot = snapshotOf([['某', '表头'], ...cells.map((cell): CellValue[] => [null, cell])], { origin: { row: 4, column: 2 } });
  // What is remembered of one kind is no matter of another.
  const kind = { ...PROJECTS, fields: PROJECTS.fields.map((field) => ({ ...field })) };
  return fitsField(snapshot, 1, kind, legend)(kind.fields.find((field) => field.name === name) ?? fieldOf(name), 3);
}

describe('one cell of its kind is enough', () => {
  test.each<[string, CellValue, 'yes' | 'no']>([
    ['totalInvestment', 500, 'yes'],
    ['totalInvestment', '1,200万元', 'yes'],
    ['totalInvestment', '完成主体工程', 'no'],
    ['totalInvestment', true, 'no'],
    ['plannedStart', 45_000, 'yes'],
    ['plannedStart', '2025年3月', 'yes'],
    ['plannedStart', '已开工', 'yes'],
    ['plannedStart', '在建', 'yes'],
    ['plannedStart', '交通局', 'no'],
    ['plannedStart', true, 'no'],
    ['duration', '2024-2026', 'yes'],
    ['duration', '某局', 'no'],
    ['name', '青石路', 'yes'],
    ['name', 'A', 'yes'],
    ['name', '12', 'no'],
    ['name', 12, 'no'],
    ['name', true, 'no'],
    ['leadUnit', '交通局', 'yes'],
    ['leadUnit', '12局', 'no'],
    ['leadUnit', '万元', 'no'],
    ['leadUnit', '公里', 'no'],
    ['leadUnit', '张局长13800000000', 'yes'],
    ['leadUnit', 12, 'no'],
    ['leadUnit', true, 'no'],
    ['homes', 12, 'yes'],
    ['homes', '12', 'yes'],
    ['homes', '十二套', 'no'],
    ['homes', true, 'no'],
    ['content', 12, 'yes'],
    ['sequence', '某', 'yes'],
    ['land', '正在报批', 'yes'],
  ])('%s holds %j: %s', (name, cell, expected) => {
    expect(fit(name, [cell])).toBe(expected);
    expect(fit(name, ['/', cell, expected === 'yes' ? '某某' : cell])).toBe(expected);
    if (expected === 'yes') expect(fit(name, ['/', cell, 12, cell])).toBe('yes');
  });
});

describe('a choice', () => {
  test('that is closed knows three of ten cells', () => {
    expect(fit('nature', ['新建', '续建', '前期', ...Array.from({ length: 7 }, () => '某')])).toBe('yes');
    expect(fit('nature', ['新建', '续建', ...Array.from({ length: 7 }, () => '某')])).toBe('no');
    expect(fit('nature', ['2025年新建'])).toBe('yes');
    expect(fit('nature', ['續建'])).toBe('yes');
    expect(fit('nature', [3, 3, 3, 3, '新建'])).toBe('no');
  });

  test('may understand words by their meaning', () => {
    expect(fit('startState', ['基坑支护施工'])).toBe('yes');
    expect(fit('startState', ['青石路'])).toBe('no');
  });

  test('without such a meaning knows its words alone', () => {
    expect(fit('major', ['是', '一般', '√'])).toBe('yes');
    expect(fit('major', ['已开工', '未开工'])).toBe('no');
    expect(fitsField(snapshotOf([['是否重点'], ['是']]), 1, { ...PROJECTS, fields: [fieldOf('major')] })(fieldOf('major'), 0)).toBe('yes');
  });

  test('may be answered by the day on which it came about', () => {
    expect(fit('resumed', ['某', '某', '某', '2025年2月20日'])).toBe('yes');
    expect(fit('resumed', ['某', '某', '某', 45_708])).toBe('yes');
    expect(fit('resumed', ['某', '某', '某', '某'])).toBe('no');
    for (const cell of [3, 2_025, 90_000, true]) expect(fit('resumed', [cell])).toBe('no');
    expect(fit('startState', ['某', '某', '某', '2025年2月20日'])).toBe('no');
  });

  test('is none where a word is a nature that says nothing of the works', () => {
    expect(fit('startState', ['已开工', '已开工', '新开工'])).toBe('no');
    expect(fit('startState', ['已开工', '已开工', '拟建'])).toBe('yes');
    expect(fit('startState', [1, 1, 1, 1, '已开工'])).toBe('no');
  });

  test('that is open takes any words, but not those of 建设性质', () => {
    expect(fit('sector', ['交通', '水利'])).toBe('yes');
    expect(fit('sector', ['新建', '水利'])).toBe('yes');
    expect(fit('sector', ['新建', '续建', '水利'])).toBe('no');
    expect(fit('sector', ['2025年新建', '2024年度续建', '水利'])).toBe('no');
    expect(fit('sector', ['新建项目', '續建類', '水利'])).toBe('no');
  });

  test('has its marks by what a note says of them', () => {
    const legend = new Map([['●', '已开工']]);
    expect(fit('startState', ['●', '●'], legend)).toBe('yes');
    expect(fit('startState', ['●', '●'])).toBe('no');
    expect(fit('name', ['●'], legend)).toBe('no');
  });
});

test('blanks, placeholders and errors say nothing', () => {
  expect(fit('totalInvestment', [null, ' ', '待定', '/', { error: '#REF!' }])).toBe('empty');
  expect(fit('totalInvestment', [])).toBe('empty');
});

test('sixty rows below the header are looked at', () => {
  const blanks = Array.from({ length: 59 }, () => null);
  expect(fit('totalInvestment', [...blanks, 500])).toBe('yes');
  expect(fit('totalInvestment', [...blanks, null, 500])).toBe('empty');
});

test('the first values of a column, as they stand', () => {
  const snapshot = snapshotOf([['表头'], ['甲'], ['待定'], [5], [null], ['乙']], { origin: { row: 4, column: 2 } });
  expect(sampleColumn(snapshot, 1, 2)).toEqual(['甲', 5, '乙']);
  expect(sampleColumn(snapshot, 1, 9)).toEqual([]);
});

test('several columns and fields are told apart', () => {
  const fits = fitsField(
    snapshotOf([
      ['甲', '乙'],
      ['青石路', 500],
    ]),
    1,
    PROJECTS,
  );
  expect([
    fits(fieldOf('name'), 0),
    fits(fieldOf('name'), 1),
    fits(fieldOf('totalInvestment'), 0),
    fits(fieldOf('totalInvestment'), 1),
  ]).toEqual(['yes', 'no', 'no', 'yes']);
  expect(fits(fieldOf('name'), 0)).toBe('yes');
});
