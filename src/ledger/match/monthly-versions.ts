import { nameKey } from './similar-names';
import type { Ledger } from '../ledger';

/** Share of the smaller list's projects that two editions of one ledger have in common at least. */
const IN_COMMON = 0.5;
const YEAR = /(20\d{2})/;
const MONTH = /(?<!\d)(1[0-2]|0?[1-9])月|20\d{2}[.\-/](1[0-2]|0?[1-9])(?!\d)|20\d{2}(0[1-9]|1[0-2])(?!\d)/;
const QUARTERS = '一二三四';

/**
 * Whether two ledgers are editions of one, May's beside June's: mostly the same projects. To count
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

/** The best ledger first, or where its sheet names a month the edition of the latest month in its place. */
export function latestVersionFirst(ledgers: readonly Ledger[]): readonly Ledger[] {
  const [best] = ledgers;
  const time = best ? timeOf(best) : null;
  if (!best || time === null) return ledgers;
  let latest = { ledger: best, time };
  for (const ledger of ledgers) {
    const own = timeOf(ledger);
    if (own !== null && own > latest.time && ledger.snapshot.sheet.visible && areMonthlyVersions(best, ledger))
      latest = { ledger, time: own };
  }
  return [latest.ledger, ...ledgers.filter((ledger) => ledger !== latest.ledger)];
}

/** Months since year 0 that the sheet's name tells, its year or else the plan's; null when it tells no month or quarter. */
function timeOf({ snapshot: { sheet }, planYear }: Ledger): number | null {
  const name = sheet.name.normalize('NFKC').replace(/\s/g, '');
  const year = Number(YEAR.exec(name)?.[1] ?? planYear.year);
  const quarter = /第?([一二三四1-4])季度/.exec(name)?.[1];
  if (quarter !== undefined) return year * 12 + 3 * (QUARTERS.indexOf(quarter) >= 0 ? QUARTERS.indexOf(quarter) + 1 : Number(quarter));
  const found = MONTH.exec(name);
  const month = found?.[1] ?? found?.[2] ?? found?.[3];
  return month === undefined ? null : year * 12 + Number(month);
}

const known = new WeakMap<Ledger, ReadonlySet<string>>();

function namesOf(ledger: Ledger): ReadonlySet<string> {
  let names = known.get(ledger);
  if (!names)
    known.set(ledger, (names = new Set((ledger.text('name')?.values ?? []).flatMap((name) => (name === null ? [] : [nameKey(name)])))));
  return names;
}
