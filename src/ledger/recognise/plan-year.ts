import { civilOf, type Day } from '../../spreadsheet/calendar';
import type { HeaderCell } from '../header/grid';
import type { PlanYear } from '../ledger';

const YEAR = /20\d{2}(?=年|[^0-9]|$)/g;

/** Where a year may stand besides the headers. */
export interface YearSources {
  readonly chosen: number | null;
  readonly title: string;
  readonly sheetName: string;
  readonly workbookName: string;
  readonly asOf: Day;
}

/** The same with the years it could be, where it is not said once and for all: nowhere, or several at once. */
export interface FoundYear extends PlanYear {
  /** Ascending; the one year where nothing else is said. */
  readonly possible: readonly number[];
}

/**
 * Plan year of the ledger (docs/design.md): from a header such as 2025年计划投资, else the title,
 * the sheet's or the file's name, else the as-of date.
 */
export function planYearOf(headers: readonly HeaderCell[], sources: YearSources): FoundYear {
  if (sources.chosen !== null) return { year: sources.chosen, source: 'chosen', possible: [sources.chosen] };
  const planned = headers.filter(
    ({ joined }) => joined.year !== null && /计划|目标|任务|安排/.test(joined.words) && !/开工|竣工|完工/.test(joined.words),
  );
  const years = planned.flatMap(({ joined }) => (joined.year === null ? [] : [joined.year]));
  const texts = [
    ['title', sources.title],
    ['sheet-name', sources.sheetName],
    ['file-name', sources.workbookName],
  ] as const;
  const named = texts.map(([source, text]) => ({ source, year: yearInText(text, sources.asOf) })).find(({ year }) => year !== null);
  if (years.length > 0) {
    // Several years side by side: the one that the title names, else the one after the year that is done.
    const after = yearAfterDone(headers);
    const told = [named?.year ?? null, after].find((each) => each !== null && years.includes(each));
    const year = told ?? yearAmong(years, sources.asOf);
    return { year, source: 'header', possible: ascending([...years, ...(named?.year == null ? [] : [named.year])]) };
  }
  if (named?.year != null) return { year: named.year, source: named.source, possible: [named.year] };
  const { year } = civilOf(sources.asOf);
  return { year, source: 'as-of', possible: [year - 1, year, year + 1] };
}

/** The year after the last one whose end an amount reaches up to: 2025 beside 截至2024年底累计完成投资. Null where there is none. */
function yearAfterDone(headers: readonly HeaderCell[]): number | null {
  const done = headers.flatMap(({ frame, joined }) => (frame.span === 'to-last-year' && joined.year !== null ? [joined.year] : []));
  return done.length === 0 ? null : Math.max(...done) + 1;
}

function ascending(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Of years side by side the latest, which the list is for; of a plan over three years and more this year, if it is one of them. */
function yearAmong(years: readonly number[], asOf: Day): number {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const { year } = civilOf(asOf);
  return last - first >= 2 && year >= first && year <= last ? year : last;
}

/** The one year a text names, of several as above. */
function yearInText(text: string, asOf: Day): number | null {
  const years = Array.from(text.normalize('NFKC').replace(/\s/g, '').matchAll(YEAR), ([year]) => Number(year));
  return years.length === 0 ? null : yearAmong(years, asOf);
}
