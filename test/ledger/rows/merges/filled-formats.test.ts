import { periodText } from '../../../../src/ledger/cells/period';
import { dayOf } from '../../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { readProjects } from '../../../support/read-projects';
import type { SnapshotOptions } from '../../../support/snapshot';

const MARCH = 45_717;

/** Planned starts in C2 to C4, C2 a number that is shown as 2025年3月. */
const starts = (cells: readonly CellValue[], layout: SnapshotOptions = {}): string[] => {
  const read = readProjects(
    [['项目名称', '责任单位', '计划开工时间'], ...cells.map((cell, at) => [`${String(at + 1)}号路`, '交通局', cell])],
    { asOf: dayOf(2025, 6, 30) },
    { formats: [[], ['@', '@', 'yyyy"年"m"月"']], ...layout },
  );
  return (read.period('plannedStart')?.values ?? []).map((period) => (period ? periodText(period) : '-'));
};

test('a date merged over several projects is for all of them what it shows, whatever the cells below it would', () => {
  const merges = [{ row: 1, column: 2, rows: 2, columns: 1 }];
  expect(starts([MARCH, null, MARCH], { merges })).toEqual(['2025-03', '2025-03', '2025-03-01']);
});

test('so is one that 同上 stands for', () => {
  expect(starts([MARCH, '同上', MARCH + 1])).toEqual(['2025-03', '2025-03', '2025-03-02']);
});
