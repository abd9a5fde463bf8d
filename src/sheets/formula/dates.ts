import { FIRST_SERIAL } from '../../ledger/cells/date-cell';
import type { Period } from '../../ledger/cells/period';
import type { Column, ColumnMatch } from '../../ledger/ledger';
import { civilOf, dayOf, dayOfSerial, type Day } from '../../spreadsheet/calendar';
import type { Condition } from './criterion';
import type { LedgerRange } from './ledger-range';
import type { Obstacle } from './obstacle';

/**
 * The finest part of the dates in a column. A month is kept as the serial of its first day and is
 * due by its last, so it has passed once the month after it has begun; a day once the next day has.
 */
export type DateGrain = 'day' | 'month';

/** A date column in which "due by a day" can be said as a criterion. */
export interface DateColumn {
  readonly column: ColumnMatch;
  readonly grain: DateGrain;
  /** Parallel to the records judged: 1 where the cell holds a number, which `>0` finds. */
  readonly numbers: Uint8Array;
}

/** First day on which everything due by `day` has passed. */
export function limitAfter(day: Day, grain: DateGrain): Day {
  if (grain === 'day') return day + 1;
  const { year, month } = civilOf(day + 1);
  return dayOf(year, month, 1);
}

/** The condition that the date is due by a day that is known now. */
export function dueBy({ column, grain }: DateColumn, day: Day): Condition {
  const { year, month, day: date } = civilOf(limitAfter(day, grain));
  return { column, any: [{ code: `"<"&DATE(${String(year)},${String(month)},${String(date)})` }] };
}

/** The condition that the date is due by the day in a cell of the same sheet. */
export function dueByCell({ column, grain }: DateColumn, cell: string): Condition {
  const limit = grain === 'day' ? `(${cell}+1)` : `DATE(YEAR(${cell}+1),MONTH(${cell}+1),1)`;
  return { column, any: [{ code: `"<"&${limit}` }] };
}

/** Records with the day on which each is due, or counts from; Infinity for never. */
export interface Dues {
  readonly records: readonly number[] | Int32Array;
  readonly days: readonly Day[] | Float64Array;
}

/** The indices of all records. */
export function allRecords(count: number): Int32Array {
  const records = new Int32Array(count);
  for (let record = 0; record < count; record++) records[record] = record;
  return records;
}

/**
 * A column of dates that something is due by: a month is due by its last day, so the grain is that of the column. Months
 * that were over before the cut-offs' own months leave it to the days.
 */
export function dueColumn(range: LedgerRange, column: Column<Period>, dues: Dues, cutoffs: readonly Day[]): DateColumn | Obstacle {
  const months = column.values.some((period) => period?.precision === 'month');
  return dateColumn(range, column, dues, cutoffs, months ? ['month', 'day'] : ['day']);
}

/** A column of dates from which something counts: a month counts from its first day, so the serial itself is compared. */
export function sinceColumn(range: LedgerRange, column: Column<Period>, dues: Dues, cutoffs: readonly Day[]): DateColumn | Obstacle {
  return dateColumn(range, column, dues, cutoffs, ['day']);
}

/**
 * Judges a date column for the records given: at each cut-off the bare comparison of the cell must
 * say what the reading of it says. Text dates, bare years and words make it fail.
 */
function dateColumn(
  range: LedgerRange,
  column: Column<Period>,
  dues: Dues,
  cutoffs: readonly Day[],
  grains: readonly DateGrain[],
): DateColumn | Obstacle {
  const label = column.match.header;
  if (range.merged(column.match.column)) return { why: 'merged', label, count: 0 };
  const serials = serialsOf(range, column.match.column);
  const numbers = new Uint8Array(dues.records.length);
  const { records, days } = dues;
  const rightFor = (grain: DateGrain): boolean => {
    const limits = cutoffs.map((cutoff) => limitAfter(cutoff, grain));
    for (let index = 0; index < records.length; index++) {
      const value = serials[records[index] ?? -1] ?? NaN;
      const due = days[index] ?? Infinity;
      numbers[index] = value > 0 ? 1 : 0;
      if (value < FIRST_SERIAL) return false;
      for (let at = 0; at < limits.length; at++) {
        if (value < (limits[at] ?? 0) !== due <= (cutoffs[at] ?? 0)) return false;
      }
    }
    return true;
  };
  const grain = grains.find(rightFor);
  if (grain) return { column: column.match, grain, numbers };
  // Texts, and numbers such as 202503, which are no day of the period that they mean.
  const isDate = ({ first, last }: Period, serial: number): boolean => serial >= first && serial < last + 1;
  const notDates = column.values.filter(
    (period, record) => period !== null && (period.precision === 'year' || !isDate(period, serials[record] ?? NaN)),
  ).length;
  return notDates > 0 ? { why: 'dates', label, count: notDates } : { why: 'mixed-dates', label, count: 0 };
}

/** Serial numbers of the records' cells in the 1900 system, NaN for what is no number. */
function serialsOf(range: LedgerRange, column: number): Float64Array {
  const { rows, snapshot } = range.ledger;
  const serials = new Float64Array(rows.length);
  for (let record = 0; record < serials.length; record++) {
    const cell = range.cell(rows[record] ?? -1, column);
    serials[record] = typeof cell === 'number' ? dayOfSerial(cell, snapshot.date1904) : NaN;
  }
  return serials;
}
