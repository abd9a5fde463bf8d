import { isCellError, type CellValue } from '../../../spreadsheet/snapshot';
import { chineseDate } from '../../../spreadsheet/calendar';
import { REVIEW } from '../../../wording/pane/review';
import type { CellEdit } from '../../../spreadsheet/port';

/** What a cell will show, for people: a serial number in a date format as its date. */
export function cellWords(value: CellValue, numberFormat?: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number' && numberFormat !== undefined && /[ymd年月日]/i.test(numberFormat) ? chineseDate(value) : String(value);
}

type Repaired = Pick<CellEdit, 'before' | 'after' | 'numberFormat'>;

/** What a repair makes of a cell: a text that becomes a number or a date shows as before, and what it becomes is said. */
export function repairWords(edit: Repaired): string {
  const { before, after, numberFormat } = edit;
  const words = cellWords(after, numberFormat);
  if (typeof before !== 'string' || typeof after !== 'number' || !showsAsBefore(edit)) return words;
  return words === String(after) ? REVIEW.number(before.trim()) : REVIEW.asDate(words, before.trim());
}

/** Whether a text becomes a number or a date that shows as it did; 8000万 becomes another text, 8000. */
function showsAsBefore({ before, after, numberFormat }: Repaired): boolean {
  if (typeof before !== 'string' || typeof after !== 'number') return false;
  return cellWords(after, numberFormat) !== String(after) || Number(before.normalize('NFKC').replace(/[,\s]/g, '')) === after;
}

/** What will become of a cell, in one sentence. */
export function changeWords(edit: Repaired): string {
  const { before } = edit;
  return showsAsBefore(edit) ? repairWords(edit) : REVIEW.change(cellWords(before), repairWords(edit));
}
