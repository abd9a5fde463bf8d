import { cellText } from '../../../../src/ledger/cells/cell-text';
import { FOLD } from '../../../../src/ledger/combine/row-location';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { foldedTicks, TICKS } from '../../../support/folded-ticks';

type Row = readonly CellValue[];

/** Header of two rows: a merged heading over two or more columns. */
function below(parent: CellValue, headings: readonly CellValue[], cells: readonly Row[], merged: Partial<Area> = {}) {
  const blanks = headings.slice(1).map(() => null);
  const area = { row: 0, column: 1, rows: 1, columns: headings.length, ...merged };
  const tied = [0, headings.length + 1].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
  return foldedTicks(
    [
      ['项目名称', parent, ...blanks, '总投资'],
      [null, ...headings, null],
      ...cells.map((own, at): Row => [`某${'路'.repeat(at + 1)}`, ...headings.map((_, column) => own[column] ?? null), 500]),
    ],
    [...tied, area],
  );
}

describe('columns under a merged heading', () => {
  test('are one column under it, whose cells say what is ticked', () => {
    const folded = below('建设性质', ['新建', '续建'], TICKS);
    expect(folded?.cells).toEqual([
      ['建设性质', null],
      [null, null],
      ['新建', null],
      ['续建', null],
    ]);
    expect(folded?.places).toEqual([[1, { column: 1, kind: FOLD.first }]]);
    expect(folded?.merges).toHaveLength(2);
  });

  test('may be quarters of a planned start', () => {
    const quarters = ['一季度', '二季度', '三季度', '四季度'];
    expect(
      below('计划开工时间', quarters, [[null, '√'], ['√'], [null, null, null, '√']])
        ?.cells.slice(2)
        .map(([word]) => word),
    ).toEqual(['二季度', '一季度', '四季度']);
  });

  test.each([[['一', '二', '三', '四']], [['1', '2', '3', '4']]])('are quarters where the heading over them says so: %s', (headings) => {
    const ticked = (parent: string) =>
      below(parent, headings, [[null, '√'], ['√']])
        ?.cells.slice(2)
        .map(([word]) => word);
    expect(ticked('计划开工季度')?.map((word) => cellText(word ?? null).slice(1))).toEqual(['季度', '季度']);
    expect(ticked('计划开工批次')).toEqual([headings[1], headings[0]]);
  });

  test('a 1 is a tick under words of natures, an amount under others', () => {
    const ones: Row[] = [
      [1, null],
      [null, 1],
    ];
    expect(
      below('建设性质', ['新建', '续建'], ones)
        ?.cells.slice(2)
        .map(([word]) => word),
    ).toEqual(['新建', '续建']);
    expect(below('资金来源', ['中央', '省级'], ones)).toBeNull();
    expect(below('建设性质', ['新建', '其他'], ones)).toBeNull();
    expect(
      below('资金来源', ['中央', '省级'], TICKS)
        ?.cells.slice(2)
        .map(([word]) => word),
    ).toEqual(['中央', '省级']);
  });

  test('whose heading does not say what they are, get one that does', () => {
    expect(below('项目进展', ['已开工', '未开工'], TICKS)?.cells.slice(0, 3)).toEqual([
      [null, null],
      ['开工情况', null],
      ['已开工', null],
    ]);
    expect(below('项目进展', ['已复工', '未复工'], TICKS)?.cells[1]).toEqual(['复工情况', null]);
    expect(below('开工情况', ['已开工', '未开工'], TICKS)?.cells.slice(0, 2)).toEqual([
      ['开工情况', null],
      [null, null],
    ]);
    expect(below('项目进展', ['已开工', '在建'], TICKS)?.cells[0]).toEqual(['项目进展', null]);
    expect(below('项目进展', ['已开工', '备注'], TICKS)?.cells[0]).toEqual(['项目进展', null]);
    expect(below('类别', ['新建', '续建'], TICKS)?.cells[0]).toEqual(['类别', null]);
    const three: Row[] = [['√'], [null, '√'], [null, null, '√']];
    expect(below('项目进展', ['已开工', '未开工', '其他'], three)?.cells[0]?.[0]).toBe('项目进展');
  });

  test('may be of several headings', () => {
    const rows: Row[] = [
      ['项目名称', '建设性质', null, '资金来源', null, '总投资'],
      [null, '新建', '续建', '中央', '省级', null],
      ['青石路', '√', null, null, '√', 500],
      ['南河桥', null, '√', '√', null, 300],
    ];
    const parents = [1, 3].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
    const tied = [0, 5].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    const folded = foldedTicks(rows, [...tied, ...parents]);
    expect(folded?.cells.slice(2)).toEqual([
      ['新建', null, '省级', null],
      ['续建', null, '中央', null],
    ]);
    expect(folded?.merges).toEqual(tied);
  });

  describe('in a header of three rows', () => {
    const header = (parent: Row, words: Row, below: Row, merges: readonly Area[]) =>
      foldedTicks(
        [
          ['项目名称', ...parent, '总投资'],
          [null, ...words, null],
          [null, ...below, null],
          ['青石路', '√', null, 500],
          ['南河桥', null, '√', 300],
        ],
        [...[0, 3].map((column) => ({ row: 0, column, rows: 3, columns: 1 })), ...merges],
      )?.cells.slice(3);
    const parent = { row: 0, column: 1, rows: 1, columns: 2 };

    test('may be merged down', () => {
      const down = [1, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
      const folded = [
        ['中央', null],
        ['省级', null],
      ];
      expect(header(['资金来源', null], ['中央', '省级'], [null, null], [parent, ...down])).toEqual(folded);
      expect(header(['资金来源', null], [null, null], ['中央', '省级'], [{ ...parent, rows: 2 }])).toEqual(folded);
    });

    test('have nothing between them and their heading', () => {
      expect(header(['资金来源', null], ['中央', '省级'], ['到位', '到位'], [parent])).toBeUndefined();
    });
  });

  test('have a heading each, right below theirs', () => {
    expect(below('建设性质', ['新建', null], TICKS)).toBeNull();
    expect(below('建设性质', ['新建', ' '], TICKS)).toBeNull();
    expect(below('建设性质', ['新建'], [['√'], ['√']])).toBeNull();
  });
});
