import { startAsFact } from '../../../src/ledger/header/start-fact';
import type { FoundHeader } from '../../../src/ledger/header/find';
import type { LedgerKind } from '../../../src/ledger/kinds/kind';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../support/headed-sheet';

type Row = readonly CellValue[];

const HEADER: Row = ['序号', '项目名称', '开工时间', '是否开工'];
const MARCH: Row = [1, '青石路', '2025年3月', '是'];
const APRIL: Row = [2, '南河桥', 45_748, '已开工'];
const NOT_YET: Row = [3, '北山渠', null, '否'];

interface Asked {
  readonly header?: Row;
  readonly kind?: LedgerKind;
  readonly change?: (header: FoundHeader) => FoundHeader['matches'];
}

/** What the column of 开工时间 is taken for. */
function startIs(rows: readonly Row[], { header: words = HEADER, kind = PROJECTS, change = ({ matches }) => matches }: Asked = {}) {
  const { snapshot, header } = headedSheet([['某县2025年重点项目'], words, ...rows], { origin: { row: 4, column: 2 } });
  const start = startAsFact(change(header), snapshot, header, kind).find(({ column }) => column === 4);
  return start?.field.name;
}

describe('a bare 开工时间 beside 是否开工 is the day on which works began', () => {
  test('where it is dated exactly in the rows that have begun', () => {
    expect(startIs([MARCH, APRIL, NOT_YET])).toBe('actualStart');
    expect(startIs([NOT_YET, MARCH, [4, '某厂', ' ', '未开工'], APRIL])).toBe('actualStart');
  });

  test('which is no plain reading of the header', () => {
    const { snapshot, header } = headedSheet([HEADER, MARCH, APRIL, NOT_YET]);
    const before = header.matches.find(({ column }) => column === 2);
    expect(startAsFact(header.matches, snapshot, header, PROJECTS)).toEqual(
      header.matches.map((match) =>
        match === before ? { ...before, field: PROJECTS.fields.find(({ name }) => name === 'actualStart'), reason: 'ambiguous' } : match,
      ),
    );
  });

  test('where marks stand for no date', () => {
    expect(startIs([MARCH, APRIL, [3, '北山渠', '/', '否'], [4, '某厂', '待 定', '否']])).toBe('actualStart');
    expect(startIs([MARCH, APRIL, NOT_YET, [4, '某厂', '—', '是']])).toBe('plannedStart');
  });

  test('works that stopped, go on or are over have begun', () => {
    const states = ['停工', '主体施工', '已竣工'].map((state, at): Row => [at, '某厂', '2025年3月', state]);
    expect(startIs([...states, NOT_YET])).toBe('actualStart');
  });

  test('whatever stands in sums, in rows that say nothing of works and in those that are not understood', () => {
    const others: Row[] = [
      [null, null, null, '是'],
      [null, ' ', '2025年3月', '否'],
      [5, '某厂', null, null],
      [6, '某厂', '2025年3月', 2],
      [7, '某厂', null, '见备注'],
    ];
    expect(startIs([MARCH, ...others, APRIL, NOT_YET])).toBe('actualStart');
  });
});

describe('it stays the plan', () => {
  test('where a project has a date and has not begun, or has begun without one', () => {
    expect(startIs([MARCH, APRIL, NOT_YET, [4, '某厂', '2025年9月', '否']])).toBe('plannedStart');
    expect(startIs([MARCH, APRIL, NOT_YET, [4, '某厂', null, '是']])).toBe('plannedStart');
    expect(startIs([[4, '某厂', '2025年9月', '否'], MARCH, APRIL, NOT_YET])).toBe('plannedStart');
  });

  test('where fewer than two have begun, or none has not', () => {
    expect(startIs([MARCH, NOT_YET])).toBe('plannedStart');
    expect(startIs([MARCH, APRIL])).toBe('plannedStart');
    expect(startIs([])).toBe('plannedStart');
  });

  test('where its header says so', () => {
    for (const words of ['计划开工时间', '承诺开工时间', '建设年限-开工时间'])
      expect([words, startIs([MARCH, APRIL, NOT_YET], { header: ['序号', '项目名称', words, '是否开工'] })]).toEqual([
        words,
        'plannedStart',
      ]);
  });

  test('where somebody said so', () => {
    const chosen = ({ matches }: FoundHeader): FoundHeader['matches'] => matches.map((match) => ({ ...match, reason: 'chosen' }));
    expect(startIs([MARCH, APRIL, NOT_YET], { change: chosen })).toBe('plannedStart');
  });

  test('without a column of states or of names, and in a ledger without facts', () => {
    const without =
      (name: string) =>
      ({ matches }: FoundHeader): FoundHeader['matches'] =>
        matches.filter(({ field }) => field.name !== name);
    expect(startIs([MARCH, APRIL, NOT_YET], { change: without('startState') })).toBe('plannedStart');
    expect(startIs([MARCH, APRIL, NOT_YET], { change: without('name') })).toBe('plannedStart');
    const kind = { ...PROJECTS, fields: PROJECTS.fields.filter(({ name }) => name !== 'actualStart') };
    expect(startIs([MARCH, APRIL, NOT_YET], { kind })).toBe('plannedStart');
  });

  test('beside a column of the facts', () => {
    const header = ['序号', '项目名称', '计划开工', '是否开工', '实际开工时间'];
    const rows = [MARCH, APRIL, NOT_YET].map((row): Row => [...row, row[2] ?? null]);
    const bare = ({ matches }: FoundHeader): FoundHeader['matches'] =>
      matches.map((match) =>
        match.field.name === 'plannedStart' ? { ...match, cell: { ...match.cell, frame: { ...match.cell.frame, mode: null } } } : match,
      );
    expect(startIs(rows, { header, change: bare })).toBe('plannedStart');
  });

  test('where there is none at all', () => {
    expect(startIs([[1, '青石路', '新建', '是']], { header: ['序号', '项目名称', '建设性质', '是否开工'] })).toBe('nature');
  });
});
