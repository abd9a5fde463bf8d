import { columnsOf } from '../../checks/common/columns-of';
import { countedFields, type RegisterKind } from '../../ledger/kinds/register';
import { isUnread, type Ledger } from '../../ledger/ledger';
import { ACTION_WORDS } from '../../wording/sheets/actions';

/** What is in no figure because its cell is not understood, column by column: the parts of a whole then come to less than it. */
export function unreadNotes(kind: RegisterKind, ledger: Ledger): string[] {
  const counted = countedFields(kind);
  return columnsOf(ledger, ['choice', 'step', 'period', 'number', 'money']).flatMap(({ field, match, counts }) => {
    const unread = counted.has(field.name) ? counts.reduce((sum, count, state) => sum + (isUnread(state) ? count : 0), 0) : 0;
    return unread === 0 ? [] : [ACTION_WORDS.unread(kind.label, match.header, unread)];
  });
}
