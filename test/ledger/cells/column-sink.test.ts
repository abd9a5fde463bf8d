import { ColumnSink, countStates } from '../../../src/ledger/cells/column-sink';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { CellState } from '../../../src/ledger/ledger';
import { present } from '../../../src/spreadsheet/present';
import type { CellValue } from '../../../src/spreadsheet/snapshot';

const [FIELD] = PROJECTS.fields;
const MATCH = {
  field: present(FIELD, 'field'),
  column: 3,
  header: '计划开工时间',
  confidence: 1,
  reason: 'exact',
  unit: null,
  unitSource: null,
} as const;
type Counted = Partial<Record<keyof typeof CellState, number>>;

/** How many cells are in each state that has any. */
function counted(counts: ArrayLike<number>): Counted {
  const all = Object.entries(CellState).map(([name, state]): [string, number] => [name, present(counts[state], name)]);
  return Object.fromEntries(all.filter(([, count]) => count > 0));
}

test('a column is what its cells came to, record by record', () => {
  const sink = new ColumnSink<number>(MATCH, 7);
  sink.put(0, 45_730);
  sink.putFromText(1, 45_731);
  sink.putFromText(2, 45_732, 'started');
  sink.miss(3, CellState.word, 'not-started');
  sink.miss(4, CellState.unreadable);
  sink.skips(5, null);
  sink.skips(6, { error: '#REF!' });
  const { counts, ...column } = sink.build();
  expect(column).toEqual({
    field: MATCH.field,
    match: MATCH,
    values: [45_730, 45_731, 45_732, null, null, null, null],
    states: Uint8Array.of(
      ...[CellState.read, CellState.read, CellState.read],
      ...[CellState.word, CellState.unreadable, CellState.empty, CellState.error],
    ),
    fromText: [1, 2],
    words: new Map([
      [2, 'started'],
      [3, 'not-started'],
    ]),
    distinct: null,
  });
  expect(counted(counts)).toEqual({ read: 3, word: 1, unreadable: 1, empty: 1, error: 1 });
});

test('there is room for all records at once', () => {
  const { values, states } = new ColumnSink<number>(MATCH, 3).build();
  expect([values.length, states.length]).toEqual([3, 3]);
});

test.each<[CellValue, Counted]>([
  [null, { empty: 1 }],
  ['', { empty: 1 }],
  [' \u200b', { empty: 1 }],
  [{ error: '#DIV/0!' }, { error: 1 }],
])('in %j there is nothing to read', (cell, expected) => {
  const sink = new ColumnSink<number>(MATCH, 1);
  expect(sink.skips(0, cell)).toBe(true);
  expect(counted(sink.build().counts)).toEqual(expected);
});

test.each<CellValue>([0, 5, '5', '/', true, false])('in %j there is something to read', (cell) => {
  const sink = new ColumnSink<number>(MATCH, 1);
  expect(sink.skips(0, cell)).toBe(false);
  sink.put(0, 5);
  expect(sink.build().values).toEqual([5]);
});

test('texts that were read once each go with the column', () => {
  const distinct = { texts: ['交通局'], first: [0], of: Int32Array.of(0) };
  expect(new ColumnSink<string>(MATCH, 1).build(distinct).distinct).toBe(distinct);
});

test('states are counted, each by its own, and one that is none of ours is a fault', () => {
  expect(counted(countStates(Uint8Array.of(CellState.read, CellState.uncalculated, CellState.uncalculated)))).toEqual({
    read: 1,
    uncalculated: 2,
  });
  expect(countStates(Uint8Array.of())).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(() => countStates(Uint8Array.of(8))).toThrow('counts[8]');
});
