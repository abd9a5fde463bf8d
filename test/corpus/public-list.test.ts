import { runChecks } from '../../src/checks/run-checks';
import { dayOf } from '../../src/spreadsheet/calendar';
import { readPublicList } from './public-list';

const { ledger, leaves } = readPublicList();

test('418 projects under 42 page headers, every row accounted for', () => {
  expect(ledger.rowCounts).toMatchObject({ record: 418, header: 42, section: 14, total: 1, unknown: 0, continuation: 0 });
});

test('nine groups declare their number of projects, and all nine are right', () => {
  expect(leaves.map(({ declaredCount }) => declaredCount)).toEqual([8, 68, 26, 185, 88, 15, 4, 14, 10]);
  expect(leaves.map(({ first, end }) => end - first)).toEqual([8, 68, 26, 185, 88, 15, 4, 14, 10]);
});

test('the sections carry the natures: 290 new, 128 continuing', () => {
  expect(ledger.natures.filter((nature) => nature === 'new')).toHaveLength(290);
  expect(ledger.natures.filter((nature) => nature === 'continuing')).toHaveLength(128);
});

test('its counts and numbers hold', () => {
  const codes = runChecks(ledger, dayOf(2026, 6, 30)).map(({ code }) => code);
  for (const code of ['section-count', 'sequence-gap', 'name-duplicate'] as const) expect(codes).not.toContain(code);
});
