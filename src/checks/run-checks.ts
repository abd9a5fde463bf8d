import { runToEnd, type CooperativeTask } from '../spreadsheet/task';
import { isFolded, rowOfCell, sheetColumn } from '../ledger/combine/row-location';
import type { Ledger } from '../ledger/ledger';
import type { Day } from '../spreadsheet/calendar';
import type { Settings } from '../mechanism/settings';
import { CHECKS } from './catalogue';
import type { CheckContext, Remark, EarlierComparison } from './check';
import type { Finding } from './finding';
import { inOrder } from './order';
import { partsOf } from './project/combined';

/** All findings of a ledger: errors first, then down the sheet and along the row. `choices` are the office's own severities, `since` an earlier ledger to compare with, `others` the workbook's other ledgers. */
export function runChecks(
  ledger: Ledger,
  asOf: Day,
  choices: Settings['checks'] = {},
  comparison: EarlierComparison | null = null,
  others: readonly Ledger[] = [],
): Finding[] {
  return runToEnd(runningChecks(ledger, asOf, choices, comparison, others));
}

/** {@link runChecks} in slices. */
export function* runningChecks(
  ledger: Ledger,
  asOf: Day,
  choices: Settings['checks'],
  comparison: EarlierComparison | null,
  others: readonly Ledger[],
): CooperativeTask<Finding[]> {
  const findings: Finding[] = [];
  const context: CheckContext = { ledger, asOf, comparison, others };
  const parts = partsOf(context);
  for (const { code, severity: usual, run, across } of CHECKS) {
    const severity = choices[code] ?? usual;
    if (severity === 'off') continue;
    const put = ({ row, column, field, params = {}, fix = null }: Remark): number => {
      // A cell that holds more than the field, or stands a row lower, is shown and not changed.
      const shares = column !== null && isFolded(column);
      return findings.push({
        code,
        severity,
        row: rowOfCell(row, column),
        column: shares ? sheetColumn(column) : column,
        field,
        params,
        fix: shares ? null : fix,
      });
    };
    for (const part of parts) {
      yield;
      run(part.context, (remark) => put({ ...remark, row: part.rowOf(remark.row) }));
    }
    if (parts.length > 1) across?.(context, put);
  }
  yield;
  return inOrder(findings);
}
