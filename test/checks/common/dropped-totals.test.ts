import { sectionCount } from '../../../src/checks/common/section-count';
import { totalNotSum } from '../../../src/checks/common/totals';
import { titleDiffers } from '../../../src/checks/project/title-claims';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A list of 30 and 20 万元 of which 20 are of a project that is cancelled, as its title, heading and total have it. */
const list = (title: number, heading: number, total: CellValue, answer: 'counted' | 'dropped') =>
  readProjects(
    [
      [`2025年重点项目台账（共${String(title)}个）`],
      ['序号', '项目名称', '总投资（万元）', '责任单位', '备注'],
      [`一、新建项目（${String(heading)}个）`, null, total],
      [1, '北山渠', 30, '水利局', null],
      [2, '南河桥', 20, '交通局', '该项目已取消'],
      ['合计', null, total],
    ],
    { asOf: dayOf(2025, 6, 30), answers: { 'rows-withdrawn:gone': answer } },
  );
const found = (...of: Parameters<typeof list>): number => {
  const read = list(...of);
  return remarksOf(titleDiffers, read).length + remarksOf(sectionCount, read).length + remarksOf(totalNotSum, read).length;
};

test('what a list says of itself may be with or without the projects that the office leaves out', () => {
  expect(found(2, 2, 50, 'dropped')).toBe(0);
  expect(found(1, 1, 30, 'dropped')).toBe(0);
});

test('it must be one of the two, and while all of them count, that', () => {
  expect(found(3, 3, 99, 'dropped')).toBe(4);
  expect(found(1, 1, 30, 'counted')).toBe(4);
  expect(found(2, 2, 50, 'counted')).toBe(0);
});
