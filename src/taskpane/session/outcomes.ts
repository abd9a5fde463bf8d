import type { Checked, Fixed, Summarised } from '../../app/requests';
import type { FindingCode } from '../../checks/finding';
import type { CheckChoice } from '../../mechanism/settings';
import { FINDING_TITLE, SEVERITY } from '../../wording/findings';
import { DONE } from '../../wording/pane';
import { REVIEW } from '../../wording/review';
import type { Outcome } from './state';

/** A task that ended well, told in one sentence. */
export function done(message: string, sheets: Outcome['sheets'] = []): Outcome {
  return { kind: 'done', message, sheets };
}

/** What was decided about a check. */
export function checkChosenMessage(code: FindingCode, choice: CheckChoice | null): string {
  const title = FINDING_TITLE[code];
  if (choice === null) return REVIEW.done.usual(title);
  return choice === 'off' ? REVIEW.done.off(title) : REVIEW.done.severity(title, SEVERITY[choice]);
}

export function checkedMessage({ findings }: Checked): string {
  return DONE.checked(findings.length, findings.filter(({ severity }) => severity === 'error').length);
}

/** How many cells were repaired; when some were not, how many and the first reason. */
export function fixedMessage({ cells, skipped }: Fixed): string {
  const [first] = skipped;
  return first ? DONE.fixed(cells) + DONE.skipped(skipped.length, first.reason) : DONE.fixed(cells);
}

export function summarisedMessage({ sheets, valuesInsteadOfFormulas }: Summarised): string {
  const note = valuesInsteadOfFormulas > 0 ? DONE.asValues(valuesInsteadOfFormulas) : '';
  return DONE.summarised(sheets.length) + note;
}
