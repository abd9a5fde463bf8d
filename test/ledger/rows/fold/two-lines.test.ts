import { FOLD } from '../../../../src/ledger/combine/row-location';
import { NATURES } from '../../../../src/ledger/natures';
import { findTwoLines, unfoldLines } from '../../../../src/ledger/rows/fold/two-lines';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';
import type { SnapshotOptions } from '../../../support/snapshot';

type Row = readonly CellValue[];

const HEADER: Row = ['序号', '项目名称', '建设性质', '总投资（万元）', '责任单位'];

/** What is folded in a list of two lines a project, null where it is none. */
function found(rows: readonly Row[], header: Row = HEADER, layout: SnapshotOptions = {}) {
  const sheet = headedSheet([header, ...rows], layout);
  const lines = findTwoLines(sheet.snapshot, sheet.header, NATURES);
  return (
    lines && {
      firsts: lines.firsts,
      headed: lines.headed,
      folded: lines.folded.map(({ column, rest, header: below }) => [column, rest, below]),
    }
  );
}

const pair = (number: CellValue, name: string, second: Row = [null, `${name}指挥部`, null, null, '某局']): Row[] => [
  [number, name, '新建', 500, '交通局'],
  second,
];

describe('pairs of lines that no heading tells of', () => {
  test('are three at least, each second line beginning with words', () => {
    expect(found([...pair(1, '青石路'), ...pair('2', '南河桥'), ...pair(3, '北山校')])).toEqual({
      firsts: [1, 3, 5],
      headed: false,
      folded: [
        [1, '项目名称', '第二行'],
        [4, '责任单位', '第二行'],
      ],
    });
    expect(found([...pair(1, '青石路'), ...pair(2, '南河桥')])).toBeNull();
    const nameless: Row = [null, null, null, null, '某局'];
    expect(found([1, 2, 3, 4].flatMap((number) => pair(number, '某路', nameless)))).toBeNull();
  });

  test('may lack words in one of five', () => {
    const nameless: Row = [null, null, null, null, '某局'];
    const pairs = (count: number) => Array.from({ length: count }, (_, at) => pair(at + 1, '某路'));
    expect(found([...pairs(4), pair(5, '某路', nameless)].flat())?.firsts).toHaveLength(5);
    expect(found([...pairs(3), pair(5, '某路', nameless)].flat())).toBeNull();
  });

  test('are four of five of the numbered rows', () => {
    const pairs = Array.from({ length: 4 }, (_, at) => pair(at + 1, '某路')).flat();
    expect(found([...pairs, [5, '单行', '新建', 500, '某局']])?.firsts).toHaveLength(4);
    expect(found([...pairs.slice(2), [4, '单行', '新建', 500, '某局']])).toBeNull();
  });

  test('are no projects themselves: most second lines state no nature', () => {
    const project: Row = [null, '二期', '续建', 300, '某局'];
    const other: Row = [null, '二期', '异地', 300, '某局'];
    expect(found([1, 2, 3].flatMap((number) => pair(number, '某路', project)))).toBeNull();
    expect(found([1, 2, 3].flatMap((number) => pair(number, '某路', other)))?.firsts).toHaveLength(3);
    expect(found([...pair(1, '某路', project), ...pair(2, '某路', project), ...pair(3, '某路'), ...pair(4, '某路')])?.firsts).toHaveLength(
      4,
    );
  });

  test('have one more line: no two, no blank one, no total, no 其中', () => {
    const with2 = (second: Row, third?: Row) =>
      found([1, 2, 3].flatMap((number) => [...pair(number, '某路', second), ...(third ? [third] : [])]));
    expect(with2([null, '二期', null, null, '某局'], [null, '三期', null, null, '某局'])).toBeNull();
    expect(with2([null, null, null, null, ' '])).toBeNull();
    expect(with2([null, '小计', null, 500, null])).toBeNull();
    expect(with2([null, '二期', '合计', 500, null])).toBeNull();
    expect(with2([null, '其中：征地', null, 500, null])).toBeNull();
    expect(with2([null, '二期', null, null, '某局'], ['合计', null, null, 500, null])?.firsts).toHaveLength(3);
  });

  test('begin with a number and a name', () => {
    expect(found(['一', '二', '三'].flatMap((number) => pair(number, '某路')))).toBeNull();
    expect(
      found(
        [1, 2, 3].flatMap((number): Row[] => [
          [number, null, '新建', 500],
          [null, '二期', null, null, '某局'],
        ]),
      ),
    ).toBeNull();
    expect(
      found(
        [1, 2, 3].flatMap(() => pair(1, '某路')),
        ['项目名称', '总投资'],
      ),
    ).toBeNull();
  });

  test('may be numbered in any column, wherever the list stands', () => {
    const rows = [11, 12, 13].flatMap((number): Row[] => [
      ['交通', number, `${String(number)}号路`, '新建', 500],
      ['公路', null, '某指挥部', null, null],
    ]);
    expect(found(rows, ['行业', '序号', '项目名称', '建设性质', '总投资'], { origin: { row: 4, column: 2 } })).toEqual({
      firsts: [1, 3, 5],
      headed: false,
      folded: [
        [0, '行业', '第二行'],
        [2, '项目名称', '第二行'],
      ],
    });
  });

  test('are not numbered by codes or words', () => {
    for (const number of ['A1', '1标', '2025001-1']) expect(found([1, 2, 3].flatMap(() => pair(number, '某路')))).toBeNull();
  });

  test('may be the last rows of the sheet, of a list without natures', () => {
    const header: Row = ['序号', '项目名称', '总投资（万元）', '责任单位'];
    const rows = [1, 2, 3].flatMap((number): Row[] => [
      [number, '某路', 500, '某局'],
      [null, '某指挥部', null, '某处'],
    ]);
    expect(found(rows, header)?.firsts).toHaveLength(3);
  });

  test('are looked for in twelve rows, unless six of these are pairs', () => {
    const single = (count: number) => Array.from({ length: count }, (): Row => [1, '某路', '新建', 500, '某局']);
    const pairs = (count: number) => Array.from({ length: count }, () => pair(1, '某路')).flat();
    expect(found([...single(7), ...pairs(40)])).toBeNull();
    expect(found([...single(6), ...pairs(40)])?.firsts).toHaveLength(40);
  });
});

