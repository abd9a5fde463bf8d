import type { UnitColumn } from '../../../../src/ledger/header/columns/unit-column';
import { FOLD } from '../../../../src/ledger/combine/row-location';
import { amountOfNoUnit, inOneUnit } from '../../../../src/ledger/rows/fold/row-units';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../../support/snapshot';

/** Amounts in column D with their units in column E, read in 万元. */
function read(...rows: [amount: CellValue, unit: CellValue][]) {
  const values: CellValue[][] = [
    ['项目名称', '总投资', '单位'],
    ...rows.map(([amount, unit], at): CellValue[] => [`某${'路'.repeat(at)}`, amount, unit]),
  ];
  const units: UnitColumn = {
    header: '单位',
    column: 4,
    at: (row) => values[row]?.[2] ?? null,
    only: null,
    usual: '万元',
    words: [],
    gaps: false,
  };
  return inOneUnit(
    snapshotOf(values, { origin: { row: 0, column: 2 } }),
    1,
    new Map([[3, units]]),
    new Map([[7, { column: 0, kind: FOLD.second }]]),
  );
}

test('amounts in the unit of their own row are read in the usual unit', () => {
  const { values } = read([3, '亿元'], [500, '万元'], ['2,000', '元'], [1.005, '亿']).snapshot;
  expect(values.map((cells) => cells[1])).toEqual(['总投资', 30_000, 500, 0.2, 10_050]);
});

test('a round amount, and one that names a part of itself, keep their words and get the unit', () => {
  const { values } = read(['约3', '亿'], ['1,200左右', '万元'], ['７（其中专债3）', '亿元'], ['¥2.5', '千万元']).snapshot;
  expect(values.slice(1).map((cells) => cells[1])).toEqual(['约3亿元', '1,200万元左右', '７亿元（其中专债3）', '¥2.5千万元']);
});

test('an amount without a known unit becomes a text with the unit in brackets', () => {
  const { values } = read([600, '美元'], [' 600 ', null], [600, ' '], ['约600', '美元']).snapshot;
  expect(values.slice(1).map((cells) => cells[1])).toEqual(['600（单位：美元）', '600（单位：）', '600（单位：）', '约600（单位：美元）']);
});

test('what stands above the rows of the list, and in the other columns, stays as it is', () => {
  const values = [
    [1, 2, '亿元'],
    ['项目名称', '总投资', '单位'],
    ['青石路', 3, '亿元'],
  ];
  const units = { header: '单位', column: 2, at: () => '亿元', only: null, usual: '万元', words: [], gaps: false } as const;
  expect(inOneUnit(snapshotOf(values), 2, new Map([[1, units]]), new Map()).snapshot.values).toEqual([
    ...values.slice(0, 2),
    ['青石路', 30_000, '亿元'],
  ]);
});

test('nothing, 0 and words stay as they are', () => {
  const { values } = read([null, '美元'], [0, '美元'], ['待定', '美元'], ['3亿元', '美元']).snapshot;
  expect(values.slice(1).map((cells) => cells[1])).toEqual([null, 0, '待定', '3亿元']);
});

test('the columns are known as those of the sheet, beside what was folded before', () => {
  expect([...read([3, '亿元']).places]).toEqual([
    [1, { column: 1, kind: FOLD.first }],
    [7, { column: 0, kind: FOLD.second }],
  ]);
});

test('without units by rows the table stays as it is', () => {
  const snapshot = snapshotOf([['项目名称']]);
  const places = new Map();
  const read = inOneUnit(snapshot, 1, new Map(), places);
  expect([read.snapshot === snapshot, read.places === places]).toEqual([true, true]);
});

test.each([
  ['600（单位：美元）', { amount: '600', unit: '美元' }],
  ['600（单位：）', { amount: '600', unit: '' }],
  ['7（其中专债3）（单位：万美元）', { amount: '7（其中专债3）', unit: '万美元' }],
  ['600', null],
  ['600（含征地）', null],
])('%s', (text, expected) => {
  expect(amountOfNoUnit(text)).toEqual(expected);
});
