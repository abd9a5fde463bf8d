import { findHeader, headerAround, isLedgerHeader, type FoundHeader, type HeaderSearch } from '../../../src/ledger/header/find';
import { matchHeaders } from '../../../src/ledger/header/match';
import type { ChosenColumns } from '../../../src/ledger/header/remembered';
import type { FieldSpec, LedgerKind } from '../../../src/ledger/kinds/kind';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import type { Area, CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Row = readonly CellValue[];

/** A kind that nothing is remembered of yet. */
function newKind(rename: (name: FieldSpec) => FieldSpec = (name) => name): LedgerKind {
  return { ...PROJECTS, fields: PROJECTS.fields.map((field) => (field.type === 'name' ? rename(field) : field)) };
}

function searchFor(chosen: ChosenColumns = {}, kind = newKind()): HeaderSearch {
  return { kind, match: (cells) => matchHeaders(cells, kind, { planYear: null, chosen, fits: () => 'yes' }), chosen };
}

/** Where a header stands: its first block row and how many rows it takes. */
function placeOf(header: FoundHeader | null): string | null {
  return header && `row ${header.top}, ${header.rows} deep`;
}

/** Where the header of these rows is found. */
function found(rows: readonly Row[], merges: readonly Area[] = []): string | null {
  return placeOf(findHeader(snapshotOf(rows, { merges }), searchFor()));
}

const HEADER: Row = ['序号', '项目名称', '总投资', '开工时间'];
const RECORD: Row = [1, '青石路', 500, '2025年3月'];

describe('the header is the first row that names the project and says one thing more', () => {
  test('below titles, units and notes', () => {
    expect(found([HEADER, RECORD])).toBe('row 0, 1 deep');
    expect(found([['某县2025年重点项目名单'], ['填报单位：发改局', null, '单位：万元'], HEADER, RECORD])).toBe('row 2, 1 deep');
    expect(found([['某县重点项目'], ['重点项目指省市县三级'], [], HEADER, RECORD])).toBe('row 3, 1 deep');
  });

  test('of two lists below one another the upper', () => {
    expect(found([HEADER, RECORD, HEADER, RECORD])).toBe('row 0, 1 deep');
  });

  test('a name alone, or other fields without it, are none', () => {
    expect(found([['项目名称'], ['青石路']])).toBeNull();
    expect(
      found([
        ['序号', '责任单位', '总投资'],
        [1, '交通局', 500],
      ]),
    ).toBeNull();
    expect(found([['项目名称', '某某', '某某'], ['青石路']])).toBeNull();
    expect(found([])).toBeNull();
  });

  test('whatever the name is called', () => {
    for (const name of ['项目', '工程名称', '技改工程的名称', '重点项目'])
      expect([name, found([['序号', name, '总投资', '开工时间'], RECORD])]).toEqual([name, 'row 0, 1 deep']);
  });

  test('also by words of meaning alone, or by listed names alone', () => {
    const of = (name: string, kind: LedgerKind): string | null =>
      placeOf(findHeader(snapshotOf([['序号', name, '总投资', '开工时间'], RECORD]), searchFor({}, kind)));
    const byMeaning = newKind(({ name, label, type, required, words }) => ({
      name,
      label,
      type,
      required,
      synonyms: [],
      ...(words && { words }),
    }));
    const byList = newKind(({ name, label, type, required, synonyms }) => ({ name, label, type, required, synonyms }));
    expect([of('技改工程的名称', byMeaning), of('技改工程的名称', byList)]).toEqual(['row 0, 1 deep', null]);
    expect([of('重点项目名称', byMeaning), of('重点项目名称', byList)]).toEqual(['row 0, 1 deep', 'row 0, 1 deep']);
  });

  test('within the first forty rows', () => {
    const notes = (count: number): Row[] => Array.from({ length: count }, () => ['说明']);
    expect(found([...notes(39), HEADER, RECORD])).toBe('row 39, 1 deep');
    expect(found([...notes(40), HEADER, RECORD])).toBeNull();
  });

  test('from a row on, within as many rows as are asked for', () => {
    const snapshot = snapshotOf([HEADER, RECORD, ['二期'], HEADER, RECORD]);
    const from = (row: number, searched?: number): string | null => placeOf(findHeader(snapshot, searchFor(), row, searched));
    expect([from(0), from(1), from(3), from(4)]).toEqual(['row 0, 1 deep', 'row 3, 1 deep', 'row 3, 1 deep', null]);
    expect([from(1, 2), from(1, 3), from(3, 1)]).toEqual([null, 'row 3, 1 deep', 'row 3, 1 deep']);
  });
});

describe('a header that somebody chose for the name', () => {
  const rows: Row[] = [
    ['标的', '总投资', '开工时间'],
    ['青石路', 500, '2025年3月'],
  ];
  const place = (chosen: ChosenColumns, asked = rows, merges: readonly Area[] = []): string | null =>
    placeOf(findHeader(snapshotOf(asked, { merges }), searchFor(chosen)));

  test('makes its row a header', () => {
    expect(place({})).toBeNull();
    expect(place({ 标的: 'name' })).toBe('row 0, 1 deep');
    expect(place({ 標的: 'name' }, [['標 的', '總投資'], ...rows.slice(1)])).toBe('row 0, 1 deep');
  });

  test('not so where it was chosen for something else, or for nothing', () => {
    expect(place({ 标的: 'content' })).toBeNull();
    expect(place({ 标的: null })).toBeNull();
  });

  test('below a parent too', () => {
    const below: Row[] = [
      ['序号', '基本情况', null, '总投资'],
      [null, '标的', '开工时间', null],
      [1, '青石路', '2025年3月', 500],
    ];
    const merges = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 0, column: 3, rows: 2, columns: 1 },
    ];
    expect(place({ '基本情况>标的': 'name' }, below, merges)).toBe('row 0, 2 deep');
    const deeper: Row[] = [
      ['序号', '某县', null, '总投资'],
      [null, '基本情况', null, null],
      [null, '标的', '开工时间', null],
      [1, '青石路', '2025年3月', 500],
    ];
    const over = merges.map((area) => ({ ...area, rows: area.rows === 2 ? 3 : 1 }));
    expect(place({ '某县>基本情况>标的': 'name' }, deeper, [...over, { row: 1, column: 1, rows: 1, columns: 2 }])).toBe('row 0, 3 deep');
  });
});

