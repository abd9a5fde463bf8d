import { ROUND } from '../../wording/round/round';
import { uncountedLedgers, type Checked } from '../results';

/** Sheets of the workbook that are ledgers too and are not counted, each with what is told of it: nothing of them is sent out, collected or chased. */
export function uncountedNotes({
  otherLedgers,
}: Pick<Checked, 'otherLedgers'>): readonly { readonly sheet: string; readonly note: string }[] {
  return uncountedLedgers(otherLedgers).map(({ sheet, projects }) => ({ sheet, note: ROUND.notCounted(sheet, projects) }));
}
