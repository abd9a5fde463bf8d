import type { Finding, FindingCode, Severity } from '../../checks/finding';

/** The findings of one check. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Those that have a safe repair. */
  readonly fixable: readonly Finding[];
}

/** Groups findings by check, in the order in which the checks first occur: errors come first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return Array.from(groups, ([code, members]) => ({
    code,
    severity: members[0]?.severity ?? 'info',
    findings: members,
    fixable: members.filter(({ fix }) => fix !== null),
  }));
}

/** Groups open at first: all while the whole list is short, else the most serious one. */
export function openAtFirst(groups: readonly FindingGroup[]): FindingCode[] {
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return groups.slice(0, total <= 12 ? groups.length : 1).map(({ code }) => code);
}
