import { fillMerges, joinHalves } from '../../../../src/ledger/rows/merges/fill-merges';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../../support/snapshot';

const ROWS: CellValue[][] = [
  ['项目名称', '责任单位'],
  ['青石路', '交通局'],
  ['南河桥', null],
  ['北山校', '教育局'],
];

/** The second column of every row, the block beginning in C5. */
function units(...merges: Area[]): (CellValue | undefined)[] {
  const rowOf = fillMerges(snapshotOf(ROWS, { origin: { row: 4, column: 2 }, merges }), 1);
  return [0, 1, 2, 3, 4].map((row) => rowOf(row)?.[1]);
}

test('every row of a unit merged over several has that unit, in place of what is hidden', () => {
  expect(units({ row: 5, column: 3, rows: 3, columns: 1 })).toEqual(['责任单位', '交通局', '交通局', '交通局', undefined]);
});

test('a merge within one row, or above the records, fills nothing', () => {
  const own = ['责任单位', '交通局', null, '教育局', undefined];
  expect(units({ row: 5, column: 3, rows: 1, columns: 1 })).toEqual(own);
  expect(units({ row: 4, column: 3, rows: 3, columns: 1 })).toEqual(own);
  expect(units()).toEqual(own);
});

test('a merge may reach below the block', () => {
  expect(units({ row: 7, column: 3, rows: 9, columns: 1 })).toEqual(['责任单位', '交通局', null, '教育局', undefined]);
});

test('several merges fill one row, and a merged blank makes blanks', () => {
  const rowOf = fillMerges(
    snapshotOf(ROWS, {
      merges: [
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 1, column: 1, rows: 2, columns: 1 },
        { row: 2, column: 5, rows: 2, columns: 1 },
      ],
    }),
    1,
  );
  expect(rowOf(2)).toEqual(['青石路', '交通局']);
  expect(rowOf(3)?.[5]).toBeNull();
  expect(ROWS[2]).toEqual(['南河桥', null]);
});

test('names in the right one of two half-columns are moved into the left one, below the header', () => {
  const snapshot = snapshotOf(
    [
      [null, '名称', 1],
      [null, '青石路', 2],
      ['南河桥', '二期', 3],
      ['北山校', null, 4],
      [' ', ' ', 5],
    ],
    { origin: { row: 4, column: 2 } },
  );
  expect(joinHalves(snapshot, 1, 2, 3).values).toEqual([
    [null, '名称', 1],
    ['青石路', null, 2],
    ['南河桥', '二期', 3],
    ['北山校', null, 4],
    [' ', ' ', 5],
  ]);
});
