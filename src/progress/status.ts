import { civilOf, dayOf, quarterEnd, type Day } from '../spreadsheet/calendar';
import type { Ledger } from '../ledger/ledger';
import { resumptionFacts, type ResumptionFact } from './facts';
import type { NewProject } from './projects';
import type { NewStatus, ProjectStatus, StartResult } from './result';

export interface Statuses {
  /** Parallel to the ledger's records. */
  readonly statuses: readonly ProjectStatus[];
  /** Record to the quarter whose plan is short and for which it should come forward. */
  readonly pullForwardQuarter: ReadonlyMap<number, number>;
}

/** Status of every project, the first that holds (docs/design.md, Status of a project). */
export function projectStatuses(
  ledger: Ledger,
  projects: readonly NewProject[],
  start: StartResult,
  planYear: number,
  asOf: Day,
): Statuses {
  const pullForwardQuarter = projectsToPullForward(projects, start, asOf);
  const today = civilOf(asOf);
  const context = {
    told: start.counted === 'actual',
    asOf,
    thisQuarterEnd: quarterEnd(today.year, Math.ceil(today.month / 3)),
    latestStart: quarterEnd(planYear, 3),
    pullForward: pullForwardQuarter,
  };
  const resumed = resumptionFacts(ledger, planYear, asOf);
  let next = 0;
  const statuses = ledger.natures.map((nature, record): ProjectStatus => {
    switch (nature) {
      case 'new': {
        // The projects stand in the order of their records.
        const project = projects[next++];
        return project ? newStatus(project, context) : 'unreadable';
      }
      case 'continuing':
        return continuingStatus(resumed(record));
      case 'outside':
        return 'outside';
      case 'ended':
        return 'ended';
      case 'unknown':
        return 'unreadable';
    }
  });
  return { statuses, pullForwardQuarter };
}

interface StatusContext {
  readonly told: boolean;
  readonly asOf: Day;
  /** Last day of the quarter that the as-of date lies in. */
  readonly thisQuarterEnd: Day;
  /** 30 September of the plan year: the third quarter's target is 100%. */
  readonly latestStart: Day;
  readonly pullForward: ReadonlyMap<number, number>;
}

function newStatus(project: NewProject, { told, asOf, thisQuarterEnd, latestStart, pullForward }: StatusContext): NewStatus {
  if (project.startedFrom <= asOf) return startedStatus(project);
  const { planned } = project;
  if (!planned || project.unclear) return 'unreadable';
  if (planned.last <= asOf) return told ? 'overdue' : 'unconfirmed';
  if (planned.last <= thisQuarterEnd) return 'due';
  if (planned.last > latestStart) return 'too-late';
  return pullForward.has(project.record) ? 'pull-forward' : 'later';
}

/** Early, in time or late by the month of the fact against the planned month. */
function startedStatus({ planned, actual }: NewProject): NewStatus {
  if (!planned || !actual) return 'started';
  const { year, month } = civilOf(actual.first);
  const monthFirst = dayOf(year, month, 1);
  if (monthFirst > planned.last) return 'started-late';
  return actual.last < monthStart(planned.first) ? 'started-early' : 'started';
}

function monthStart(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month, 1);
}

/**
 * For each quarter that is not over and whose plan is short: the earliest planned after it, ties in
 * ledger order, as many as it is short. One that has started already has come forward by itself; one
 * that cannot be judged is not asked to.
 */
function projectsToPullForward(projects: readonly NewProject[], start: StartResult, asOf: Day): Map<number, number> {
  const chosen = new Map<number, number>();
  const short = start.quarters.filter(({ end, planShortfall }) => end >= asOf && planShortfall > 0);
  for (const { quarter, end, planShortfall } of short) {
    const after = projects
      .filter(({ due, unclear }) => due > end && due !== Infinity && !unclear)
      .sort((a, b) => a.due - b.due || a.record - b.record);
    for (const project of after.slice(0, planShortfall)) {
      if (!chosen.has(project.record)) chosen.set(project.record, quarter);
    }
  }
  return chosen;
}

function continuingStatus(resumed: ResumptionFact): ProjectStatus {
  if (resumed === 'unclear') return 'unreadable';
  if (resumed === null) return 'resumption-unknown';
  return resumed ? 'resumed' : 'not-resumed';
}
