import { natureRule, PLAN_RULE, unclearNote } from '../../wording/sheets/sheets';
import type { SheetContext } from '../context';

/** What was taken in place of what the ledger does not tell, for the notes of every sheet that counts starts. */
export function countingRules({ ledger, progress }: Pick<SheetContext, 'ledger' | 'progress'>): readonly string[] {
  return [
    ...(progress.start.counted === 'plan' ? [PLAN_RULE] : []),
    ...(progress.start.unclear > 0 ? [unclearNote(progress.start.unclear)] : []),
    ...(ledger.naturesByDate > 0 ? [natureRule(ledger.naturesByDate)] : []),
  ];
}
