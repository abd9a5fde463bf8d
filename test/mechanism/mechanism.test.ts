import fc from 'fast-check';
import { chineseDate, civilOf, dayOf, isoDate, monthEnd, parseIsoDate, quarterEnd } from '../../src/spreadsheet/calendar';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/mechanism/settings';
import { TARGETS, targetOf } from '../../src/mechanism/targets';

describe('days', () => {
  test('the serial numbers of Excel', () => {
    expect(dayOf(2025, 1, 1)).toBe(45_658);
    expect(dayOf(1900, 3, 1)).toBe(61);
    expect(isoDate(quarterEnd(2024, 1))).toBe('2024-03-31');
    expect(isoDate(monthEnd(2024, 2))).toBe('2024-02-29');
    expect(chineseDate(dayOf(2025, 4, 10))).toBe('2025年4月10日');
  });

  test('every day is read back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (day) => {
        const { year, month, day: date } = civilOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(parseIsoDate(isoDate(day))).toBe(day);
      }),
    );
  });

  test.each(['2025-02-30', '2025-13-01', '2025-1-1', 'today', ''])('%j is no day', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});

describe('targets', () => {
  test('each figure of the document stands once, with its article', () => {
    expect(new Set(TARGETS.map(({ key }) => key)).size).toBe(TARGETS.length);
    expect(TARGETS.every(({ article, wording }) => /^(总则|第[一二三四五六七八九十]+条)$/.test(article) && wording !== '')).toBe(true);
  });

  test('an office’s own figure goes before the document’s and keeps the article', () => {
    expect(targetOf('start-q2').value).toBe(0.8);
    expect(targetOf('start-q2', { 'start-q2': 0.7 })).toMatchObject({ value: 0.7, article: '第九条' });
  });
});

describe('settings', () => {
  test('what was kept is read back, newer keys are dropped, missing ones get defaults', () => {
    expect(parseSettings({ version: 1 })).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings({ version: 1, columns: { 时间: 'plannedStart' }, targets: { 'start-q1': 0.5 }, later: true })).toEqual({
      ...DEFAULT_SETTINGS,
      columns: { 时间: 'plannedStart' },
      targets: { 'start-q1': 0.5 },
    });
  });

  test.each([null, 'x', {}, { version: 2 }, { version: 1, basis: 'guess' }, { version: 1, targets: { 'start-q1': -1 } }])(
    '%j is none of ours',
    (kept) => {
      expect(parseSettings(kept)).toBeNull();
    },
  );
});
