import type { Day } from '../spreadsheet/calendar';
import type { NewProject } from './projects';

/** docs/design.md, Status: one each, the first that holds. */
export type NewStatus =
  | 'started-early'
  | 'started'
  | 'started-late'
  | 'unreadable'
  | 'overdue'
  | 'unconfirmed'
  | 'due'
  | 'too-late'
  | 'pull-forward'
  | 'later';
export type ContinuingStatus = 'resumed' | 'not-resumed' | 'resumption-unknown';
export type ProjectStatus = NewStatus | ContinuingStatus | 'outside' | 'ended' | 'unreadable';

/** The statuses that miss the target: these are highlighted, in this order of urgency. */
export const MISSING_STATUSES = [
  'overdue',
  'unconfirmed',
  'not-resumed',
  'pull-forward',
  'too-late',
  'unreadable',
] as const satisfies readonly ProjectStatus[];
export type MissingStatus = (typeof MISSING_STATUSES)[number];

/** What the start rate is divided by (第九条 leaves it open; all-new is its plain reading). */
export type RateBasis = 'all-new' | 'planned-to-date' | 'all-projects';

/** One quarter at its cut-off. Actual figures are null for a plan-only ledger and a quarter not begun. */
export interface QuarterResult {
  readonly quarter: 1 | 2 | 3 | 4;
  /** Its last day, or the as-of date if that is earlier. */
  readonly cutoff: Day;
  readonly end: Day;
  readonly begun: boolean;
  readonly ended: boolean;
  /** Share, 第九条. */
  readonly target: number;
  /** ceil(target × denominator). */
  readonly needed: number;
  /** Planned to have started by the quarter's last day, the rate of it, and how many the plan is short. */
  readonly planned: number;
  readonly plannedRate: number | null;
  readonly planShortfall: number;
  /** Planned to have started by the cut-off. */
  readonly plannedToDate: number;
  readonly denominator: number;
  readonly started: number | null;
  readonly rate: number | null;
  readonly early: number | null;
  readonly late: number | null;
  readonly shortfall: number | null;
  /** Planned to have started by the cut-off, and what is said of it is not understood: neither started nor late. */
  readonly unjudged: number | null;
  /** True once reached, false once the quarter ended without, null while open or unknown. */
  readonly met: boolean | null;
}

export interface StartResult {
  readonly basis: RateBasis;
  /** `plan`: the ledger has neither an actual start nor a state column (按计划口径). */
  readonly counted: 'plan' | 'actual';
  readonly newProjects: number;
  readonly quarters: readonly QuarterResult[];
  /** Started by state word alone, without a date: counted at the as-of date only. */
  readonly startedWithoutDate: number;
  /** What is said of their start is not understood. */
  readonly unclear: number;
}

export interface ResumptionResult {
  readonly continuing: number;
  /** Null when the ledger says nothing about any of them. */
  readonly resumed: number | null;
  readonly notResumed: number;
  /** Nothing is said of them, or nothing that is understood. */
  readonly unknown: number;
  /** Of those, the ones of which something is said that is not understood: they may have resumed. */
  readonly unclear: number;
  readonly rate: number | null;
  readonly target: number;
}

/** Sums in 元 and rates as shares; null where the ledger has no such column, or formulas of it are not calculated yet. */
export interface InvestmentResult {
  readonly totalInvestment: number | null;
  readonly annualPlan: number | null;
  readonly completed: number | null;
  readonly rate: number | null;
  /** What should be done at the as-of date (序时进度): month / 12 or the office's own path. */
  readonly timeProgress: number;
  /** rate − timeProgress, in percentage points. */
  readonly gap: number | null;
}

export interface Progress {
  /** The day counted at: the asked day, or 31 December of the plan year if that is earlier. */
  readonly asOf: Day;
  /** The asked day lay past the plan year. */
  readonly asOfCapped: boolean;
  readonly planYear: number;
  readonly start: StartResult;
  /** The new-start projects that `start` counts, in ledger order. */
  readonly newProjects: readonly NewProject[];
  readonly resumption: ResumptionResult;
  readonly investment: InvestmentResult;
  /** Parallel to the ledger's records. */
  readonly statuses: readonly ProjectStatus[];
  /** Quarter whose plan is short, for records of status `pull-forward`. */
  readonly pullForwardQuarter: ReadonlyMap<number, number>;
}
