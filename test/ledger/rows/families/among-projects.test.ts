import { dayOf } from '../../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { readProjects } from '../../../support/read-projects';

type Row = readonly CellValue[];

const part = (number: number, name: string): Row => [`（${String(number)}）`, name, 500, '2025年3月', '交通局'];
const ROAD: Row[] = [part(1, '一标段'), part(2, '二标段')];
/** 领域 of each project as the headings above state it. */
const sectors = (...rows: readonly Row[]): (string | null)[] => {
  const read = readProjects([['序号', '项目名称', '总投资（万元）', '计划开工时间', '责任单位'], ...rows], { asOf: dayOf(2025, 6, 30) });
  return Array.from(read.rows, (_, record) => read.inherited('sector', record));
};

test('the name of a project that others count on with heads its parts, and is no 领域 of theirs', () => {
  expect(sectors([1, '绕城快速路'], ...ROAD, [2, '公交场站', 260, '2025年5月', '交通局'])).toEqual([null, null, null]);
  expect(sectors([1, '公交场站', 260, '2025年5月', '交通局'], [2, '绕城快速路'], ...ROAD)).toEqual([null, null, null]);
});

test('numbered headings over all projects divide them', () => {
  expect(sectors([1, '公路'], ...ROAD, [2, '水利'], part(1, '东渠'), part(2, '西渠'))).toEqual(['公路', '公路', '水利', '水利']);
});
