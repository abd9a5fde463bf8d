import { dayOf } from '../../../src/spreadsheet/calendar';
import { readProjects } from '../../support/read-projects';

/** The heading whose cells answer for the projects. */
const leadUnit = (...headings: readonly string[]): string | undefined =>
  readProjects(
    [
      ['序号', '项目名称', '总投资（万元）', ...headings],
      [1, '甲街改造', 900, ...headings.map((_, at) => ['住建局', '城管局'][at] ?? null)],
      [2, '乙街改造', 700, ...headings.map((_, at) => ['交通局', '水利局'][at] ?? null)],
    ],
    { asOf: dayOf(2025, 6, 30) },
  ).people('leadUnit')?.match.header;

test('beside 责任单位 a unit that watches over the project does not answer for it, wherever it stands', () => {
  expect(leadUnit('行业主管部门', '责任单位')).toBe('责任单位');
  expect(leadUnit('责任单位', '主管部门')).toBe('责任单位');
  expect(leadUnit('包抓单位', '牵头部门')).toBe('牵头部门');
});

test('alone it does, and one heading of both is one column', () => {
  expect(leadUnit('行业主管部门')).toBe('行业主管部门');
  expect(leadUnit('责任（主管）单位')).toBe('责任（主管）单位');
});
