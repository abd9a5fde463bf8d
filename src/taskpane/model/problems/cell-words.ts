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

/** What a repair makes of a cell: a text that becomes a number or a date shows as before, and what it becomes is said. */
export function repairWords({ before, after, numberFormat }: Pick<CellEdit, 'before' | 'after' | 'numberFormat'>): string {
  const words = cellWords(after, numberFormat);
  if (typeof before !== 'string' || typeof after !== 'number') return words;
  return words === String(after) ? REVIEW.number(before.trim()) : REVIEW.asDate(words, before.trim());
}

/** What will become of a cell, in one sentence. */
export function changeWords(edit: Pick<CellEdit, 'before' | 'after' | 'numberFormat'>): string {
  const { before, after } = edit;
  const kept = typeof before === 'string' && typeof after === 'number';
  return kept ? repairWords(edit) : REVIEW.change(cellWords(before), repairWords(edit));
}