describe('the depth of a header', () => {
  test('is that which says most', () => {
    const rows: Row[] = [
      ['序号', '项目名称', '投资', null, '备注'],
      [null, null, '总投资', '年度计划投资', null],
      [1, '青石路', 500, 200, null],
    ];
    expect(found(rows)).toBe('row 0, 2 deep');
    expect(found([HEADER, [null, '一期', null, '某某'], RECORD])).toBe('row 0, 1 deep');
    expect(found([[...HEADER, '某某'], [null, null, null, null, '甲乙'], RECORD])).toBe('row 0, 1 deep');
  });

  test('reaches to a row that a merge ties to it, whatever it says', () => {
    const rows: Row[] = [HEADER, [null, null, '某某', '某某'], RECORD];
    expect(found(rows, [{ row: 0, column: 1, rows: 2, columns: 1 }])).toBe('row 0, 2 deep');
    expect(found(rows)).toBe('row 0, 1 deep');
  });

  test('reaches to a row of units, which say no more than their amounts', () => {
    expect(found([HEADER, [null, null, '（万元）', null], RECORD])).toBe('row 0, 2 deep');
  });

  test('reaches up to the parents right above', () => {
    expect(found([['某县'], [null, null, '投资', null], HEADER, RECORD])).toBe('row 1, 2 deep');
  });

  test('stops at records, and at the end of the sheet', () => {
    const children: Row = [null, null, '总投资', '计划'];
    const parents: Row = ['某某', '项目名称', '数额', null];
    expect(found([parents, children])).toBe('row 0, 2 deep');
    expect(found([parents, RECORD, children])).toBeNull();
    expect(found([HEADER, [2, '甲', 3], children])).toBe('row 0, 1 deep');
  });

  test('is five rows at most', () => {
    const rows: Row[] = [HEADER, ...Array.from({ length: 6 }, (): Row => [null, null, '某', null]), RECORD];
    expect(found(rows, [{ row: 0, column: 0, rows: 7, columns: 1 }])).toBe('row 0, 5 deep');
  });

  test('around a row of words that are known to belong to it', () => {
    const snapshot = snapshotOf([[null, null, '投资', null], HEADER, RECORD]);
    expect(placeOf(headerAround(snapshot, searchFor().match, 0, 1))).toBe('row 0, 2 deep');
    expect(placeOf(headerAround(snapshot, searchFor().match, 1, 1))).toBe('row 1, 1 deep');
  });
});

test('a header tells of records where it names them and says one thing more', () => {
  const matches = findHeader(snapshotOf([HEADER, RECORD]), searchFor())?.matches ?? [];
  const of = (...fields: string[]): boolean => isLedgerHeader(matches.filter(({ field }) => fields.includes(field.name)));
  expect(matches.map(({ field }) => field.name)).toEqual(['sequence', 'name', 'totalInvestment', 'plannedStart']);
  expect([of('name', 'sequence'), of('name'), of('sequence', 'totalInvestment'), of()]).toEqual([true, false, false, false]);
});
