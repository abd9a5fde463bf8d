import type { ChartPlan, SeriesRole } from './sheet-plan';

interface SeriesLook {
  /** `RRGGBB`; light and dark are far enough apart to be told without colour. */
  readonly color: string;
  /** A hatch of the drawing format (ECMA-376 20.1.10.51) for applications that can, null for a plain fill. */
  readonly hatch: string | null;
  readonly dash: 'solid' | 'dash' | 'sysDot' | 'lgDashDot';
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond';
}

const LOOKS: Readonly<Record<SeriesRole, SeriesLook>> = {
  done: { color: '1F4E79', hatch: null, dash: 'solid', marker: 'circle' },
  planned: { color: '9DC3E6', hatch: 'wdUpDiag', dash: 'dash', marker: 'square' },
  aim: { color: 'FFFFFF', hatch: null, dash: 'lgDashDot', marker: 'diamond' },
  whole: { color: 'BFBFBF', hatch: null, dash: 'sysDot', marker: 'triangle' },
};
const IN_TURN: readonly SeriesRole[] = ['done', 'planned', 'whole', 'aim'];
/** White could not be seen as a line, nor could light blue. */
const LINES: Readonly<Record<SeriesRole, string>> = { done: '1F4E79', planned: '2E75B6', aim: 'C00000', whole: '7F7F7F' };
/** Outline of every bar. */
export const BAR_OUTLINE = '404040';
/** Room between two bars of a group, and between two groups, in parts of a bar. */
export const [BETWEEN_BARS, BAR_GAP] = [0.1, 0.3] as const;

/** What the series at an index tells; one that has no role takes the next in turn. */
export function roleAt({ series }: Pick<ChartPlan, 'series'>, at: number): SeriesRole {
  return series[at]?.role ?? IN_TURN[at % IN_TURN.length] ?? 'done';
}

/** How the series at an index looks. */
export function seriesLook(chart: ChartPlan, at: number): SeriesLook {
  const role = roleAt(chart, at);
  return chart.type === 'line' ? { ...LOOKS[role], color: LINES[role] } : LOOKS[role];
}

/** Step of an axis of shares; null leaves it to the program. One that ends at 100 % goes in quarters: where it is low, every other is labelled, and the end with it. */
export function shareStep(top: number): number | null {
  if (top === 1) return 0.25;
  return top <= 2 ? 0.2 : null;
}
