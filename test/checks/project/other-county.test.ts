import { countyDiffers } from '../../../src/checks/project/other-county';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A ledger with these places in column C, from row 3 on. */
const ledger = (title: string, places: readonly CellValue[]) =>
  readProjects([[title], ['项目名称', '总投资（万元）', '建设地点'], ...places.map((place, at) => [`${String(at + 1)}号路`, 100, place])], {
    asOf: dayOf(2025, 6, 30),
  });
const [TITLE, NO_COUNTY] = ['青石县2025年重点项目台账', '2025年重点项目台账'];
const times = (count: number, place: string): string[] => Array.from({ length: count }, () => place);
/** Rows that are told, with the county that they are held against. */
const told = (title: string, ...places: readonly CellValue[]): string[] =>
  remarksOf(countyDiffers, ledger(title, places)).map(({ row, params }) => `${String(row + 1)} ${params.county}`);

test('a place in another county than the title’s is told', () => {
  const read = ledger(TITLE, ['城关镇', '夏县张店镇', ...times(4, '城关镇')]);
  expect(saidBy(countyDiffers, read)).toEqual([`C4 “${read.choice('township')?.field.label ?? ''}”的“夏县张店镇”不在青石县，请核对。`]);
  expect(remarksOf(countyDiffers, read).map(({ field }) => field)).toEqual(['township']);
});

describe('the list’s own county', () => {
  test('is that of four of five rows that name one, of five rows at least, whatever the title says', () => {
    expect(told(NO_COUNTY, ...times(4, '青石县城关镇'), '夏县张店镇')).toEqual(['7 青石县']);
    expect(told('夏县2025年重点项目台账', ...times(4, '青石县城关镇'), '夏县张店镇')).toEqual(['7 青石县']);
    expect(told(TITLE, ...times(4, '青石县城关镇'), ...times(2, '夏县张店镇'))).toEqual([]);
    expect(told(NO_COUNTY, ...times(3, '青石县城关镇'), '夏县张店镇')).toEqual([]);
    expect(told(NO_COUNTY, '夏县张店镇', ...times(4, '青石县城关镇'))).toEqual(['3 青石县']);
  });

  test('is the title’s where at most one row in five names a county', () => {
    expect(told(TITLE, '夏县张店镇', ...times(4, '城关镇'))).toEqual(['3 青石县']);
    expect(told(TITLE, '夏县张店镇', ...times(3, '城关镇'))).toEqual([]);
  });

  test('is named in the title behind its province and prefecture, or behind other words', () => {
    for (const title of [
      '运城市青石县重点项目',
      '山西省青石县重点项目',
      '附件1：青石县重点项目',
      '关于青石县重点项目',
      '附件：运城市青石县重点项目',
    ]) {
      expect(told(title, '夏县张店镇', ...times(4, '城关镇'))).toEqual(['3 青石县']);
      expect(told(title, '青石县张店镇', ...times(4, '城关镇'))).toEqual([]);
    }
    expect(told(NO_COUNTY, '运城市夏县张店镇', '运城市青石县', ...times(4, '运城市夏县'))).toEqual(['4 夏县']);
  });

  test('is not known where neither tells it', () => {
    expect(told(NO_COUNTY, '夏县张店镇', ...times(4, '城关镇'))).toEqual([]);
    expect(told('全县2025年重点项目台账', '夏县张店镇', ...times(4, '城关镇'))).toEqual([]);
  });
});

test.each(['青石县、夏县', '夏县和青石县', '山西省运城市青石县', '全县', '各县区', '县城关镇', '县城', '夏县级公路', '城关镇', null])(
  '%s is no place of another county',
  (place) => {
    expect(told(TITLE, place, ...times(6, '城关镇'))).toEqual([]);
  },
);

test.each(['夏县城关镇', '山西省运城市夏县张店镇', '运城市夏县', '张店镇、夏县', '夏县及周边'])('%s is one', (place) => {
  expect(told(TITLE, place, ...times(6, '城关镇'))).toEqual(['3 青石县']);
});

test('without a column of places nothing is said', () => {
  expect(
    saidBy(
      countyDiffers,
      readProjects([[TITLE], ['项目名称', '总投资（万元）', '备注'], ['夏县公路', 5, '夏县']], { asOf: dayOf(2025, 6, 30) }),
    ),
  ).toEqual([]);
});
