import { findFamilies } from '../../../../src/ledger/rows/families/find-families';
import { rowColumns } from '../../../../src/ledger/rows/row-columns';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

type Row = readonly CellValue[];

/** Every row with parts, as `row: parts to end`, with what else is said of it. */
function families(rows: readonly Row[], header: Row = ['序号', '项目名称', '总投资（万元）'], formats: readonly string[][] = []): string[] {
  const sheet = headedSheet([header, ...rows], { formats: [[], ...formats] });
  const columns = rowColumns(sheet.header.matches, 0);
  return findFamilies(sheet.snapshot, columns, 1, rows.length + 1).map(
    ({ row, parts, end, headed, loose, divided }) =>
      `${String(row)}: ${parts.join(' ')} to ${String(end)}${headed ? ', headed' : ''}${loose ? ', loose' : ''}${divided ? ', divided' : ''}`,
  );
}

/** Rows numbered so, each with a name. */
function numbered(...numbers: CellValue[]): string[] {
  return families(numbers.map((number, at) => [number, `某${'路'.repeat(at + 1)}`]));
}

/** Rows named so without a number, below a row numbered 1. */
function named(...names: CellValue[]): string[] {
  return families([[1, '青石路'], ...names.map((name) => [null, name])]);
}

describe('numbers of several levels', () => {
  test.each<[string, CellValue[], string[]]>([
    ['1 over 1.1 and 1.2', [1, 1.1, 1.2, 2], ['1: 2 3 to 3']],
    ['1 over 1-1', [1, '1-1', '1-2'], ['1: 2 3 to 3']],
    ['1.1 over 1.1.1', ['1.1', '1.1.1', '1.1.2', '1.2'], ['1: 2 3 to 3']],
    ['three levels', [1, '1.1', '1.1.1', '1.2', 2], ['1: 2 4 to 4', '2: 3 to 3']],
    ['1.1 only below its own 1', [2, 1.1, 1.2], []],
    ['1.1.1 not below 1', [1, '1.1.1'], []],
    ['1.3.1 not below 1.2', ['1.2', '1.3.1'], []],
    ['1.1 not below 一', ['一', '1.1', '1.2'], []],
    ['1.1 not below （1）', ['（1）', '1.1', '1.2'], []],
    ['1 over （1）', [1, '（1）', '（2）', 2, '（1）'], ['1: 2 3 to 3', '4: 5 to 5']],
    ['1 over ①', [1, '①', '②'], ['1: 2 3 to 3']],
    ['（1） over ①', ['（1）', '①', '②', '（2）'], ['1: 2 3 to 3']],
    ['一 over 1', ['一', 1, 2, '二', 1], ['1: 2 3 to 3, headed', '4: 5 to 5, headed']],
    ['一 over （一） over 1', ['一', '（一）', 1, 2], ['1: 2 to 4, headed', '2: 3 4 to 4, headed']],
    ['（一） over 1 that begins elsewhere', ['（一）', 3, 4], ['1: 2 3 to 3, headed']],
    ['but not over （3）, which counts on from elsewhere', [1, '（3）', '（4）'], []],
    ['A over A1', ['A', 'A1', 'A2'], ['1: 2 3 to 3']],
    ['plain numbers are no parts of each other', [1, 2, 3], []],
    ['（1） above 1 has no parts', ['（1）', 1, 2], []],
  ])('%s', (_, numbers, expected) => {
    expect(numbered(...numbers)).toEqual(expected);
  });

  test('a typed 1-1 that Excel made a day of stands below 1', () => {
    const rows: Row[] = [
      [1, '青石路'],
      [45_658, '南段'],
      [45_659, '北段'],
    ];
    expect(families(rows, undefined, [[], ['m-d'], ['m-d']])).toEqual(['1: 2 3 to 3']);
    expect(families(rows)).toEqual([]);
  });

  test('a total, a heading in words or a row without a name ends what stands above', () => {
    for (const between of [
      ['合计', null],
      [null, '合计'],
      ['某类', '交通'],
      [1.5, null],
    ])
      expect(families([[1, '青石路'], between, ['（1）', '南段'], ['（2）', '北段']])).toEqual([]);
  });

  test('a blank row does not', () => {
    expect(
      families([
        [1, '青石路'],
        [null, ' '],
        ['（1）', '南段'],
        ['（2）', '北段'],
      ]),
    ).toEqual(['1: 3 4 to 4']);
  });
});

describe('names that begin with a number', () => {
  test('stand below the number above them', () => {
    expect(named('（1）南段', '（2）北段')).toEqual(['1: 2 3 to 3']);
    expect(named('——南段', '——北段')).toEqual(['1: 2 3 to 3']);
  });

  test('stand below no number where they headed numbers before', () => {
    expect(
      families([
        [null, '——公路'],
        [1, '青石路'],
        [null, '——铁路'],
        [2, '南河桥'],
      ]),
    ).toEqual([]);
  });

  test('are no deeper than the number above them', () => {
    expect(named('1、南段', '2、北段')).toEqual([]);
  });

  test('number the rows where no column does', () => {
    const header = ['项目名称', '总投资（万元）'];
    expect(families([['1、青石路'], ['（1）南段'], ['（2）北段'], ['2、南河桥']], header)).toEqual(['1: 2 3 to 3']);
    expect(families([['1、青石路'], ['南段'], ['（1）北段']], header)).toEqual([]);
    expect(families([['——公路'], ['1、青石路'], ['——铁路']], header)).toEqual(['2: 3 to 3']);
  });
});

describe('names without a number below a numbered row', () => {
  test('are perhaps its parts', () => {
    expect(named('南段', '北段')).toEqual(['1: 2 3 to 3, loose']);
    expect(named('南段')).toEqual(['1: 2 to 2, loose']);
  });

  test('are so where 其中 says it, unless it stands alone', () => {
    expect(named('其中：南段', '北段')).toEqual(['1: 2 3 to 3, loose, divided']);
    expect(named('其中：南段')).toEqual([]);
    expect(named('其中：南段', '其中：北段')).toEqual(['1: 2 3 to 3, loose, divided']);
    expect(named('南段', '其中：北段')).toEqual(['1: 2 to 2, loose']);
  });

  test('stand one after the other, a blank row between at most', () => {
    expect(named('南段', null, '北段')).toEqual(['1: 2 4 to 4, loose']);
    expect(named('南段', null, null, '北段')).toEqual([]);
  });

  test('are of the next number after that', () => {
    expect(
      families([
        [1, '青石路'],
        [null, '南段'],
        [2, '南河桥'],
        [null, '桥墩'],
      ]),
    ).toEqual(['1: 2 to 2, loose', '3: 4 to 4, loose']);
  });

  test('are none of 一, and of nothing where no number stands above', () => {
    expect(
      families([
        ['一', '交通'],
        [null, '南段'],
      ]),
    ).toEqual([]);
    expect(
      families([
        [null, '南段'],
        [null, '北段'],
      ]),
    ).toEqual([]);
    expect(
      families([
        [1, '青石路'],
        ['合计', null],
        [null, '南段'],
      ]),
    ).toEqual([]);
  });

  test('go before nothing where numbered parts stand below too', () => {
    expect(
      families([
        [1, '青石路'],
        [null, '南段'],
        ['（1）', '北段'],
      ]),
    ).toEqual(['1: 3 to 3']);
  });
});
