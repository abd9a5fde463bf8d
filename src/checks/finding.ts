import type { CellValue } from '../spreadsheet/snapshot';

export type Severity = 'error' | 'warning' | 'info';

/** A problem of the ledger, as data; its sentence is made last (`wording/findings.ts`). */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Zero-based cell on the ledger's sheet (in a united ledger the row is a place); column null when the whole row or table is meant. */
  readonly row: number;
  readonly column: number | null;
  /** Field name of the ledger kind, null when no single field is meant. */
  readonly field: string | null;
  /** What the sentence needs: the cell's text, the other row, …. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The one safe repair, null when there is none or more than one. */
  readonly fix: Fix | null;
}

/** Cells to change, with what they hold now, so that nothing newer is overwritten. */
export interface Fix {
  readonly edits: readonly {
    readonly row: number;
    readonly column: number;
    readonly before: CellValue;
    readonly after: CellValue;
    readonly numberFormat?: string;
  }[];
}

/** Codes are stable: settings, accepted findings and scripts refer to them. */
export type FindingCode =
  | 'column-missing'
  | 'required-missing'
  | 'date-unreadable'
  | 'date-too-coarse'
  | 'date-zone-slip'
  | 'amount-unreadable'
  | 'error-value'
  | 'number-as-text'
  | 'date-as-text'
  | 'nature-unknown'
  | 'field-unknown'
  | 'name-duplicate'
  | 'sequence-gap'
  | 'plan-above-total'
  | 'completion-before-start'
  | 'new-in-other-year'
  | 'continuing-in-future'
  | 'blank-in-name'
  | 'unit-outlier'
  | 'unit-unstated'
  | 'section-count'
  | 'total-not-sum'
  | 'completed-above-plan'
  | 'completed-above-total'
  | 'month-above-year'
  | 'started-unspent'
  | 'spent-unstarted'
  | 'state-against-date'
  | 'name-similar'
  | 'twin-differs'
  | 'unchanged-since'
  | 'amount-fell'
  | 'start-withdrawn'
  | 'start-postponed'
  | 'project-gone'
  | 'ledgers-disagree'
  | 'word-unknown'
  | 'project-unknown'
  | 'dates-out-of-order'
  | 'part-above-whole'
  | 'reason-missing'
  | 'moved-back'
  | 'amount-differs'
  | 'not-rising'
  | 'record-repeated'
  | 'projects-absent';
