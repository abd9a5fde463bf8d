import type { Nature } from '../mechanism/vocabulary';
import type { ProjectStatus, ResumptionResult } from './result';

/** Resumption of continuing projects by the end of the first quarter (第九条, 续建项目一季度100%复工). */
export function resumptionResult(statuses: readonly ProjectStatus[], natures: readonly Nature[], target: number): ResumptionResult {
  let [resumed, notResumed, unclear, continuing] = [0, 0, 0, 0];
  for (const [record, status] of statuses.entries()) {
    if (natures[record] !== 'continuing') continue;
    continuing++;
    if (status === 'resumed') resumed++;
    else if (status === 'not-resumed') notResumed++;
    else if (status === 'unreadable') unclear++;
  }
  const told = resumed + notResumed > 0;
  return {
    continuing,
    resumed: told ? resumed : null,
    notResumed,
    unknown: continuing - resumed - notResumed,
    unclear,
    rate: told ? resumed / continuing : null,
    target,
  };
}
