import { isPlainLevel, levelOfName, levelOfNumber, rankOf, type RowLevel } from '../../../../src/ledger/rows/families/levels';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';

/** A level as `style 1.2`. */
function shown(level: RowLevel | null): string | null {
  return level && `${level.style} ${level.path.join('.')}`;
}

describe('the cell of a numbering column', () => {
  test.each<[CellValue, string | null]>([
    [1, 'digit 1'],
    ['12', 'digit 12'],
    ['１２', 'digit 12'],
    ['123456', 'digit 123456'],
    ['1234567', null],
    [1.2, 'path 1.2'],
    [9999.5, 'path 9999.5'],
    [10000.5, null],
    [1e-7, null],
    [0, null],
    [-1, null],
    ['1.1', 'path 1.1'],
    ['1.2.3', 'path 1.2.3'],
    ['1-1', 'path 1.1'],
    ['1-1、', 'path 1.1'],
    ['A', 'digit 1'],
    ['C', 'digit 3'],
    ['A1', 'path 1.1'],
    ['B-12', 'path 2.12'],
    ['（1）', 'digit-paren 1'],
    ['（2）、', 'digit-paren 2'],
    ['1)', 'half-paren 1'],
    ['3、', 'digit 3'],
    ['3.', 'digit 3'],
    ['①', 'circle 1'],
    ['⑳', 'circle 20'],
    ['一', 'han 1'],
    ['十', 'han 10'],
    ['十二、', 'han 12'],
    ['二十', 'han 20'],
    ['二十三', 'han 23'],
    ['（三）', 'han-paren 3'],
    ['a、', 'letter 1'],
    ['C)', 'letter 3'],
    ['1 青石路', null],
    ['（1）青石路', null],
    ['合计', null],
    ['', null],
    [' ', null],
    [null, null],
    [true, null],
  ])('%j is %s', (cell, level) => {
    expect(shown(levelOfNumber(cell, 'General'))).toBe(level);
  });

  test('a day that is shown as month and day is what Excel makes of a typed 3-12', () => {
    expect(shown(levelOfNumber(45_728, 'm"月"d"日"'))).toBe('path 3.12');
    expect(shown(levelOfNumber(20_000, 'M-D'))).toBe('path 10.3');
    expect(shown(levelOfNumber(19_999, 'm-d'))).toBe('digit 19999');
  });

  test.each(['General', 'yyyy-m-d', 'mm:ss', '0.0', 'd'])('shown as %s it is a number', (format) => {
    expect(shown(levelOfNumber(45_728, format))).toBe('digit 45728');
  });
});

describe('a plain number', () => {
  const isPlain = (cell: CellValue, format = 'General'): boolean => isPlainLevel(cell, () => format);

  test('is whole and above 0', () => {
    expect([isPlain(1), isPlain(0), isPlain(-1), isPlain(1.5), isPlain('1'), isPlain(null)]).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('is no day that Excel made of a typed 3-12', () => {
    expect([isPlain(45_728), isPlain(45_728, 'm-d'), isPlain(20_000, 'm-d'), isPlain(19_999, 'm-d')]).toEqual([true, false, false, true]);
  });

  test('asks for the format only where it may be a day', () => {
    const format = jest.fn(() => 'm-d');
    isPlainLevel(19_999, format);
    expect(format).not.toHaveBeenCalled();
  });
});

describe('the beginning of a name', () => {
  test.each([
    ['（1）东街小区', 'digit-paren 1'],
    ['①东街小区', 'circle 1'],
    ['②、东街小区', 'circle 2'],
    ['1.1 东街小区', 'path 1.1'],
    ['1.2.3东街小区', 'path 1.2.3'],
    ['1、东街小区', 'digit 1'],
    ['2)东街小区', 'half-paren 2'],
    ['一、东街小区', 'han 1'],
    ['（一）东街小区', 'han-paren 1'],
    ['a.东街小区', 'letter 1'],
    ['——东街小区', 'dash '],
    ['3.5万吨水泥', null],
    ['2.4公里道路', null],
    ['10千伏线路', null],
    ['东街小区', null],
    ['一中扩建', null],
    ['（1）', null],
    ['①', null],
    ['', null],
  ])('%s is %s', (name, level) => {
    expect(shown(levelOfName(name))).toBe(level);
  });
});

test('一 stands above （一）, 1 below that, and so on down to a dash; longer paths stand below shorter ones', () => {
  const ordered = ['一、', '（一）', '1', '1.1', '1.1.1', '（1）', '1)', '①', 'a、'].map((cell) => levelOfNumber(cell, 'General'));
  const ranks = [...ordered, levelOfName('——东街')].map((level) => (level === null ? NaN : rankOf(level)));
  expect(ranks).toEqual([0, 1, 2, 2.01, 2.02, 3, 4, 5, 6, 7]);
});
