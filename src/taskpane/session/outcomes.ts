import { isAbsent } from '../../app/views/location-words';
import type { Checked, Fixed, Summarised } from '../../app/results';
import type { CheckChoice } from '../../mechanism/settings';
import { SEVERITY } from '../../wording/checks/findings';
import { DONE } from '../../wording/pane/pane';
import { HISTORY } from '../../wording/sheets/trend';
import { REVIEW } from '../../wording/pane/review';
import type { RevertResult } from '../../spreadsheet/port';
import type { Outcome } from './state';

/** A task that ended well, told in one sentence. */
export function done(message: string, sheets: Outcome['sheets'] = []): Outcome {
  return { kind: 'done', message, sheets };
}

/** A task that could not be done, and why; `halfDone`: what it did is to be taken back rather than done again. */
export function failed(message: string, halfDone = false): Outcome {
  return { kind: halfDone ? 'half-done' : 'failed', message, sheets: [] };
}

export const CANCELLED: Outcome = { kind: 'cancelled', message: DONE.cancelled, sheets: [] };

/** What was taken back; null when there was nothing. */
export function undoneMessage(result: RevertResult | null): string {
  if (!result) return DONE.nothingToUndo;
  return DONE.undone(result.kept.length) + (result.keptSheets ? DONE.sheetsKept(result.keptSheets) : '');
}

/** What was decided about the check of this title. */
export function checkChosenMessage(title: string, choice: CheckChoice | null): string {
  if (choice === null) return REVIEW.done.usual(title);
  return choice === 'off' ? REVIEW.done.off(title) : REVIEW.done.severity(title, SEVERITY[choice]);
}

export function checkedMessage({ findings: own, ledger, registers }: Checked): string {
  const others = registers.flatMap(({ findings }) => findings);
  const [findings, elsewhere] = isAbsent(ledger) ? [others, 0] : [own, others.length];
  return DONE.checked(findings.length, findings.filter(({ severity }) => severity === 'error').length, elsewhere);
}

/** How many cells were repaired; when some were not, how many and the first reason. */
export function fixedMessage({ cells, skipped }: Fixed): string {
  const [first] = skipped;
  return first ? DONE.fixed(cells) + DONE.skipped(skipped.length, first.reason) : DONE.fixed(cells);
}

export function summarisedMessage({ sheets, valuesInsteadOfFormulas, monthKept }: Summarised): string {
  const note = valuesInsteadOfFormulas > 0 ? DONE.asValues(valuesInsteadOfFormulas) : '';
  return DONE.summarised(sheets.length) + note + (monthKept ? '' : HISTORY.unkept);
}
