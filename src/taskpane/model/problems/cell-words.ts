import { isCellError, type CellValue } from '../../../spreadsheet/snapshot';
import { isoDate } from '../../../spreadsheet/calendar';
import { REVIEW } from '../../../wording/pane/review';
import type { CellEdit } from '../../../spreadsheet/port';

/** What a cell will show, for people: a serial number in a date format as its date. */
export function cellWords(value: CellValue, numberFormat?: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number' && numberFormat !== undefined && /[ymd年月日]/i.test(numberFormat)
    ? REVIEW.date(isoDate(value))
    : String(value);
}

/** What a repair makes of a cell: a text that becomes a number looks as before, so it is said. */
export function repairWords({ before, after, numberFormat }: Pick<CellEdit, 'before' | 'after' | 'numberFormat'>): string {
  const words = cellWords(after, numberFormat);
  return typeof before === 'string' && typeof after === 'number' && words === String(after) ? REVIEW.number(after) : words;
}
