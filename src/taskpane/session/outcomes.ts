import { explain } from '../../app/errors';
import { printedTotal } from '../../app/views/printed-pages';
import { isAbsent } from '../../app/views/location-words';
import { missingCounts } from '../../app/views/missing-counts';
import type { StepHistory, Undone } from '../../app/history/step';
import type { CellLocation } from '../../spreadsheet/port';
import type { Checked, Fixed, Highlighted, Summarised } from '../../app/results';
import type { CheckChoice } from '../../mechanism/settings';
import { SEVERITY } from '../../wording/checks/findings';
import { DONE } from '../../wording/pane/pane';
import { summaryNotes } from '../../app/views/summary-notes';
import { REVIEW } from '../../wording/pane/review';
import { UNDO } from '../../wording/pane/undo';
import { urgentProblems } from '../model/glance';
import type { Offer, Outcome, Task } from './state';

const SAYS_ONLY = { sheets: [], offer: null, marked: null, back: null };

/** A task that ended well, told in one sentence. */
export function done(
  message: string,
  sheets: Outcome['sheets'] = [],
  more: Partial<Pick<Outcome, 'marked' | 'back' | 'values'>> = {},
): Outcome {
  return { ...SAYS_ONLY, kind: 'done', message, sheets, ...more };
}

/** A task that could not be done, and why; `halfDone`: what it did is to be taken back rather than done again. */
export function failed(message: string, halfDone = false): Outcome {
  return { ...SAYS_ONLY, kind: halfDone ? 'half-done' : 'failed', message };
}

export const CANCELLED: Outcome = { ...SAYS_ONLY, kind: 'cancelled', message: DONE.cancelled };

/** What was taken back; null when there was nothing. */
export function undoneMessage(result: Undone | null): string {
  if (!result) return UNDO.nothingToUndo;
  const { steps, kept, keptSheets, stopped } = result;
  return [
    UNDO.undone(steps.map(({ name }) => name)),
    kept.length === 0 ? '' : UNDO.kept(kept.length),
    keptSheets ? DONE.sheetsKept(keptSheets) : '',
    stopped === undefined ? '' : UNDO.stopped(explain(stopped)),
  ].join('');
}

/** The step that a task has made, to be taken back, or the one that it has taken back, to be done again. */
export function offerOf(task: Task, former: StepHistory, { done: steps, undone }: StepHistory): Offer | null {
  const [last, taken] = [steps.at(-1), undone.at(-1)];
  if (last && !former.done.some(({ id }) => id === last.id)) return { kind: 'undo', step: last };
  return task === 'undo' && taken ? { kind: 'redo', step: taken } : null;
}

/** What was decided about the check of this title. */
export function checkChosenMessage(title: string, choice: CheckChoice | null): string {
  if (choice === null) return REVIEW.done.usual(title);
  return choice === 'off' ? REVIEW.done.off(title) : REVIEW.done.severity(title, SEVERITY[choice]);
}

export function checkedMessage({ findings: own, ledger, registers }: Checked): string {
  const others = registers.flatMap(({ findings }) => findings);
  const [findings, elsewhere] = isAbsent(ledger) ? [others, []] : [own, others];
  const [urgent, urgentElsewhere] = [urgentProblems([{ findings }]), urgentProblems([{ findings: elsewhere }])];
  const hints = findings.length + elsewhere.length - urgent - urgentElsewhere;
  return DONE.checked(urgent, findings.filter(({ severity }) => severity === 'error').length, urgentElsewhere, hints);
}

/** How many cells were repaired; when some were not, how many and the first reason. */
export function fixedMessage({ cells, skipped }: Fixed): string {
  const [first] = skipped;
  return first ? DONE.fixed(cells) + DONE.skipped(skipped.length, first.reason) : DONE.fixed(cells);
}

/** Marks were put on: which rows to walk through, and whether the first is to be shown. */
export function highlightedOutcome({ checked, missing }: Pick<Highlighted, 'checked' | 'missing'>): Outcome {
  const [first, ...rest] = missing.map(({ row }) => row).sort((one, other) => one - other);
  const marked = first === undefined ? null : { rows: [first, ...rest] as const, shown: checked.settings.reveal.marks };
  return done(DONE.highlighted(missingCounts(checked.progress)), [], { marked });
}

/** Sheets were made: where to go back to from the first of them; null where it is not to be shown. */
export function summarisedOutcome(summarised: Summarised, back: CellLocation | null): Outcome {
  const { sheets, valueReasons } = summarised;
  const told = [DONE.summarised(sheets.length), printedTotal(sheets), ...summaryNotes(summarised)];
  return done(told.join(''), sheets, { back, values: valueReasons });
}
