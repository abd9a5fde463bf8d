import { cellText, normalizeText } from '../../../ledger/cells/cell-text';
import { parseDateText } from '../../../ledger/cells/date-text';
import { periodChinese, periodText, type Period } from '../../../ledger/cells/period';
import { programDate } from '../../../ledger/cells/program-date';
import type { Ledger } from '../../../ledger/ledger';
import { civilOf } from '../../../spreadsheet/calendar';
import type { CellValue } from '../../../spreadsheet/snapshot';
import type { RoundColumn } from '../../columns';
import type { OwnColumn, RoundRecord } from '../../records';

/** The date that a record tells in a column; null where it tells none. */
export function periodOf({ table, own }: Pick<RoundRecord, 'table' | 'own'>, { match }: RoundColumn): Period | null {
  return match === null ? null : (table.period(match.field.name)?.values[own] ?? null);
}

/** A way to write a day or a month in words. */
type Form = (period: Period) => string;

/** What parts the year, the month and the day: 2025.3.5, 2025-03-05. */
const MARKS = ['.', '-', '/'];
const FORMS: readonly Form[] = [false, true].flatMap((isPadded): Form[] => {
  const partsOf = ({ first, precision }: Period): string[] => {
    const { year, month, day } = civilOf(first);
    const digits = (number: number): string => String(number).padStart(isPadded ? 2 : 1, '0');
    return [String(year), digits(month), ...(precision === 'day' ? [digits(day)] : [])];
  };
  const inChinese: Form = (period) =>
    partsOf(period)
      .map((part, at) => part + '年月日'.charAt(at))
      .join('');
  return [
    inChinese,
    ...MARKS.map(
      (mark): Form =>
        (period) =>
          partsOf(period).join(mark),
    ),
  ];
});

const isBareForm = ({ precision }: Period): boolean => precision === 'day' || precision === 'month';

/** How a column writes its dates: asked for at each of thousands of changes. */
const habits = new WeakMap<RoundColumn, DateHabit>();

interface DateHabit {
  readonly form: Form | null;
  /** Most of its words leave out the year: 3月15日. */
  readonly yearless: boolean;
}

function habitOf({ column, table }: OwnColumn): DateHabit {
  const known = habits.get(column) ?? countedHabit(column, table);
  habits.set(column, known);
  return known;
}

function countedHabit(column: RoundColumn, table: Ledger): DateHabit {
  const counts = new Map<Form, number>();
  let [words, yearless] = [0, 0];
  for (let record = 0; record < table.rows.length; record++) {
    const raw = column.raw(record);
    const period = periodOf({ table, own: record }, column);
    if (typeof raw !== 'string' || period === null) continue;
    words++;
    if (isYearless(raw, table.planYear.year)) yearless++;
    const form = isBareForm(period) ? FORMS.find((each) => each(period) === cellText(raw).trim()) : undefined;
    if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return { form: first?.[0] ?? null, yearless: yearless * 2 > words };
}

/** Whether a text leaves its year to the plan's: 3月15日, 三季度. */
function isYearless(text: string, planYear: number): boolean {
  const [one, other] = [parseDateText(text, planYear), parseDateText(text, planYear + 1)];
  return one !== null && other !== null && one.start.first !== other.start.first;
}

/** A day or a month alone, which loses nothing when it is written in another form. */
const BARE = /^(?:\d{4}年?[.\-/]?)?\d{1,2}[月.\-/]?(?:\d{1,2}[日号]?)?$/;

/**
 * A date in words as the ledger's column writes them: 9月5日 of a returned file is 2025.9.5 beside 2025.3.12. What says more than a
 * day or a month stays as the unit wrote it, but for a year that it leaves out.
 */
export function dateInWords(own: OwnColumn, period: Period, raw: CellValue, planYear: number): string {
  const { form, yearless } = habitOf(own);
  const text = typeof raw === 'string' && programDate(raw.trim()) === null ? raw.trim() : null;
  if (text !== null && yearless) return text;
  const isPlain = text === null || BARE.test(normalizeText(text));
  if (form && isPlain && isBareForm(period)) return form(period);
  return text === null || isYearless(text, planYear) ? periodChinese(period) : text;
}

/**
 * Whether the year of a returned date is anybody's guess: the text leaves it out where the ledger's own column does not, and neither
 * the ledger's own date nor a start of the plan year tells it; or it says more than a date, which would be lost with the year put in.
 * Nor does a plan year that nobody states, which is that of today. `ours`: null for a project that the ledger does not have.
 */
export function isYearUntold(own: OwnColumn, ours: RoundRecord | null, source: RoundColumn, theirs: RoundRecord): boolean {
  const raw = source.raw(theirs.own);
  const planYear = theirs.table.planYear.year;
  if (typeof raw !== 'string' || !isYearless(raw, planYear) || habitOf(own).yearless) return false;
  const period = periodOf(theirs, source);
  if (period === null) return false;
  if (!saysDateAlone(raw, period)) return true;
  const before = ours && periodOf(ours, own.column);
  if (before) return civilOf(before.first).year !== planYear;
  if (own.table.planYear.source === 'as-of') return true;
  const { key } = own.column;
  const { table, own: record } = ours ?? theirs;
  return key !== 'actualCompletion' && (!STARTS.includes(key) || table.natures[record] !== 'new');
}

const STARTS: readonly string[] = ['plannedStart', 'actualStart'];

/** 9月5日, 9月, 三季度, 上半年; not 9月底前, 预计9月. */
function saysDateAlone(raw: string, period: Period): boolean {
  const words = normalizeText(raw);
  return BARE.test(words) || normalizeText(periodChinese(period)).endsWith(words) || periodText(period) === words;
}
