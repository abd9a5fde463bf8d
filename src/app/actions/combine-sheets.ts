import { areMonthlyVersions } from '../../ledger/match/monthly-versions';
import { readingLedger, readingTables, type ReadOptions } from '../../ledger/read-ledger';
import type { CooperativeTask } from '../../spreadsheet/task';
import type { Ledger } from '../../ledger/ledger';
import { combineLedgers } from '../../ledger/combine/combine-ledgers';
import { USER_ERRORS } from '../../wording/faces/errors';
import type { Settings } from '../../mechanism/settings';

/** What is counted as one, and what is left beside it. */
export interface CombinedLedgers {
  readonly ledger: Ledger;
  readonly others: readonly Ledger[];
}

/** That the sheet asked for beside the ledger is the ledger itself, so that nothing is joined to it. */
export function joinedWithItself({ snapshot: { sheet } }: Ledger, together: readonly string[] = []): string[] {
  return together.length > 0 && together.every((name) => name === sheet.name) ? [USER_ERRORS.joinsItself(sheet.name)] : [];
}

/**
 * Counts with the main ledger what the office wants counted with it: other sheets, other tables of a
 * sheet. An edition of the same list, as of another month, never is.
 */
export function* combiningLedgers(
  main: Ledger,
  rest: readonly Ledger[],
  together: Settings['together'],
  reading: ReadOptions,
): CooperativeTask<CombinedLedgers> {
  const nameOf = ({ snapshot: { sheet } }: Ledger): string => sheet.name;
  const joined = together.sheets.includes(nameOf(main))
    ? rest.filter((ledger) => together.sheets.includes(nameOf(ledger)) && !areMonthlyVersions(main, ledger))
    : [];
  const planYear = main.planYear.year;
  const parts: Ledger[] = [];
  for (const ledger of [main, ...joined]) {
    const options = { ...reading, planYear };
    if (together.tables.includes(nameOf(ledger)) && ledger.otherTables.length > 0)
      parts.push(...(yield* readingTables(ledger.snapshot, options)));
    else if (ledger.planYear.year === planYear) parts.push(ledger);
    else parts.push((yield* readingLedger(ledger.snapshot, options)) ?? ledger);
  }
  const [first = main, ...more] = parts;
  yield;
  return {
    ledger: more.length === 0 ? main : { ...combineLedgers(first, more), planYear: main.planYear },
    others: rest.filter((ledger) => !joined.includes(ledger)),
  };
}
