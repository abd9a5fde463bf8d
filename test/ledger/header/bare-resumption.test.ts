import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { readProjects } from '../../support/read-projects';

/** What a column headed 复工 alone says of two continuing projects, null where it is not taken for it. */
function resumed(first: CellValue, second: CellValue) {
  const header = ['项目名称', '建设性质', '总投资（万元）', '复工', '责任单位'];
  const rows = [header, ['甲路', '续建', 500, first, '交通局'], ['乙桥', '续建', 300, second, '水利局']];
  return readProjects(rows, { asOf: dayOf(2025, 6, 30) }).choice('resumed')?.values ?? null;
}

test('复工 alone over yes and no or over words tells of the resumption', () => {
  expect(resumed('是', '否')).toEqual(['resumed', 'not-resumed']);
  expect(resumed('已复工', '未复工')).toEqual(['resumed', 'not-resumed']);
});

test('over amounts it does not', () => {
  expect(resumed(100, 200)).toBeNull();
});
