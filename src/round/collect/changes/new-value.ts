import { columnOf } from '../../../ledger/match/told-values';
import type { RoundColumn } from '../../columns';
import type { RoundRecord } from '../../records';
import { dateParts } from '../../../ledger/cells/number-format';
import { periodText, type Period } from '../../../ledger/cells/period';
import { civilOf, dayOfSerial, serialOfDay } from '../../../spreadsheet/calendar';
import { isValue } from '../../../ledger/match/told-values';
import { isCellError, type CellValue } from '../../../spreadsheet/snapshot';
import { moneyUnitOf, YUAN_PER } from '../../../ledger/cells/money-unit';
import type { Ledger } from '../../../ledger/ledger';
import { plainNumber } from '../../../ledger/cells/money-text';
import { clarityOf, formatAt, isEmptyColumn, isShare, keepsNumbers, keepsWords, LARGEST, LEADING_ZERO, plainShare } from './column-habits';
import { cellText } from '../../../ledger/cells/cell-text';
import { dateInWords } from './own-dates';
import { present } from '../../../spreadsheet/present';

/** What is to stand in a cell of the ledger. */
export interface NewValue {
  readonly after: CellValue;
  /** Where the cell's own format would show it wrong. */
  readonly numberFormat?: string;
}

/** Serial number of 31 December 9999: what is above is shown as # alone. */
const LAST_DAY = 2_958_466;
const DAY_FORMAT = 'yyyy-mm-dd';
const MONTH_FORMAT = 'yyyy"年"m"月"';
/** Most digits after the point of an amount: a 元 in 亿元. */
const MONEY_DIGITS = 1e8;

/**
 * A returned value in the manner of the ledger's own column: an amount in its unit, a date as the
 * numbers or words that it keeps dates in, a choice in the spelling that it uses. Null for what was not understood.
 */
export function newValue(
  ours: { readonly column: RoundColumn; readonly table: Ledger; readonly row: number | null },
  theirs: { readonly column: RoundColumn; readonly record: RoundRecord },
): NewValue | null {
  const { record, column } = theirs;
  const raw = column.raw(record.own);
  if (isCellError(raw) || clarityOf(ours, column, record) === 'unread') return null;
  const words = (): NewValue => ({ after: asNumber(ours, raw) ?? inWords(ours, theirs) });
  if (!isValue(column.told(record.own)) || !column.match || !ours.column.match) return words();
  const value = columnOf(record.table, column.match.field)?.values[record.own] ?? null;
  if (value === null) return words();
  const { type } = ours.column.match.field;
  // A column may be one of the ledger's by its heading alone: what it was read as is a field of its own.
  const { name } = column.match.field;
  switch (type) {
    case 'money':
      return { after: amountIn(ours.column, column, raw, present(record.table.money(name)?.values[record.own], 'amount that was read')) };
    case 'number':
    case 'sequence':
      return { after: record.table.number(name)?.values[record.own] ?? null };
    case 'period': {
      const period = record.table.period(name)?.values[record.own];
      // Words beside a date, and the end of a range, are kept.
      if (!period) return null;
      return column.told(record.own) === periodText(period) ? dateAs(ours, period, raw, record.table.planYear.year) : words();
    }
    case 'choice': {
      // The ledger has no other place for the day of 9月28日已开工.
      const isDated = record.table.choice(name)?.days?.has(record.own) === true && ours.table.period('actualStart') === null;
      if (isDated) return words();
      return { after: spelling(ours, column.told(record.own)) ?? plain(raw) };
    }
    default:
      return words();
  }
}

/**
 * A number or a share that was typed as text, where the ledger's column holds numbers or nothing yet: as text it would be left out of
 * every sum. A telephone stays as it is.
 */
function asNumber(ours: Parameters<typeof newValue>[0], raw: CellValue): number | null {
  const { column, table, row } = ours;
  if (column.match !== null || typeof raw !== 'string' || LEADING_ZERO.test(raw)) return null;
  if (isShare(formatAt(table, row === null ? null : row + column.below, column.column))) return plainShare(raw);
  const number = keepsNumbers(ours) || isEmptyColumn(ours) ? plainNumber(raw) : null;
  return number !== null && Math.abs(number) < LARGEST ? number : null;
}

