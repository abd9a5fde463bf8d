import { settleNameColumn } from '../../../../src/ledger/header/columns/name-column';
import { PROJECTS } from '../../../../src/ledger/kinds/projects';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { fitsField } from '../../../../src/ledger/header/fits';
import { matchHeaders } from '../../../../src/ledger/header/match';
import { headedSheet } from '../../../support/headed-sheet';

type Row = readonly CellValue[];

/** Merged over these columns of the list, from its first row on. */
const over = (column: number, columns: number): Area => ({ row: 4, column: 2 + column, rows: 1, columns });

/** The columns of a list in C5 by their letters, and the other half of its names. */
function settled(
  rows: readonly Row[],
  merges: readonly Area[] = [],
  kind = PROJECTS,
  chosen: Readonly<Record<string, string>> = {},
): string {
  const { snapshot, header } = headedSheet(rows, { origin: { row: 4, column: 2 }, merges }, kind);
  const headed = matchHeaders(header.cells, kind, { planYear: null, chosen, fits: fitsField(snapshot, 1, kind) });
  const { matches, otherHalf } = settleNameColumn(headed, header.cells, snapshot, 1, kind);
  const letter = (column: number): string => String.fromCharCode(65 + column);
  // The cell of a heading goes with its column.
  const columns = matches
    .map(({ field, cell, column }) => `${letter(column)} ${field.name}${cell.column === column ? '' : '?'}`)
    .join(', ');
  return otherHalf === null ? columns : `${columns}; or ${letter(otherHalf)}`;
}

test('names below their own heading stay there', () => {
  expect(
    settled([
      ['序号', '项目名称', '建设性质'],
      [1, '青石路', '新建'],
    ]),
  ).toBe('C sequence, D name, E nature');
});

describe('项目名称 over the numbers', () => {
  const BELOW: readonly Row[] = [
    [1, '青石路', '新建'],
    ['2', '南河桥', '续建'],
  ];

  test('merged over numbers and names, or printed over the numbers alone: names are to the right', () => {
    expect(settled([['项目名称', null, '建设性质'], ...BELOW], [over(0, 2)])).toBe('C sequence, D name, E nature');
    expect(settled([['项目名称', null, '建设性质'], ...BELOW])).toBe('C sequence, D name, E nature');
  });

  test('with headings and totals among them', () => {
    expect(
      settled([['项目名称', null, '建设性质'], ['一、交通', '公路'], ...BELOW, [3, '东街'], [4, '西街'], ['合计', null]], [over(0, 2)]),
    ).toBe('C sequence, D name, E nature');
    expect(settled([['项目名称', null, '建设性质'], ['一、交通', '公路'], ['二、水利', '水库'], ...BELOW], [over(0, 2)])).toBe(
      'C name, E nature',
    );
  });

  test('but not where another column has the heading, or is the numbering already', () => {
    expect(
      settled([
        ['项目名称', '建设性质', '备注'],
        ['1', '新建'],
      ]),
    ).toBe('C name, D nature, E remark');
    expect(
      settled([
        ['项目名称', '某某', '备注'],
        ['1', '新建'],
      ]),
    ).toBe('C name, E remark');
    expect(
      settled(
        [
          ['序号', '项目名称', null, '建设性质'],
          [1, 11, '青石路', '新建'],
          [2, 12, '南河桥', '续建'],
        ],
        [over(1, 2)],
      ),
    ).toBe('C sequence, E name, F nature');
  });

  test('not where numbers stand to the right', () => {
    expect(
      settled([
        ['项目名称', null, '建设性质'],
        ['青石路', 3, '新建'],
      ]),
    ).toBe('C name, E nature');
    expect(
      settled([
        ['项目名称', null, '建设性质'],
        [1, 3, '新建'],
      ]),
    ).toBe('C name, E nature');
  });

  test('in a kind without a numbering no column is one', () => {
    const kind = { ...PROJECTS, fields: PROJECTS.fields.filter(({ type }) => type !== 'sequence') };
    expect(settled([['项目名称', null, '建设性质'], ...BELOW], [over(0, 2)], kind)).toBe('D name, E nature');
  });
});

test('what somebody chose for the names stays', () => {
  const rows: readonly Row[] = [
    ['项目名称', null, '建设性质'],
    [1, '青石路', '新建'],
  ];
  expect(settled(rows, [], PROJECTS, { 项目名称: 'name' })).toBe('C name, E nature');
});

