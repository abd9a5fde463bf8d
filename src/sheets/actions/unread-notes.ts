import { columnsOf } from '../../checks/common/columns-of';
import { uncountedNumbers } from '../../checks/register/numbers-uncounted';
import { countedFields } from '../../ledger/kinds/register';
import { isUnread } from '../../ledger/ledger';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import { ACTION_WORDS } from '../../wording/sheets/actions';

/** What is in no figure because its cells, or a whole column of numbers, are not understood: the parts of a whole then come to less than it. */
export function unreadNotes(evaluator: RegisterEvaluator): string[] {
  const { kind, ledger } = evaluator.register;
  const unknown = uncountedNumbers(evaluator).map(({ header }) => header);
  const counted = countedFields(kind);
  const cells = columnsOf(ledger, ['choice', 'step', 'period', 'number', 'money']).flatMap(({ field, match, counts }) => {
    const unread = counted.has(field.name) ? counts.reduce((sum, count, state) => sum + (isUnread(state) ? count : 0), 0) : 0;
    return unread === 0 ? [] : [ACTION_WORDS.unread(kind.label, match.header, unread)];
  });
  return unknown.length === 0 ? cells : [...cells, ACTION_WORDS.uncounted(kind.label, unknown)];
}
