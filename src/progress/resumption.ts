import type { Nature } from '../mechanism/vocabulary';
import type { ProjectStatus, ResumptionResult } from './result';

/** Resumption of continuing projects by the end of the first quarter (第九条, 续建项目一季度100%复工). */
export function resumptionResult(statuses: readonly ProjectStatus[], natures: readonly Nature[], target: number): ResumptionResult {
  let [resumed, notResumed, unclear, continuing] = [0, 0, 0, 0];
  for (let record = 0; record < statuses.length; record++) {
    if (natures[record] !== 'continuing') continue;
    continuing++;
    if (statuses[record] === 'resumed') resumed++;
    else if (statuses[record] === 'not-resumed') notResumed++;
    else if (statuses[record] === 'unreadable') unclear++;
  }
  const told = resumed + notResumed > 0;
  return {
    continuing,
    resumed: told ? resumed : null,
    notResumed,
    unknown: continuing - resumed - notResumed,
    unclear,
    rate: told && continuing > 0 ? resumed / continuing : null,
    target,
  };
}
