import * as z from 'zod/mini';

z.config({ jitless: true });

const count = z.number().check(z.nonnegative());
const share = z.number().check(z.nonnegative());

/** What was counted in a month, as it is kept with the workbook. */
export const monthFiguresSchema = z.object({
  month: z.string().check(z.regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/)),
  asOf: z.string().check(z.regex(/^20\d{2}-\d{2}-\d{2}$/)),
  planYear: z.number().check(z.int()),
  source: z.string().check(z.maxLength(255)),
  startRate: z.nullable(share),
  startTarget: share,
  started: z.nullable(count),
  startBase: count,
  resumptionRate: z.nullable(share),
  investmentRate: z.nullable(share),
  timeProgress: share,
  late: z.nullable(count),
  notResumed: z.nullable(count),
});

/** The key figures of a month; null what its ledger did not tell. */
export interface MonthFigures {
  /** `2025-06`, the month of the as-of date. */
  readonly month: string;
  /** ISO. */
  readonly asOf: string;
  readonly planYear: number;
  /** The sheet or the file that they were counted from. */
  readonly source: string;
  /** Of the quarter that the as-of date is in, at the as-of date; shares. */
  readonly startRate: number | null;
  readonly startTarget: number;
  readonly started: number | null;
  /** What the rate is divided by. */
  readonly startBase: number;
  readonly resumptionRate: number | null;
  readonly investmentRate: number | null;
  readonly timeProgress: number;
  /** New starts that are late, and continuing projects that do not work again. */
  readonly late: number | null;
  readonly notResumed: number | null;
}

/** Years of months are kept, no more: a plan is for one. */
const MOST_MONTHS = 60;

/** The months in their order, each once: one that is counted again takes the place of what was kept of it. */
export function withMonths(kept: readonly MonthFigures[], counted: readonly MonthFigures[]): readonly MonthFigures[] {
  const months = new Map([...kept, ...counted].map((figures) => [figures.month, figures]));
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)).slice(-MOST_MONTHS);
}

/** What is kept once months have gone from what they were to what they are to be; one that was counted otherwise since stays. */
export function exchangedMonths(
  kept: readonly MonthFigures[],
  was: readonly MonthFigures[],
  wanted: readonly MonthFigures[],
): readonly MonthFigures[] {
  const [now, from, to] = [kept, was, wanted].map((months) => new Map(months.map((figures) => [figures.month, figures]))) as [
    Map<string, MonthFigures>,
    Map<string, MonthFigures>,
    Map<string, MonthFigures>,
  ];
  const same = (one: MonthFigures | undefined, other: MonthFigures | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);
  for (const month of new Set([...from.keys(), ...to.keys()])) {
    const figures = to.get(month);
    if (same(from.get(month), figures) || !same(now.get(month), from.get(month))) continue;
    if (figures) now.set(month, figures);
    else now.delete(month);
  }
  return withMonths([...now.values()], []);
}
