import { headerCells, type HeaderCell } from '../../../src/ledger/header/grid';
import { present } from '../../../src/spreadsheet/present';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Row = readonly CellValue[];

function cellsOf(rows: readonly Row[]): readonly HeaderCell[] {
  return headerCells(snapshotOf(rows), 0, rows.length);
}

/** What is printed over each column that has a header. */
function printed(rows: readonly Row[]): string[] {
  return cellsOf(rows).map((cell) => cell.printed);
}

/** The header of the last column that has one. */
function last(rows: readonly Row[]): HeaderCell {
  return present(cellsOf(rows).at(-1), 'headers');
}

describe('a unit in a row of its own', () => {
  test.each([
    ['万元', '（万元）', '万元'],
    ['亿元', '（亿元）', '亿元'],
    ['百万元', '（百万元）', '百万元'],
    ['千万元', '（千万元）', '千万元'],
    ['千元', '（千元）', '千元'],
    ['元', '（元）', '元'],
    ['单位：万元', '（单位：万元）', '万元'],
    ['万 元', '（万 元）', '万元'],
    ['（万元）', '（万元）', '万元'],
  ])('%s is the unit in the brackets of the words above', (unit, shown, read) => {
    const cell = last([
      ['项目名称', '年度计划'],
      [null, unit],
    ]);
    expect(cell).toMatchObject({ printed: `年度计划 > ${shown}`, joined: { words: '年度计划', unit: read } });
  });

  test('is the whole cell', () => {
    expect(printed([['资金'], ['万元以上']])).toEqual(['资金 > 万元以上']);
    expect(printed([['资金'], ['不足万元']])).toEqual(['资金 > 不足万元']);
  });
});

describe('a dash between two headings', () => {
  test.each([
    ['建设起止年限-开工年份', '建设起止年限 > 开工年份'],
    ['投资－完成', '投资 > 完成'],
    ['新-续建', '新-续建'],
    ['新建-续', '新建-续'],
    ['投资-计划-完成', '投资-计划-完成'],
    ['1-6月完成投资', '1-6月完成投资'],
    ['建设期-2025', '建设期-2025'],
  ])('%s is %s', (text, expected) => {
    expect(printed([[text]])).toEqual([expected]);
  });
});

describe('what was read once', () => {
  const rows: Row[] = [
    ['某县', '重点'],
    ['项目名称', '投资'],
    [null, '计划'],
    ['青石路', 5],
  ];

  test('is told apart by its rows', () => {
    const snapshot = snapshotOf(rows);
    const words = (top: number, depth: number): string[] => headerCells(snapshot, top, depth).map((cell) => cell.printed);
    expect(words(1, 1)).toEqual(['项目名称', '投资']);
    expect(words(1, 2)).toEqual(['项目名称', '投资 > 计划']);
    expect(words(2, 1)).toEqual(['计划']);
    expect(words(1, 1)).toEqual(['项目名称', '投资']);
  });

  test('is not read again, on the same sheet or another', () => {
    const snapshot = snapshotOf(rows);
    const [first, again, elsewhere] = [headerCells(snapshot, 1, 2), headerCells(snapshot, 1, 2), headerCells(snapshotOf(rows), 1, 2)];
    expect(again).toBe(first);
    expect(elsewhere[1]?.joined).toBe(first[1]?.joined);
  });

  test('the same words over one column and over two are not the same', () => {
    const children: Row = ['开工', '竣工'];
    expect(cellsOf([['时间', '年限'], children])[0]?.stacked).not.toBeNull();
    expect(cellsOf([['时间', null], children])[0]?.stacked).toBeNull();
  });
});
