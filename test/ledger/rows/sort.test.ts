import { dayOf } from '../../../src/spreadsheet/calendar';
import { BLOCKERS } from '../../../src/ledger/kinds/registers/blockers';
import type { ReadOptions } from '../../../src/ledger/read-ledger';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { readProjects } from '../../support/read-projects';
import type { SnapshotOptions } from '../../support/snapshot';

const HEADER: CellValue[] = ['序号', '项目名称', '责任单位', '总投资（万元）', '计划开工时间'];
const ROAD: CellValue[] = [1, '青石路', '交通局', 500, '2025年3月'];
const BRIDGE: CellValue[] = [2, '南河桥', '水利局', 300, '2025年6月'];
const SCHOOL: CellValue[] = [3, '北山校', '教育局', 200, '2025年9月'];

const read = (rows: readonly CellValue[][], options: Partial<ReadOptions> = {}, layout: SnapshotOptions = {}) =>
  readProjects(rows, { asOf: dayOf(2025, 6, 30), ...options }, layout);

/** Every row of the table that is no blank, as `row kind`. */
function kinds(rows: readonly CellValue[][], options: Partial<ReadOptions> = {}, layout: SnapshotOptions = {}): string[] {
  const { rows: records, otherRows } = read(rows, options, layout);
  const told = [
    ...Array.from(records, (row) => ({ row, kind: 'record', reason: undefined })),
    ...otherRows.filter(({ reason }) => reason !== 'other-table').map(({ row, kind, reason }) => ({ row: Number(row), kind, reason })),
  ];
  return told.sort((a, b) => a.row - b.row).map(({ row, kind, reason }) => `${String(row)} ${kind}${reason ? ` (${reason})` : ''}`);
}

describe('every row is accounted for', () => {
  const rows: CellValue[][] = [
    ['附件1'],
    [],
    HEADER,
    ['合计', null, null, 1000],
    ['一、交通'],
    ROAD,
    [],
    BRIDGE,
    [null, '其中：桥墩'],
    [null, null, null, null, null],
    [5, 6],
    ['注：截至6月底'],
  ];

  test('what each is', () => {
    expect(kinds(rows)).toEqual([
      '0 title',
      '2 header',
      '3 total',
      '4 section',
      '5 record',
      '7 record',
      '8 continuation',
      '10 unknown (numbers-only)',
      '11 note',
    ]);
  });

  test('the counts add up to all of them', () => {
    expect(read(rows).rowCounts).toEqual({
      title: 1,
      header: 1,
      record: 2,
      section: 1,
      total: 1,
      note: 1,
      continuation: 1,
      part: 0,
      blank: 3,
      unknown: 1,
    });
  });

  test('a header may have several rows', () => {
    const header: CellValue[][] = [
      ['序号', '项目名称', '责任单位', '投资（万元）', null, '计划开工时间'],
      [null, null, null, '总投资', '年度计划', null],
    ];
    const merges = [0, 1, 2, 5].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    expect(
      kinds(
        [...header, [1, '青石路', '交通局', 500, 100, '2025年3月']],
        {},
        { merges: [...merges, { row: 0, column: 3, rows: 1, columns: 2 }] },
      ),
    ).toEqual(['0 header', '1 header', '2 record']);
  });

  test('records know the section that they stand in', () => {
    const ledger = read([HEADER, ROAD, ['一、交通'], BRIDGE]);
    expect([...(ledger.sectionAt ?? [])]).toEqual([-1, 0]);
    expect(read([HEADER, ROAD]).sectionAt).toBeNull();
    expect(ledger.sections).toMatchObject([{ first: 1, end: 2 }]);
  });
});

