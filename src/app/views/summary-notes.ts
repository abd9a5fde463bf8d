import { HISTORY } from '../../wording/leaders/history';
import { besideNote, olderSheetsNote, retiredSheets, strippedNote } from '../../wording/sheets/retired';
import type { Summarised } from '../results';

/** What is said in every face of summary sheets that were made, beside how many there are: a sentence each. */
export function summaryNotes({
  retired,
  older,
  beside,
  replaced,
  monthKept,
}: Pick<Summarised, 'retired' | 'older' | 'beside' | 'replaced' | 'monthKept'>): readonly string[] {
  return [
    retired.length === 0 ? '' : retiredSheets(retired),
    olderSheetsNote(older.names, older.days),
    besideNote(beside),
    strippedNote(replaced),
    monthKept ? '' : HISTORY.unkept,
  ].filter((note) => note !== '');
}
