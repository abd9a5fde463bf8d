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
/** Bars that have room for their values above them. */
const MOST_LABELLED = 16;

/** What the series at an index tells; one that has no role takes the next in turn. */
export function roleAt({ series }: Pick<ChartPlan, 'series'>, at: number): SeriesRole {
  return series[at]?.role ?? IN_TURN[at % IN_TURN.length] ?? 'done';
}

/** How the series at an index looks. */
export function seriesLook(chart: ChartPlan, at: number): SeriesLook {
  const role = roleAt(chart, at);
  return chart.type === 'line' ? { ...LOOKS[role], color: LINES[role] } : LOOKS[role];
}

/** Values stand on a chart where no label touches another's bar; else the table beside it has them. */
export function labelled({ series, categories: { rows, columns } }: ChartPlan): boolean {
  return series.length * rows * columns <= MOST_LABELLED;
}
