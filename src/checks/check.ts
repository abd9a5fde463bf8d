import type { Comparison } from '../ledger/match/compare-ledgers';
import type { Ledger } from '../ledger/ledger';
import type { Day } from '../spreadsheet/calendar';
import type { Finding, FindingCode, Fix, Severity } from './finding';

/** One check of the catalogue. A new check is one file with such an object and one line in `catalogue.ts`. */
export interface Check {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Judges one table; a ledger that unites several is judged table by table. */
  run(context: CheckContext, report: Report): void;
  /** What can only be seen over all tables of a ledger that unites several. */
  across?(context: CheckContext, report: Report): void;
}

export interface CheckContext {
  readonly ledger: Ledger;
  readonly asOf: Day;
  /** The ledger of an earlier month and what became of its projects; null where none is compared. */
  readonly comparison: EarlierComparison | null;
  /** Other ledgers of the workbook; none where only one sheet was read. */
  readonly others: readonly Ledger[];
}

/** An earlier ledger beside this one. */
export interface EarlierComparison {
  readonly ledger: Ledger;
  readonly comparison: Comparison;
}

/** What a check says of one cell; code and severity come from the check. */
export interface Remark {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly column: number | null;
  readonly field: string | null;
  readonly params?: Finding['params'];
  readonly fix?: Fix | null;
}
export type Report = (remark: Remark) => void;

/** Zero-based sheet row of a record. */
export function rowOf(ledger: Ledger, record: number): number {
  return ledger.rows[record] ?? -1;
}
