import type { Finding, Severity } from './finding';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first, then down the sheet and along the row. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.row - b.row || (a.column ?? -1) - (b.column ?? -1));
}
