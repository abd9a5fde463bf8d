import { FOLD } from '../../../../src/ledger/combine/row-location';
import { findStackedCells, unfoldCells } from '../../../../src/ledger/rows/fold/stacked-cells';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

const HEADER: CellValue[] = ['项目名称', '建设性质\n建设起止年月', '总投资'];

function sheet(cells: readonly CellValue[], heading: CellValue = HEADER[1] ?? null) {
  return headedSheet([['项目名称', heading, '总投资'], ...cells.map((cell, at): CellValue[] => [`某${'路'.repeat(at + 1)}`, cell, 500])]);
}

/** Which headings are found to be stacked over these cells. */
function found(cells: readonly CellValue[], heading?: CellValue): string[][] {
  const { snapshot, header } = sheet(cells, heading);
  return findStackedCells(snapshot, header).map((folded) =>
    folded.map(({ column, rest, header: moved, part }) => `${String(column)} ${rest} ${moved} ${String(part)}`),
  );
}

/** The cells laid out flat: the column itself and what is moved behind the last. */
function flat(cells: readonly CellValue[], heading?: CellValue): CellValue[][] {
  const { snapshot, header } = sheet(cells, heading);
  const { values } = unfoldCells(snapshot, header, findStackedCells(snapshot, header).flat()).snapshot;
  return values.map((row) => [row[1] ?? null, ...row.slice(3)]);
}

const TWO = ['1 建设性质 建设起止年月 1'];

describe('a heading that tells several things is stacked', () => {
  test('where the cells below hold as many, in lines or with strokes between', () => {
    expect(found(['新建\n2024-2026', '续建/2023-2025'])).toEqual([TWO]);
    expect(found(['新建\n2024-2026\n2027', '续建\n2023-2025', '续建'])).toEqual([]);
  });

  test('in four of five cells, two at least; blanks count for none', () => {
    expect(found(['新建\n2024-2026'])).toEqual([]);
    expect(found([...Array.from({ length: 4 }, () => '新建\n2024-2026'), '新建'])).toEqual([TWO]);
    expect(found([...Array.from({ length: 3 }, () => '新建\n2024-2026'), '新建'])).toEqual([]);
    expect(found(['新建\n2024-2026', null, ' ', '/', '待定', '续建\n2023-2025'])).toEqual([TWO]);
  });

  test('three and four things have three and four columns', () => {
    expect(found(['5/新建/2026', '6/续建/2025'], '层数/建设性质/年限')).toEqual([['1 层数 建设性质 1', '1 层数 年限 2']]);
    expect(found(['2026/3/5', '2025/4/6'], '层数/建设性质/年限')).toEqual([]);
  });

  test('is told by the first sixty rows', () => {
    const lines = Array.from({ length: 60 }, () => '新建\n2024-2026');
    expect(found([...lines, ...lines.map(() => '新建')])).toEqual([TWO]);
    expect(found([...lines.slice(0, 47), ...lines.slice(0, 12).map(() => '新建'), '续建/2023-2025', '新建'])).toEqual([TWO]);
  });

  test('in lines they may be short, with blanks and blank lines around them', () => {
    expect(found(['—\n8', '/\n12'], '建设性质/总投资')).toEqual([['1 建设性质 总投资 1']]);
    expect(found(['新建\n8', '续建\r\n/', ' 新建 \n\n 3月 '], '建设性质/总投资')).toEqual([['1 建设性质 总投资 1']]);
  });

  test('a date broken over two lines is one thing', () => {
    expect(found(['2024年\n3月', '2025年\n4月'])).toEqual([]);
    expect(found(['2024.\n10', '2025.\n11'])).toEqual([]);
    expect(found(['2024年3\n月', '2025年4\n月'])).toEqual([]);
    expect(found(['2024年至\n2026年', '2025年—\n2026年'])).toEqual([]);
    expect(found(['2024年3月\n5日', '2025年4月\n6日'])).toEqual([]);
    expect(found(['2024-\n2026', '2025-\n2026'])).toEqual([]);
    expect(found(['2024年\n8', '2025年3月\n12'], '建设年限/总投资')).toEqual([['1 建设年限 总投资 1']]);
    expect(found(['2025年.新建\n8', '2024-2026年新建\n12'], '建设性质/总投资')).toEqual([['1 建设性质 总投资 1']]);
    expect(found(['2024年\n2026年', '2025年3月\n2026年5月'])).toEqual([TWO]);
  });

  test('a stroke in a date parts nothing, a number of one digit neither, and no long text', () => {
    expect(found(['2024/3', '2025/4'])).toEqual([]);
    expect(found(['2024/11', '2025/12'])).toEqual([]);
    expect(found(['新建/3月', '续建/12日'])).toEqual([]);
    expect(found(['新/2024-2026', '续/2023-2025'])).toEqual([]);
    expect(found([`新建\n${'长'.repeat(197)}`, `新建\n${'长'.repeat(197)}`])).toEqual([TWO]);
    expect(found([`新建\n${'长'.repeat(198)}`, `新建\n${'长'.repeat(198)}`])).toEqual([]);
    expect(found([12, 13])).toEqual([]);
  });

  test('in the lowest row of a header of several', () => {
    const rows: CellValue[][] = [
      ['项目名称', '建设情况', '总投资'],
      [null, '建设性质\n建设起止年月', null],
      ['青石路', '新建\n2024-2026', 500],
      ['南河桥', '续建\n2023-2025', 300],
    ];
    const merges = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 2, columns: 1 },
    ];
    const { snapshot, header } = headedSheet(rows, { merges });
    expect(header.rows).toBe(2);
    expect(findStackedCells(snapshot, header).map((folded) => folded.map(({ header: moved }) => moved))).toEqual([['建设起止年月']]);
  });
});

