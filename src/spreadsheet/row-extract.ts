import type { CellValue, SheetInfo } from './snapshot';

/** A row of the ledger's sheet that goes into a file. */
export interface KeptRow {
  /** Zero-based row on the ledger's sheet. */
  readonly row: number;
  /** `total` rows are kept as far as their sums can be made over the rows that are left. */
  readonly kind: 'fixed' | 'record' | 'total';
  /** Records: what stands in the hidden column. */
  readonly id?: string;
  /** A text in place of what the row says, where that counted rows that are not there. */
  readonly text?: { readonly column: number; readonly value: string };
  /** Empty rows that follow, formatted as this one, all open. */
  readonly spare?: number;
}

/** What of one sheet goes into a file. */
export interface ExtractedSheet {
  readonly sheet: SheetInfo;
  readonly rows: readonly KeptRow[];
  /** Zero-based hidden column of the rows' names, and its heading's row. */
  readonly idColumn: number;
  readonly headerRow: number;
  /** Zero-based columns whose cells may be filled in. */
  readonly open: readonly number[];
  /** Drop-downs for columns that have none of the ledger's own. */
  readonly choices: readonly {
    readonly column: number;
    readonly words: readonly string[];
    readonly strict: boolean;
    readonly label: string;
  }[];
}

/** A workbook to be made of some rows of another. */
export interface RowExtract {
  readonly fileName: string;
  readonly sheets: readonly ExtractedSheet[];
}

/** What hangs on the ledger's sheets and does not go along. */
export interface LeftBehind {
  readonly comments: number;
  /** Pictures, charts and shapes. */
  readonly pictures: number;
}

/** What goes into it beside the rows. */
export interface ExtractExtras {
  /** Heading of the hidden column. */
  readonly idHeading: string;
  /** Said when a word is entered that a column does not offer. */
  readonly choose: (label: string) => string;
  /** Name of the hidden sheet, and its cells. */
  readonly signSheet: string;
  readonly signCells: readonly (readonly CellValue[])[];
  /** Kept with the workbook, so that it is read as the other is; null for nothing. */
  readonly settings: unknown;
}
