import { repeatedAmountDiffers } from '../../../src/checks/project/repeated-amounts';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A ledger that has its amounts in two units, from row 2 on. */
const ledger = (...rows: readonly (readonly CellValue[])[]) =>
  readProjects(
    [['项目名称', '责任单位', '总投资（万元）', '总投资（亿元）'], ...rows.map((row, at) => [`${String(at + 1)}号路`, '交通局', ...row])],
    { asOf: dayOf(2025, 6, 30) },
  );
const told = (...row: readonly CellValue[]): number => saidBy(repeatedAmountDiffers, ledger([5_000, 0.5], row, [8_000, 0.8])).length;

test('one amount in two units that do not say the same is told at the one that is not counted', () => {
  const read = ledger([5_000, 0.5], [6_000, 0.7]);
  expect(read.unmatched.map(({ header, repeats }) => [header, repeats])).toEqual([['总投资（亿元）', 'totalInvestment']]);
  expect(saidBy(repeatedAmountDiffers, read)).toEqual(['D3 “总投资（亿元）”的0.7与“总投资（万元）”的6000换算后不一致，请核对。']);
  expect(remarksOf(repeatedAmountDiffers, read).map(({ field }) => field)).toEqual(['totalInvestment']);
});

test('half of the second decimal of the larger unit is rounded', () => {
  expect([told(12_350, 1.23), told(12_250, 1.23), told(12_351, 1.23), told(12_249, 1.23)]).toEqual([0, 0, 1, 1]);
});

test('so it is where the larger unit is the one that is counted', () => {
  const read = readProjects(
    [
      ['项目名称', '责任单位', '总投资（亿元）', '总投资（万元）'],
      ['一号路', '交通局', 1.23, 12_350],
      ['二号路', '交通局', 1.23, 12_351],
    ],
    { asOf: dayOf(2025, 6, 30) },
  );
  expect(read.columns.map(({ field, unit }) => [field.name, unit])).toContainEqual(['totalInvestment', '亿元']);
  expect(saidBy(repeatedAmountDiffers, read).map((each) => each.slice(0, 2))).toEqual(['D3']);
});

test('an amount written as text counts; a blank, or what is none, says nothing', () => {
  expect([told(6_000, '0.7'), told(6_000, '0.6'), told(6_000, 1e-7)]).toEqual([1, 0, 1]);
  expect([told(6_000, null), told(null, 0.7), told(6_000, '待定'), told(6_000, '若干'), told(6_000, '')]).toEqual([0, 0, 0, 0, 0]);
});

test('columns that repeat nothing are not looked at', () => {
  const read = readProjects(
    [
      ['项目名称', '责任单位', '总投资（万元）', '税收（亿元）'],
      ['一号路', '交通局', 6_000, 0.7],
    ],
    { asOf: dayOf(2025, 6, 30) },
  );
  expect(saidBy(repeatedAmountDiffers, read)).toEqual([]);
});
