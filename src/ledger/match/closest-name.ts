import { nameKey } from './similar-names';

/** Names less alike than this are different projects. */
const ALIKE = 0.66;
/** The best must be this much better than the next, or neither is offered. */
const CLEAR = 0.1;

/** The one of the names that is nearly the same as a name, by the pairs of characters that they share; null when none or several are. */
export function closestName(name: string, names: readonly string[]): string | null {
  const pairs = pairsOf(nameKey(name));
  let best: string | null = null;
  let [first, second] = [ALIKE, 0];
  for (const candidate of names) {
    const alike = likeness(pairs, pairsOf(nameKey(candidate)));
    if (alike > first) [best, second, first] = [candidate, best === null ? second : first, alike];
    else if (alike > second) second = alike;
  }
  return best !== null && first - second >= CLEAR ? best : null;
}

/** Shared pairs, twice, over all pairs (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