describe('levels of numbering', () => {
  test('parts of a project are no projects, headings with parts count by them', () => {
    expect(
      kinds([
        HEADER,
        ROAD,
        ['（1）', '南段', null, 500],
        [2, '校舍', null, 400],
        ['（1）', '北山校', '教育局', 400, '2025年9月'],
        ['合计'],
      ]),
    ).toEqual(['0 header', '1 record', '2 part (parent-counted)', '3 section (parts-counted)', '4 record', '5 total']);
  });

  test('an answer makes projects of rows that are numbered like headings', () => {
    const rows: CellValue[][] = [
      HEADER,
      [1, '青石路', '交通局', 500, '2025年3月'],
      ['（1）', '南段', null, 300],
      ['（2）', '北段', null, 200],
    ];
    expect(kinds(rows)).toEqual(['0 header', '1 record', '2 part (parent-counted)', '3 part (parent-counted)']);
    expect(kinds(rows, { answers: { 'row-parent:parent': 'each' } })).toEqual(['0 header', '1 record', '2 record', '3 record']);
  });

  test('are read where no header calls the column a numbering', () => {
    const bare = [null, ...HEADER.slice(1)];
    expect(kinds([bare, ROAD, ['1.1', '南段', null, 500], BRIDGE])).toEqual([
      '0 header',
      '1 record',
      '2 part (parent-counted)',
      '3 record',
    ]);
  });
});

describe('a project of several rows', () => {
  const rows = [HEADER, ROAD, [null, null, '水利局', 300, null], BRIDGE];
  const merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];

  test('is one, where its name is merged over them', () => {
    expect(kinds(rows, {}, { merges })).toEqual(['0 header', '1 record', '2 continuation (same-project)', '3 record']);
    expect(read(rows, {}, { merges }).joinedRows).toEqual([2]);
  });

  test('of two lines by its header is one without being joined, also where its name is merged over both', () => {
    const lines: CellValue[][] = [
      ['序号', '项目名称', '建设性质\n建设起止年月', '总投资（万元）'],
      [1, '青石路', '新建', 500],
      [null, null, '2025-2026', null],
      [2, '南河桥', '续建', 300],
      [null, null, '2024-2026', null],
    ];
    const over = [1, 3].map((row) => ({ row, column: 1, rows: 2, columns: 1 }));
    expect(kinds(lines, {}, { merges: over })).toEqual([
      '0 header',
      '1 record',
      '2 continuation (same-project)',
      '3 record',
      '4 continuation (same-project)',
    ]);
    expect(read(lines, {}, { merges: over }).assumptions.filter(({ code }) => code === 'rows-joined')).toHaveLength(1);
  });

  test('is several in a list of things about projects', () => {
    const blockers = [
      ['项目名称', '堵点难点问题', '责任单位'],
      ['青石路', '征地', '交通局'],
      [null, '拆迁', '住建局'],
    ];
    expect(kinds(blockers, { kind: BLOCKERS }, { merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] })).toEqual([
      '0 header',
      '1 record',
      '2 record',
    ]);
  });
});

describe('the row right above the header', () => {
  test.each<[string, CellValue[], string]>([
    ['heads the list where it is a numbered nature', ['一、2025年新开工项目'], 'section'],
    ['or a bare one', ['续建项目'], 'section'],
    ['or one numbered among other words', ['一、平陆县2025年续建项目名单'], 'section'],
    ['is a title where it names a nature among other words', ['某县2025年续建项目名单'], 'title'],
    ['or is numbered alone', ['一、交通'], 'title'],
    ['or has another cell', ['续建项目', '单位：万元'], 'title'],
    ['or a number', [2025], 'title'],
  ])('%s', (_, above, kind) => {
    expect(kinds([['某县'], above, HEADER, ROAD])[1]).toBe(`1 ${kind}`);
  });

  test('may be the first of the sheet', () => {
    expect(kinds([['续建项目'], HEADER, ROAD])[0]).toBe('0 section');
  });

  test('heads its records then', () => {
    const ledger = read([['某县'], ['一、续建项目'], HEADER, ROAD]);
    expect([ledger.natures, ledger.sections.length]).toEqual([['continuing'], 1]);
  });

  test('is part of this table, not the last row of the one before', () => {
    const rows: CellValue[][] = [
      HEADER,
      ROAD,
      BRIDGE,
      ['续建项目'],
      ['项目名称', '投资估算（万元）', '责任部门'],
      ['北山校', 200, '教育局'],
    ];
    expect(read(rows, { table: 4 }).natures).toEqual(['continuing']);
    expect(read(rows, { table: 4 }).rowCounts).toMatchObject({ section: 1, header: 1, record: 1, blank: 0 });
    expect(kinds(rows, { table: 0 })).toEqual(['0 header', '1 record', '2 record']);
  });
});

