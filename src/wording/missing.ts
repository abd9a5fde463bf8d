import type { MissingCounts } from '../progress/missing';

/** How many projects miss the target and how many are to be looked at besides; what counts none is not said. */
export function missingWords({ missed, noted }: MissingCounts): string {
  return [...(missed > 0 ? [`未达标${String(missed)}个`] : []), ...(noted > 0 ? [`需关注${String(noted)}个`] : [])].join('、');
}
