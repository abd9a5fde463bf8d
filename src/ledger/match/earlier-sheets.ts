import { sheetsOf, tablesOf } from '../combine/row-location';
import type { Ledger } from '../ledger';
import { monthOfLedger } from './ledger-month';
import { areMonthlyVersions } from './monthly-versions';
import { civilOf } from '../../spreadsheet/calendar';
import { present } from '../../spreadsheet/present';

/** The sheets of an earlier month that hold what a ledger of one or several sheets holds now. */
export interface EarlierSheets {
  /** The one that corresponds to the first sheet, then the others. */
  readonly ledgers: readonly Ledger[];
  /** Those of them whose tables are counted together, as in the later ledger. */
  readonly tables: readonly string[];
  /** Sheets of the later ledger, of several, that correspond to none. */
  readonly without: readonly string[];
}

/**
 * Which of an earlier month's ledgers to hold a ledger against: for each of its sheets the version of the same list, or the one of the
 * same name; of several months the last one before the later ledger's. `asked` is the one that the user named; without it, where
 * nothing corresponds to the first sheet, the best. Null where there is none at all.
 */
export function earlierSheets(later: Ledger, candidates: readonly Ledger[], asked: Ledger | null): EarlierSheets | null {
  const sheets = sheetsOf(later).map(({ id, name }) => ({
    name,
    tables: tablesOf(later).filter(({ snapshot }) => snapshot.sheet.id === id),
  }));
  const first = present(sheets[0], 'sheets');
  const lead =
    asked ??
    latestBefore(
      later,
      candidates.filter((candidate) => isVersion(candidate, first)),
    ) ??
    candidates.find((candidate) => nameOf(candidate) === first.name && isVersion(candidate, first)) ??
    candidates.find((candidate) => isVersion(candidate, first)) ??
    candidates.find((candidate) => nameOf(candidate) === first.name) ??
    candidates[0];
  if (!lead) return null;
  const month = monthOfLedger(lead);
  // The same list of another month is held against nothing, and what names no month stands under its own name.
  const isOfMonth = (candidate: Ledger): boolean => {
    const own = monthOfLedger(candidate);
    return own === month || (own === null && sheets.some(({ name }) => name === nameOf(candidate)));
  };
  // What was named for a ledger of one sheet is meant alone.
  const alone = asked !== null && sheets.length === 1;
  const others = alone
    ? []
    : candidates.filter((candidate) => candidate !== lead && isOfMonth(candidate) && !areMonthlyVersions(lead, candidate));
  const versions = [lead, ...others.filter((candidate) => sheets.some((sheet) => isVersion(candidate, sheet)))];
  // A name alone counts where the projects say nothing.
  const open = sheets.filter((sheet) => !versions.some((ledger) => standsFor(ledger, sheet)));
  const ledgers = [...versions, ...others.filter((candidate) => open.some(({ name }) => name === nameOf(candidate)))];
  const several = sheets.filter(({ tables }) => tables.length > 1);
  return {
    ledgers,
    tables: ledgers.filter((ledger) => several.some((sheet) => standsFor(ledger, sheet))).map(nameOf),
    without: sheets.length < 2 ? [] : sheets.filter((sheet) => !ledgers.some((ledger) => standsFor(ledger, sheet))).map(({ name }) => name),
  };
}

/** Of the versions of a list by month (1月, 2月, 3月 in one workbook) the last one before the later ledger's own; null where they are not of several months. */
function latestBefore(later: Ledger, versions: readonly Ledger[]): Ledger | null {
  const months = versions.flatMap((ledger) => {
    const month = monthOfLedger(ledger);
    return month === null ? [] : [{ ledger, month }];
  });
  if (new Set(months.map(({ month }) => month)).size < 2) return null;
  const { year, month } = civilOf(later.asOf.day);
  const own = monthOfLedger(later) ?? year * 12 + month;
  const before = months.filter((each) => each.month < own);
  return (
    before.reduce<(typeof before)[number] | null>((last, each) => (last && last.month >= each.month ? last : each), null)?.ledger ?? null
  );
}

/** A sheet of the later ledger with its tables. */
interface LaterSheet {
  readonly name: string;
  readonly tables: readonly Ledger[];
}

/** Whether a ledger is an earlier version of a list on a later sheet. */
function isVersion(ledger: Ledger, { tables }: LaterSheet): boolean {
  return tables.some((table) => areMonthlyVersions(table, ledger));
}

/** Whether a ledger is one, or has the name of the later sheet. */
function standsFor(ledger: Ledger, sheet: LaterSheet): boolean {
  return nameOf(ledger) === sheet.name || isVersion(ledger, sheet);
}

function nameOf({ snapshot: { sheet } }: Ledger): string {
  return sheet.name;
}
