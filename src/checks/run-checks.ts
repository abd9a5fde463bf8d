import { runToEnd, type CooperativeTask } from '../spreadsheet/task';
import type { Ledger } from '../ledger/ledger';
import type { Day } from '../spreadsheet/calendar';
import type { Settings } from '../mechanism/settings';
import { CHECKS, type ProjectCheck } from './catalogue';
import type { CheckContext, EarlierComparison } from './check';
import type { Finding } from './finding';
import { Findings } from './findings';
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
  const findings = new Findings(choices);
  const context: CheckContext = { ledger, whole: ledger, asOf, comparison, others };
  const parts = partsOf(context);
  const checks: readonly ProjectCheck[] = CHECKS;
  for (const check of checks) {
    const report = findings.of(check);
    if (!report) continue;
    for (const part of parts) {
      yield;
      check.run(part.context, (remark) => report({ ...remark, row: part.rowOf(remark.row) }));
    }
    if (parts.length > 1) check.across?.(context, report);
  }
  yield;
  return findings.inOrder();
}
