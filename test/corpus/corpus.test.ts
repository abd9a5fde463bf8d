import { CASES } from './cases';
import { readCase } from './case';

describe.each(CASES)('$oddity', (example) => {
  test.each(readCase(example))('$what', ({ actual, expected }) => {
    expect(actual).toEqual(expected);
  });
});

test('the corpus is at least forty small ledgers, no two alike', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CASES.map(({ oddity }) => oddity)).size).toBe(CASES.length);
});
