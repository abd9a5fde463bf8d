import { sheetsOf } from '../../app/views/location-words';
import type { Checked, OtherLedger } from '../../app/results';
import type { Ledger } from '../../ledger/ledger';
import type { Settings } from '../../mechanism/settings';

/** Which sheets and tables the office counts as one ledger. */
export type Together = Settings['together'];

/** Sheets that are counted as one; none where there is but one. */
export function joinedSheets(ledger: Ledger): readonly string[] {
  const sheets = sheetsOf(ledger);
  return sheets.length > 1 ? sheets.map(({ name }) => name) : [];
}

/** How many tables of the main sheet are counted as one; 0 where it is one alone. */
export function joinedTables({ parts, snapshot }: Ledger): number {
  const tables = parts.filter((part) => part.snapshot.sheet.id === snapshot.sheet.id).length;
  return tables > 1 ? tables : 0;
}

/** Whether another ledger may be counted too: not where it is the same list of another time. */
export function canJoin({ monthlyVersion }: OtherLedger): boolean {
  return !monthlyVersion;
}

/** The sheet that this ledger was compared with before, where it is still there and nothing is compared now. */
export function comparedBefore({ ledger, settings, sheets, comparison }: Checked): string | null {
  const sheet = settings.compared[ledger.snapshot.sheet.name];
  return comparison === null && sheet !== undefined && sheets.some(({ name }) => name === sheet) ? sheet : null;
}
