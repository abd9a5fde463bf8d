import { isCandidate, rowsAbove, tiedRows } from '../../../src/ledger/header/extent';
import type { Area, CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Row = readonly CellValue[];

describe('a row may be a header', () => {
  const candidate = (...cells: CellValue[]) => isCandidate(snapshotOf([cells]), 0, ['项目名称', '项目']);

  test('where one of its cells holds a word for the name', () => {
    expect(candidate('序号', '项目名称')).toBe(true);
    expect(candidate('序号', '重点项目')).toBe(true);
    expect(candidate('序号', '重点 项目\n名称')).toBe(true);
    expect(candidate('序號', '項目名稱')).toBe(true);
    expect(candidate('序号', '单位')).toBe(false);
    expect(candidate(null, ' ')).toBe(false);
  });

  test('where that cell has 24 characters at most, blanks left out', () => {
    expect(candidate('项目名称'.padEnd(24, '某'))).toBe(true);
    expect(candidate('项目名称'.padEnd(25, '某'))).toBe(false);
    expect(candidate(`项目名称${' '.repeat(30)}`)).toBe(true);
  });

  test('where no more than two cells are numbers', () => {
    expect(candidate('项目名称', 2024, 2025)).toBe(true);
    expect(candidate('项目名称', 2023, 2024, 2025)).toBe(false);
  });
});

describe('the first row of a header', () => {
  const LEAVES: Row = ['序号', '项目名称', '计划', '实际', '单位', '备注', '电话'];
  const top = (above: readonly Row[], merges: readonly Area[] = [], from = 0) =>
    rowsAbove(snapshotOf([...above, LEAVES], { merges, origin: { row: 4, column: 2 } }), above.length, from);

  test('holds parents to the right of the first two columns', () => {
    expect(top([[null, null, '投资']])).toBe(0);
    expect(top([[null, '投资']])).toBe(1);
    expect(top([['投资']])).toBe(1);
    expect(top([[]])).toBe(1);
  });

  test('or parents over all columns, each merged over several', () => {
    const over = (column: number, columns = 2, rows = 1): Area => ({ row: 4, column: column + 2, rows, columns });
    const row: Row = ['基本情况', null, '投资', null, '其他'];
    expect(top([row], [over(0), over(2), over(4)])).toBe(0);
    expect(top([row], [over(0), over(2)])).toBe(1);
    expect(top([row], [over(0), over(2), over(4, 1)])).toBe(1);
    expect(top([row], [over(0), over(2), over(4, 2, 2)])).toBe(1);
    expect(top([['基本情况']], [over(0)])).toBe(1);
    expect(top([row], [over(0), over(2), { ...over(4), row: 5 }])).toBe(1);
  });

  describe('is the one from which a heading reaches down', () => {
    const LOWEST: Row = [null, '项目名称', '计划', '实际', '单位', null, null];
    const reach = (above: readonly Row[], merges: readonly Area[] = []) =>
      rowsAbove(snapshotOf([...above, LOWEST], { merges, origin: { row: 4, column: 2 } }), above.length, 0);
    const down = (row: number, column: number, rows: number): Area => ({ row: row + 4, column: column + 2, rows, columns: 1 });
    const UPPER: Row = ['批次', '基本情况', '开工时间', null, null, '备注'];

    test('merged over its rows', () => {
      expect(reach([UPPER])).toBe(1);
      expect(reach([UPPER], [down(0, 0, 2)])).toBe(0);
      expect(reach([UPPER], [down(0, 5, 2)])).toBe(0);
      expect(reach([['某县台账'], UPPER], [down(1, 0, 2)])).toBe(1);
      expect(reach([UPPER, [null, '项目']], [down(0, 0, 3)])).toBe(0);
    });

    test('not merged over some of them, nor beside the whole list', () => {
      expect(reach([UPPER, [null, '项目']], [down(0, 0, 2)])).toBe(2);
      expect(reach([UPPER], [down(0, 0, 5)])).toBe(0);
      expect(reach([UPPER], [down(0, 0, 6)])).toBe(1);
      expect(reach([['单位：万元']], [down(0, 0, 2)])).toBe(1);
      expect(reach([[null, null, '投资']], [down(0, 0, 2)])).toBe(0);
    });

    test.each(['序号', '编号', '序  号', '序號', '序'])('%s above blanks', (first) => {
      expect(reach([[first, '基本情况', '开工时间']])).toBe(0);
      expect(
        reach([
          [first, '基本情况', '开工时间'],
          [null, '项目'],
        ]),
      ).toBe(0);
      expect(
        rowsAbove(
          snapshotOf([
            [first, '基本情况'],
            [1, '项目名称'],
          ]),
          1,
          0,
        ),
      ).toBe(1);
      expect(
        rowsAbove(
          snapshotOf([
            [first, '基本情况'],
            [1, '甲'],
            [null, '项目名称'],
          ]),
          2,
          0,
        ),
      ).toBe(2);
    });

    test('three rows above the lowest at most', () => {
      expect(reach([UPPER, [], [], []], [down(0, 0, 5)])).toBe(4);
      expect(reach([UPPER, [], []], [down(0, 0, 4)])).toBe(0);
    });

    test('no row of the table before', () => {
      expect(rowsAbove(snapshotOf([UPPER, LOWEST], { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] }), 1, 1)).toBe(1);
    });
  });

  test('is three rows above the lowest at most, and no row of the table before', () => {
    const parents: Row = [null, null, '投资'];
    expect(top([parents, parents, parents, parents])).toBe(1);
    expect(top([parents, parents], [], 1)).toBe(1);
  });

  test.each<[string, CellValue]>([
    ['a unit', '万元'],
    ['a unit line', '单位：万元'],
    ['a day', '2025年6月30日'],
    ['a colon', '填报:某'],
    ['a number', 2025],
    ['no words', '1-2'],
    ['a long text', '某'.repeat(21)],
  ])('%s is no parent', (_, cell) => {
    expect(top([[null, null, cell]])).toBe(1);
  });

  test.each(['投资（万元）', '元月完成', '30日前', '12日内'])('%s is one', (cell) => {
    expect(top([[null, null, cell]])).toBe(0);
  });

  test('all of them are parents of a heading', () => {
    expect(top([[null, null, '投资', null, '时间']])).toBe(0);
    expect(top([[null, null, '投资', null, '2025年6月30日']])).toBe(1);
    expect(top([[null, null, 2025, null, '时间']])).toBe(1);
  });

  test('a parent has twenty characters at most, stands over a heading and leaves others alone', () => {
    expect(top([[null, null, '某'.repeat(20)]])).toBe(0);
    const gap: Row = ['序号', '项目名称', null, '实际', '单位', '备注'];
    expect(rowsAbove(snapshotOf([[null, null, '投资'], gap]), 1, 0)).toBe(1);
    expect(top([[null, null, '投资', '时间', '单位', '其他']])).toBe(0);
    expect(top([[null, null, '投资', '时间', '单位', '其他', '更多']])).toBe(1);
  });
});

