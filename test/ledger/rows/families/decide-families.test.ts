import { AssumptionLog, type GivenAnswers } from '../../../../src/ledger/assumptions';
import { decideFamilies } from '../../../../src/ledger/rows/families/decide-families';
import { rowColumns } from '../../../../src/ledger/rows/row-columns';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

type Row = readonly CellValue[];

const HEADER: Row = ['序号', '项目名称', '建设性质', '责任单位', '总投资（万元）'];

/** Which rows are headings (to their last row), parts and projects, and what was asked. */
function decided(rows: readonly Row[], answers: GivenAnswers = {}) {
  const { snapshot, header } = headedSheet([HEADER, ...rows], { origin: { row: 4, column: 2 } });
  const log = new AssumptionLog(answers);
  const { headings, parts, projects } = decideFamilies(snapshot, rowColumns(header.matches, 2), 1, rows.length + 1, log);
  return {
    headings: [...headings].map(([row, end]) => `${String(row)} to ${String(end)}`),
    parts: [...parts].sort(),
    projects: [...projects].sort(),
    asked: log.list(),
  };
}

const PROJECT: readonly Row[] = [
  [1, '青石路', '新建', '交通局', 500],
  ['（1）', '南段', null, null, 300],
  ['（2）', '北段', null, null, 200],
];
const HEADING: readonly Row[] = [
  [2, '水利', null, null, 900],
  ['（1）', '东渠', '新建', '水利局', 500],
  ['（2）', '西渠', '续建', '水利局', 400],
];
const OPEN: readonly Row[] = [
  [3, '校舍', '新建', '教育局', 900],
  ['（1）', '北山校', '新建', '教育局', 500],
  ['（2）', '东岭校', '新建', '教育局', 300],
];

test('a project with its parts is one, a heading counts by its parts', () => {
  expect(decided([...PROJECT, ...HEADING])).toMatchObject({ headings: ['4 to 6'], parts: [2, 3], projects: [1, 5, 6] });
});

test('both are told, each kind once for all of its rows', () => {
  const more: Row[] = [
    [3, '城北路', '新建', '交通局', 500],
    ['（1）', '东段', null, null, 500],
  ];
  const asked = {
    code: 'row-parent',
    field: null,
    options: [{ key: 'parts' }, { key: 'parent' }, { key: 'each' }],
    figures: ['projects', 'totalInvestment', 'annualPlan', 'plannedStarts', 'starts'],
    serious: false,
    answered: false,
  };
  expect(decided([...PROJECT, ...HEADING, ...more]).asked).toEqual([
    {
      ...asked,
      subject: 'parts',
      decided: 'parts',
      cells: [{ row: 8, column: 3, rows: 1, columns: 1 }],
      params: { text: '水利', parents: 1, count: 2, row: 9 },
    },
    {
      ...asked,
      subject: 'parent',
      decided: 'parent',
      cells: [
        { row: 5, column: 3, rows: 1, columns: 1 },
        { row: 11, column: 3, rows: 1, columns: 1 },
      ],
      params: { text: '青石路', parents: 2, count: 3, row: 6 },
    },
  ]);
});

test('what the sheet does not settle is asked about row by row, by the name', () => {
  expect(decided(OPEN)).toMatchObject({
    headings: [],
    parts: [2, 3],
    projects: [1],
    asked: [
      { code: 'row-parent', subject: '校舍', decided: 'parent', serious: true, params: { text: '校舍', parents: 1, count: 2, row: 6 } },
    ],
  });
});

test('an answer decides', () => {
  expect(decided(OPEN, { 'row-parent:校舍': 'parts' })).toMatchObject({ headings: ['1 to 3'], parts: [], projects: [2, 3] });
  expect(decided(OPEN, { 'row-parent:校舍': 'each' })).toMatchObject({ headings: [], parts: [], projects: [1, 2, 3] });
  expect(decided(PROJECT, { 'row-parent:parent': 'each' })).toMatchObject({ headings: [], parts: [], projects: [1, 2, 3] });
});

test('the parts of a project are settled with it, parts of parts too', () => {
  const deep: Row[] = [
    [1, '青石路', '新建', '交通局', 500],
    ['（1）', '南段', null, null, 500],
    ['①', '南段桥', null, null, 300],
    ['②', '南段隧', null, null, 200],
  ];
  expect(decided(deep)).toMatchObject({ headings: [], parts: [2, 3, 4], projects: [1] });
});

test('a heading among the parts of a heading is no project', () => {
  const deep: Row[] = [
    [1, '交通', null, null, 900],
    ['（1）', '公路', null, null, 900],
    ['①', '青石路', '新建', '交通局', 500],
    ['②', '南河桥', '新建', '交通局', 400],
  ];
  expect(decided(deep)).toMatchObject({ headings: ['1 to 4', '2 to 4'], parts: [], projects: [3, 4] });
});

test('一 with nothing of a project is left to the headings in words, with a unit of its own it is judged', () => {
  const below: Row[] = [
    [1, '青石路', '新建', '交通局', 500],
    [2, '南河桥', '续建', '交通局', 300],
  ];
  expect(decided([['一', '交通'], ...below])).toMatchObject({ headings: [], parts: [], projects: [], asked: [] });
  expect(decided([['一', '交通', null, '交通局'], ...below])).toMatchObject({ headings: ['1 to 3'], projects: [2, 3] });
});

test('rows without a number are parts only where something says so', () => {
  const loose = (...names: string[]): Row[] => [
    [1, '青石路', '新建', '交通局', 500],
    ...names.map((name): Row => [null, name, null, null, 250]),
  ];
  expect(decided(loose('南段', '北段'))).toMatchObject({ parts: [2, 3], projects: [1] });
  expect(decided(loose('南段', '中段', '北段'))).toMatchObject({ parts: [], projects: [], asked: [] });
  expect(decided(loose('南段'))).toMatchObject({ parts: [], projects: [], asked: [] });
});

test('a list of one level has none', () => {
  expect(decided([[1, '青石路', '新建', '交通局', 500]])).toEqual({ headings: [], parts: [], projects: [], asked: [] });
});
