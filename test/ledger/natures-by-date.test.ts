import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { snapshotOf } from '../support/snapshot';

const rows: readonly (readonly CellValue[])[] = [
  ['序号', '项目名称', '计划开工时间', '实际开工时间'],
  [1, '青石路', '2025年3月', null],
  [2, '南河桥', '2024年3月', null],
  [3, '北山校', '2026年', null],
  [4, '东岭厂', '待定', null],
  [5, '西沟渠', '2025年9月', '2024年12月'],
];

function natures(cells: readonly (readonly CellValue[])[], naturesByDate: boolean) {
  const ledger = readLedger(snapshotOf(cells), { kind: PROJECTS, asOf: dayOf(2025, 6, 30), naturesByDate });
  return { natures: ledger?.natures.join(' '), byDate: ledger?.naturesByDate };
}

test('what nobody states stays unknown', () => {
  expect(natures(rows, false)).toEqual({ natures: 'unknown unknown unknown unknown unknown', byDate: 0 });
});

test('where the office wants it, the year of the start tells: actual before planned, nothing where none can be read', () => {
  expect(natures(rows, true)).toEqual({ natures: 'new continuing outside unknown continuing', byDate: 4 });
});

test('what is stated goes before the year, and a word not understood is not overruled', () => {
  const stated = rows.map((cells, at) => [...cells, at === 0 ? '建设性质' : at === 1 ? '续建' : at === 2 ? '未知词' : null]);
  expect(natures(stated, true)).toEqual({ natures: 'continuing unknown outside unknown continuing', byDate: 2 });
});
