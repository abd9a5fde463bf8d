import type { Day } from '../../spreadsheet/calendar';
import type { GivenAnswers } from '../assumptions';
import type { GivenHeadings } from '../header/given';
import type { LedgerKind } from '../kinds/kind';

/** What a sheet is read as, and what somebody decided about its reading. */
export interface ReadOptions {
  readonly kind: LedgerKind;
  /** The day the ledger is read for: today, unless `asOfGiven`. A ledger that tells the day it was kept up to is read for that one. */
  readonly asOf: Day;
  /** Somebody asked for that day: what the ledger tells is left aside. */
  readonly asOfGiven?: boolean;
  readonly planYear?: number;
  /** Levelled header to field name or null: the user's corrections. */
  readonly chosenColumns?: Readonly<Record<string, string | null>>;
  /** What somebody chose of the reading's assumptions. */
  readonly answers?: GivenAnswers;
  /** A nature that nobody states is taken from the year of the start. */
  readonly naturesByDate?: boolean;
  /** Sheet name to heading words of its columns, where the list has no header of its own. */
  readonly headings?: Readonly<Record<string, GivenHeadings>>;
  /** Zero-based header row on the sheet of the table to read, where a sheet holds several. */
  readonly table?: number;
}
