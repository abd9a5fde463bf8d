import { breaksWords } from '../../../src/ledger/header/broken-words';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Row = readonly CellValue[];

/** Whether the words of these rows, below a title, are broken over them. */
function breaks(...rows: readonly Row[]): boolean {
  return breaksWords(snapshotOf([['某县2025年重点项目', '单位：万元'], ...rows, [1, '青石路']]), 1, rows.length);
}

describe('words are broken over the rows of a header', () => {
  test.each<[string, Row[]]>([
    ['序号 over two', [['序'], ['号']]],
    ['over three', [['序'], [null], ['号']]],
    ['编号', [['编'], ['号']]],
    ['项目名称', [['项目'], ['名称']]],
    ['over three rows too', [['项目'], ['名'], ['称']]],
    ['工程名称', [['工程'], ['名称']]],
    ['of old letters, with blanks', [['序 '], [' 號']]],
    [
      'not in the first column of the block',
      [
        [null, '序'],
        [null, '号'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(breaks(...rows)).toBe(true);
  });
});

describe('words are not broken', () => {
  test.each<[string, Row[]]>([
    ['where there is one row', [['序号']]],
    ['where the first heading stands whole in one of them', [['序号'], [null]]],
    [
      'at the bottom',
      [
        [null, '投资'],
        ['序号', '计划'],
      ],
    ],
    ['where the pieces are something else', [['投资'], ['计划']]],
    [
      'only in a column behind the first',
      [
        ['批次', '项目'],
        ['一', '名称'],
      ],
    ],
    ['over four rows', [['序'], [null], [null], ['号']]],
    [
      'where nothing stands above',
      [
        [null, null],
        ['序', '号'],
      ],
    ],
    [
      'where nothing stands below',
      [
        ['序', '号'],
        [null, null],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(breaks(...rows)).toBe(false);
  });

  test('below the end of the sheet', () => {
    expect(breaksWords(snapshotOf([['序'], ['号']]), 1, 2)).toBe(false);
    expect(breaksWords(snapshotOf([['序'], ['号']]), 2, 2)).toBe(false);
  });
});
