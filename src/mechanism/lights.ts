import * as z from 'zod/mini';

/**
 * Lights of investment progress (亮灯). Two families are in official use and do not agree: percentage
 * points behind the time progress, and the share of it that was done. An office chooses and sets the limits.
 */
export type LightRule =
  /** Yellow from `yellow` percentage points behind on, red beyond `red`. */
  | { readonly family: 'points'; readonly yellow: number; readonly red: number }
  /** Yellow below the share `yellow` of the time progress, red below the share `red`. */
  | { readonly family: 'share'; readonly yellow: number; readonly red: number };

/** Grey: cannot be computed; it is never taken for good or bad. */
export type Light = 'green' | 'yellow' | 'red' | 'grey';

/** Behind by less than 10 points is green, up to 30 yellow, beyond red. */
export const DEFAULT_LIGHTS: LightRule = { family: 'points', yellow: 10, red: 30 };

const limit = z.number().check(z.nonnegative());

export const lightsSchema = z.union([
  z.object({ family: z.literal('points'), yellow: limit, red: limit }).check(z.refine(({ yellow, red }) => yellow <= red && red <= 100)),
  z.object({ family: z.literal('share'), yellow: limit, red: limit }).check(z.refine(({ yellow, red }) => red <= yellow && yellow <= 1)),
]);

/** The light of a completion rate beside the time progress, both as shares; grey where either is unknown or time has not begun. */
export function lightOf(rule: LightRule, rate: number | null, time: number): Light {
  if (rate === null || time <= 0) return 'grey';
  if (rule.family === 'points') {
    const points = rounded((rate - time) * 100, 1e6);
    if (points >= 0 || points > -rule.yellow) return 'green';
    return points >= -rule.red ? 'yellow' : 'red';
  }
  const done = rounded(rate / time, 1e9);
  if (done >= rule.yellow) return 'green';
  return done >= rule.red ? 'yellow' : 'red';
}

/** To whole parts of 1/`factor`, as the ROUND of a spreadsheet does it, so that a formula and this function agree at the limits. */
function rounded(value: number, factor: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor;
}
