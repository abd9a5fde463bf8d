import { civilOf, dayOf, isoDate, monthEnd, type Day } from '../../spreadsheet/calendar';

/**
 * A date as precisely as the ledger says it (docs/design.md). 2025年3月 is the whole month:
 * due by `last`, and a start in it counts from `first` on.
 */
export interface Period {
  readonly precision: 'day' | 'month' | 'months' | 'quarter' | 'half' | 'year';
  readonly first: Day;
  readonly last: Day;
}

export function dayPeriod(day: Day): Period {
  const whole = Math.floor(day);
  return { precision: 'day', first: whole, last: whole };
}

export function monthPeriod(year: number, month: number): Period {
  return { precision: 'month', first: dayOf(year, month, 1), last: monthEnd(year, month) };
}

/** From the first of one period to the last day of another: 3-4月. */
export function monthsPeriod(start: Period, end: Period): Period {
  return { precision: 'months', first: start.first, last: end.last };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return { precision: 'quarter', first: dayOf(year, quarter * 3 - 2, 1), last: monthEnd(year, quarter * 3) };
}

export function halfPeriod(year: number, half: number): Period {
  return { precision: 'half', first: dayOf(year, half * 6 - 5, 1), last: monthEnd(year, half * 6) };
}

export function yearPeriod(year: number): Period {
  return { precision: 'year', first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
}

/** The period at the precision read: `2025-03-14`, `2025-03`, `2025-03/2025-04`, `2025-Q2`, `2025-H1`, `2025`. */
export function periodText(period: Period): string {
  const { year, month } = civilOf(period.first);
  switch (period.precision) {
    case 'day':
      return isoDate(period.first);
    case 'month':
      return isoMonth(period.first);
    case 'months':
      return `${isoMonth(period.first)}/${isoMonth(period.last)}`;
    case 'quarter':
      return `${String(year)}-Q${String((month + 2) / 3)}`;
    case 'half':
      return `${String(year)}-H${month === 1 ? '1' : '2'}`;
    case 'year':
      return String(year);
  }
}

function isoMonth(day: Day): string {
  const { year, month } = civilOf(day);
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** The period as staff write it: 2025年3月14日, 2025年3月, 2025年3—4月, 2025年二季度, 2025年上半年, 2025年. */
export function periodChinese(period: Period): string {
  const { year, month, day } = civilOf(period.first);
  switch (period.precision) {
    case 'day':
      return `${String(year)}年${String(month)}月${String(day)}日`;
    case 'month':
      return `${String(year)}年${String(month)}月`;
    case 'months':
      return `${String(year)}年${String(month)}—${String(civilOf(period.last).month)}月`;
    case 'quarter':
      return `${String(year)}年${'一二三四'.charAt((month - 1) / 3)}季度`;
    case 'half':
      return `${String(year)}年${month === 1 ? '上' : '下'}半年`;
    case 'year':
      return `${String(year)}年`;
  }
}