describe('the end of a table where the next begins', () => {
  const next: CellValue[][] = [
    ['项目名称', '投资估算（万元）', '责任部门'],
    ['东岭厂', 200, '工信局'],
  ];

  test('lies below its last record, total, note or further line; titles and sections are of the next', () => {
    const sheet = (...between: CellValue[][]) => kinds([HEADER, ROAD, BRIDGE, ...between, ...next], { table: 0 });
    expect(sheet(['谋划项目'])).toEqual(['0 header', '1 record', '2 record']);
    expect(sheet(['合计', null, null, 800], [], ['谋划项目'])).toEqual(['0 header', '1 record', '2 record', '3 total']);
    expect(sheet(['注：某'], ['谋划项目'])).toEqual(['0 header', '1 record', '2 record', '3 note']);
    expect(sheet([null, '其中：桥墩'], ['谋划项目'])).toEqual(['0 header', '1 record', '2 record', '3 continuation']);
    expect(sheet(['（1）', '南岸引桥', null, 100], ['谋划项目'])).toEqual(['0 header', '1 record', '2 record', '3 part (parent-counted)']);
    expect(sheet(HEADER, ['谋划项目'])).toEqual(['0 header', '1 record', '2 record', '3 header']);
  });

  test('wherever on the sheet the tables stand', () => {
    const rows = [HEADER, ROAD, BRIDGE, ['注：某'], ['谋划项目'], ...next];
    expect(kinds(rows, { table: 6 }, { origin: { row: 6, column: 2 } })).toEqual(['6 header', '7 record', '8 record', '9 note']);
  });

  test('sections and totals of the next are not this one’s', () => {
    const ledger = read([HEADER, ['一、交通'], ROAD, BRIDGE, ['二、谋划项目'], ...next], { table: 0 });
    expect(ledger.sections.map(({ words }) => words)).toEqual(['交通']);
    expect(ledger.rowCounts).toMatchObject({ record: 2, section: 1, header: 1, blank: 0 });
    expect(read([HEADER, ROAD, BRIDGE, SCHOOL, ['谋划项目'], ...next], { table: 0 }).rowCounts).toMatchObject({ record: 3, blank: 0 });
  });
});

describe('a list without a single record numbers its projects like sections', () => {
  const rows: CellValue[][] = [HEADER, ['一', '交通'], ['（一）', '青石路', null, 500], ['（二）', '南河桥', null, 300]];

  test('whose innermost rows are the records then', () => {
    expect(kinds(rows)).toEqual(['0 header', '1 section', '2 record', '3 record']);
    expect(kinds(rows, {}, { origin: { row: 4, column: 2 } })).toEqual(['4 header', '5 section', '6 record', '7 record']);
  });

  test('one alone is a section', () => {
    expect(kinds(rows.slice(0, 3))).toEqual(['0 header', '1 section', '2 section']);
  });

  test('beside a record they are sections', () => {
    expect(kinds([...rows, SCHOOL])).toEqual(['0 header', '1 section', '2 section', '3 section', '4 record']);
  });
});

describe('projects whose names are struck through', () => {
  const rows = [HEADER, ROAD, BRIDGE, SCHOOL, ['合计', null, null, 1000]];
  const struck = [{ row: 2, column: 0, rows: 1, columns: 5 }];

  test('are counted and asked about: nobody says that they are dropped', () => {
    expect(kinds(rows, {}, { struck })).toEqual(['0 header', '1 record', '2 record', '3 record', '4 total']);
    expect(read(rows, {}, { struck }).assumptions.filter(({ code }) => code === 'rows-struck')).toMatchObject([
      { decided: 'counted', serious: true, params: { text: '南河桥', count: 1 }, cells: [{ row: 2, column: 1 }] },
    ]);
  });

  test('are no projects once the office says so', () => {
    const answers = { 'rows-struck:rows': 'dropped' };
    expect(kinds(rows, { answers }, { struck })).toEqual(['0 header', '1 record', '2 note (dropped)', '3 record', '4 total']);
  });

  test('are those alone: a struck amount is a corrected amount', () => {
    expect(read(rows, {}, { struck: [{ row: 1, column: 3, rows: 2, columns: 1 }] }).assumptions.map(({ code }) => code)).not.toContain(
      'rows-struck',
    );
  });
});
