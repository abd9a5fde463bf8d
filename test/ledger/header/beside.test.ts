import { ownCells } from '../../../src/ledger/header/beside';
import { cellText } from '../../../src/ledger/cells/cell-text';
import { sampleColumn } from '../../../src/ledger/header/fits';
import type { Area, CellValue } from '../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../support/headed-sheet';

type Row = readonly CellValue[];

/** The headers that are those of the first list. */
function own(rows: readonly Row[], merges: readonly Area[] = []): string {
  const { snapshot, header } = headedSheet(rows, { merges });
  return ownCells(header, (column) => sampleColumn(snapshot, header.top + header.rows, column))
    .map(({ printed }) => printed)
    .join(' ');
}

const HEADER: Row = ['序号', '项目名称', '总投资'];
const LEFT: Row[] = [
  [1, '青石路', 500],
  [2, '南河桥', 300],
];
const RIGHT: Row[] = [
  [3, '北山渠', 200],
  [4, '某某厂', 100],
];

/** Two lists side by side, what stands between them in the middle. */
function sideBySide(between: Row = [], right = RIGHT, header = HEADER): Row[] {
  return [
    [...HEADER, ...between, ...header],
    ...LEFT.map((row, at): Row => [...row, ...between.map(() => null), ...(right[at] ?? [])]),
    ...right.slice(LEFT.length).map((row): Row => [null, null, null, ...between.map(() => null), ...row]),
  ];
}

describe('a list beside another is no column of it', () => {
  test('under the same headings again', () => {
    expect(own(sideBySide())).toBe('序号 项目名称 总投资');
    expect(own(sideBySide([null]))).toBe('序号 项目名称 总投资');
  });

  test('also where the names stand in its first column', () => {
    const rows: Row[] = [
      ['项目名称', '总投资', '责任单位', '项目名称', '总投资', '责任单位'],
      ['青石路', 500, '交通局', '北山渠', 200, '水利局'],
      ['南河桥', 300, '交通局', '某某厂', 100, '工信局'],
    ];
    expect(own(rows)).toBe('项目名称 总投资 责任单位');
  });

  test('whatever stands between them is of the first', () => {
    expect(own(sideBySide(['备注']))).toBe('序号 项目名称 总投资 备注');
  });

  test('also where but two of the headings come again', () => {
    const rows = (header: Row): Row[] => [[...HEADER, ...header], ...LEFT.map((row, at): Row => [...row, RIGHT[at]?.[1] ?? null, 5])];
    expect(own(rows(['项目名称', '总投资']))).toBe('序号 项目名称 总投资');
    expect(own(rows(['项目名称', '完成投资']))).toBe('序号 项目名称 总投资 项目名称 完成投资');
  });

  test('from the first heading that comes again', () => {
    const rows: Row[] = [
      ['批次', '序号', '项目名称', '总投资', '序号', '项目名称', '开工时间'],
      ['一', 1, '青石路', 500, 3, '北山渠', '2025年3月'],
      ['一', 2, '南河桥', 300, 4, '某某厂', '2025年4月'],
    ];
    expect(own(rows)).toBe('批次 序号 项目名称 总投资');
  });

  test('from the first of several before the name', () => {
    const left = LEFT.map((row): Row => ['一', ...row]);
    const rows = [['批次', ...HEADER], ...left].map(
      (row, at): Row => [...row, ...(at === 0 ? ['批次', ...HEADER] : ['二', ...(RIGHT[at - 1] ?? [])])],
    );
    expect(own(rows)).toBe('批次 序号 项目名称 总投资');
  });

  test('but the right one is a column of the left where somebody took its names', () => {
    const { snapshot, header } = headedSheet(sideBySide());
    const right = header.matches.map((match) => (match.field.type === 'name' ? { ...match, column: 4 } : match));
    expect(ownCells({ ...header, matches: right }, (column) => sampleColumn(snapshot, 1, column))).toBe(header.cells);
  });

  test('three of them are one and two others', () => {
    const rows = sideBySide().map((row, at): Row => [...row, ...(at === 0 ? HEADER : [at + 4, `另一${'座'.repeat(at)}桥`, 50])]);
    expect(own(rows)).toBe('序号 项目名称 总投资');
  });

  test('below a parent too', () => {
    const rows: Row[] = [
      ['序号', '一季度项目', null, '二季度项目', null],
      [null, '项目名称', '总投资', '项目名称', '总投资'],
      [1, '青石路', 500, '北山渠', 200],
      [2, '南河桥', 300, '某某厂', 100],
    ];
    const merges = [0, 1, 3].map((column): Area => ({ row: 0, column, rows: column === 0 ? 2 : 1, columns: column === 0 ? 1 : 2 }));
    expect(own(rows, merges)).toBe('序号 一季度项目 > 项目名称 一季度项目 > 总投资');
  });
});

describe('one list is one', () => {
  test('where no heading comes again', () => {
    expect(own([HEADER, ...LEFT])).toBe('序号 项目名称 总投资');
  });

  test('where it names its projects again half-way', () => {
    expect(own(sideBySide([], LEFT))).toBe('序号 项目名称 总投资 序号 项目名称 总投资');
    const spaced = LEFT.map(
      ([number, name, amount]): Row => [
        number ?? null,
        cellText(name ?? null)
          .split('')
          .join(' '),
        amount ?? null,
      ],
    );
    expect(own(sideBySide([], spaced))).toBe('序号 项目名称 总投资 序号 项目名称 总投资');
  });

  test('where more than half of the names are the same', () => {
    const names = (...list: string[]): Row[] => list.map((name, at): Row => [at + 1, name, 5]);
    expect(own(sideBySide([], names('青石路', '某某厂')))).toBe('序号 项目名称 总投资');
    expect(own(sideBySide([], names('青石路', '南河桥', '某某厂')))).toBe('序号 项目名称 总投资 序号 项目名称 总投资');
  });

  test('where the second names hardly anything', () => {
    expect(own(sideBySide([], []))).toBe('序号 项目名称 总投资 序号 项目名称 总投资');
    expect(own(sideBySide([], [[3, '北山渠', 200]]))).toBe('序号 项目名称 总投资 序号 项目名称 总投资');
  });

  test('where another heading comes again', () => {
    const rows: Row[] = [
      ['序号', '项目名称', '责任单位', '总投资', '责任单位', '总投资'],
      [1, '青石路', '交通局', 500, '住建局', 200],
      [2, '南河桥', '水利局', 300, '文旅局', 100],
    ];
    expect(own(rows)).toBe('序号 项目名称 责任单位 总投资 责任单位 总投资');
  });

  test('where nothing is named', () => {
    const { header } = headedSheet(sideBySide());
    const unnamed = { ...header, matches: header.matches.filter(({ field }) => field.type !== 'name') };
    expect(ownCells(unnamed, () => ['甲', '乙'])).toBe(header.cells);
  });
});