describe('headings that tell two things', () => {
  const second: Row = [null, '交通局', '2024-2026', null, null];

  test('in one cell are told apart, and two pairs do', () => {
    const header: Row = ['序号', '项目名称及建设单位', '建设性质\n建设起止年月', '总投资（万元）', '责任单位'];
    expect(found([...pair(1, '青石路', second), ...pair(2, '南河桥', second)], header)).toEqual({
      firsts: [1, 3],
      headed: true,
      folded: [
        [1, '项目名称', '建设单位'],
        [2, '建设性质', '建设起止年月'],
      ],
    });
    expect(found(pair(1, '青石路', second), header)).toBeNull();
    expect(found([...pair(1, '青石路', second), ...pair(2, '南河桥', second)], header, { origin: { row: 4, column: 2 } })?.folded).toEqual([
      [1, '项目名称', '建设单位'],
      [2, '建设性质', '建设起止年月'],
    ]);
  });

  test('over each other are too, in a header that is as deep as a project', () => {
    const rows: Row[] = [[null, '建设单位', '建设起止年月', null, null], ...pair(1, '青石路', second), ...pair(2, '南河桥', second)];
    const merges = [0, 3, 4].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    expect(found(rows, HEADER, { merges })).toMatchObject({
      headed: true,
      folded: [
        [1, '项目名称', '建设单位'],
        [2, '建设性质', '建设起止年月'],
      ],
    });
  });

  test('over each other are two, not three', () => {
    const rows: Row[] = [
      [null, '建设单位', '建设起止年月', null, null],
      [null, '建设地点', '建设年限', null, null],
      ...pair(1, '青石路', second),
      ...pair(2, '南河桥', second),
    ];
    const merges = [0, 3, 4].map((column) => ({ row: 0, column, rows: 3, columns: 1 }));
    expect(found(rows, HEADER, { merges })).toBeNull();
  });

  test('need no words in the second line', () => {
    const header: Row = ['序号', '项目名称', '建设性质\n建设起止年月', '总投资（万元）', '责任单位'];
    const years: Row = [null, null, '2024-2026', null, null];
    expect(found([...pair(1, '青石路', years), ...pair(2, '南河桥', years)], header)).toMatchObject({
      headed: true,
      folded: [[2, '建设性质', '建设起止年月']],
    });
  });
});

