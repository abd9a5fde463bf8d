import type { Progress } from '../progress/result';
import type { Day } from '../spreadsheet/calendar';

/** What one county's (park's) ledger comes to, with where it is from. Amounts in 亿元, rates as shares; null where its ledger does not tell. */
export interface County {
  readonly name: string;
  /** File that the figures are from, and the day they are counted at. */
  readonly source: string;
  readonly asOf: Day;
  readonly projects: number;
  readonly newProjects: number;
  /** Started by each quarter's cut-off; null for a quarter not begun, or a ledger that only plans. */
  readonly started: readonly (number | null)[];
  readonly continuing: number;
  readonly resumed: number | null;
  readonly annualPlan: number | null;
  readonly completed: number | null;
  readonly errors: number;
  readonly warnings: number;
}

/** The quarter whose start rate ranks: the latest that has begun in every ledger. */
export function rankingQuarter(counties: readonly Pick<County, 'started'>[]): number {
  const begun = [0, 1, 2, 3].filter((quarter) => counties.every(({ started }) => started[quarter] !== null));
  return begun[begun.length - 1] ?? -1;
}

/** Started projects by each quarter, as the county's own progress tells. */
export function startedByQuarter({ start: { quarters } }: Progress): (number | null)[] {
  return quarters.map(({ started }) => started);
}
