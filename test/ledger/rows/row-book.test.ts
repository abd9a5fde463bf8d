import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { RowBook } from '../../../src/ledger/rows/row-book';
import { SectionTree } from '../../../src/ledger/rows/sections';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Row = readonly CellValue[];

/** A book of a block that begins in row 5, with its sections. */
function bookOf(...rows: Row[]) {
  const snapshot = snapshotOf(rows, { origin: { row: 4, column: 0 } });
  const tree = new SectionTree(PROJECTS, 2025, new Map([[1, { field: 'totalInvestment', unit: '万元' }]]), new Set([0, 2]), 0, null);
  return { book: new RowBook(snapshot, tree), tree, rows: snapshot.values };
}

test('records are kept with the innermost section that they stand in', () => {
  const { book } = bookOf();
  book.record(0);
  book.row(1, ['一、交通'], 'section');
  book.record(2);
  book.record(3);
  expect([book.records, book.sectionOf]).toEqual([
    [0, 2, 3],
    [-1, 0, 0],
  ]);
});

test('other rows are kept by the sheet’s own row with their words and, where they have one, the reason', () => {
  const { book } = bookOf([], [], [], [], [], [], []);
  book.row(0, ['附件', ' ', '某县\n项目表'], 'title');
  book.row(1, [], 'blank');
  book.row(2, [3, 500], { unknown: 'numbers-only' });
  book.row(3, ['（1）南段'], 'part', 'parent-counted');
  book.row(4, ['合计', null, '12个'], 'total');
  book.row(5, ['其中：新建', null, '5个'], 'breakdown');
  book.row(6, ['长'.repeat(130)], 'note');
  expect(book.other).toEqual([
    { row: 4, kind: 'title', text: '附件 某县项目表' },
    { row: 6, kind: 'unknown', text: '3 500', reason: 'numbers-only' },
    { row: 7, kind: 'part', text: '（1）南段', reason: 'parent-counted' },
    { row: 8, kind: 'total', text: '合计 12个' },
    { row: 9, kind: 'total', text: '其中：新建 5个' },
    { row: 10, kind: 'note', text: '长'.repeat(120) },
  ]);
});

test('only a heading opens a section', () => {
  const { book, tree } = bookOf([]);
  book.row(0, ['注：某'], 'note');
  book.record(1);
  expect([tree.sections, book.sectionOf]).toEqual([[], [-1]]);
});

test('what went before is the last row, a blank one or a page’s header between left out', () => {
  const { book } = bookOf();
  expect(book.before).toBe('header');
  book.record(0);
  book.row(1, [], 'blank');
  expect(book.before).toBe('record');
  book.row(2, ['项目名称'], 'header');
  expect(book.before).toBe('record');
  book.row(3, ['注：某'], 'note');
  expect(book.before).toBe('note');
  book.record(4);
  expect(book.before).toBe('record');
});

test('a row that heads by its number is a section down to its last row', () => {
  const { book, tree } = bookOf();
  book.heading(0, ['交通'], 2, false);
  book.heading(1, ['公路'], 2, false);
  for (const row of [2, 3]) {
    book.reach(row);
    book.record(row);
  }
  expect(book.sectionOf).toEqual([1, -1]);
  expect(book.other).toEqual([
    { row: 4, kind: 'section', text: '交通', reason: 'parts-counted' },
    { row: 5, kind: 'section', text: '公路', reason: 'parts-counted' },
  ]);
  expect(tree.sections.map(({ first, end, parent }) => [first, end, parent])).toEqual([
    [0, 1, -1],
    [0, 1, 0],
  ]);
});

test('an outer heading goes on when an inner one ends', () => {
  const { book } = bookOf();
  book.heading(0, ['交通'], 4, false);
  book.heading(1, ['公路'], 2, false);
  for (const row of [2, 3, 4, 5]) {
    book.reach(row);
    book.record(row);
  }
  expect(book.sectionOf).toEqual([1, 0, 0, -1]);
});

describe('a total', () => {
  test('is kept with what it declares', () => {
    const { book, tree } = bookOf();
    book.record(0);
    book.row(1, ['合计', 500, '12个'], 'total');
    expect(tree.totals).toMatchObject([{ row: 5, declaredCount: 12, after: 1, section: -1 }]);
  });

  test('above the records is divided by the lines below it that make up its count: they head nothing', () => {
    const { book, tree, rows } = bookOf(
      ['合计', null, '12个'],
      ['续建项目', null, '7个'],
      ['新建项目', null, '5个'],
      ['新建项目', null, '5个'],
    );
    book.row(0, rows[0] ?? [], 'total');
    book.row(1, rows[1] ?? [], 'section');
    book.row(2, rows[2] ?? [], 'section');
    book.row(3, rows[3] ?? [], 'section');
    expect(book.other.map(({ kind }) => kind)).toEqual(['total', 'total', 'total', 'section']);
    expect([tree.sections.length, tree.totals.length]).toEqual([1, 1]);
  });

  test('below records is not', () => {
    const { book, rows } = bookOf(['合计', null, '12个'], ['续建项目', null, '7个'], ['新建项目', null, '5个']);
    book.record(9);
    book.row(0, rows[0] ?? [], 'total');
    book.row(1, rows[1] ?? [], 'section');
    expect(book.other.map(({ kind }) => kind)).toEqual(['total', 'section']);
  });
});

describe('a sentence', () => {
  const SENTENCE = '共有项目3个，总投资600万元。';

  test('below a section, before its records, speaks for it', () => {
    const { book, tree } = bookOf();
    book.row(0, ['一、交通'], 'section');
    book.row(1, [SENTENCE], 'statement');
    expect(tree.sections[0]?.declaredCount).toBe(3);
    expect([tree.totals, book.other[1]?.kind]).toEqual([[], 'note']);
  });

  test('above the records declares like a total', () => {
    const { book, tree } = bookOf([SENTENCE]);
    book.row(0, [SENTENCE], 'statement');
    expect(tree.totals).toMatchObject([{ declaredCount: 3, after: 0 }]);
    expect(book.other[0]?.kind).toBe('total');
  });

  test('below the records does so only where it speaks of the whole list', () => {
    const { book, tree } = bookOf();
    book.record(0);
    book.row(1, [null, SENTENCE], 'statement');
    book.row(2, [null, `以上${SENTENCE}`], 'statement');
    expect(book.other.map(({ kind }) => kind)).toEqual(['note', 'total']);
    expect(tree.totals).toHaveLength(1);
  });
});
