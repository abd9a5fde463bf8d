import { FOLD } from '../../../../src/ledger/combine/row-location';
import { NATURES } from '../../../../src/ledger/natures';
import { foldTicks } from '../../../../src/ledger/rows/fold/ticked-columns';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

type Row = readonly CellValue[];

/** Header of one row with two columns side by side, and a project for each pair of their cells. */
function beside(headings: readonly [CellValue, CellValue], cells: readonly Row[], above: Row[] = []) {
  return fold([
    ...above,
    ['项目名称', ...headings, '总投资'],
    ...cells.map((pair, at): Row => [`某${'路'.repeat(at + 1)}`, pair[0] ?? null, pair[1] ?? null, 500]),
  ]);
}

/** Header of two rows: a merged heading over two or more columns. */
function below(parent: CellValue, headings: readonly CellValue[], cells: readonly Row[], merged: Partial<Area> = {}) {
  const blanks = headings.slice(1).map(() => null);
  const area = { row: 0, column: 1, rows: 1, columns: headings.length, ...merged };
  const tied = [0, headings.length + 1].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
  return fold(
    [
      ['项目名称', parent, ...blanks, '总投资'],
      [null, ...headings, null],
      ...cells.map((own, at): Row => [`某${'路'.repeat(at + 1)}`, ...headings.map((_, column) => own[column] ?? null), 500]),
    ],
    [...tied, area],
  );
}

/** The ticked columns of the flat sheet from the header on, and what is known of it; null where nothing was folded. */
function fold(rows: readonly Row[], merges: readonly Area[] = []) {
  const { snapshot, header } = headedSheet(rows, { merges });
  const folded = foldTicks(snapshot, header, NATURES);
  if (!folded) return null;
  return {
    cells: folded.snapshot.values.map((cells) => cells.slice(1, -1)),
    places: [...folded.places],
    merges: folded.snapshot.merges,
  };
}

const TICKS: readonly Row[] = [
  ['√', null],
  [null, '√'],
];

describe('words side by side that say themselves what they are', () => {
  test.each([
    ['新建', '续建', '建设性质'],
    ['续建', '新建', '建设性质'],
    ['已开工', '未开工', '开工情况'],
    ['已复工', '未复工', '复工情况'],
  ])('%s and %s are one column of %s', (one, other, heading) => {
    expect(beside([one, other], TICKS)).toEqual({
      cells: [
        [heading, null],
        [one, null],
        [other, null],
      ],
      places: [[1, { column: 1, kind: FOLD.first }]],
      merges: [],
    });
  });

  test('must say both of what they are about', () => {
    expect(beside(['新建', '扩建'], TICKS)).toBeNull();
    expect(beside(['已复工', '已全面复工'], TICKS)).toBeNull();
    expect(beside(['开工', '竣工'], TICKS)).toBeNull();
    expect(beside(['新建', '备注'], TICKS)).toBeNull();
  });

  test.each([
    ['新建', '续建', '建设性质'],
    ['已开工', '未开工', '开工情况'],
    ['已复工', '未复工', '复工情况'],
  ])('%s and %s are what a column of %s already tells', (one, other, heading) => {
    const rows: Row[] = [
      ['项目名称', one, other, heading],
      ['青石路', '√', null, one],
      ['南河桥', null, '√', other],
    ];
    expect(fold(rows)).toBeNull();
  });

  test('may stand in any column, and above the lowest row of the header', () => {
    const rows: Row[] = [
      ['项目名称', '投资（万元）', null, '新建', '续建', '责任单位'],
      [null, '总投资', '年度计划', null, null, null],
      ['青石路', 500, 100, '√', null, '交通局'],
      ['南河桥', 300, 100, null, '√', '水利局'],
    ];
    const merges = [0, 3, 4, 5].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    expect(fold(rows, [...merges, { row: 0, column: 1, rows: 1, columns: 2 }])?.cells.map((cells) => cells.slice(2))).toEqual([
      ['建设性质', null],
      [null, null],
      ['新建', null],
      ['续建', null],
    ]);
  });

  test('stand beside each other: three of them are one column, another between parts them', () => {
    const rows = (headings: Row): Row[] => [
      ['项目名称', ...headings, '总投资'],
      ['青石路', '√', null, null, 500],
      ['南河桥', null, '√', null, 300],
      ['北山校', null, null, '√', 300],
    ];
    expect(fold(rows(['新建', '续建', '前期']))?.cells.map(([word]) => word)).toEqual(['建设性质', '新建', '续建', '前期']);
    const parted: Row[] = [
      ['项目名称', '新建', '备注', '续建', '总投资'],
      ...[500, 300].flatMap((amount, at): Row[] => [
        [`青石路${'东'.repeat(at)}`, '√', null, null, amount],
        [`南河桥${'东'.repeat(at)}`, null, null, '√', amount],
      ]),
    ];
    expect(fold(parted)).toBeNull();
  });
});

