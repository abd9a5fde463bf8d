import type { AmountColumn } from './amounts';
import type { Condition } from './criterion';
import type { LedgerRange } from './ledger-range';
import { isObstacle, type Obstacle } from './obstacle';

/** Functions joined into one formula at most. */
const MOST_CALLS = 64;
/** Well under the 8,192 characters of a formula. */
const LONGEST = 7500;

/** Conditions that must all hold; an obstacle among them stands for the whole. */
export type Where = readonly (Condition | Obstacle)[];

/** Formula for the number of records that meet the conditions. */
export function countFormula(range: LedgerRange, where: Where): string | Obstacle {
  return render(range, where, (pairs) => `COUNTIFS(${pairs})`);
}

/** Formula for the sum in 亿元 of an amount over the records that meet the conditions. */
export function sumFormula(range: LedgerRange, amount: AmountColumn | Obstacle, where: Where): string | Obstacle {
  if (isObstacle(amount)) return amount;
  const sum = render(range, where, (pairs) => `SUMIFS(${range.name(amount.column)},${pairs})`);
  return isObstacle(sum) ? sum : inYi(sum, amount.divisor);
}

/** Formula for the sum of a whole column. */
export function wholeSumFormula(range: LedgerRange, amount: AmountColumn): string {
  return inYi(`SUM(${range.name(amount.column)})`, amount.divisor);
}

function inYi(sum: string, divisor: number): string {
  if (divisor === 1) return sum;
  return sum.includes(')+') ? `(${sum})/${String(divisor)}` : `${sum}/${String(divisor)}`;
}

/**
 * A call over the range for each combination of alternatives, added up: that is right in every program. An array constant as
 * a criterion is not, some count its first member only.
 */
function render(range: LedgerRange, where: Where, call: (pairs: string) => string): string | Obstacle {
  const conditions: Condition[] = [];
  for (const condition of where) {
    if (isObstacle(condition)) return condition;
    conditions.push(condition);
  }
  const combinations = conditions.reduce<string[]>(
    (sofar, { column, any }) => {
      const options = any.map(({ code }) => `${range.name(column)},${code}`);
      return sofar.flatMap((pairs) => options.map((pair) => (pairs === '' ? pair : `${pairs},${pair}`)));
    },
    [''],
  );
  const formula = combinations.map(call).join('+');
  if (combinations.length <= MOST_CALLS && formula.length <= LONGEST) return formula;
  const longest = conditions.reduce<Condition | undefined>(
    (most, each) => ((most?.any.length ?? 0) >= each.any.length ? most : each),
    undefined,
  );
  return { why: 'too-many', label: longest?.column.header ?? '', count: 0 };
}
