import { monthOfLedger } from './ledger-month';
import { nameKey } from './similar-names';
import type { Ledger } from '../ledger';

/** Share of the smaller list's projects that two monthly versions of one ledger have in common at least. */
export const IN_COMMON = 0.5;

/**
 * Whether two ledgers are monthly versions of one, May's beside June's: mostly the same projects. To count
 * both would count every project twice.
 */
export function areMonthlyVersions(ledger: Ledger, other: Ledger): boolean {
  const names = namesOf(ledger);
  const others = namesOf(other);
  const smaller = Math.min(names.size, others.size);
  if (smaller === 0) return false;
  let common = 0;
  for (const name of others) if (names.has(name)) common++;
  return common >= IN_COMMON * smaller;
}

/** The best ledger first, or where its sheet or title names a month the version of the latest month in its place. */
export function latestVersionFirst(ledgers: readonly Ledger[]): readonly Ledger[] {
  const [best] = ledgers;
  const time = best ? monthOfLedger(best) : null;
  if (!best || time === null) return ledgers;
  let latest = { ledger: best, time };
  for (const ledger of ledgers) {
    const own = monthOfLedger(ledger);
    if (own !== null && own > latest.time && ledger.snapshot.sheet.visible && areMonthlyVersions(best, ledger))
      latest = { ledger, time: own };
  }
  return [latest.ledger, ...ledgers.filter((ledger) => ledger !== latest.ledger)];
}

const known = new WeakMap<Ledger, ReadonlySet<string>>();

function namesOf(ledger: Ledger): ReadonlySet<string> {
  let names = known.get(ledger);
  if (!names)
    known.set(ledger, (names = new Set((ledger.text('name')?.values ?? []).flatMap((name) => (name === null ? [] : [nameKey(name)])))));
  return names;
}
