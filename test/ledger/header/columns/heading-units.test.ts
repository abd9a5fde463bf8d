import { headingUnits } from '../../../../src/ledger/header/columns/heading-units';
import type { MoneyUnit } from '../../../../src/ledger/cells/money-unit';
import { present } from '../../../../src/spreadsheet/present';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

type Row = readonly CellValue[];

const HEADER: Row = ['序号', '项目名称', '总投资', '责任单位'];
const project = (amount: CellValue): Row => [1, '青石路', amount, '交通局'];

interface Around {
  /** The unit that holds for all amounts. */
  readonly unit?: MoneyUnit;
  /** The row in which the header of another list stands. */
  readonly other?: number;
}

/** What the headings among these rows, in C5, state: the units row by row, and what is told of them. */
function stated(rows: readonly Row[], { unit, other }: Around = {}) {
  const { snapshot, header } = headedSheet(rows, { origin: { row: 4, column: 2 } });
  const told = headingUnits(header, snapshot, unit ?? null, (row) => row === other);
  return told && { ...told, at: rows.map((_, row) => told.at(row)) };
}

/** The units of the rows that hold a project, `-` where none is stated. */
function units(rows: readonly Row[], around: Around = {}): string {
  const { at } = present(stated(rows, around), 'units of headings');
  const told = at.map((unit) => (typeof unit === 'string' ? unit : '-'));
  return told.filter((_, row) => rows[row]?.[1] === '青石路').join(' ');
}

test('headings tell the units of what is below them, from where they stand', () => {
  expect(stated([HEADER, ['一、产业项目（单位：亿元）'], project(3), [null, '二、民生项目（万元）'], project(800)])).toEqual({
    header: '一、产业项目（单位：亿元）、二、民生项目（万元）',
    column: 2,
    at: [null, '亿元', '亿元', '万元', '万元'],
    only: null,
    usual: '亿元',
    words: ['亿元', '万元'],
    gaps: false,
    headings: true,
  });
});

test('three headings are named, each once, and the unit of most amounts comes first', () => {
  const rows = [HEADER, ['单位：亿元'], project(3), ['单位：元'], project(8), project(9), ['单位：亿元'], ['单位：万元'], project(7)];
  expect(stated([...rows, project(5), project(6), ['单位：百万元'], project(1)])).toMatchObject({
    header: '单位：亿元、单位：元、单位：万元',
    usual: '万元',
    words: ['万元', '元', '亿元', '百万元'],
  });
});

test.each<[string, readonly Row[], string]>([
  ['the next of its kind that states none ends it', [['一、产业项目（亿元）'], project(3), ['二、民生项目'], project(8)], '亿元 -'],
  ['also where the unit stands below the heading', [['一、产业项目'], ['单位：亿元'], project(3), ['二、民生项目'], project(8)], '亿元 -'],
  ['a heading inside it does not', [['一、产业项目（亿元）'], ['（一）新建'], project(3), ['（二）续建'], project(8)], '亿元 亿元'],
  ['nor does one without a number', [['一、产业项目（亿元）'], project(3), ['重点项目'], project(8)], '亿元 亿元'],
  ['nor where the unit has no number', [['单位：亿元'], project(3), ['重点项目'], project(8)], '亿元 亿元'],
  ['nor does a row of two texts', [['一、产业项目（亿元）'], project(3), ['二、民生项目', '教育局'], project(8)], '亿元 亿元'],
  [
    'nor a row of two texts that states a unit',
    [['一、产业项目（亿元）'], project(3), ['二、民生（万元）', '教育局'], project(8)],
    '亿元 亿元',
  ],
  [
    'nor a blank row, a count or a sum',
    [['一、产业项目（亿元）'], [], [null, null, 5], project(3), ['小计', null, 3], project(8)],
    '亿元 亿元',
  ],
])('%s', (_, rows, expected) => {
  expect(units([HEADER, ...rows])).toBe(expected);
});

test('what ends a unit brings back that of all amounts', () => {
  expect(units([HEADER, ['一、产业项目（亿元）'], project(3), ['二、民生项目'], project(8)], { unit: '万元' })).toBe('亿元 万元');
});

test.each<[string, readonly Row[], Around]>([
  ['there is no heading', [HEADER, project(3)], { unit: '万元' }],
  ['no heading states a unit', [HEADER, ['一、产业项目'], project(3)], { unit: '万元' }],
  ['the unit stands over the header', [['单位：亿元'], HEADER, project(3)], {}],
  ['the unit stands below the records', [HEADER, project(3), ['单位：亿元']], {}],
  ['the unit stands over another list', [HEADER, project(3), ['储备'], ['单位：亿元'], project(8)], { other: 2 }],
])('nothing is told where %s', (_, rows, around) => {
  expect(stated(rows, around)).toBeNull();
});

test('the amounts of another list, of totals over the header, and what is written with its unit count for none', () => {
  const rows = [HEADER, ['单位：亿元'], project(3), ['储备', null, 7, null], ['单位：万元'], project(8)];
  expect(stated(rows, { other: 3 })).toMatchObject({ words: ['亿元'], only: '亿元', gaps: false });
  expect(stated([[null, '合计', 800], ...rows.slice(0, 3)], { unit: '万元' })).toMatchObject({ words: ['亿元'], only: '亿元' });
  expect(stated([HEADER, project('800万元'), ...rows.slice(1, 3)])).toMatchObject({ words: ['亿元'], gaps: false });
});

test('a header that is printed again, or that of a list above, is not that of another list', () => {
  const rows = [HEADER, ['单位：亿元'], project(3), HEADER, ['单位：万元'], project(8)];
  expect(stated(rows, { other: 3 })).toMatchObject({ words: ['亿元', '万元'] });
  expect(stated([['储备项目'], ...rows], { other: 0 })).toMatchObject({ words: ['亿元', '万元'] });
});

describe('where amounts stand over the first heading', () => {
  const gaps = (header: Row, unit: string) => stated([header, project(3), [`单位：${unit}`], project(8)]);

  test('no unit is told for them', () => {
    expect(gaps(HEADER, '亿元')).toMatchObject({ gaps: true, only: null, usual: '亿元', at: [null, null, '亿元', '亿元'] });
  });

  test('the usual unit is taken for them anyway', () => {
    expect(gaps(HEADER, '万元')).toMatchObject({ gaps: true, only: '万元' });
  });

  test('so is the unit that every heading of an amount states', () => {
    expect(gaps(['序号', '项目名称', '总投资（亿元）', '责任单位'], '亿元')).toMatchObject({ gaps: true, only: '亿元' });
    expect(gaps(['序号', '项目名称', '总投资（亿元）', '年度计划投资（万元）'], '亿元')).toMatchObject({ gaps: true, only: null });
  });
});

test('a row counts where any of its columns holds an amount, and no other column', () => {
  const wide: Row = ['序号', '项目名称', '总投资', '年度计划投资'];
  const row = (total: CellValue, plan: CellValue): Row => [1, '青石路', total, plan];
  expect(stated([wide, row(null, 3), ['单位：亿元'], row(5, null)])).toMatchObject({ gaps: true, words: ['亿元'] });
  expect(stated([wide, row(null, null), ['单位：亿元'], row(5, null)])).toMatchObject({ gaps: false });
});
