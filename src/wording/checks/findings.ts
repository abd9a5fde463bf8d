import type { Severity } from '../../checks/check';

/** Names of the three severities. */
export const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };
