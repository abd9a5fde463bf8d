import { evaluate } from '../../src/progress';
import { dayOf, isoDate } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const asOf = dayOf(2025, 6, 30);

/** The first day of the start that a cell under 是否开工 tells, and what the project counts as. */
function start(cell: string): readonly [string | null, string | undefined] {
  const header: CellValue[] = ['序号', '项目名称', '建设性质', '计划开工时间', '是否开工'];
  const ledger = readProjects(
    [['2025年重点项目台账'], header, [1, '青石路', '新建', '2025年5月', cell], [2, '南河桥', '新建', '2025年5月', '否']],
    {
      asOf,
    },
  );
  const day = ledger.choice('startState')?.days?.get(0)?.first;
  return [day === undefined ? null : isoDate(day), evaluate(ledger, { asOf }).statuses[0]];
}

test.each([
  ['是（3月）', '2025-03-01'],
  ['已开工（2025.2）', '2025-02-01'],
  ['√（4月8日）', '2025-04-08'],
])('an answer tells when the works began by the date in its brackets: %s', (cell, day) => {
  expect(start(cell)[0]).toBe(day);
});

test('a day that is still to come, a bare year and a no tell of none', () => {
  expect(start('是（9月）')[0]).toBeNull();
  expect(start('是（2025年）')[0]).toBeNull();
  expect(start('否（3月）')).toEqual([null, 'overdue']);
});
