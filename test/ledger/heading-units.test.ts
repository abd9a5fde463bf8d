import type { GivenAnswers } from '../../src/ledger/assumptions';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const HEADER = ['序号', '项目名称', '总投资', '责任单位'];
const project = (number: number, amount: CellValue): readonly CellValue[] => [number, `${'甲'.repeat(number)}路`, amount, '交通局'];

/** 总投资 of every project in 亿元, null where it is not counted, and what is asked of the units. */
function read(rows: readonly (readonly CellValue[])[], answers: GivenAnswers = {}) {
  const ledger = readProjects(rows, { asOf: dayOf(2025, 6, 30), answers });
  const asked = ledger.assumptions.filter(({ code }) => code === 'unit-by-row' || code === 'unit-unstated');
  return {
    total: ledger.money('totalInvestment')?.values.map((yuan) => (yuan === null ? null : yuan / 1e8)),
    asked: asked.map(({ code, decided, likely }) => `${code} ${decided}${likely ? '' : '?'}`),
    key: asked.map(({ code, subject }) => `${code}:${subject}`)[0] ?? '',
  };
}

const SECTIONS = [
  HEADER,
  ['一、产业项目（单位：亿元）'],
  project(1, 3.2),
  project(2, 0.5),
  ['二、民生项目（万元）', null, 800],
  project(3, 800),
] as const;

test('amounts stand in the unit that the heading above them states, and it is told', () => {
  expect(read(SECTIONS)).toMatchObject({ total: [3.2, 0.5, 0.08], asked: ['unit-by-row column'] });
});

test('also where the unit has a row of its own', () => {
  const rows = [
    HEADER,
    ['一、产业项目'],
    [null, null, null, '单位：亿元'],
    project(1, 3.2),
    ['二、民生项目'],
    ['单位：万元'],
    project(2, 800),
  ];
  expect(read(rows)).toMatchObject({ total: [3.2, 0.08], asked: ['unit-by-row column'] });
});

test('an answer takes one unit for all', () => {
  expect(read(SECTIONS, { [read(SECTIONS).key]: '万元' }).total).toEqual([0.00032, 0.00005, 0.08]);
});

test('below a heading of the same kind that states none, nothing is counted; a heading inside it changes nothing', () => {
  const rows = [HEADER, ['一、产业项目（亿元）'], ['（一）新建'], project(1, 3.2), ['二、民生项目'], project(2, 800)];
  expect(read(rows).total).toEqual([3.2, null]);
});

test('one heading that states the usual unit leaves the others in it', () => {
  const rows = [HEADER, ['一、产业项目'], project(1, 3200), ['二、民生项目（单位：万元）'], project(2, 800)];
  expect(read(rows).total).toEqual([0.32, 0.08]);
  const stated = [['序号', '项目名称', '总投资（亿元）', '责任单位'], project(1, 3.2), ['单位：亿元'], project(2, 0.8)];
  expect(read(stated)).toMatchObject({ total: [3.2, 0.8], asked: [] });
});

test('there a line above the list counts', () => {
  const rows = [['单位：万元'], HEADER, ['一、产业项目（单位：亿元）'], project(1, 3.2), ['二、民生项目'], project(2, 800)];
  const asked = read(rows);
  expect(asked.asked).toEqual(['unit-by-row header?']);
  expect(read(rows, { [asked.key]: 'column' }).total).toEqual([3.2, 0.08]);
});

test('a page that repeats the header may state another unit', () => {
  expect(read([['单位：万元'], HEADER, project(1, 800), [null, null, null, '单位：亿元'], HEADER, project(2, 3)]).asked).toEqual([
    'unit-by-row header?',
  ]);
});

test('the unit of another list below, and of a note, is none of this one', () => {
  const other = [['2025年储备项目表'], ['单位：亿元'], ['序号', '项目名称', '总投资', '储备目标', '前期进展'], [1, '乙路', 3]];
  expect(read([['单位：万元'], HEADER, project(1, 800), [], ...other])).toMatchObject({ total: [0.08], asked: [] });
  expect(read([['单位：万元'], HEADER, project(1, 800), ['注：表中单位：亿元'], []])).toMatchObject({ total: [0.08], asked: [] });
});
