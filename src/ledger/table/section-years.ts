import { DateCells } from '../cells/date-cell';
import { normalizeText } from '../cells/cell-text';
import { isRegisterKind } from '../kinds/register';
import type { LedgerKind } from '../kinds/kind';
import { nearestStated } from '../rows/inherited';
import type { PreparedTable } from './prepare-table';

const YEARS = /(?<!\d)20\d{2}(?=年|$)/g;
/** 2023年以前, 2023-2024年: of which year a month below is, nobody can tell. 2025年前期手续 and 2025年前三季度 are of 2025. */
const SEVERAL = /年(?:底|末|度)?(?:及)?(?:以前|之前|前(?![期置\d一二三四五六七八九十])|以来|以后|之后|起|至今)|20\d\d[-~至到、和及与]/;
/** No year: a date that names none is not read then. */
const UNTOLD = 0;

/**
 * The dates of records whose months are of another year than the plan year, for one of the office's other ledgers: below a
 * section 2024年 3月 is March of 2024, as it is in a list whose title names 2024 alone. Null where all are of the plan year.
 */
export function datesOfYears(
  { sorted, planYear, title, snapshot }: PreparedTable,
  kind: LedgerKind,
): ((record: number) => DateCells | null) | undefined {
  if (!isRegisterKind(kind)) return undefined;
  const ofList = yearTold(title ?? '') ?? yearTold(snapshot.sheet.name);
  const yearOf = nearestStated(sorted, ({ words }) => yearTold(words), ofList);
  const others = sorted.records.some((_, record) => ![null, planYear.year].includes(yearOf(record)));
  if (!others) return undefined;
  const cells = new Map<number, DateCells>();
  return (record) => {
    const year = yearOf(record);
    if (year === null || year === planYear.year) return null;
    const known = cells.get(year) ?? new DateCells(year, snapshot.date1904);
    cells.set(year, known);
    return known;
  };
}

/** The one year that words name, {@link UNTOLD} for several or an open time, null for none. */
function yearTold(text: string): number | null {
  const words = normalizeText(text);
  const years = new Set(Array.from(words.matchAll(YEARS), ([year]) => Number(year)));
  const [year, ...others] = years;
  if (year === undefined) return null;
  return others.length > 0 || SEVERAL.test(words) ? UNTOLD : year;
}
