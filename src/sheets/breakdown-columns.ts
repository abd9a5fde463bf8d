import type { Ledger } from '../ledger/table';
import type { Progress } from '../progress/result';
import { BREAKDOWN } from '../wording/sheets-breakdown';
import { columnLetters } from '../ledger/address';
import { yi } from './context';
import type { LedgerQueries } from './formula/ledger-queries';
import type { Obstacle } from './formula/obstacle';
import type { Where } from './formula/query';
import { share, type LiveCells } from './live';
import type { PlanValue, StyleName } from './plan';
import type { Tally } from './tally';

export type BreakdownKey = 'count' | 'total' | 'plan' | 'completed' | 'completionRate' | 'newProjects' | 'plannedToDate' | 'started' | 'rate';

/** A column of 分类汇总 after the group's name. */
export interface BreakdownColumn {
  readonly key: BreakdownKey;
  readonly label: string;
  readonly style: StyleName;
  readonly totalStyle: StyleName;
  /** Rates are computed from other columns; the rest can be added up. */
  readonly sums: boolean;
  /** The figure as it is now; of a rate, null when there is nothing to divide by. */
  readonly value: (tally: Tally) => number | null;
  /** The cell of a row: live where it can be. */
  readonly cell: (row: BreakdownRow) => PlanValue;
}

/** What a cell of a group's row is made from. */
export interface BreakdownRow {
  /** Number of the row on the sheet, as formulas write it. */
  readonly number: number;
  readonly tally: Tally;
  readonly where: Where;
  /** Whether the group is new-start projects by its very name, the opposite, or neither. */
  readonly newProjects: 'all' | 'none' | 'some';
}

/** The columns that this ledger can fill, with their cells. */
export function breakdownColumns(ledger: Ledger, progress: Progress, queries: LedgerQueries, live: LiveCells): BreakdownColumn[] {
  const cutoff = { day: progress.asOf, cell: null };
  const actual = progress.start.counted === 'actual';
  const keys = keysOf(ledger, actual);
  const letter = (key: BreakdownKey): string => columnLetters(keys.indexOf(key) + 1);
  const at = (key: BreakdownKey, row: BreakdownRow): string => `${letter(key)}${String(row.number)}`;
  const divisor = { 'all-new': 'newProjects', 'planned-to-date': 'plannedToDate', 'all-projects': 'count' } as const;
  const base = divisor[progress.start.basis];
  const top = actual ? 'started' : 'plannedToDate';
  // By plan, planned to date over itself would say nothing: the rate is over all new-start projects then.
  const bottom = !actual && base === 'plannedToDate' ? 'newProjects' : base;
  const values: Readonly<Record<BreakdownKey, (tally: Tally) => number | null>> = {
    count: (tally) => tally.count,
    total: (tally) => yi(tally.total),
    plan: (tally) => yi(tally.plan),
    completed: (tally) => yi(tally.completed),
    completionRate: (tally) => rate(tally.completed, tally.plan),
    newProjects: (tally) => tally.newProjects,
    plannedToDate: (tally) => tally.plannedToDate,
    started: (tally) => tally.started,
    rate: (tally) => rate(tally[top], tally[bottom]),
  };
  /** A count among the new-start projects of the group; nothing to ask the ledger where there can be none. */
  const ofNew = (row: BreakdownRow, value: number, formula: (where: Where) => string | Obstacle | null): PlanValue => {
    if (row.newProjects === 'none') return value;
    const found = formula(row.newProjects === 'all' ? row.where : [...row.where, queries.nature('new')]);
    return found === null ? value : live.fromLedger(value, found);
  };
  const cells: Readonly<Record<BreakdownKey, (row: BreakdownRow) => PlanValue>> = {
    count: (row) => live.fromLedger(row.tally.count, queries.count(row.where)),
    total: (row) => live.fromLedger(yi(row.tally.total), queries.sum('totalInvestment', row.where)),
    plan: (row) => live.fromLedger(yi(row.tally.plan), queries.sum('annualPlan', row.where)),
    completed: (row) => live.fromLedger(yi(row.tally.completed), queries.sum('yearToDate', row.where)),
    completionRate: (row) => share(at('completed', row), at('plan', row), values.completionRate(row.tally)),
    newProjects: (row) => ofNew(row, row.tally.newProjects, (where) => queries.count(where)),
    plannedToDate: (row) => ofNew(row, row.tally.plannedToDate, (where) => queries.count([...where, queries.plannedBy(cutoff)])),
    started: (row) => ofNew(row, row.tally.started, (where) => queries.started(where, cutoff)),
    rate: (row) => share(at(top, row), at(bottom, row), values.rate(row.tally)),
  };
  return keys.map((key) => ({ key, ...LOOKS[key], label: labelOf(key, actual), value: values[key], cell: cells[key] }));
}

function keysOf(ledger: Ledger, actual: boolean): BreakdownKey[] {
  const plan = ledger.money('annualPlan') !== null;
  const completed = ledger.money('yearToDate') !== null;
  const keys: (BreakdownKey | null)[] = [
    'count',
    ledger.money('totalInvestment') ? 'total' : null,
    plan ? 'plan' : null,
    completed ? 'completed' : null,
    plan && completed ? 'completionRate' : null,
    'newProjects',
    'plannedToDate',
    actual ? 'started' : null,
    'rate',
  ];
  return keys.filter((key) => key !== null);
}

function labelOf(key: BreakdownKey, actual: boolean): string {
  return key === 'rate' && !actual ? BREAKDOWN.plannedRate : BREAKDOWN[key];
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

const COUNT = { style: 'integer', totalStyle: 'totalInteger', sums: true } as const;
const AMOUNT = { style: 'amount', totalStyle: 'totalAmount', sums: true } as const;
const RATE = { style: 'percent', totalStyle: 'totalPercent', sums: false } as const;
const LOOKS: Readonly<Record<BreakdownKey, Pick<BreakdownColumn, 'style' | 'totalStyle' | 'sums'>>> = {
  count: COUNT,
  total: AMOUNT,
  plan: AMOUNT,
  completed: AMOUNT,
  completionRate: RATE,
  newProjects: COUNT,
  plannedToDate: COUNT,
  started: COUNT,
  rate: RATE,
};
