import { isFolded, rowOfCell, sheetColumn } from '../ledger/combine/row-location';
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
      // A cell that holds more than the field, or stands a row lower, is shown and not changed.
      const shares = column !== null && isFolded(column);
      const place = { row: rowOfCell(row, column), column: shares ? sheetColumn(column) : column };
      this.all.push({ code, severity, ...place, field, ...(cells ? { cells } : {}), params, fix: shares ? null : fix });
    };
  }

  /** Errors first, then down the sheet and along the row. */
  inOrder(): Finding[] {
    return this.all.sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.row - b.row || (a.column ?? -1) - (b.column ?? -1));
  }
}
