import { runToEnd, type CooperativeTask } from '../spreadsheet/task';
import type { Ledger } from '../ledger/ledger';
import { dayOf, type Day } from '../spreadsheet/calendar';
import { LINEAR, type TimePath } from '../mechanism/time-path';
import { START_TARGETS, targetOf, type TargetKey } from '../mechanism/targets';
import { startFacts } from './facts';
import { investmentResult } from './investment';
import { newProjects } from './projects';
import { resumptionResult } from './resumption';
import type { Progress, RateBasis } from './result';
import { startResult } from './start';
import { projectStatuses } from './status';

export interface EvaluateOptions {
  readonly asOf: Day;
  readonly basis?: RateBasis;
  /** Figures that the office set in place of the document's. */
  readonly targets?: Readonly<Partial<Record<TargetKey, number>>>;
  /** What should be done by which month; month/12 if left out. */
  readonly timePath?: TimePath;
}

/** Start rates, resumption, investment and each project's status at a day. */
export function evaluate(ledger: Ledger, options: EvaluateOptions): Progress {
  return runToEnd(evaluating(ledger, options));
}

/** {@link evaluate} in slices. */
export function* evaluating(ledger: Ledger, options: EvaluateOptions): CooperativeTask<Progress> {
  const planYear = ledger.planYear.year;
  const yearEnd = dayOf(planYear, 12, 31);
  const asOf = Math.min(options.asOf, yearEnd);
  const [q1, q2, q3, q4] = START_TARGETS.map((key) => targetOf(key, options.targets).value);
  const facts = startFacts(ledger);
  const projects = newProjects(ledger, asOf, facts);
  yield;
  const start = startResult({
    projects,
    told: facts.told,
    planYear,
    asOf,
    basis: options.basis ?? 'all-new',
    allProjects: ledger.rows.length,
    targets: [q1 ?? 1, q2 ?? 1, q3 ?? 1, q4 ?? 1],
  });
  yield;
  const { statuses, pullForwardQuarter } = projectStatuses(ledger, projects, start, planYear, asOf);
  yield;
  return {
    asOf,
    asOfCapped: options.asOf > yearEnd,
    planYear,
    start,
    newProjects: projects,
    resumption: resumptionResult(statuses, ledger.natures, targetOf('resumption-q1', options.targets).value),
    investment: investmentResult(ledger, asOf, planYear, options.timePath ?? LINEAR),
    statuses,
    pullForwardQuarter,
  };
}