describe('a row below a header', () => {
  const tie = (rows: readonly Row[], merges: readonly Area[] = []) =>
    tiedRows(snapshotOf([['某县'], ...rows], { merges, origin: { row: 4, column: 2 } }), 1, rows.length);
  const HEADER: Row = ['序号', '项目名称', '投资', '时间'];

  test('belongs to it where a merge reaches into it', () => {
    expect(tie([HEADER, [1, '青石路', 500]], [{ row: 5, column: 2, rows: 2, columns: 1 }])).toBe('merged');
    expect(tie([HEADER, [1, '青石路', 500]], [{ row: 5, column: 2, rows: 1, columns: 2 }])).toBe('none');
    expect(tie([HEADER, [1, '青石路', 500]], [{ row: 4, column: 2, rows: 3, columns: 1 }])).toBe('none');
    expect(tie([HEADER, [1, '青石路', 500]], [{ row: 6, column: 2, rows: 2, columns: 1 }])).toBe('none');
  });

  test('may belong to it where it has words behind the first column', () => {
    expect(tie([HEADER, [null, null, '计划', '实际']])).toBe('open');
    expect(tie([HEADER, ['甲', null, '计划']])).toBe('none');
    expect(
      tie([
        [null, '项目名称', '投资', '时间'],
        [null, '甲', '计划'],
      ]),
    ).toBe('none');
  });

  test('belongs to it where it divides headings that have lost their merges, above numbers', () => {
    // rows[0] is the header, rows[1] is asked about; the records follow.
    const divided = (header: Row, row: Row, ...records: readonly Row[]) => tiedRows(snapshotOf([header, row, ...records]), 0, 2);
    const WIDE: Row = ['序号', '项目名称', '投资', null, '时间'];
    const record: Row = [1, '青石路', 500, 900, '2025年3月'];
    expect(divided(WIDE, [null, null, '本月', '累计'], record)).toBe('merged');
    // Words alone below it, one word under both, a word beside the divided heading or under another: it may be a record's.
    expect(divided(WIDE, [null, null, '本月', '累计'], [1, '青石路', '五百', '九百'])).toBe('open');
    expect(divided(WIDE, [null, null, '本月', '本月'], record)).toBe('open');
    expect(divided(WIDE, [null, null, '本月', '累计', '计划'], record)).toBe('open');
    expect(divided(WIDE, [null, null, null, '累计', '计划'], record)).toBe('open');
    expect(divided(['序号', '项目名称', '投资', '时间', null], [null, null, '本月', '累计'], record)).toBe('open');
  });

  test('may belong to it where words are broken over both', () => {
    expect(
      tie([
        ['序', '项目'],
        ['号', '名称'],
      ]),
    ).toBe('open');
  });

  test('does not where it is blank or holds a number, a text of a number or a long text', () => {
    expect(tie([HEADER, [null, ' ']])).toBe('none');
    expect(tie([HEADER, [null, null, 500]])).toBe('none');
    expect(tie([HEADER, [null, null, '500']])).toBe('none');
    expect(tie([HEADER, [null, '青石路', '500']])).toBe('none');
    expect(tie([HEADER, [null, null, '某'.repeat(25)]])).toBe('none');
  });
});
