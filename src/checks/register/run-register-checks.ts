import type { ProjectIndex } from '../../ledger/match/project-index';
import type { Ledger } from '../../ledger/ledger';
import type { Settings } from '../../mechanism/settings';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import { dateAsText, numberAsText } from '../common/as-text';
import { cellsFar } from '../common/cells-far';
import { looksUnseen } from '../common/looks-unseen';
import { columnMissing } from '../common/column-missing';
import type { Finding } from '../finding';
import { Findings } from '../findings';
import { creditCodeWrong } from '../common/codes/credit-codes';
import { codeAreaDiffers, codeAsNumber, codeMalformed } from '../common/codes/project-codes';
import { readingLikely, readingOpen } from '../project/open-readings';
import { requiredMissing } from '../common/required-missing';
import { totalNotSum } from '../common/totals';
import { amountUnreadable, dateUnreadable, errorValue } from '../common/unreadable';
import { REGISTER_CHECKS } from './register-catalogue';

/** The checks of the project ledger that ask nothing of projects; what the reading left open is told of every ledger. */
const COMMON = [
  columnMissing,
  readingOpen,
  readingLikely,
  cellsFar,
  looksUnseen,
  requiredMissing,
  dateUnreadable,
  amountUnreadable,
  errorValue,
  numberAsText,
  dateAsText,
  totalNotSum,
  codeAsNumber,
  codeMalformed,
  codeAreaDiffers,
  creditCodeWrong,
] as const;

/** All findings of one of the office's other ledgers, as those of the project ledger. */
export function runRegisterChecks(
  evaluator: RegisterEvaluator,
  projects: ProjectIndex,
  choices: Settings['checks'] = {},
  others: readonly Ledger[] = [],
): Finding[] {
  const findings = new Findings(choices);
  const { ledger } = evaluator.register;
  for (const check of COMMON) {
    const report = findings.of(check);
    if (report) check.run({ ledger, whole: ledger, asOf: evaluator.asOf, comparison: null, others: [] }, report);
  }
  for (const check of REGISTER_CHECKS) {
    const report = findings.of(check);
    if (report) check.run({ evaluator, projects, others }, report);
  }
  return findings.inOrder();
}
