import { numberingColumn } from '../../../../src/ledger/rows/families/numbering-column';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

type Row = readonly CellValue[];

/** Block column of the numbering below this header, which begins in column C. */
function found(header: Row, ...rows: Row[]): number | null {
  const { snapshot, header: found } = headedSheet([header, ...rows], { origin: { row: 0, column: 2 } });
  const name = (found.matches.find(({ field }) => field.type === 'name')?.column ?? 0) - 2;
  return numberingColumn(snapshot, found.matches, name, 1);
}

test('is the column of codes that count, wherever it stands', () => {
  expect(found(['项目代码', '项目名称', '总投资'], ['1', '青石路'], ['1.1', '南段'])).toBe(0);
  expect(found(['项目名称', '总投资', '项目代码'], ['青石路', 500, '1'], ['南段', 300, '1.1'])).toBe(2);
});

test('is the column without a header before the names, but none behind them', () => {
  expect(found([null, '项目名称', '总投资'], [1, '青石路'], [2, '南河桥'])).toBe(0);
  expect(found(['项目名称', null, '总投资'], ['青石路', 1], ['南河桥', 2])).toBeNull();
});

test('is the codes before the column without a header', () => {
  expect(found([null, '项目名称', '总投资', '项目代码'], [1, '青石路', 5, 1], [2, '南河桥', 5, 2])).toBe(3);
});

test('is no column of another field', () => {
  expect(found(['总投资', '项目名称'], [1, '青石路'], [2, '南河桥'])).toBeNull();
});

test('counts from 1, in two rows at least', () => {
  expect(found([null, '项目名称', '总投资'], [2, '青石路'], [3, '南河桥'])).toBeNull();
  expect(found([null, '项目名称', '总投资'], [1, '青石路'], [null, '南河桥'])).toBeNull();
  expect(found([null, '项目名称', '总投资'], ['某', '青石路'], [1, '南河桥'])).toBeNull();
});

test('holds numbers in four of five of its cells', () => {
  const rows: Row[] = [[1], [2], [3], [4], ['某']].map(([number], at) => [number ?? null, `某${'路'.repeat(at)}`]);
  expect(found([null, '项目名称', '总投资'], ...rows)).toBe(0);
  expect(found([null, '项目名称', '总投资'], ...rows.slice(1), [1, '甲'])).toBeNull();
  expect(found([null, '项目名称', '总投资'], ...rows.slice(0, 3), ['某', '甲'])).toBeNull();
});

test('is told by the first sixty rows', () => {
  const rows: Row[] = Array.from({ length: 60 }, (_, at) => [at + 1, `某${'路'.repeat(at)}`]);
  const words: Row[] = Array.from({ length: 60 }, (_, at) => ['某', `某${'桥'.repeat(at)}`]);
  expect(found([null, '项目名称', '总投资'], ...rows, ...words)).toBe(0);
});

test('may be a typed 1-1 that Excel made a day of', () => {
  const { snapshot, header } = headedSheet(
    [
      [null, '项目名称', '总投资'],
      [45_658, '青石路'],
      [45_659, '南河桥'],
    ],
    { formats: [[], ['m-d'], ['m-d']] },
  );
  expect(numberingColumn(snapshot, header.matches, 1, 1)).toBe(0);
});
