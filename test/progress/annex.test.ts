import { evaluate } from '../../src/progress';
import type { Progress } from '../../src/progress/result';
import { dayOf, isoDate } from '../../src/spreadsheet/calendar';
import { annexLedger, DOCUMENT_DAY } from '../support/annex';

describe('the annexed list on the day of the document (10 April 2025)', () => {
  const ledger = annexLedger();
  let progress: Progress;
  let quarters: Progress['start']['quarters'];
  beforeEach(() => {
    progress = evaluate(ledger, { asOf: DOCUMENT_DAY });
    ({ quarters } = progress.start);
  });

  test('51.57 and 10.73 亿元', () => {
    expect(progress.investment.totalInvestment).toBe(5_157_000_000);
    expect(progress.investment.annualPlan).toBe(1_073_000_000);
    expect(progress.investment.completed).toBeNull();
  });

  test('it has no word of actual starts, so it is counted by plan', () => {
    expect(progress.start.counted).toBe('plan');
    const unknown = { started: null, rate: null, early: null, late: null, shortfall: null, met: null };
    expect(quarters).toMatchObject([unknown, unknown, unknown, unknown]);
  });

  test('planned 3, 4, 6, 6 of 6; needed 3, 5, 6, 6: the second quarter is one short before anything has happened', () => {
    expect(progress.start.newProjects).toBe(6);
    expect(quarters.map(({ planned }) => planned)).toEqual([3, 4, 6, 6]);
    expect(quarters.map(({ needed }) => needed)).toEqual([3, 5, 6, 6]);
    expect(quarters.map(({ plannedRate }) => Math.round((plannedRate ?? 0) * 1000) / 1000)).toEqual([0.5, 0.667, 1, 1]);
    expect(quarters.map(({ planShortfall }) => planShortfall)).toEqual([0, 1, 0, 0]);
    expect(quarters.map(({ cutoff }) => isoDate(cutoff))).toEqual(['2025-03-31', '2025-04-10', '2025-04-10', '2025-04-10']);
  });

  test('the statuses of the six', () => {
    expect(progress.statuses.slice(9)).toEqual(['unconfirmed', 'unconfirmed', 'due', 'pull-forward', 'unconfirmed', 'later']);
    expect([...progress.pullForwardQuarter]).toEqual([[12, 2]]);
  });

  test('nothing is known of resumption', () => {
    expect(progress.resumption).toEqual({ continuing: 9, resumed: null, notResumed: 0, unknown: 9, unclear: 0, rate: null, target: 1 });
  });

  test('past the plan year it is counted at 31 December', () => {
    const later = evaluate(ledger, { asOf: dayOf(2026, 2, 1) });
    expect(isoDate(later.asOf)).toBe('2025-12-31');
    expect(later.asOfCapped).toBe(true);
  });
});
