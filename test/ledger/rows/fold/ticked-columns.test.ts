import { FOLD } from '../../../../src/ledger/combine/row-location';
import { PROJECTS } from '../../../../src/ledger/kinds/projects';
import { foldTicks } from '../../../../src/ledger/rows/fold/ticked-columns';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { foldedTicks, TICKS } from '../../../support/folded-ticks';
import { headedSheet } from '../../../support/headed-sheet';

type Row = readonly CellValue[];

/** Header of one row with two columns side by side, and a project for each pair of their cells. */
function beside(headings: readonly [CellValue, CellValue], cells: readonly Row[], above: Row[] = []) {
  return foldedTicks([
    ...above,
    ['项目名称', ...headings, '总投资'],
    ...cells.map((pair, at): Row => [`某${'路'.repeat(at + 1)}`, pair[0] ?? null, pair[1] ?? null, 500]),
  ]);
}

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
    expect(foldedTicks(rows)).toBeNull();
  });

  test('may stand in any column, and above the lowest row of the header', () => {
    const rows: Row[] = [
      ['项目名称', '投资（万元）', null, '新建', '续建', '责任单位'],
      [null, '总投资', '年度计划', null, null, null],
      ['青石路', 500, 100, '√', null, '交通局'],
      ['南河桥', 300, 100, null, '√', '水利局'],
    ];
    const merges = [0, 3, 4, 5].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    expect(foldedTicks(rows, [...merges, { row: 0, column: 1, rows: 1, columns: 2 }])?.cells.map((cells) => cells.slice(2))).toEqual([
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
    expect(foldedTicks(rows(['新建', '续建', '前期']))?.cells.map(([word]) => word)).toEqual(['建设性质', '新建', '续建', '前期']);
    const parted: Row[] = [
      ['项目名称', '新建', '备注', '续建', '总投资'],
      ...[500, 300].flatMap((amount, at): Row[] => [
        [`青石路${'东'.repeat(at)}`, '√', null, null, amount],
        [`南河桥${'东'.repeat(at)}`, null, null, '√', amount],
      ]),
    ];
    expect(foldedTicks(parted)).toBeNull();
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
      foldedTicks(rows)
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

test('a title over two columns is no heading of theirs', () => {
  const rows: Row[] = [
    ['某县', '2025年', null, null],
    ['项目名称', '中央', '省级', '总投资'],
    ['青石路', '√', null, 500],
    ['南河桥', null, '√', 300],
  ];
  expect(foldedTicks(rows, [{ row: 0, column: 1, rows: 1, columns: 2 }])).toBeNull();
});

test('rows above the header, and other columns, stay as they are', () => {
  const rows: Row[] = [
    ['某县', '2025年', '√', '表'],
    ['项目名称', '新建', '续建', '总投资'],
    ['青石路', '√', null, 500],
    ['南河桥', null, '√', 300],
  ];
  const { snapshot, header } = headedSheet(rows);
  const values = foldTicks(snapshot, header, PROJECTS)?.snapshot.values;
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
  const folded = foldTicks(snapshot, header, PROJECTS);
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
  expect(foldTicks(snapshot, header, PROJECTS)?.snapshot.values.map((cells) => cells[1])).toEqual([
    '2025年',
    null,
    '开工情况',
    '已开工',
    '未开工',
  ]);
});
