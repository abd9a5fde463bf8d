import { natureAgainstSection } from '../../../src/checks/project/nature-section';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A ledger from row 2 on: a heading, or the nature of a project behind a colon. */
const ledger = (...rows: readonly string[]) =>
  readProjects(
    [
      ['项目名称', '建设性质', '责任单位', '总投资（万元）'],
      ...rows.map((row, at): CellValue[] =>
        row.startsWith(':') ? [`${String(at)}号路`, row.slice(1) || null, '交通局', 10] : [row, null, null, null],
      ),
    ],
    { asOf: dayOf(2025, 6, 30) },
  );
const told = (...rows: readonly string[]): number[] => remarksOf(natureAgainstSection, ledger(...rows)).map(({ row }) => row + 1);

test('a nature that its section contradicts is told', () => {
  const read = ledger('一、新建项目', ':新建', ':续建', ':扩建', '二、续建项目', ':续建');
  expect(saidBy(natureAgainstSection, read)).toEqual(['B4 建设性质是“续建”，却列在“新建项目”之下，请核对。']);
  expect(remarksOf(natureAgainstSection, read).map(({ field }) => field)).toEqual(['nature']);
});

test('of more than a third of a section it says how something is built, and nothing is told', () => {
  expect(told('一、续建项目', ':续建', ':续建', ':新建')).toEqual([5]);
  expect(told('一、续建项目', ':续建', ':续建', ':续建', ':新建', ':改建')).toEqual([]);
  expect(told('一、续建项目', ':新建')).toEqual([]);
});

test('rows without a nature, or with one that is not known, count for none', () => {
  expect(told('一、续建项目', ':续建', ':', ':重点', ':', ':新建')).toEqual([]);
  expect(told('一、续建项目', ':续建', ':续建', ':', ':重点', ':新建')).toEqual([7]);
});

test('each section is judged by itself, by the innermost that states a nature', () => {
  expect(told('一、新建项目', ':新建', ':新建', ':续建', '二、续建项目', ':续建', ':续建', ':新建')).toEqual([5, 9]);
  expect(told('一、新建项目', '（一）道路项目', ':新建', ':新建', '（二）桥梁项目', ':续建')).toEqual([7]);
  expect(told('一、新建项目', '（一）新建项目', ':新建', ':新建', ':新建', '（二）续建项目', ':续建')).toEqual([]);
  expect(told('一、重点项目', '（一）新建项目', ':新建', ':新建', ':续建', '（二）续建项目', ':续建')).toEqual([6]);
});

test('projects above the first section stand in none', () => {
  expect(told(':续建', ':续建', '一、新建项目', ':新建', ':新建', ':续建')).toEqual([7]);
});

test('sections that state none, and a ledger without sections or natures, say nothing', () => {
  expect(told('一、道路项目', ':新建', ':新建', ':续建')).toEqual([]);
  expect(told(':新建', ':续建')).toEqual([]);
  expect(
    saidBy(
      natureAgainstSection,
      readProjects(
        [
          ['项目名称', '责任单位', '总投资（万元）'],
          ['一、新建项目', null, null],
          ['一号路', '交通局', 5],
        ],
        { asOf: dayOf(2025, 6, 30) },
      ),
    ),
  ).toEqual([]);
});
