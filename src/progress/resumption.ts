import type { ProjectStatus, ResumptionResult } from './result';

/** Resumption of continuing projects by the end of the first quarter (第九条, 续建项目一季度100%复工). */
export function resumptionResult(statuses: readonly ProjectStatus[], target: number): ResumptionResult {
  let [resumed, notResumed, unknown] = [0, 0, 0];
  for (const status of statuses) {
    if (status === 'resumed') resumed++;
    else if (status === 'not-resumed') notResumed++;
    else if (status === 'resumption-unknown') unknown++;
  }
  const continuing = resumed + notResumed + unknown;
  const told = resumed + notResumed > 0;
  return {
    continuing,
    resumed: told ? resumed : null,
    notResumed,
    unknown,
    rate: told && continuing > 0 ? resumed / continuing : null,
    target,
  };
}
