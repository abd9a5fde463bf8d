import { dayOf } from '../../../../src/spreadsheet/calendar';
import { periodText } from '../../../../src/ledger/cells/period';
import { parseArea } from '../../../../src/spreadsheet/address';
import { present } from '../../../../src/spreadsheet/present';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { readProjects } from '../../../support/read-projects';

/** Planned and actual starts of a list, as read. */
function starts(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) {
  const areas = merges.map((address) => present(parseArea(address), 'area'));
  const ledger = readProjects(rows, { asOf: dayOf(2025, 6, 30) }, { merges: areas });
  const read = (field: string) => ledger.period(field)?.values.map((period) => (period ? periodText(period) : '-')) ?? null;
  return { planned: read('plannedStart'), actual: read('actualStart'), left: ledger.unmatched.map(({ header }) => header) };
}

test('year and month below one heading are one date', () => {
  const rows = [
    ['序号', '项目名称', '建设性质', '计划开工时间', null, '责任单位'],
    [null, null, null, '年', '月', null],
    [1, '甲电厂', '新建', 2025, 3, '工信局'],
    [2, '乙公路', '新建', '2025年', '11月', '交通局'],
    [3, '丙学校', '新建', 2025, null, '教育局'],
    [4, '丁医院', '新建', null, null, '卫健局'],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'];
  expect(starts(rows, merges)).toEqual({ planned: ['2025-03', '2025-11', '2025', '-'], actual: null, left: [] });
});

test('so are plan and fact, each of its parts, below a heading over both', () => {
  const rows = [
    ['项目名称', '建设性质', '开工时间', null, null, null],
    [null, null, '计划', null, '实际', null],
    [null, null, '年', '月', '年', '月'],
    ['甲电厂', '新建', 2025, 3, 2025, 4],
    ['乙公路', '新建', 2025, 6, null, null],
  ];
  const merges = ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'];
  expect(starts(rows, merges)).toEqual({ planned: ['2025-03', '2025-06'], actual: ['2025-04', '-'], left: [] });
});

test('and headings that each name the date and its part, a day among them', () => {
  const rows = [
    ['项目名称', '建设性质', '计划开工年', '计划开工月', '实际开工年', '实际开工月', '实际开工日'],
    ['甲电厂', '新建', 2025, 3, 2025, 3, 12],
    ['乙公路', '新建', 2025, 6, null, null, null],
  ];
  expect(starts(rows)).toEqual({ planned: ['2025-03', '2025-06'], actual: ['2025-03-12', '-'], left: [] });
});

test('and a part that goes on from the heading before it', () => {
  const rows = [
    ['项目名称', '建设性质', '计划开工\n年', '月'],
    ['甲电厂', '新建', 2025, 3],
    ['乙公路', '新建', 2025, 6],
  ];
  expect(starts(rows).planned).toEqual(['2025-03', '2025-06']);
});

test('words in their place are told, not read', () => {
  const rows = [
    ['项目名称', '建设性质', '计划开工年份', '计划开工月份'],
    ['甲电厂', '新建', 2025, 3],
    ['乙公路', '新建', 2025, 5],
    ['丙学校', '新建', 2025, '下半年看情况'],
  ];
  expect(starts(rows).planned).toEqual(['2025-03', '2025-05', '-']);
});

test('columns of other numbers stay what they are', () => {
  const rows = [
    ['项目名称', '建设性质', '计划开工时间', '年', '月'],
    ['甲电厂', '新建', '2025年3月', 5, 3],
    ['乙公路', '新建', '2025年6月', 4, 2],
  ];
  expect(starts(rows)).toMatchObject({ planned: ['2025-03', '2025-06'], left: ['年', '月'] });
});
