import type { LedgerRow } from '../ledger/ledger-row';
import type { FindingCode } from './catalogue';
import type { CellPosition, Fix, Params, Severity } from './check';

export type { FindingCode } from './catalogue';
export type { Fix, Severity } from './check';

/** A problem of the ledger, as data; its sentence is made last, by its check (`catalogue.ts`, `findingMessage`). */
export interface Finding {
  /** Codes are stable: settings, accepted findings and scripts refer to them. */
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Zero-based cell on the ledger's sheet (in a united ledger the row is a place); column null when the whole row or table is meant. */
  readonly row: LedgerRow;
  readonly column: number | null;
  /** Field name of the ledger kind, null when no single field is meant. */
  readonly field: string | null;
  /** All cells meant, where the finding is of several cells of one column: zero-based on its sheet, `row` and `column` the first of them. */
  readonly cells?: readonly CellPosition[];
  /** What the sentence needs: the cell's text, the other row, …. */
  readonly params: Params;
  /** The one safe repair, null when there is none or more than one. */
  readonly fix: Fix | null;
}
