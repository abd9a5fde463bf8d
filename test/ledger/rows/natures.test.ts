import { NATURES } from '../../../src/ledger/natures';
import { naturesBeside } from '../../../src/ledger/rows/natures';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { readProjects } from '../../support/read-projects';
import { snapshotOf, type SnapshotOptions } from '../../support/snapshot';

const ASOF = dayOf(2025, 6, 30);
const HEADER: readonly CellValue[] = ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '实际开工时间'];

function natures(rows: readonly (readonly CellValue[])[], layout: SnapshotOptions = {}): readonly string[] {
  return readProjects(rows, { asOf: ASOF }, layout).natures;
}

describe('the nature of a project', () => {
  test('stands in its cell, else above it, else in what is said of all', () => {
    const rows = [
      HEADER,
      [1, '青石路', '扩建', 500],
      [2, '南河桥', null, 300],
      ['一、续建项目'],
      [3, '北山校', null, 200],
      [4, '东岭厂', '新开工', 200],
      ['（一）交通'],
      [5, '西沟渠', null, 200],
      ['二、交通'],
      [6, '城北渠', null, 200],
    ];
    expect(natures(rows)).toEqual(['new', 'unknown', 'continuing', 'new', 'continuing', 'unknown']);
    expect(natures(rows, { sheetName: '前期项目' })).toEqual(['new', 'outside', 'continuing', 'new', 'continuing', 'outside']);
    expect(natures([['2025年新建项目表'], ...rows])).toEqual(['new', 'new', 'continuing', 'new', 'continuing', 'new']);
  });

  test('is not known where its cell says what nobody understands, whatever stands above', () => {
    expect(natures([HEADER, ['一、续建项目'], [1, '青石路', '异地', 500], [2, '南河桥', '新建', 500], [3, '北山校', '新建', 500]])[0]).toBe(
      'unknown',
    );
  });

  test('stands beside it in a cell merged over several rows, before the section', () => {
    const rows = [
      [null, '序号', '项目名称', '总投资（万元）'],
      [null, '一、储备项目'],
      ['新建项目', 1, '青石路', 500],
      [null, 2, '南河桥', 300],
      ['续建项目', 3, '北山校', 200],
    ];
    expect(natures(rows, { merges: [{ row: 2, column: 0, rows: 2, columns: 1 }] })).toEqual(['new', 'new', 'outside']);
  });
});

describe('natures in cells merged over several rows', () => {
  const rows: CellValue[][] = [
    ['项目名称', '类别'],
    ['青石路', '新建'],
    ['南河桥', null],
    ['北山校', 3],
    ['东岭厂', null],
    ['西沟渠', '交通'],
    ['城北渠', null],
  ];
  const merged = (row: number, rowsMerged: number, column = 6) => ({ row, column, rows: rowsMerged, columns: 1 });
  const beside = (merges: SnapshotOptions['merges'], taken: readonly number[] = [], firstRow = 1): [number, string][] => [
    ...naturesBeside(NATURES, snapshotOf(rows, { merges: merges ?? [], origin: { row: 10, column: 5 } }), firstRow, new Set(taken)),
  ];

  test('are of all rows that the cell is merged over', () => {
    expect(beside([merged(11, 2)])).toEqual([
      [1, 'new'],
      [2, 'new'],
    ]);
  });

  test('are none in a column that is a field, in a single row, or above the records', () => {
    expect(beside([merged(11, 2)], [6])).toEqual([]);
    expect(beside([merged(11, 1)])).toEqual([]);
    expect(beside([merged(11, 2)], [], 2)).toEqual([]);
  });

  test('are none where no nature stands in them', () => {
    expect(beside([merged(13, 2), merged(15, 2), merged(40, 2)])).toEqual([]);
  });
});

describe('the year of the start, where the office wants that', () => {
  const byDate = (rows: readonly (readonly CellValue[])[]) => {
    const ledger = readProjects([HEADER, ...rows], { asOf: ASOF, naturesByDate: true });
    return { natures: ledger.natures, count: ledger.naturesByDate };
  };

  test('in the plan year is new, before it continuing, after it none of this year', () => {
    expect(
      byDate([
        [1, '青石路', null, 500, '2025年3月', null],
        [2, '南河桥', null, 500, '2024年12月', null],
        [3, '北山校', null, 500, '2026年1月', null],
      ]),
    ).toEqual({ natures: ['new', 'continuing', 'outside'], count: 3 });
  });

  test('is the actual one before the planned', () => {
    expect(byDate([[1, '青石路', null, 500, '2025年3月', '2024年12月']])).toEqual({ natures: ['continuing'], count: 1 });
  });

  test('is asked neither where a nature is told nor where its word is not understood', () => {
    expect(
      byDate([
        [1, '青石路', '续建', 500, '2025年3月', null],
        [2, '南河桥', '异地', 500, '2025年3月', null],
        [3, '北山校', '新建', 500, null, null],
        [4, '东岭厂', null, 500, '待定', null],
      ]),
    ).toEqual({ natures: ['continuing', 'unknown', 'new', 'unknown'], count: 0 });
  });

  test('tells also where no column states a nature', () => {
    const rows = [
      ['项目名称', '总投资（万元）', '计划开工时间'],
      ['青石路', 500, '2025年3月'],
    ];
    expect(readProjects(rows, { asOf: ASOF, naturesByDate: true }).natures).toEqual(['new']);
  });

  test('tells nothing in a ledger without dates', () => {
    const ledger = readProjects([HEADER.slice(0, 4), [1, '青石路', null, 500]], { asOf: ASOF, naturesByDate: true });
    expect([ledger.natures, ledger.naturesByDate]).toEqual([['unknown'], 0]);
  });
});
