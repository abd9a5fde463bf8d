import { isSame, readTwice } from './same';

const LEDGERS = 300;

test('a ledger in other words, another order, other units, with sections, merges and strange columns says the same', () => {
  const readings = Array.from({ length: LEDGERS }, (_, seed) => readTwice(seed));
  // Every way of writing was tried, and the ledgers hold slips that are found.
  expect(readings.every(({ plain }) => plain !== 'no ledger')).toBe(true);
  expect(readings.filter(({ plain }) => JSON.stringify(plain).includes('"error ')).length).toBeGreaterThan(LEDGERS / 2);
  const different = readings.filter((reading) => !isSame(reading));
  for (const { seed, way, plain, other } of different.slice(0, 1)) expect({ seed, way, facts: other }).toEqual({ seed, way, facts: plain });
  expect(different.map(({ seed }) => seed)).toEqual([]);
});
