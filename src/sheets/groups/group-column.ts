import type { QuarterResult } from '../../progress/result';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';
import type { Predicate } from '../formula/ledger-queries';
import type { Measure, Tally } from './measures';

export type ColumnKey =
  | 'count'
  | 'countShare'
  | 'total'
  | 'totalShare'
  | 'plan'
  | 'completed'
  | 'completionRate'
  | 'reported'
  | 'time'
  | 'gap'
  | 'light'
  | 'rank'
  | 'newProjects'
  | 'plannedToDate'
  | 'started'
  | 'rate'
  | 'continuing'
  | 'resumed'
  | 'notResumed'
  | 'resumptionRate'
  | 'planned'
  | 'due'
  | 'early'
  | 'late'
  | 'needed'
  | 'short';

/** A column of a table of groups, after the group's name. */
export interface GroupColumn {
  readonly key: ColumnKey;
  readonly label: string;
  readonly style: StyleName;
  readonly totalStyle: StyleName;
  /** What it counts or adds up; null for what is computed from other columns. */
  readonly measure: Measure | null;
  /** Figure of a measure as shown; amounts are in 亿元. */
  readonly value: (tally: Tally) => number;
  /** The cell of a row: live where it can be. */
  readonly cell: (row: GroupRow) => PlanValue;
}

/** What a cell of a group's row is made from. Rows are numbered as formulas write them. */
export interface GroupRow {
  readonly number: number;
  readonly tally: Tally;
  readonly where: readonly Predicate[];
  /** Whether the group is new-start projects by its very name, the opposite, or neither. */
  readonly newProjects: 'all' | 'none' | 'some';
  /** The row of the total and what it adds up to, for shares of it. */
  readonly total: { readonly number: number; readonly tally: Tally };
  /** First and last row of the block, and the row's place in it; null for a total. */
  readonly rank: { readonly first: number; readonly last: number; readonly place: number | null } | null;
}

/** What the columns of one table have in common. */
export interface ColumnOptions {
  /** Column by which the groups are ranked. */
  readonly rankBy?: ColumnKey;
  /** The quarter whose starts are counted; the as-of date without one. */
  readonly quarter?: QuarterResult;
}

const COUNT = ['integer', 'totalInteger'] as const;
const AMOUNT = ['amount', 'totalAmount'] as const;
const SHARE = ['percent', 'totalPercent'] as const;
/** Style of the cells of each column, in the rows and in the total. */
export const COLUMN_STYLES: Readonly<Record<ColumnKey, readonly [StyleName, StyleName]>> = {
  count: COUNT,
  countShare: SHARE,
  total: AMOUNT,
  totalShare: SHARE,
  plan: AMOUNT,
  completed: AMOUNT,
  completionRate: SHARE,
  reported: COUNT,
  time: SHARE,
  gap: ['points', 'totalPoints'],
  light: ['center', 'totalText'],
  rank: ['center', 'totalText'],
  newProjects: COUNT,
  plannedToDate: COUNT,
  started: COUNT,
  rate: SHARE,
  continuing: COUNT,
  resumed: COUNT,
  notResumed: COUNT,
  resumptionRate: SHARE,
  planned: COUNT,
  due: COUNT,
  early: COUNT,
  late: COUNT,
  needed: COUNT,
  short: COUNT,
};
