/** A workbook in plain words: what the samples say, before it becomes OOXML parts. */

/** How a cell looks; equal looks share one cell format in the styles part. */
export interface Look {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  /** `RRGGBB`. */
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Number format code; `General` when absent. */
  readonly format?: string;
}

/** The part of a look that a conditional format lays over a cell. */
export interface Overlay {
  /** `RRGGBB`. */
  readonly color: string;
  /** `RRGGBB`. */
  readonly fill: string;
}

export interface Cell {
  /** Null for a cell that has a look only. For a formula, the value it has now. */
  readonly value: string | number | null;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly look: Look;
}

export interface Row {
  /** Points. */
  readonly height: number;
  /** From column A on. */
  readonly cells: readonly Cell[];
}

export interface Comment {
  readonly cell: string;
  readonly author: string;
  readonly text: string;
}

export interface ConditionalFormat {
  readonly range: string;
  /** True where the overlay shows; relative to the first cell of the range. */
  readonly formula: string;
  readonly overlay: Overlay;
}

export interface ListValidation {
  readonly range: string;
  /** A name, or the words in double quotes with commas between. */
  readonly source: string;
}

export interface ColumnChart {
  readonly title: string;
  /** Absolute references with the sheet's name, and what they hold now. */
  readonly categories: { readonly ref: string; readonly values: readonly string[] };
  readonly series: readonly {
    readonly name: { readonly ref: string; readonly value: string };
    readonly ref: string;
    readonly values: readonly number[];
    readonly format: string;
  }[];
  /** Zero-based columns and rows of the two corners. */
  readonly from: readonly [column: number, row: number];
  readonly to: readonly [column: number, row: number];
}

export interface Table {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
}

export interface PrintSetup {
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
  /** Rows repeated on each page, such as `$1:$3`. */
  readonly titles?: string;
  /** A new page starts below each of these rows. */
  readonly breaksAfter?: readonly number[];
}

export interface Sheet {
  readonly name: string;
  /** Widths in characters, from column A on. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly merges?: readonly string[];
  /** First cell that scrolls. */
  readonly frozenAt?: { readonly cell: string; readonly columns: number; readonly rows: number };
  readonly filter?: string;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly ListValidation[];
  readonly comments?: readonly Comment[];
  readonly chart?: ColumnChart;
  readonly table?: Table;
  readonly print: PrintSetup;
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly saved: string;
  readonly sheets: readonly Sheet[];
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  /** Index of the sheet shown at opening. */
  readonly active: number;
}