test('a list without names has none to settle', () => {
  const rows: readonly Row[] = [
    ['序号', '项目名称', '建设性质'],
    [1, '青石路', '新建'],
  ];
  const kind = { ...PROJECTS, fields: PROJECTS.fields.filter(({ type }) => type !== 'name') };
  const { snapshot, header } = headedSheet(rows);
  const matches = matchHeaders(header.cells, kind, { planYear: null, chosen: {}, fits: () => 'yes' });
  expect(settleNameColumn(matches, header.cells, snapshot, 1, kind)).toEqual({ matches, otherHalf: null });
});

describe('names in two half-columns', () => {
  test('stand in either of them', () => {
    expect(
      settled(
        [
          ['项目名称', null, '建设性质'],
          ['交通项目', null, null],
          [null, '青石路', '新建'],
          [null, '南河桥', '续建'],
        ],
        [over(0, 2)],
      ),
    ).toBe('C name, E nature; or D');
  });

  test('but not where the left one is never blank, or the heading is not over both', () => {
    const rows: readonly Row[] = [
      ['青石路', '一期', '新建'],
      ['南河桥', '二期', '续建'],
    ];
    expect(settled([['项目名称', null, '建设性质'], ...rows], [over(0, 2)])).toBe('C name, E nature');
    expect(
      settled([
        ['项目名称', null, '建设性质'],
        [null, '青石路', '新建'],
        ['南河桥', '二期', '续建'],
      ]),
    ).toBe('C name, E nature');
  });
});

describe('项目名称 over projects, and their parts beside', () => {
  const HEADER: Row = ['序号', '项目名称', '子项目名称', '建设性质', '计划开工时间'];

  test('a part is a record of its own where projects are named once for several of them', () => {
    expect(
      settled([
        HEADER,
        [1, '路网工程', '青石路', '新建', '2025年3月'],
        [2, null, '南河桥', '续建', '2025年4月'],
        [3, null, '东街', '新建', '2025年4月'],
      ]),
    ).toBe('C sequence, E name, F nature, G plannedStart');
  });

  test('and a project without parts is named in its own column', () => {
    expect(
      settled([
        HEADER,
        [1, '路网工程', '青石路', '新建', '2025年3月'],
        [null, null, '南河桥', '续建', '2025年4月'],
        [null, null, '东街', '续建', '2025年4月'],
        [2, '学校', null, '新建', '2025年4月'],
      ]),
    ).toBe('C sequence, E name, F nature, G plannedStart; or D');
  });

  test('a heading in the column of projects is none', () => {
    expect(
      settled([
        HEADER,
        ['一', '交通', null, null, null],
        [1, '路网工程', '青石路', '新建', '2025年3月'],
        [null, null, '南河桥', '续建', '2025年4月'],
        [null, null, '东街', '续建', '2025年4月'],
      ]),
    ).toBe('C sequence, E name, F nature, G plannedStart');
  });

  test('but not where about as many projects are named as parts', () => {
    const named = [1, 2, 3, 4, 5].map((at): Row => [at, `第${String(at)}工程`, `第${String(at)}标段`, '新建', '2025年3月']);
    expect(settled([HEADER, ...named])).toBe('C sequence, D name, F nature, G plannedStart');
    expect(settled([HEADER, ...named, [null, null, '南河桥', '续建', '2025年4月']])).toBe('C sequence, D name, F nature, G plannedStart');
    expect(settled([HEADER, ...named, [6, null, '南河桥', '续建', null], [7, null, '东街', '续建', null]])).toBe(
      'C sequence, E name, F nature, G plannedStart',
    );
  });

  describe('the further parts of a project are no projects', () => {
    const MONEY: Row = ['序号', '项目名称', '子项目名称', '建设性质', '计划开工时间', '建设起止年限', '总投资（万元）'];
    const FIRST: Row = [1, '路网工程', '青石路', '新建', '2025年3月', '2025-2026', 800];
    const further = (...cells: Row): Row => [null, null, '南河桥', ...cells];

    test('where they have amounts alone, which are those of the project', () => {
      expect(settled([MONEY, FIRST, further(null, null, null, 500), further(null, null, null, 300)])).toMatch(/D name/);
    });

    test.each<[string, Row]>([
      ['a nature', ['续建', null, null, 500]],
      ['a day', [null, '2025年4月', null, 500]],
      ['a span', [null, null, '2025-2027', 500]],
    ])('but where one of them has %s of its own', (_, cells) => {
      expect(settled([MONEY, FIRST, further(...cells), further(null, null, null, 300)])).toMatch(/E name/);
    });

    test('or the list has no such column at all', () => {
      const rows = [MONEY, FIRST, further(null, null, null, 500)].map((row): Row => [...row.slice(0, 3), row[6] ?? null]);
      expect(settled(rows)).toBe('C sequence, E name, F totalInvestment');
    });
  });
});
