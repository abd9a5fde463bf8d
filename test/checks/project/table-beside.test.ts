import { besideProjects } from '../../../src/checks/project/table-beside';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

type Row = readonly CellValue[];

/** Three projects with a table beside them, behind one blank column. */
const ledger = (beside: readonly Row[], chosenColumns: Readonly<Record<string, string>> = {}) =>
  readProjects(
    [
      ['序号', '项目名称', '建设性质', '总投资（万元）', null, ...(beside[0] ?? [])],
      [1, '北山渠', '新建', 30, null, ...(beside[1] ?? [])],
      [2, '南河桥', '新建', 20, null, ...(beside[2] ?? [])],
      [3, '东坝', '新建', 10, null, ...(beside[3] ?? [])],
    ],
    { asOf: dayOf(2025, 6, 30), chosenColumns },
  );
/** Fields read from the columns behind the blank one. */
const taken = (...of: Parameters<typeof ledger>): string[] =>
  ledger(...of)
    .columns.filter(({ column }) => column > 4)
    .map(({ field }) => field.name);

const BY_TOWNSHIP: Row[] = [
  ['乡镇', '个数', '总投资'],
  ['东镇', 2, 40],
  ['西镇', 1, 20],
];

test('the townships of a table of counts are none of the projects, and the table is told', () => {
  expect(taken(BY_TOWNSHIP)).toEqual([]);
  expect(ledger(BY_TOWNSHIP).choice('township')).toBeNull();
  expect(saidBy(besideProjects, ledger(BY_TOWNSHIP))).toEqual([
    'F1 F列起并排还有一个表格（“乡镇”“个数”“总投资”3列），不是这张重点项目台账的列，没有读取；其中有台账的，请移到单独的工作表，是汇总的可以不管。',
  ]);
});

test('nor are units with counts where there are as many of them, or words to choose from', () => {
  expect(
    taken([
      ['责任单位', '个数'],
      ['水利局', 1],
      ['交通局', 1],
      ['住建局', 1],
    ]),
  ).toEqual([]);
  expect(
    taken([
      ['建设性质', '领域'],
      ['新建', '产业类'],
      ['续建', '基础设施类'],
    ]),
  ).toEqual([]);
});

test('columns behind a blank one whose cells stand beside the projects are theirs', () => {
  expect(taken([['责任单位', '备注'], ['水利局'], ['交通局', '省重点'], ['住建局']])).toEqual(['leadUnit', 'remark']);
  expect(taken([['责任单位', '备注'], ['水利局'], [null], ['住建局']])).toEqual(['leadUnit', 'remark']);
  expect(taken([['责任单位', '备注'], ['水利局'], ['水利局']])).toEqual(['leadUnit', 'remark']);
});

test('what the office has chosen is taken', () => {
  expect(taken([['乡镇'], ['东镇'], ['西镇']], { 乡镇: 'township' })).toEqual(['township']);
});