describe('in a header of two rows', () => {
  const years: CellValue[][] = [
    ['青石路', '2025年3月/2026年5月', 500],
    ['南河桥', '2025年4月/2026年6月', 300],
  ];
  const flatten = (header: CellValue[][], merges: Area[]) => {
    const { snapshot, header: place } = headedSheet([...header, ...years], { merges });
    return unfoldCells(snapshot, place, findStackedCells(snapshot, place).flat()).snapshot.values.slice(0, 3);
  };

  test('what stands over the heading goes for all of its things', () => {
    expect(
      flatten(
        [
          ['项目名称', '计划', null],
          [null, '开工时间/竣工时间', '投资'],
        ],
        [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 2 },
        ],
      ),
    ).toEqual([
      ['项目名称', '计划', null, '计划'],
      [null, '开工时间', '投资', '竣工时间'],
      ['青石路', '2025年3月', 500, '2026年5月'],
    ]);
  });

  test('a heading may be merged over both', () => {
    expect(
      flatten(
        [
          ['项目名称', '开工时间/竣工时间', '投资'],
          [null, null, '总投资'],
        ],
        [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 2, columns: 1 },
        ],
      ),
    ).toEqual([
      ['项目名称', '开工时间', '投资', '竣工时间'],
      [null, null, '总投资', null],
      ['青石路', '2025年3月', 500, '2026年5月'],
    ]);
  });
});

test('what is stacked has columns of its own, and a single thing stays where it is', () => {
  expect(flat(['新建\n2024-2026', ' 续建 / 2023-2025 ', '待定', '扩建\n2024-2025', '改建\n2024-2025'])).toEqual([
    ['建设性质', '建设起止年月'],
    ['新建', '2024-2026'],
    ['续建', '2023-2025'],
    ['待定', null],
    ['扩建', '2024-2025'],
    ['改建', '2024-2025'],
  ]);
});

test('numbers among them are numbers, but months of a year and codes are none', () => {
  const numbers = ['500', '0.5', '12.25', '120250', '2025031', '12025.10', '2025.105'];
  const others = ['202503', '2025.10', '3万', '03598552222', '111408290123456789'];
  expect(
    flat(
      [...numbers, ...others].map((each) => `新建\n${each}`),
      '建设性质/总量',
    ).map(([, moved]) => moved),
  ).toEqual(['总量', ...numbers.map(Number), ...others]);
});

test('each column is known by where it stands on the sheet', () => {
  const { snapshot, header } = sheet(['5/新建/2026/某局', '6/续建/2025/某委'], '层数/建设性质/年限/单位');
  const { places, lines } = unfoldCells(snapshot, header, findStackedCells(snapshot, header).flat());
  expect([...places]).toEqual([
    [1, { column: 1, kind: FOLD.first }],
    [3, { column: 1, kind: FOLD.second }],
    [4, { column: 1, kind: FOLD.third }],
    [5, { column: 1, kind: FOLD.fourth }],
  ]);
  expect(lines.size).toBe(0);
});
