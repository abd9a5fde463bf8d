import * as z from 'zod/mini';
import { civilOf, type Day } from '../spreadsheet/calendar';
import { present } from '../spreadsheet/present';

/**
 * How much of the year's investment should be done by the end of a month (序时进度). As a rule month/12;
 * where the year was divided otherwise, the office's own plan.
 */
export type TimePath =
  | { readonly kind: 'linear' }
  /** Cumulative share at the end of each of the twelve months (分月计划). */
  | { readonly kind: 'monthly'; readonly shares: readonly number[] }
  /** Shares set for some months, in a straight line between them: 60% by June makes 50% in May. */
  | { readonly kind: 'milestones'; readonly points: readonly { readonly month: number; readonly share: number }[] };

export const LINEAR = { kind: 'linear' } as const satisfies TimePath;

const share = z.number().check(z.nonnegative(), z.maximum(1));
const month = z.int().check(z.minimum(1), z.maximum(12));

export const timePathSchema = z.union([
  z.object({ kind: z.literal('linear') }),
  z.object({ kind: z.literal('monthly'), shares: z.array(share).check(z.length(12), z.refine(isRising)) }),
  z.object({
    kind: z.literal('milestones'),
    points: z.array(z.object({ month, share })).check(
      z.minLength(1),
      z.refine(
        (points) =>
          isRising(points.map((point) => point.share)) &&
          points.every((point, at) => at === 0 || point.month > present(points[at - 1], 'points', at - 1).month),
      ),
    ),
  }),
]);

/** Share of the plan year's investment that should be done at a day: nothing before the year, all of it after. */
export function timeProgressAt(path: TimePath, day: Day, planYear: number): number {
  const { year, month: at } = civilOf(day);
  if (year !== planYear) return year < planYear ? 0 : 1;
  switch (path.kind) {
    case 'linear':
      return at / 12;
    case 'monthly':
      return path.shares[at - 1] ?? at / 12;
    case 'milestones':
      return between([{ month: 0, share: 0 }, ...path.points, { month: 12, share: 1 }], at);
  }
}

/** On the straight line between the milestones around a month; of two for one month the earlier told counts. */
function between(points: readonly { readonly month: number; readonly share: number }[], at: number): number {
  const next = points.findIndex((point) => point.month >= at);
  const [before, after] = [points[next - 1], points[next]];
  if (!before || !after) return after?.share ?? 1;
  return before.share + ((after.share - before.share) * (at - before.month)) / (after.month - before.month);
}

function isRising(shares: readonly number[]): boolean {
  return shares.every((value, at) => at === 0 || value >= present(shares[at - 1], 'shares', at - 1));
}
