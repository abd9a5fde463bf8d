import { resumptionResult } from '../../src/progress/resumption';
import type { ProjectStatus } from '../../src/progress/result';

/** Resumption of continuing projects of these statuses, beside a new start and a completed one. */
function resumptionOf(statuses: readonly ProjectStatus[]) {
  return resumptionResult(['started', ...statuses, 'ended'], ['new', ...statuses.map(() => 'continuing' as const), 'ended'], 1);
}

test('continuing projects are resumed, not resumed, or unknown; the rate is over all of them', () => {
  expect(
    resumptionOf(['resumed', 'resumed', 'resumed', 'not-resumed', 'resumption-unknown', 'unreadable', 'unreadable', 'resumed']),
  ).toEqual({
    continuing: 8,
    resumed: 4,
    notResumed: 1,
    unknown: 3,
    unclear: 2,
    rate: 0.5,
    target: 1,
  });
});

test('all not resumed is a rate of 0', () => {
  expect(resumptionOf(['not-resumed', 'not-resumed'])).toMatchObject({ resumed: 0, notResumed: 2, unknown: 0, rate: 0 });
});

test('one told to have resumed and one told not to have are told', () => {
  expect(resumptionOf(['resumed', 'not-resumed'])).toMatchObject({ resumed: 1, notResumed: 1, rate: 0.5 });
});

test('where nothing is told of any there is no number, rather than none resumed', () => {
  expect(resumptionOf(['resumption-unknown', 'unreadable'])).toMatchObject({ resumed: null, unknown: 2, unclear: 1, rate: null });
});

test('without continuing projects there is no rate', () => {
  expect(resumptionOf([])).toMatchObject({ continuing: 0, resumed: null, rate: null });
});
