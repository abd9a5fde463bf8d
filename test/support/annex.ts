import annex from '../../assets/samples/annex-2025.json';
import type { Ledger } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { readProjects } from './read-projects';

/** The annexed list as printed, under its title. */
export const ANNEX_ROWS: readonly (readonly string[])[] = annex;

/** The day of the document. */
export const DOCUMENT_DAY = dayOf(2025, 4, 10);

/** The annexed list read as a ledger. */
export function annexLedger(): Ledger {
  return readProjects([['附件：'], ['平陆县2025年15个重点推进项目'], ...ANNEX_ROWS], {
    asOf: DOCUMENT_DAY,
  });
}
