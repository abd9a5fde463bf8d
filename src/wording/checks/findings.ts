import type { Severity } from '../../checks/check';

/** Names of the three severities. */
export const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

/** A note, behind the sentence of the finding that it stands beside. */
export const noteBehind = (note: string): string => `（备注：${note}）`;
