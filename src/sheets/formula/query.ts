import type { AmountColumn } from './amounts';
import type { Condition, Criterion } from './criterion';
import type { LedgerRange } from './ledger-range';
import { isObstacle, type Obstacle } from './obstacle';

/** Functions joined into one formula at most; beyond that nobody could read it. */
const MOST_CALLS = 8;
/** Well under the 8,192 characters of a formula. */
const LONGEST = 3000;

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

/** A call over the range with alternatives: the longest list as an array constant, the others spelt out. */
function render(range: LedgerRange, where: Where, call: (pairs: string) => string): string | Obstacle {
  const conditions: Condition[] = [];
  for (const condition of where) {
    if (isObstacle(condition)) return condition;
    conditions.push(condition);
  }
  const listed = longestConstantList(conditions);
  const spelt = conditions.map((condition): readonly string[] => {
    const name = range.name(condition.column);
    if (condition === listed) return [`${name},{${condition.any.map(({ code }) => code).join(',')}}`];
    return condition.any.map(({ code }) => `${name},${code}`);
  });
  const combinations = spelt.reduce<string[]>(
    (sofar, options) => sofar.flatMap((pairs) => options.map((pair) => (pairs === '' ? pair : `${pairs},${pair}`))),
    [''],
  );
  const calls = combinations.map((pairs) => (listed ? `SUMPRODUCT(${call(pairs)})` : call(pairs)));
  const formula = calls.join('+');
  const [first] = conditions;
  return calls.length > MOST_CALLS || formula.length > LONGEST
    ? { why: 'too-many', label: (listed ?? first)?.column.header ?? '', count: 0 }
    : formula;
}

function longestConstantList(conditions: readonly Condition[]): Condition | null {
  const isConstant = ({ constant }: Criterion): boolean => constant;
  const lists = conditions.filter(({ any }) => any.length > 1 && any.every(isConstant));
  return lists.reduce<Condition | null>(
    (longest, candidate) => (longest === null || candidate.any.length > longest.any.length ? candidate : longest),
    null,
  );
}
