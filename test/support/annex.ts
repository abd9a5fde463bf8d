import annex from '../../assets/samples/annex-2025.json';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import type { Ledger } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { snapshotOf } from './snapshot';

/** The annexed list as printed, under its title. */
export const ANNEX_ROWS: readonly (readonly string[])[] = annex;

/** The day of the document. */
export const DOCUMENT_DAY = dayOf(2025, 4, 10);

/** The annexed list read as a ledger. */
export function annexLedger(): Ledger {
  const ledger = readLedger(snapshotOf([['附件：'], ['平陆县2025年15个重点推进项目'], ...ANNEX_ROWS]), {
    kind: PROJECTS,
    asOf: DOCUMENT_DAY,
  });
  if (!ledger) throw new Error('the annexed list was not read');
  return ledger;
}
