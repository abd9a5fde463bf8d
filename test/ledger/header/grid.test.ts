import { headerCells, type HeaderCell } from '../../../src/ledger/header/grid';
import { columnLetters } from '../../../src/spreadsheet/address';
import { present } from '../../../src/spreadsheet/present';
import type { Area, CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf, type SnapshotOptions } from '../../support/snapshot';

type Row = readonly CellValue[];
/** Block C5 is where these sheets begin. */
const ORIGIN = { row: 4, column: 2 };

/** The headers of all rows from `top` on. */
function cellsOf(rows: readonly Row[], { top = 0, ...layout }: SnapshotOptions & { readonly top?: number } = {}): readonly HeaderCell[] {
  return headerCells(snapshotOf(rows, { origin: ORIGIN, ...layout }), top, rows.length - top);
}

/** What is printed over each column that has a header. */
function printed(...asked: Parameters<typeof cellsOf>): string[] {
  return cellsOf(...asked).map((cell) => cell.printed);
}

/** The header of the last column that has one. */
function last(...asked: Parameters<typeof cellsOf>): HeaderCell {
  return present(cellsOf(...asked).at(-1), 'headers');
}

/** Cells merged from this place of the block on. */
function merged(row: number, column: number, rows: number, columns: number): Area {
  return { row: row + ORIGIN.row, column: column + ORIGIN.column, rows, columns };
}

describe('a header of one row', () => {
  test('is printed in one line, and columns without words have none', () => {
    const cells = cellsOf([['序号', null, ' 项目\n名称 ', 2025, '']]);
    expect(cells.map(({ column, printed: words }) => `${columnLetters(column)} ${words}`)).toEqual(['C 序号', 'E 项目名称', 'F 2025']);
  });

  test('is its own lowest part, and has no parent', () => {
    const cell = last([['2025年计划投资（万元）']]);
    expect(cell).toMatchObject({ joined: { words: '计划投资', unit: '万元', year: 2025 }, parent: null, stacked: null, depth: 1 });
    expect(cell.leaf).toEqual(cell.joined);
    expect(cell.frame).toMatchObject({ thing: 'investment', mode: 'plan' });
  });

  test('has no translation', () => {
    expect(printed([['Project Name\n项目名称', '建设性质 Nature']])).toEqual(['项目名称', '建设性质']);
  });

  test('has no number of its column where the numbers count on', () => {
    expect(printed([['1.序号', '2.项目名称', '3.总投资', '备注']])).toEqual(['序号', '项目名称', '总投资', '备注']);
    expect(printed([['序号', '项目名称', '1.5亿元以上']])).toEqual(['序号', '项目名称', '1.5亿元以上']);
    const below: Row[] = [['某县'], ['基本情况', null, '投资', null], ['1.序号', '2.项目名称', '3.计划', '4.完成']];
    expect(printed(below, { top: 1 })).toEqual(['基本情况 > 序号', '基本情况 > 项目名称', '投资 > 计划', '投资 > 完成']);
  });
});

describe('a parent merged over its children', () => {
  const ROWS: Row[] = [
    ['序号', '项目名称', '投资', null, '备注'],
    [null, null, '计划', '完成', null],
  ];
  const DOWN = [0, 1, 4].map((column) => merged(0, column, 2, 1));

  test('stands before each of them', () => {
    expect(printed(ROWS, { merges: [...DOWN, merged(0, 2, 1, 2)] })).toEqual(['序号', '项目名称', '投资 > 计划', '投资 > 完成', '备注']);
  });

  test('is the parent of the lowest part, and stacked on none', () => {
    expect(
      last(
        ROWS.map((row) => row.slice(0, 4)),
        { merges: [merged(0, 2, 1, 2)] },
      ),
    ).toMatchObject({
      joined: { words: '投资完成' },
      leaf: { words: '完成' },
      parent: { words: '投资' },
      stacked: null,
      depth: 2,
    });
  });

  test('of three rows the middle one is the parent', () => {
    const cell = last(
      [
        ['项目名称', '资金', null],
        [null, '省级', '市级'],
        [null, '到位', '支付'],
      ],
      { merges: [merged(0, 1, 1, 2)] },
    );
    expect(cell).toMatchObject({
      printed: '资金 > 市级 > 支付',
      parent: { words: '市级' },
      leaf: { words: '支付' },
      stacked: null,
      depth: 3,
    });
  });

  test('reaches no further than its merge, and a blank one says nothing', () => {
    expect(printed(ROWS, { merges: [merged(0, 3, 1, 2)] })).toEqual(['序号', '项目名称', '投资 > 计划', '完成']);
    expect(printed(ROWS, { merges: [merged(0, 1, 1, 2)] })).toEqual(['序号', '项目名称', '项目名称 > 计划', '完成', '备注']);
  });

  test('may stand in any row of the header', () => {
    const rows: Row[] = [
      ['项目名称', '资金', '投资'],
      [null, '一期', null],
      [null, '省级', '市级'],
    ];
    expect(printed(rows, { merges: [merged(1, 1, 1, 2)] })).toEqual(['项目名称', '资金 > 一期 > 省级', '投资 > 一期 > 市级']);
  });

  test('may begin above the first row that is looked at', () => {
    expect(
      printed(
        [
          ['投资', null],
          ['计划', '完成'],
          ['一', '二'],
        ],
        { top: 1, merges: [merged(0, 0, 2, 2)] },
      ),
    ).toEqual(['投资 > 一', '投资 > 二']);
  });
});

