import type { FindingCode, Severity } from '../../../checks/finding';
import type { Problem } from './problem-list';

/** The problems of one check. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
  /** Those that have a safe repair. */
  readonly fixable: readonly Problem[];
}

/** Groups problems by check, in the order in which the checks first occur: errors come first. */
export function groupProblems(problems: readonly Problem[]): FindingGroup[] {
  const groups = new Map<FindingCode, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.finding.code);
    if (group) group.push(problem);
    else groups.set(problem.finding.code, [problem]);
  }
  return Array.from(groups, ([code, members]) => ({
    code,
    severity: members[0]?.finding.severity ?? 'info',
    problems: members,
    fixable: members.filter(({ finding }) => finding.fix !== null),
  }));
}

/** Groups open at first: errors and warnings while they are few, else the most serious group; hints are folded beside them. */
export function openAtFirst(groups: readonly FindingGroup[]): FindingCode[] {
  const urgent = groups.filter(({ severity }) => severity !== 'info');
  const first = urgent.length > 0 ? urgent : groups;
  const total = first.reduce((sum, { problems }) => sum + problems.length, 0);
  return first.slice(0, total <= 12 ? first.length : 1).map(({ code }) => code);
}
