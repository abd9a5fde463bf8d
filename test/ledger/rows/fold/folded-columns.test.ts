import { firstHeadings, stackedHeadings, twoHeadings, unfoldColumns } from '../../../../src/ledger/rows/fold/folded-columns';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../../support/snapshot';

describe('the headings of a cell', () => {
  test.each<[CellValue, readonly string[] | null]>([
    ['建设性质\n建设起止年月', ['建设性质', '建设起止年月']],
    ['建设性质\r\n建设起止年月', ['建设性质', '建设起止年月']],
    [' 项目名称 / 建设单位 ', ['项目名称', '建设单位']],
    ['项目名称及建设单位', ['项目名称', '建设单位']],
    ['建设内容及规模', null],
    ['责任单位、责任人', ['责任单位', '责任人']],
    ['名称／性质／年限／单位', ['名称', '性质', '年限', '单位']],
    ['名称/性质/年限/单位/备注', null],
    ['项目名称', null],
    ['/项目名称/', null],
    [`项目名称/${'单'.repeat(35)}`, ['项目名称', '单'.repeat(35)]],
    [`项目名称/${'单'.repeat(36)}`, null],
    [12, null],
    [null, null],
  ])('%j', (cell, headings) => {
    expect(stackedHeadings(cell)).toEqual(headings);
  });

  test('are two where they are no more', () => {
    expect(twoHeadings('项目名称/建设单位')).toEqual(['项目名称', '建设单位']);
    expect(twoHeadings('名称/性质/年限')).toBeNull();
    expect(twoHeadings('项目名称')).toBeNull();
  });
});

test('a header is looked for by the first of the headings, in forty rows', () => {
  const rows = Array.from({ length: 43 }, (): CellValue[] => ['项目名称/建设单位', 5, '总投资']);
  const read = firstHeadings(snapshotOf(rows), 1).values;
  expect([read[0]?.[0], read[1], read[40]?.[0], read[41]?.[0]]).toEqual([
    '项目名称/建设单位',
    ['项目名称', 5, '总投资'],
    '项目名称',
    '项目名称/建设单位',
  ]);
});

describe('a table laid out flat', () => {
  const snapshot = snapshotOf(
    [
      ['某县', '2025年', null],
      ['序号', '项目名称\n单位', '总投资'],
      [null, null, '万元'],
      [1, '青石路\n交通局', 500],
      [2, '南河桥', 300],
    ],
    {
      origin: { row: 4, column: 2 },
      formats: [[], [], [], ['0', '@', '0.00'], ['0', '@', '0.00']],
      merges: [
        { row: 4, column: 2, rows: 1, columns: 3 },
        { row: 5, column: 3, rows: 2, columns: 1 },
        { row: 5, column: 2, rows: 2, columns: 1 },
        { row: 7, column: 3, rows: 2, columns: 1 },
        { row: 5, column: 3, rows: 1, columns: 2 },
      ],
    },
  );
  const unit = { column: 1, header: '单位', rest: '项目名称', row: 1, above: [], part: 1 };
  const flat = (asked: [number, number][] = []) =>
    unfoldColumns(snapshot, { top: 1, rows: 2 }, [unit], (row, column) => {
      asked.push([row, column]);
      return row === 3 ? { parts: ['青石路', '交通局'], format: '0.0' } : null;
    });

  test('has the further heading and its cells behind the last column', () => {
    expect(flat().values).toEqual([
      ['某县', '2025年', null, null],
      ['序号', '项目名称', '总投资', '单位'],
      [null, null, '万元', null],
      [1, '青石路', 500, '交通局'],
      [2, '南河桥', 300, null],
    ]);
  });

  test('keeps the formats, and has those of what was moved', () => {
    expect(flat().numberFormats.map((row) => row[3])).toEqual(['General', 'General', 'General', '0.0', 'General']);
    expect(flat().numberFormats[3]?.slice(0, 3)).toEqual(['0', '@', '0.00']);
  });

  test('asks for the rows below the header alone', () => {
    const asked: [number, number][] = [];
    flat(asked);
    expect(asked).toEqual([
      [3, 1],
      [4, 1],
    ]);
  });

  test('has no merge of the heading that held both', () => {
    expect(flat().merges).toEqual([snapshot.merges[0], snapshot.merges[2], snapshot.merges[3], snapshot.merges[4]]);
  });

  test('has blanks where a cell holds fewer things', () => {
    const none = unfoldColumns(snapshot, { top: 1, rows: 2 }, [unit], () => ({ parts: [], format: 'General' }));
    expect(none.values[3]).toEqual([1, null, 500, null]);
  });

  test('has a column for each of the further things', () => {
    const three = [unit, { ...unit, header: '性质', part: 2 }];
    const read = unfoldColumns(snapshot, { top: 1, rows: 2 }, three, () => ({ parts: ['青石路', '交通局', '新建'], format: 'General' }));
    expect([read.values[1], read.values[3]]).toEqual([
      ['序号', '项目名称', '总投资', '单位', '性质'],
      [1, '青石路', 500, '交通局', '新建'],
    ]);
  });
});

test('what stands over a heading stays there, and stands over what was moved too', () => {
  const snapshot = snapshotOf(
    [
      ['项目名称', '计划', null],
      [null, '开工时间/竣工时间', '投资'],
      [null, null, '万元'],
      ['青石路', '2025年3月/2026年5月', 500],
    ],
    {
      merges: [
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 1, column: 1, rows: 2, columns: 1 },
      ],
    },
  );
  const moved = { column: 1, rest: '开工时间', header: '竣工时间', row: 1, above: ['计划'], part: 1 };
  const { values, merges } = unfoldColumns(snapshot, { top: 0, rows: 3 }, [moved], () => ({ parts: ['3月', '5月'], format: 'General' }));
  expect(values).toEqual([
    ['项目名称', '计划', null, '计划'],
    [null, '开工时间', '投资', '竣工时间'],
    [null, null, '万元', null],
    ['青石路', '3月', 500, '5月'],
  ]);
  expect(merges).toEqual([snapshot.merges[0]]);
});
