import type { Settings } from '../mechanism/settings';
import type { FindingCode } from './catalogue';
import type { CheckWords, Report, Severity } from './check';
import type { Finding } from './finding';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Collects what checks report, each with its code and the severity that the office has chosen. */
export class Findings {
  private readonly all: Finding[] = [];

  constructor(private readonly choices: Settings['checks']) {}

  /** Where a check reports to; null for one that the office has switched off. */
  of({ code, severity: usual }: Pick<CheckWords<FindingCode>, 'code' | 'severity'>): Report | null {
    const severity = this.choices[code] ?? usual;
    if (severity === 'off') return null;
    return ({ row, column, field, cells, params, fix = null }) => {
      this.all.push({ code, severity, row, column, field, ...(cells ? { cells } : {}), params, fix });
    };
  }

  /** Errors first, then down the sheet and along the row. */
  inOrder(): Finding[] {
    return this.all.sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.row - b.row || (a.column ?? -1) - (b.column ?? -1));
  }
}
