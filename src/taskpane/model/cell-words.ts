import { isCellError, type CellValue } from '../../ledger/snapshot';
import { isoDate } from '../../mechanism/calendar';
import { REVIEW } from '../../wording/review';

/** What a cell will show, for people: a serial number in a date format as its date. */
export function cellWords(value: CellValue, numberFormat?: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number' && numberFormat !== undefined && /[ymd年月日]/i.test(numberFormat) ? REVIEW.date(isoDate(value)) : String(value);
}
