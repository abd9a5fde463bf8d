import { hanNumber } from '../han-numbers';
import type { Ledger } from '../ledger';

const YEAR = /20\d{2}/;
const MONTH = /(?<!\d)(1[0-2]|0?[1-9])月|20\d{2}[.\-/](1[0-2]|0?[1-9])(?!\d)|20\d{2}(0[1-9]|1[0-2])(?!\d)/;
const HAN_MONTH = /(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月/;
const QUARTER = /第?([一二三四1-4])季度/;
const HALF = /([上下])半年/;

/** The month that a ledger's sheet name or else its title tells, in months since year 0, its year or else the plan's; a quarter and a half are their last month. Null when neither tells one. */
export function monthOfLedger({ snapshot: { sheet }, title, planYear }: Ledger): number | null {
  return monthInText(sheet.name, planYear.year) ?? monthInText(title ?? '', planYear.year);
}

/** The month that a text names: 5月, 五月, 2025.5, 202505, 1-5月, 二季度, 上半年. `year` is taken where it names none. */
function monthInText(text: string, year: number): number | null {
  const words = text.normalize('NFKC').replace(/\s/g, '');
  const month = monthOfYear(words);
  return month === null ? null : Number(YEAR.exec(words)?.[0] ?? year) * 12 + month;
}

function monthOfYear(words: string): number | null {
  const quarter = QUARTER.exec(words)?.[1];
  if (quarter !== undefined) return 3 * (hanNumber(quarter) ?? Number(quarter));
  const found = MONTH.exec(words);
  const digits = found?.[1] ?? found?.[2] ?? found?.[3];
  if (digits !== undefined) return Number(digits);
  const han = HAN_MONTH.exec(words)?.[1];
  if (han !== undefined) return hanNumber(han);
  const half = HALF.exec(words)?.[1];
  return half === undefined ? null : half === '上' ? 6 : 12;
}
