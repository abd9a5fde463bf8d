import type { FoundHeader } from '../../../src/ledger/header/find';
import { givenHeader, type GivenHeadings } from '../../../src/ledger/header/given';
import { matchHeaders } from '../../../src/ledger/header/match';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Row = readonly CellValue[];

/** The header that was given to a sheet called 台账, whose block begins at B3. */
function given(rows: readonly Row[], headings: GivenHeadings, sheet = '台账'): FoundHeader | null {
  const snapshot = snapshotOf(rows, { sheetName: '台账', origin: { row: 2, column: 1 } });
  return givenHeader(snapshot, { [sheet]: headings }, (cells) =>
    matchHeaders(cells, PROJECTS, { planYear: null, chosen: {}, fits: () => 'yes' }),
  );
}

const HEADINGS: GivenHeadings = { B: '序号', C: '项目名称', E: '总投资（万元）' };
const RECORDS: Row[] = [
  [1, '青石村道路工程', null, 500],
  [2, '南河大桥工程', null, 300],
  [3, '北山水渠工程', null, 200],
];

describe('the header of a list that has none', () => {
  test('is that of the headings given to its columns', () => {
    const header = given(RECORDS, HEADINGS);
    expect(header?.matches.map(({ field, column, header: words }) => [field.name, column, words])).toEqual([
      ['sequence', 1, '序号'],
      ['name', 2, '项目名称'],
      ['totalInvestment', 4, '总投资（万元）'],
    ]);
    expect(header?.cells[2]).toMatchObject({
      column: 4,
      printed: '总投资（万元）',
      joined: { words: '总投资', unit: '万元' },
      leaf: { words: '总投资', unit: '万元' },
      parent: null,
      stacked: null,
      depth: 1,
      frame: { thing: 'investment', span: 'whole' },
    });
  });

  test('has no rows, and stands right above the first of numbered records', () => {
    expect(given(RECORDS, HEADINGS)).toMatchObject({ top: 0, rows: 0 });
    expect(given([['某县2025年重点项目', '重点项目'], [], ...RECORDS], HEADINGS)).toMatchObject({ top: 2, rows: 0 });
  });

  test('of records without numbers, above the first cell in the column of names', () => {
    const unnumbered = RECORDS.map((row): Row => [null, ...row.slice(1)]);
    expect(given([['某县'], [null, ' '], ...unnumbered], HEADINGS)).toMatchObject({ top: 2 });
  });

  test('goes for any column of the sheet', () => {
    expect(given(RECORDS, { C: '项目名称', AA: '总投资' })?.cells.map(({ column }) => column)).toEqual([2, 26]);
  });
});

describe('there is none', () => {
  test('where none was given to the sheet', () => {
    expect(given(RECORDS, HEADINGS, '别的')).toBeNull();
    const snapshot = snapshotOf(RECORDS, { sheetName: 'constructor' });
    expect(givenHeader(snapshot, {}, () => [])).toBeNull();
  });

  test('where the headings name no record, or only the record', () => {
    expect(given(RECORDS, { B: '序号', E: '总投资' })).toBeNull();
    expect(given(RECORDS, { C: '项目名称' })).toBeNull();
  });

  test('where what a heading is given to is no column', () => {
    expect(given(RECORDS, { C: '项目名称', '5': '总投资' })).toBeNull();
    expect(given(RECORDS, { ...HEADINGS, '?': '备注' })?.cells).toHaveLength(3);
  });

  test('where the column of names is blank', () => {
    expect(given([['某县'], [null, ' ', null, 500]], HEADINGS)).toBeNull();
    expect(given([], HEADINGS)).toBeNull();
  });
});
