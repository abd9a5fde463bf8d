import { listBeside } from '../../../src/checks/project/list-beside';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const LEFT = ['项目名称', '责任单位', '总投资（万元）'];
/** A list of two projects with these columns to its right, from E on. */
const ledger = (header: readonly CellValue[], first: readonly CellValue[], second: readonly CellValue[]) =>
  readProjects(
    [
      [...LEFT, null, ...header],
      ['一号路', '交通局', 10, null, ...first],
      ['二号路', '交通局', 20, null, ...second],
    ],
    { asOf: dayOf(2025, 6, 30) },
  );
const said = (...rows: Parameters<typeof ledger>): string[] => saidBy(listBeside, ledger(...rows));

test('a second list under the same headers is told, with its first column and how many it names', () => {
  expect(said(LEFT, ['三号路', '水利局', 30], ['四号路', '水利局', 40])).toEqual([
    'E1 E列起并排还有一份清单（“项目名称”列2行），没有读取，也没有计入，请移到本表下方或另一张工作表。',
  ]);
  expect(remarksOf(listBeside, ledger(LEFT, ['三号路', '水利局', 30], ['四号路', '水利局', 40])).map(({ field }) => field)).toEqual([null]);
});

test('two columns are enough, wherever the names stand, and each list may have a heading of its own', () => {
  const read = readProjects(
    [
      ['新建项目', null, null, '续建项目', null],
      ['责任单位', '项目名称', '总投资（万元）', '项目名称', '总投资（万元）'],
      ['交通局', '一号路', 10, '三号路', 30],
      ['交通局', '二号路', 20, '四号路', 40],
    ],
    { asOf: dayOf(2025, 6, 30) },
    {
      merges: [
        { row: 0, column: 0, rows: 1, columns: 3 },
        { row: 0, column: 3, rows: 1, columns: 2 },
      ],
    },
  );
  expect(saidBy(listBeside, read)).toEqual([
    'D1 D列起并排还有一份清单（“续建项目 > 项目名称”列2行），没有读取，也没有计入，请移到本表下方或另一张工作表。',
  ]);
});

test.each<[string, Parameters<typeof ledger>]>([
  ['the same names again are no other projects', [LEFT, ['一号路', '交通局', 10], ['二号路', '交通局', 20]]],
  ['one name is no list', [LEFT, ['三号路', '水利局', 30], [null, null, null]]],
  ['nor are placeholders', [LEFT, ['三号路', '水利局', 30], ['/', null, null]]],
  ['nor numbers', [LEFT, [3, '水利局', 30], [4, '水利局', 40]]],
  [
    'a column of names alone is none',
    [
      ['项目名称', '电话'],
      ['三号路', 1],
      ['四号路', 2],
    ],
  ],
  [
    'a column that is called by another word of the kind is none',
    [
      ['曾用名称', '总投资（万元）'],
      ['三号路', 30],
      ['四号路', 40],
    ],
  ],
  [
    'nor are other columns',
    [
      ['责任单位', '总投资（万元）'],
      ['水利局', 30],
      ['水利局', 40],
    ],
  ],
])('%s', (_what, rows) => {
  expect(said(...rows)).toEqual([]);
});
