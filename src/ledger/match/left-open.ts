import type { Assumption } from '../assumptions';
import type { Ledger } from '../ledger';

/** Of what the reading of an earlier ledger decided, what would change its figures and nobody has answered, unless the later one says the same of itself. */
export function leftOpenBefore({ assumptions }: Pick<Ledger, 'assumptions'>, earlier: Pick<Ledger, 'assumptions'>): readonly Assumption[] {
  const keyOf = ({ code, subject, decided }: Assumption): string => [code, subject, decided].join('|');
  const known = new Set(assumptions.map(keyOf));
  // That a start without a day counts at the as-of date is how it is counted, not a question.
  return earlier.assumptions.filter((each) => each.serious && !each.answered && each.code !== 'start-undated' && !known.has(keyOf(each)));
}
