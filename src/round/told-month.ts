import { normalizeText } from '../ledger/cells/cell-text';
import { tablesOf } from '../ledger/combine/row-location';
import type { Ledger } from '../ledger/ledger';
import { monthOf, monthText, type Month } from './month';

/** 1-9月, 1—9月份, 1月至9月: up to which month a column goes. */
const UP_TO = /(?:(20\d{2})年?)?(?<!\d)0?1月?(?:份)?[-—–~～至到](1[0-2]|0?[2-9])月/;

/** 截至6月底, 6月末: up to which month a sum goes. */
const BY_THE_END = /(?:截[至止]到?(?:(20\d{2})年)?|(?:(20\d{2})年)?(?=\d{1,2}月[底末]))(1[0-2]|0?[1-9])月/;
/** 8月, 2025年8月份. */
const ALONE = /(?:(20\d{2})年)?(?<!\d)(1[0-2]|0?[1-9])月份?/;
const CUMULATIVE: readonly string[] = ['yearToDate', 'cumulative'];

/** The month that a list was kept up to, as its title tells, or the heading of its completed investment, whichever is later: one of the two is often forgotten. Null where neither tells one. */
export function toldMonth(ledger: Ledger | null): Month | null {
  if (!ledger) return null;
  return latest([...(ledger.asOf.told ? [monthOf(ledger.asOf.told.day)] : []), ...headedMonths(ledger)]);
}

function headedMonths(ledger: Ledger): Month[] {
  return tablesOf(ledger).flatMap(({ columns, planYear }) =>
    columns.flatMap(({ field, header }): Month[] => {
      const headed = CUMULATIVE.includes(field.name) ? upToMonth(normalizeText(header), planYear.year) : null;
      // 截至2024年12月底 beside the amounts of 2025 is what the year began with.
      return headed && (headed.isRange || headed.month.year === planYear.year) ? [headed.month] : [];
    }),
  );
}

/** Up to which month a levelled heading says that its column goes, and in which words; null where it does not say. */
function upToMonth(heading: string, planYear: number): { readonly month: Month; readonly words: string; readonly isRange: boolean } | null {
  const [range = '', year, upTo] = UP_TO.exec(heading) ?? [];
  if (upTo !== undefined) return { month: { year: Number(year ?? planYear), month: Number(upTo) }, words: range, isRange: true };
  const [words = '', before, after, byTheEnd] = BY_THE_END.exec(heading) ?? [];
  if (byTheEnd === undefined) return null;
  return { month: { year: Number(before ?? after ?? planYear), month: Number(byTheEnd) }, words, isRange: false };
}

/** Which month a heading names, up to which it goes or alone, and in which words: 1-8月完成投资, 截至8月底形象进度, 8月完成投资. Null where it names none. */
export function headedMonth(header: string, planYear: number): { readonly month: Month; readonly words: string } | null {
  const heading = normalizeText(header);
  const upTo = upToMonth(heading, planYear);
  if (upTo) return upTo;
  const [words = '', year, month] = ALONE.exec(heading) ?? [];
  return month === undefined ? null : { month: { year: Number(year ?? planYear), month: Number(month) }, words };
}

/**
 * The month of a round whose files we did not send: that which most of them tell, where it is not before the ledger's own (of
 * several that of the day asked for, else the latest), else the ledger's, else that of the day.
 */
export function monthOfRound(ledger: Ledger, files: readonly { readonly ledger: Ledger | null }[]): Month | null {
  const own = toldMonth(ledger);
  const told = files.flatMap((file) => toldMonth(file.ledger) ?? []).filter((month) => own === null || monthText(month) >= monthText(own));
  const counts = new Map<string, number>();
  for (const month of told) counts.set(monthText(month), (counts.get(monthText(month)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const commonest = told.filter((month) => counts.get(monthText(month)) === most);
  const asked = ledger.asOf.source === 'given' ? monthOf(ledger.asOf.day) : null;
  const isAsked = asked !== null && commonest.some((month) => monthText(month) === monthText(asked));
  return isAsked ? asked : (latest(commonest) ?? own ?? asked);
}

function latest(months: readonly Month[]): Month | null {
  return months.reduce<Month | null>((last, month) => (last && monthText(last) >= monthText(month) ? last : month), null);
}
