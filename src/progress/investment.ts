import type { Day } from '../spreadsheet/calendar';
import { timeProgressAt, type TimePath } from '../mechanism/time-path';
import { CellState, type Column, type Ledger } from '../ledger/ledger';
import type { InvestmentResult } from './result';

/** Completed against planned investment, sums over sums (domain practice: never a mean of rates). */
export function investmentResult(ledger: Ledger, asOf: Day, planYear: number, path: TimePath): InvestmentResult {
  const annualPlan = sumOrNull(ledger.money('annualPlan'));
  const completed = sumOrNull(ledger.money('yearToDate'));
  const timeProgress = timeProgressAt(path, asOf, planYear);
  const rate = completed === null || annualPlan === null || annualPlan === 0 ? null : completed / annualPlan;
  return {
    totalInvestment: sumOrNull(ledger.money('totalInvestment')),
    annualPlan,
    completed,
    rate,
    timeProgress,
    gap: rate === null ? null : (rate - timeProgress) * 100,
  };
}

/** Sum in 元, null where the ledger has no such column or a formula of it is not calculated yet. */
function sumOrNull(column: Column<number> | null): number | null {
  if (!column || column.counts[CellState.uncalculated] > 0) return null;
  let sum = 0;
  for (const value of column.values) sum += value ?? 0;
  return sum;
}