/** A number that its format makes a date or a share is written as it is seen, but for a cell that shows it alike. */
function inWords({ column, table, row }: Parameters<typeof newValue>[0], theirs: Parameters<typeof newValue>[1]): CellValue {
  const raw = theirs.column.raw(theirs.record.own);
  const format = formatAt(theirs.record.table, theirs.record.row + theirs.column.below, theirs.column.column);
  const own = formatAt(table, row === null ? null : row + column.below, column.column);
  const isAlike = dateParts(own) === dateParts(format) && isShare(own) === isShare(format);
  return plain(
    isAlike && table.snapshot.date1904 === theirs.record.table.snapshot.date1904 ? raw : displayed(theirs.column, theirs.record),
  );
}

/** What a cell shows where its format makes a number a date or a share; else what it holds. */
export function displayed(
  { column, below, raw }: Pick<RoundColumn, 'column' | 'below' | 'raw'>,
  { table, row, own }: RoundRecord,
): CellValue {
  const value = raw(own);
  if (typeof value !== 'number') return value;
  const format = formatAt(table, row + below, column);
  const part = dateParts(format);
  if (part !== null && value >= 1 && value < LAST_DAY) {
    const { year, month, day } = civilOf(dayOfSerial(value, table.snapshot.date1904));
    const [years, months] = [`${String(year)}年`, `${String(month)}月`];
    return part === 'year' ? years : part === 'month' ? years + months : `${years}${months}${String(day)}日`;
  }
  return isShare(format) ? `${String(Math.round(value * 1e6) / 1e4)}%` : value;
}

/** Text is written without outer blanks; a placeholder stays as the unit wrote it. */
function plain(raw: CellValue): CellValue {
  return typeof raw === 'string' ? (raw.trim() === '' ? null : raw.trim()) : raw;
}

/** A number in the same unit stays as it is; else the whole 元 in the ledger's unit. */
function amountIn(ours: RoundColumn, theirs: RoundColumn, raw: CellValue, yuan: number): number {
  const unit = moneyUnitOf(present(ours.match, 'match of a column of money'));
  // Of a project in several rows the cell is but the first part of the amount.
  if (typeof raw === 'number' && theirs.match?.unit === unit && Math.round(raw * YUAN_PER[unit]) === yuan) return raw;
  return Math.round((yuan / YUAN_PER[unit]) * MONEY_DIGITS) / MONEY_DIGITS;
}

/** A date that the row tells in a cell of another kind. */
export function dateValue(ours: Parameters<typeof newValue>[0], period: Period): NewValue {
  return dateAs(ours, period, null, ours.table.planYear.year);
}

/** Dates as numbers where the column keeps numbers, as words where it keeps words. */
function dateAs({ column, table, row }: Parameters<typeof newValue>[0], period: Period, raw: CellValue, planYear: number): NewValue {
  const { precision, first } = period;
  if ((precision !== 'day' && precision !== 'month') || keepsWords({ column, table }))
    return { after: dateInWords({ column, table }, period, raw, planYear) };
  const after = serialOfDay(first, table.snapshot.date1904);
  const shown = dateParts(formatAt(table, row === null ? null : row + column.below, column.column));
  // The finest part that the format shows is how precise the date is read.
  return shown === precision ? { after } : { after, numberFormat: precision === 'day' ? DAY_FORMAT : MONTH_FORMAT };
}

/** How the ledger writes words of a vocabulary: asked for at each of thousands of changes. */
const spellings = new WeakMap<RoundColumn, ReadonlyMap<string, string>>();

/** How the ledger itself writes a word of the vocabulary most often; null where it does not have it yet. */
function spelling({ column, table }: Parameters<typeof newValue>[0], told: string): string | null {
  let known = spellings.get(column);
  if (!known) spellings.set(column, (known = spellingsOf(column, table)));
  return known.get(told) ?? null;
}

function spellingsOf(column: RoundColumn, table: Ledger): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (let record = 0; record < table.rows.length; record++) {
    const text = cellText(column.raw(record)).trim();
    if (text === '') continue;
    const told = column.told(record);
    const own = counts.get(told) ?? new Map<string, number>();
    counts.set(told, own.set(text, (own.get(text) ?? 0) + 1));
  }
  return new Map([...counts].map(([told, own]) => [told, [...own].reduce((best, each) => (each[1] > best[1] ? each : best))[0]]));
}
