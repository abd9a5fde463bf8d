import { breakdownOf } from '../../../src/ledger/rows/breakdown';
import { readDeclared } from '../../../src/ledger/rows/declared';
import type { CellValue } from '../../../src/spreadsheet/snapshot';

type Row = readonly CellValue[];

/** Rows below the total in the first that divide it. */
function parts(...rows: Row[]): number[] {
  return breakdownOf(rows, 0, (cells) => readDeclared(cells, 0, new Map(), new Set([0])));
}

test('rows that make up the count of the total above them divide it', () => {
  expect(parts(['合计', '12个'], ['续建', '7个'], ['新建', '5个'], ['青石路', '3个'])).toEqual([1, 2]);
});

test('blank rows between make no difference', () => {
  expect(parts(['合计', '12个'], [null, ' '], ['续建', '7个'], [], ['新建', '5个'])).toEqual([2, 4]);
});

test('a single row is no division', () => {
  expect(parts(['合计', '12个'], ['续建', '12个'])).toEqual([]);
});

test('the counts must make up the whole, no more and no less', () => {
  expect(parts(['合计', '12个'], ['续建', '7个'], ['新建', '6个'])).toEqual([]);
  expect(parts(['合计', '12个'], ['续建', '7个'], ['新建', '4个'])).toEqual([]);
});

test('a total that counts nothing is not divided, and neither is one whose parts do not', () => {
  expect(parts(['合计'], ['续建', '7个'], ['新建', '5个'])).toEqual([]);
  expect(parts(['合计', '12个'], ['续建', '7个'], ['青石路'], ['新建', '5个'])).toEqual([]);
  expect(parts(['合计', '12个'], ['续建', '7个'], ['储备', '0个'], ['新建', '5个'])).toEqual([]);
});

test('the parts are numbered alike', () => {
  expect(parts(['合计', '12个'], ['一、续建', '7个'], ['二、新建', '5个'])).toEqual([1, 2]);
  expect(parts(['合计', '12个'], ['一、续建', '7个'], ['（一）新建', '5个'])).toEqual([]);
  expect(parts(['合计', '12个'], ['一、续建', '7个'], ['新建', '5个'])).toEqual([]);
  expect(parts(['合计', '12个'], ['一', '续建项目7个'], ['二', '新建项目5个'])).toEqual([1, 2]);
  expect(parts(['合计', '12个'], ['一', '续建项目7个'], ['（二）', '新建项目5个'])).toEqual([]);
  expect(parts(['合计', '12个'], ['1', '一、续建项目7个'], ['2', '（一）新建项目5个'])).toEqual([]);
});

test('twelve parts are the most', () => {
  const ones = (count: number): Row[] => Array.from({ length: count }, (_, at) => [`某镇${'甲'.repeat(at + 1)}`, '1个']);
  expect(parts(['合计', '12个'], ...ones(12))).toHaveLength(12);
  expect(parts(['合计', '13个'], ...ones(13))).toEqual([]);
});
