import type { MonthFigures } from '../mechanism/history';
import { isoDate } from '../spreadsheet/calendar';
import { present } from '../spreadsheet/present';
import type { Progress, ProjectStatus } from './result';

/** The key figures of the as-of month, to be kept; `source` is the sheet or the file they come from. */
export function monthFigures(progress: Progress, source: string): MonthFigures {
  const { asOf, planYear, start, resumption, investment } = progress;
  const now = start.quarters.filter(({ begun }) => begun).at(-1) ?? present(start.quarters[0], 'quarters', 0);
  const count = (of: ProjectStatus): number => progress.statuses.filter((status) => status === of).length;
  return {
    month: isoDate(asOf).slice(0, 7),
    asOf: isoDate(asOf),
    planYear,
    source,
    startRate: start.newProjects > 0 ? now.rate : null,
    startTarget: now.target,
    started: now.started,
    startBase: now.denominator,
    resumptionRate: resumption.rate,
    investmentRate: investment.rate,
    timeProgress: investment.timeProgress,
    late: now.started !== null ? count('overdue') : null,
    notResumed: resumption.resumed === null ? null : count('not-resumed'),
  };
}
