import { sequenceGap } from '../../../src/checks/common/sequence';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { Area, CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';
import type { SnapshotOptions } from '../../support/snapshot';

const HEADER: CellValue[] = ['序号', '项目名称', '责任单位', '总投资（万元）'];

/** A ledger with these numbers in column A, from row 2 on; a text is a row of its own: a section or a total. */
const ledger = (numbers: readonly CellValue[], layout: SnapshotOptions = {}) =>
  readProjects(
    [
      HEADER,
      ...numbers.map((number, at): CellValue[] =>
        number === 'section'
          ? [`${'一二三四五六七八九'.charAt(at)}、新建项目`, null, null, null]
          : number === 'total'
            ? ['小计', null, null, 10 * at]
            : number === 'note'
              ? ['注：以上为年度项目', null, null, null]
              : number === 'header'
                ? HEADER
                : [number, `${String(at + 1)}号路`, '交通局', 10],
      ),
    ],
    { asOf: dayOf(2025, 6, 30) },
    layout,
  );

/** Numbers that are told: `row: found, expected`. */
const told = (...numbers: readonly CellValue[]): string[] =>
  remarksOf(sequenceGap, ledger(numbers)).map(
    ({ row, params }) => `${String(row + 1)}: ${String(params.found)}, ${String(params.expected)}`,
  );

test('a number that does not follow is told', () => {
  expect(saidBy(sequenceGap, ledger([1, 3]))).toEqual(['A3 序号是3，按顺序应为2，请检查是否漏行或重号。']);
  expect(remarksOf(sequenceGap, ledger([1, 3])).map(({ field }) => field)).toEqual(['sequence']);
});

test.each<[string, CellValue[], string[]]>([
  ['one after the other', [1, 2, 3], []],
  ['from any number on', [7, 8, 9], []],
  ['a gap, from which it goes on', [1, 3, 4], ['3: 3, 2']],
  ['a number twice', [1, 1, 2], ['3: 1, 2']],
  ['a slip among right ones is told once', [1, 2, 9, 4, 5], ['4: 9, 3']],
  ['two slips are told twice', [1, 2, 9, 7, 10], ['4: 9, 3', '5: 7, 10', '6: 10, 8']],
  ['a blank is passed over', [1, null, 2], []],
  ['a broken number is none', [1, 1.5, 2], []],
  ['anew at 1 below a section', ['section', 1, 2, 'section', 1, 2], []],
  ['on below a section', ['section', 1, 2, 'section', 3, 4], []],
  ['anew at 1 below a total', [1, 2, 'total', 1, 2], []],
  ['anew at 2 below a section', ['section', 1, 2, 'section', 2, 3], ['6: 2, 3']],
  ['anew at 1 without a section', [1, 2, 1, 2], ['4: 1, 3']],
  ['anew at 1 below a header that is repeated', [1, 2, 'header', 1, 2], []],
  ['on below a header that is repeated', [1, 2, 'header', 3, 4], []],
  ['anew at 1 below a note', [1, 2, 'note', 1, 2], ['5: 1, 3']],
  ['anew at 1 below a section whose first project has none', [1, 2, 'section', null, 1, 2], []],
  ['anew at 1 once below a section', [1, 2, 'section', 1, 1], ['6: 1, 2']],
  ['anew at 1 later than below the section', [1, 2, 'section', 3, 1], ['6: 1, 4']],
  ['written as texts, with a mark behind', ['1、', '2、', '3.', '4．', 5], []],
  ['written as texts, with a gap', ['1、', '2、', '4、'], ['4: 4, 3']],
  ['with other numbering among it', [1, '1-1', '（一）', 2], []],
])('%s', (_what, numbers, expected) => {
  expect(told(...numbers)).toEqual(expected);
});

test('one number merged beside several projects is theirs', () => {
  const merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
  expect(saidBy(sequenceGap, ledger([1, 1, 2], { merges }))).toEqual([]);
  expect(saidBy(sequenceGap, ledger([1, null, 2], { merges }))).toEqual([]);
});

test.each<[string, Area, number[]?]>([
  ['to the right of it', { row: 5, column: 5, rows: 2, columns: 1 }],
  ['to the left of it', { row: 5, column: 3, rows: 2, columns: 1 }],
  ['that ends above', { row: 4, column: 4, rows: 2, columns: 1 }, [1, 1, 1, 2]],
  ['that begins there', { row: 6, column: 4, rows: 2, columns: 1 }],
])('a number twice is told beside a merged cell %s', (_what, area, numbers = [1, 2, 2, 3]) => {
  const read = readProjects(
    [[], [], [], HEADER, ...numbers.map((number, at): CellValue[] => [number, `${String(at)}号路`, '交通局', 10])],
    { asOf: dayOf(2025, 6, 30) },
    { origin: { row: 0, column: 4 }, merges: [area] },
  );
  expect(saidBy(sequenceGap, read).map((each) => each.slice(0, 2))).toEqual(['E7']);
});

test('a project whose parts are counted in its place has its number', () => {
  const park = (last: number) =>
    readProjects(
      [
        HEADER,
        [1, '一号路', '交通局', 10],
        [2, '产业园', '交通局', 30],
        ['（1）', '产业园一期', '交通局', 10],
        ['（2）', '产业园二期', '交通局', 20],
        [last, '二号路', '交通局', 10],
        [last + 1, '三号路', '交通局', 10],
      ],
      { asOf: dayOf(2025, 6, 30) },
    );
  expect(park(3).otherRows.flatMap(({ reason }) => reason ?? [])).toEqual(['parts-counted']);
  expect(saidBy(sequenceGap, park(3))).toEqual([]);
  expect(saidBy(sequenceGap, park(4)).map((each) => each.slice(0, 2))).toEqual(['A6']);
});

test('a project that the office has dropped has its number', () => {
  const rows: CellValue[][] = [
    [...HEADER, '备注'],
    [1, '一号路', '交通局', 10, null],
    [2, '二号路', '交通局', 10, '已取消'],
    [3, '三号路', '交通局', 10, null],
  ];
  const read = readProjects(rows, { asOf: dayOf(2025, 6, 30), answers: { 'rows-withdrawn:gone': 'dropped' } });
  expect([Array.from(read.rows), saidBy(sequenceGap, read)]).toEqual([[1, 3], []]);
});

test('a row merged into the project above counts no further number elsewhere', () => {
  const merges = [0, 1].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
  const below = readProjects(
    [HEADER, [1, '一号路', '交通局', 10], [3, '三号路', '交通局', 10], [4, '四号路', '交通局', 10], [null, null, '水利局', 20]],
    { asOf: dayOf(2025, 6, 30) },
    { merges: merges.map((area) => ({ ...area, row: 3 })) },
  );
  expect([Array.from(below.joinedRows), saidBy(sequenceGap, below).map((each) => each.slice(0, 2))]).toEqual([[4], ['A3']]);
  const read = (...last: readonly number[]) =>
    readProjects(
      [
        HEADER,
        [1, '一号路', '交通局', 10],
        [null, null, '水利局', 20],
        ...last.map((number) => [number, `${String(number)}号路`, '交通局', 10]),
      ],
      { asOf: dayOf(2025, 6, 30) },
      { merges },
    );
  expect(saidBy(sequenceGap, read(2, 3))).toEqual([]);
  expect(saidBy(sequenceGap, read(2, 4)).map((each) => each.slice(0, 2))).toEqual(['A5']);
});

test('a project merged over two rows may count for two', () => {
  const merges = [0, 1].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
  const read = (...last: CellValue[]) =>
    readProjects(
      [
        ['序号', '项目名称', '责任单位', '总投资（万元）'],
        [1, '一号路', '交通局', 10],
        [null, null, '水利局', 20],
        [...last, '交通局', 10],
      ],
      { asOf: dayOf(2025, 6, 30) },
      { merges },
    );
  expect(Array.from(read(3, '二号路').joinedRows)).toEqual([2]);
  expect([saidBy(sequenceGap, read(2, '二号路')), saidBy(sequenceGap, read(3, '二号路'))]).toEqual([[], []]);
  expect(saidBy(sequenceGap, read(4, '二号路'))).toEqual(['A4 序号是4，按顺序应为2，请检查是否漏行或重号。']);
});

test('without a column of numbers nothing is said', () => {
  expect(
    saidBy(
      sequenceGap,
      readProjects(
        [
          ['项目名称', '责任单位', '总投资（万元）'],
          ['一号路', '交通局', 10],
        ],
        { asOf: dayOf(2025, 6, 30) },
      ),
    ),
  ).toEqual([]);
});
