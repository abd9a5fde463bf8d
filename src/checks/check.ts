import type { Comparison } from '../ledger/match/compare-ledgers';
import type { CellValue } from '../spreadsheet/snapshot';
import type { Ledger } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import type { Day } from '../spreadsheet/calendar';

export type Severity = 'error' | 'warning' | 'info';

/** What the sentence of a finding needs: the cell's text, the other row, …. Left out where a variant of the sentence does without. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/**
 * What a check is called and what it says to users: all its words stand here, beside what it looks for.
 * `Of` are the params that its findings carry. Members are methods, so that checks of any params stand in one list:
 * the params of a finding are always those that its own check reported.
 */
export interface CheckWords<Code extends string = string, Of extends Params = Params> {
  /** Stable: settings, accepted findings and scripts refer to it. */
  readonly code: Code;
  /** How serious a finding is, unless the office has chosen otherwise. */
  readonly severity: Severity;
  /** Short title, for groups and lists. */
  readonly title: string;
  /** What is wrong, and what to do. */
  sentence(params: Of): string;
  /** What a finding of this check means, and what to do: a sentence each. */
  readonly help: { readonly means: string; readonly todo: string };
}

/** One check of the project ledger: one object in one file, and one line in `catalogue.ts`. */
export interface Check<Code extends string = string, Of extends Params = Params> extends CheckWords<Code, Of> {
  /** Judges one table; a ledger that unites several is judged table by table. */
  run(context: CheckContext, report: Report<Of>): void;
  /** What can only be seen over all tables of a ledger that unites several. */
  across?(context: CheckContext, report: Report<Of>): void;
}

/** States a check; its params are read off its sentence, so that a finding without one of them does not compile. */
export function defineCheck<const Code extends string, Of extends Params>(check: Check<Code, Of>): Check<Code, Of> {
  return check;
}

export interface CheckContext {
  readonly ledger: Ledger;
  /** The ledger that this table is counted in; itself where it is the only one. */
  readonly whole: Ledger;
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
export interface Remark<Of extends Params = Params> {
  readonly row: LedgerRow;
  readonly column: number | null;
  readonly field: string | null;
  readonly params: Of;
  /** All cells meant, where they are several of one column: zero-based on the finding's sheet, the first of them is `row` and `column`. */
  readonly cells?: readonly CellPosition[];
  /** The one safe repair; null or left out when there is none. */
  readonly fix?: Fix | null;
}
export type Report<Of extends Params = Params> = (remark: Remark<Of>) => void;

/** A cell of a finding, zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
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
