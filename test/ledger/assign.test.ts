import fc from 'fast-check';
import { assignBest } from '../../src/ledger/header/assign';

/** The greatest sum there is, by trying everything. */
function greatest(scores: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const own = scores[row];
  if (!own) return 0;
  const without = greatest(scores, row + 1, taken);
  return own.reduce(
    (best, score, column) =>
      taken.has(column) || score === 0 ? best : Math.max(best, score + greatest(scores, row + 1, new Set([...taken, column]))),
    without,
  );
}

test('columns are shared out so that all together fit best', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((width) =>
          fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
        ),
      (scores) => {
        const assigned = assignBest(scores);
        const columns = assigned.filter((column) => column !== null);
        expect(new Set(columns).size).toBe(columns.length);
        expect(assigned).toHaveLength(scores.length);
        expect(assigned.reduce((sum: number, column, row) => sum + (column === null ? 0 : (scores[row]?.[column] ?? 0)), 0)).toBe(
          greatest(scores),
        );
      },
    ),
  );
});

test('what scores nothing together stays apart', () => {
  expect(assignBest([[0]])).toEqual([null]);
  expect(
    assignBest([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual([null, null]);
  expect(
    assignBest([
      [3, 0],
      [2, 0],
    ]),
  ).toEqual([0, null]);
  expect(
    assignBest([
      [2, 0],
      [3, 0],
      [1, 0],
    ]),
  ).toEqual([null, 0, null]);
});

test('more rows than columns, more columns than rows, and none at all', () => {
  expect(assignBest([])).toEqual([]);
  expect(assignBest([[], []])).toEqual([null, null]);
  expect(assignBest([[1, 3, 2]])).toEqual([1]);
  expect(assignBest([[1], [3], [2]])).toEqual([null, 0, null]);
});

test('the best of one gives way where all together fit better', () => {
  expect(
    assignBest([
      [10, 9],
      [10, 1],
    ]),
  ).toEqual([1, 0]);
  expect(
    assignBest([
      [10, 9, 0],
      [9, 8, 0],
      [0, 7, 1],
    ]),
  ).toEqual([0, 1, 2]);
});
