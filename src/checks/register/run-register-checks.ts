import type { ProjectIndex } from '../../ledger/match/project-index';
import type { Settings } from '../../mechanism/settings';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import { dateAsText, numberAsText } from '../common/as-text';
import type { Check } from '../check';
import { columnMissing } from '../common/column-missing';
import type { Finding } from '../finding';
import { inOrder } from '../order';
import { requiredMissing } from '../common/required-missing';
import { totalNotSum } from '../common/totals';
import { amountUnreadable, dateUnreadable, errorValue } from '../common/unreadable';
import { projectUnknown } from './unknown-project';
import type { RegisterCheck } from './register-check';
import {
  amountDiffers,
  datesOutOfOrder,
  movedBack,
  notRising,
  partAboveWhole,
  projectsAbsent,
  reasonMissing,
  recordRepeated,
  registerContradiction,
} from './rules';
import { wordUnknown } from './unknown-word';

/** The checks of the project ledger that ask nothing of projects. */
const COMMON: readonly Check[] = [
  columnMissing,
  requiredMissing,
  dateUnreadable,
  amountUnreadable,
  errorValue,
  numberAsText,
  dateAsText,
  totalNotSum,
];

/** The checks of the other ledgers; a new one is one file and one line here. */
export const REGISTER_CHECKS: readonly RegisterCheck[] = [
  wordUnknown,
  projectUnknown,
  datesOutOfOrder,
  partAboveWhole,
  reasonMissing,
  registerContradiction,
  movedBack,
  amountDiffers,
  notRising,
  recordRepeated,
  projectsAbsent,
];

/** All findings of one of the office's other ledgers, as those of the project ledger. */
export function runRegisterChecks(evaluator: RegisterEvaluator, projects: ProjectIndex, choices: Settings['checks'] = {}): Finding[] {
  const findings: Finding[] = [];
  const { ledger } = evaluator.register;
  const reportAs = (
    { code, severity: usual }: Pick<Check, 'code' | 'severity'>,
    run: (report: Parameters<Check['run']>[1]) => void,
  ): void => {
    const severity = choices[code] ?? usual;
    if (severity === 'off') return;
    run(({ row, column, field, params = {}, fix = null }) => findings.push({ code, severity, row, column, field, params, fix }));
  };
  for (const check of COMMON)
    reportAs(check, (report) => check.run({ ledger, asOf: evaluator.asOf, comparison: null, others: [] }, report));
  for (const check of REGISTER_CHECKS) reportAs(check, (report) => check.run({ evaluator, projects }, report));
  return inOrder(findings);
}