describe('what stands in the columns', () => {
  const words = (...cells: Row[]) =>
    beside(['新建', '续建'], [...TICKS, ...cells])
      ?.cells.slice(3)
      .map(([word]) => word);

  test.each(['√', '✓', '✔', '☑', '■', '●', '▲', '★', 'v', 'V', '○', '是', ' √ ', 1, true])('%s is a tick', (tick) => {
    expect(words([tick, null])).toEqual(['新建']);
  });

  test.each(['否', '×', '-', '—', '/', 0, false, null, ' '])('%s is none', (refused) => {
    expect(words([refused, '√'])).toEqual(['续建']);
    expect(words([refused, null])).toEqual([null]);
  });

  test.each(['待定', 2, '新建', '—待定', '见附件/'])('%s makes them columns of their own', (other) => {
    expect(words([other, null])).toBeUndefined();
  });

  test('two rows at least are ticked, each once', () => {
    expect(beside(['新建', '续建'], TICKS.slice(0, 1))).toBeNull();
    expect(words(['√', '√'])).toBeUndefined();
    expect(words([null, null], ['√', null])).toEqual([null, '新建']);
  });

  test('the headings printed again and sums are no ticks', () => {
    expect(words(['新建', '续建'])).toEqual([expect.stringContaining('新建')]);
    const rows: Row[] = [
      ['项目名称', '新建', '续建', '总投资'],
      ['青石路', 1, null, 500],
      ['南河桥', null, 1, 300],
      ['北山校', null, 1, 300],
      ['合计', 1, 2, 1100],
    ];
    expect(
      fold(rows)
        ?.cells.slice(0, 4)
        .map(([word]) => word),
    ).toEqual(['建设性质', '新建', '续建', '续建']);
  });

  test('is judged by the first sixty rows; two ticks further down are shown as they are', () => {
    const many = Array.from({ length: 30 }, () => TICKS).flat();
    expect(
      beside(['新建', '续建'], [...many, ['√', '√'], ['待定', '-'], ['×', ' ']])
        ?.cells.slice(61)
        .map(([word]) => word),
    ).toEqual(['√√', '待定', null]);
    expect(beside(['新建', '续建'], [...many.slice(1), ['√', '√']])).toBeNull();
  });
});

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
    const folded = fold(rows, [...tied, ...parents]);
    expect(folded?.cells.slice(2)).toEqual([
      ['新建', null, '省级', null],
      ['续建', null, '中央', null],
    ]);
    expect(folded?.merges).toEqual(tied);
  });

  describe('in a header of three rows', () => {
    const header = (parent: Row, words: Row, below: Row, merges: readonly Area[]) =>
      fold(
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

test('a title over two columns is no heading of theirs', () => {
  const rows: Row[] = [
    ['某县', '2025年', null, null],
    ['项目名称', '中央', '省级', '总投资'],
    ['青石路', '√', null, 500],
    ['南河桥', null, '√', 300],
  ];
  expect(fold(rows, [{ row: 0, column: 1, rows: 1, columns: 2 }])).toBeNull();
});

test('rows above the header, and other columns, stay as they are', () => {
  const rows: Row[] = [
    ['某县', '2025年', '√', '表'],
    ['项目名称', '新建', '续建', '总投资'],
    ['青石路', '√', null, 500],
    ['南河桥', null, '√', 300],
  ];
  const { snapshot, header } = headedSheet(rows);
  const values = foldTicks(snapshot, header, NATURES)?.snapshot.values;
  expect(values?.[0]).toEqual(rows[0]);
  expect(values?.[2]).toEqual(['青石路', '新建', null, 500]);
});

test('a block that does not begin at A1 is folded alike', () => {
  const rows: Row[] = [
    ['项目名称', '建设性质', null, '总投资'],
    [null, '新建', '续建', null],
    ['青石路', '√', null, 500],
    ['南河桥', null, '√', 300],
  ];
  const merges = [
    { row: 4, column: 2, rows: 2, columns: 1 },
    { row: 4, column: 5, rows: 2, columns: 1 },
    { row: 4, column: 3, rows: 1, columns: 2 },
  ];
  const { snapshot, header } = headedSheet(rows, { origin: { row: 4, column: 2 }, merges });
  const folded = foldTicks(snapshot, header, NATURES);
  expect(folded?.snapshot.values.map((cells) => cells[1])).toEqual(['建设性质', null, '新建', '续建']);
  expect([...(folded?.places ?? [])]).toEqual([[1, { column: 1, kind: FOLD.first }]]);
});

test('below a title, too', () => {
  const rows: Row[] = [
    ['某县', '2025年', null, null],
    ['项目名称', '项目进展', null, '总投资'],
    [null, '已开工', '未开工', null],
    ['青石路', '√', null, 500],
    ['南河桥', null, '√', 300],
  ];
  const merges = [2, 5].map((column) => ({ row: 5, column, rows: 2, columns: 1 }));
  const { snapshot, header } = headedSheet(rows, {
    origin: { row: 4, column: 2 },
    merges: [...merges, { row: 5, column: 3, rows: 1, columns: 2 }],
  });
  expect(foldTicks(snapshot, header, NATURES)?.snapshot.values.map((cells) => cells[1])).toEqual([
    '2025年',
    null,
    '开工情况',
    '已开工',
    '未开工',
  ]);
});