describe('计划 in one line and 实际 in the other', () => {
  const header: Row = ['序号', '项目名称', '类别', '开工时间', '总投资（万元）'];
  const turn = (first: string, second: string): Row[] =>
    ['青石路', '南河桥'].flatMap((name, at): Row[] => [
      [at + 1, name, first, '2025年3月', 500],
      [null, null, second, '2025年4月', 480],
    ]);

  test('say what each column of the second line is', () => {
    expect(found(turn('计划', '实际'), header)).toEqual({
      firsts: [1, 3],
      headed: true,
      folded: [
        [2, '', ''],
        [3, '计划开工时间', '实际开工时间'],
        [4, '计划总投资（万元）', '实际总投资（万元）'],
      ],
    });
  });

  test('in either order, in the words of the trade', () => {
    expect(found(turn('完成情况', '年度目标'), header)?.folded[1]).toEqual([3, '实际开工时间', '计划开工时间']);
    expect(found(turn('计划数', '已完成'), header)?.folded[1]).toEqual([3, '计划开工时间', '实际开工时间']);
  });

  test('must say so in every pair', () => {
    expect(found([...turn('计划', '实际'), ...pair(3, '北山校', [null, null, '其他', '2025年4月', 480])], header)).toBeNull();
    expect(found(turn('计划', '计划'), header)).toBeNull();
  });
});

describe('below a heading over several columns', () => {
  const merges = [
    ...[0, 1].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
    ...[2, 4].map((column) => ({ row: 0, column, rows: 1, columns: 2 })),
  ];
  const flat = (leaf: Row, ...seconds: Row[]) => {
    const sheet = headedSheet(
      [
        ['序号', '项目名称', '计划', null, '实际', null],
        leaf,
        ...seconds.flatMap((second, at): Row[] => [[at + 1, `某${'路'.repeat(at + 1)}`, '2025年3月', 500, '2025年4月', 100], second]),
      ],
      { merges },
    );
    const lines = findTwoLines(sheet.snapshot, sheet.header, NATURES);
    return lines && unfoldLines(sheet.snapshot, sheet.header, lines).snapshot.values.slice(0, 2);
  };

  test('the second lines stand below it too', () => {
    const second: Row = [null, null, '2026年5月', null, '2026年6月', null];
    expect(flat([null, null, '开工/竣工时间', '投资（万元）', '开工/竣工时间', '投资（万元）'], second, second)).toEqual([
      ['序号', '项目名称', '计划', null, '实际', null, '计划', '实际'],
      [null, null, '开工', '投资（万元）', '开工', '投资（万元）', '竣工时间', '竣工时间'],
    ]);
    const named: Row = [null, '某指挥部', null, 50, null, null];
    expect(flat([null, null, '开工时间', '投资（万元）', '开工时间', '投资（万元）'], named, named, named)).toEqual([
      ['序号', '项目名称', '计划', null, '实际', null, '第二行', '计划'],
      [null, null, '开工时间', '投资（万元）', '开工时间', '投资（万元）', null, '第二行'],
    ]);
  });
});

test('laid out flat, the second lines have columns of their own behind the others', () => {
  const header: Row = ['序号', '项目名称', '建设性质\n建设起止年月', '总投资（万元）'];
  const rows: Row[] = [
    ['一、交通', null, null, null],
    [1, '青石路', '新建', 500],
    [null, null, 45_000, null],
    [2, '南河桥', '续建', 300],
    [null, null, 45_100, null],
    ['合计', null, null, 800],
  ];
  const sheet = headedSheet([header, ...rows], { formats: [[], [], [], ['', '', 'yyyy-m', ''], [], [], []] });
  const lines = findTwoLines(sheet.snapshot, sheet.header, NATURES);
  if (!lines) throw new Error('no two lines were found');
  const flat = unfoldLines(sheet.snapshot, sheet.header, lines);
  expect(flat.snapshot.values).toEqual([
    ['序号', '项目名称', '建设性质', '总投资（万元）', '建设起止年月'],
    ['一、交通', null, null, null, null],
    [1, '青石路', '新建', 500, 45_000],
    [null, null, null, null, null],
    [2, '南河桥', '续建', 300, 45_100],
    [null, null, null, null, null],
    ['合计', null, null, 800, null],
  ]);
  expect(flat.snapshot.numberFormats[2]?.[4]).toBe('yyyy-m');
  expect([...flat.lines]).toEqual([3, 5]);
  expect([...flat.places]).toEqual([[4, { column: 2, kind: FOLD.nextRow }]]);
});

test('each of several columns is known by where it stands on the sheet', () => {
  const header: Row = ['序号', '项目名称及建设单位', '建设性质/年限', '总投资'];
  const sheet = headedSheet([header, [1, '青石路', '新建', 5], [null, '交通局', '2年'], [2, '南河桥', '续建', 6], [null, '水利局', '3年']]);
  const lines = findTwoLines(sheet.snapshot, sheet.header, NATURES);
  expect(lines && [...unfoldLines(sheet.snapshot, sheet.header, lines).places]).toEqual([
    [4, { column: 1, kind: FOLD.nextRow }],
    [5, { column: 2, kind: FOLD.nextRow }],
  ]);
});