describe('a parent typed over the first of its children', () => {
  test('reaches over the blanks beside it that have children too', () => {
    expect(
      printed([
        ['项目名称', '投资', null, null, '备注'],
        [null, '总额', '计划', '完成'],
      ]),
    ).toEqual(['项目名称', '投资 > 总额', '投资 > 计划', '投资 > 完成', '备注']);
  });

  test('and over those of three rows', () => {
    expect(
      printed([
        ['项目名称', '投资', null],
        [null, null, null],
        [null, '计划', '完成'],
      ]),
    ).toEqual(['项目名称', '投资 > 计划', '投资 > 完成']);
  });

  test('in whatever column', () => {
    expect(
      printed([
        ['投资', null],
        ['计划', '完成'],
      ]),
    ).toEqual(['投资 > 计划', '投资 > 完成']);
  });

  test('by what stands below it in the header, not by the records', () => {
    const rows: Row[] = [
      ['项目名称', '投资', null],
      ['青石路', 500, 200],
    ];
    expect(headerCells(snapshotOf(rows), 0, 1).map((cell) => cell.printed)).toEqual(['项目名称', '投资']);
  });

  test('heads all of them: it is stacked on none', () => {
    const [, first, second] = cellsOf([
      ['项目名称', '投资', null],
      [null, '计划', '完成'],
    ]);
    expect([first?.stacked, second?.stacked]).toEqual([null, null]);
  });

  test('a heading without a child of its own, and a blank without one, are no way to a parent', () => {
    expect(
      printed([
        ['项目名称', '备注', null],
        [null, null, '完成'],
      ]),
    ).toEqual(['项目名称', '备注', '完成']);
    expect(
      printed([
        ['项目名称', '投资', null, null],
        [null, '计划', null, '完成'],
      ]),
    ).toEqual(['项目名称', '投资 > 计划', '完成']);
    expect(
      printed([
        [null, null],
        ['计划', '完成'],
      ]),
    ).toEqual(['计划', '完成']);
  });

  test('reaches nowhere where the header has merges over columns', () => {
    const rows: Row[] = [
      ['项目名称', '投资', null, '时间', null],
      [null, '计划', '完成', '开工', '竣工'],
    ];
    expect(printed(rows, { merges: [merged(0, 3, 1, 2)] })).toEqual(['项目名称', '投资 > 计划', '完成', '时间 > 开工', '时间 > 竣工']);
  });

  test.each<[string, Area]>([
    ['of the title above', merged(0, 0, 1, 3)],
    ['of a record below', merged(3, 0, 1, 2)],
    ['down one column', merged(1, 0, 2, 1)],
  ])('but a merge %s is none of these', (_, merge) => {
    const rows: Row[] = [
      ['某县重点项目', null, null],
      ['项目名称', '投资', null],
      [null, '计划', '完成'],
    ];
    expect(printed(rows, { top: 1, merges: [merge] })).toEqual(['项目名称', '投资 > 计划', '投资 > 完成']);
  });
});

describe('two headings in one column', () => {
  test('are stacked where the upper one heads it alone', () => {
    const [, stacked] = cellsOf([
      ['项目名称', '建设性质'],
      [null, '建设起止年月'],
    ]);
    expect(stacked).toMatchObject({ printed: '建设性质 > 建设起止年月', parent: { words: '建设性质' }, stacked: { words: '建设性质' } });
  });

  test('are not where it heads the next column too', () => {
    const children: Row = [null, '开工', '竣工'];
    expect(cellsOf([['项目名称', '时间', null], children])[1]?.stacked).toBeNull();
    expect(cellsOf([['项目名称', '时间', '年限'], children])[1]?.stacked).toMatchObject({ words: '时间' });
    expect(
      cellsOf([
        ['项目名称', '时间', null],
        [null, '开工', null],
      ])[1]?.stacked,
    ).toMatchObject({ words: '时间' });
  });

  test('the same words twice are one', () => {
    expect(last([['项目名称'], ['项目名称']])).toMatchObject({ printed: '项目名称', depth: 1 });
    expect(last([['投资'], ['计划'], ['投资']])).toMatchObject({ printed: '投资 > 计划 > 投资', depth: 3 });
  });
});

describe('words broken over the rows', () => {
  test('are one heading of each column', () => {
    expect(
      printed([
        ['序', '项目', '建设', '备注'],
        ['号', '名称', '性质', null],
      ]),
    ).toEqual(['序号', '项目名称', '建设性质', '备注']);
  });

  test('below what is merged over columns, which stays their parent', () => {
    const cells = cellsOf(
      [
        ['序', '项目', '投资', null],
        ['', '名', '计划', '完成'],
        ['号', '称', '总额', '金额'],
      ],
      { merges: [merged(0, 2, 1, 2)] },
    );
    expect(cells.map((cell) => cell.printed)).toEqual(['序号', '项目名称', '投资 > 计划总额', '投资 > 完成金额']);
    expect(cells.at(-1)).toMatchObject({ parent: { words: '投资' }, stacked: null, depth: 2 });
  });

  test('a parent without pieces below it stands alone', () => {
    expect(
      printed(
        [
          ['序', '其他', null],
          ['号', null, '说明'],
        ],
        { merges: [merged(0, 1, 1, 2)] },
      ),
    ).toEqual(['序号', '其他', '其他 > 说明']);
  });

  test('a typed parent is no parent of the column beside it', () => {
    expect(
      printed([
        ['序', '投资', null],
        ['号', '总额', '备注'],
      ]),
    ).toEqual(['序号', '投资总额', '备注']);
  });
});
