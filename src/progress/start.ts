import { quarterEnd, quarterStart, type Day } from '../spreadsheet/calendar';
import type { NewProject } from './projects';
import type { QuarterResult, RateBasis, StartResult } from './result';

export interface StartInput {
  readonly projects: readonly NewProject[];
  /** The ledger tells of actual starts; without it everything is counted by plan (按计划口径). */
  readonly told: boolean;
  readonly planYear: number;
  readonly asOf: Day;
  readonly basis: RateBasis;
  /** All projects of the list, for the basis of that name. */
  readonly allProjects: number;
  /** Shares of the four quarters (第九条). */
  readonly targets: readonly [number, number, number, number];
}

/** Start rates of the four quarters (第九条; docs/design.md, Start rate). */
export function startResult(input: StartInput): StartResult {
  const quarters = ([1, 2, 3, 4] as const).map((quarter) => quarterResult(quarter, input));
  return {
    basis: input.basis,
    counted: input.told ? 'actual' : 'plan',
    newProjects: input.projects.length,
    quarters,
    startedWithoutDate: input.projects.filter((project) => project.undated).length,
    unclear: input.projects.filter((project) => project.unclear).length,
  };
}

function quarterResult(quarter: 1 | 2 | 3 | 4, input: StartInput): QuarterResult {
  const { projects, asOf, planYear, told } = input;
  const end = quarterEnd(planYear, quarter);
  const begun = quarterStart(planYear, quarter) <= asOf;
  const ended = end <= asOf;
  const cutoff = Math.min(end, asOf);
  const target = input.targets[quarter - 1] ?? 1;
  const { planned, plannedToDate, started, early, late, unjudged, open } = countStarts(projects, end, cutoff);
  const denominator = denominatorOf(input, plannedToDate);
  const needed = neededFor(target, denominator);
  const planDenominator = input.basis === 'all-projects' ? input.allProjects : projects.length;
  const common = {
    quarter,
    cutoff,
    end,
    begun,
    ended,
    target,
    needed,
    planned,
    plannedRate: planDenominator === 0 ? null : planned / planDenominator,
    planShortfall: Math.max(0, neededFor(target, planDenominator) - planned),
    plannedToDate,
    denominator,
  };
  if (!told || !begun) return { ...common, started: null, rate: null, early: null, late: null, shortfall: null, unjudged: null, met: null };
  const shortfall = Math.max(0, needed - started);
  return {
    ...common,
    started,
    rate: denominator === 0 ? null : started / denominator,
    early,
    late,
    shortfall,
    unjudged,
    // Those that cannot be judged, or have started nobody says when, may have started by then: then the target may be met.
    met: shortfall === 0 ? true : ended && shortfall > open ? false : null,
  };
}

function denominatorOf(input: StartInput, plannedToDate: number): number {
  switch (input.basis) {
    case 'all-new':
      return input.projects.length;
    case 'planned-to-date':
      return plannedToDate;
    case 'all-projects':
      return input.allProjects;
  }
}

/** ceil(target × N), safe against 0.8 × 5 = 4.000000000000001. */
export function neededFor(target: number, projects: number): number {
  return Math.ceil(Math.round(target * projects * 1e9) / 1e9);
}

/** One pass: planned by the quarter's end and by the cut-off, started by the cut-off, where the two differ, and what cannot be judged. */
function countStarts(projects: readonly NewProject[], end: Day, cutoff: Day) {
  let [planned, plannedToDate, started, early, late, unjudged, open] = [0, 0, 0, 0, 0, 0, 0];
  for (const project of projects) {
    const { due, startedFrom } = project;
    const isDue = due <= cutoff;
    const isStarted = startedFrom <= cutoff;
    if (due <= end) planned++;
    if (isDue) plannedToDate++;
    if (isStarted) started++;
    if (isStarted && !isDue) early++;
    if ((project.unclear || project.undated) && !isStarted) open++;
    if (isDue && !isStarted) {
      if (project.unclear) unjudged++;
      else late++;
    }
  }
  return { planned, plannedToDate, started, early, late, unjudged, open };
}
