import type { Area, CellValue } from './snapshot';
import type { SummaryKey } from './sheet-keys';

/**
 * The plan of one generated sheet: data only, so that it can be shown, compared, counted,
 * applied by any host and taken back. Positions are zero-based.
 */
export interface SheetPlan {
  /** Identity of the sheet over time (`overview`, `quarters`, …); the host marks the sheet with it. */
  readonly key: SheetKey;
  /** Name wanted on the tab; the host adds （2） where a sheet of the user's bears it already. */
  readonly title: string;
  /** Column widths in characters of the default font, from column A on. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  /** Heights in points of rows that differ from the default. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly links: readonly Link[];
  /** Rows and columns kept in sight while scrolling. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly charts: readonly ChartPlan[];
  /** Colour of the tab, `RRGGBB`. */
  readonly tabColor: string;
  /** Cells that offer words to choose from. */
  readonly choices?: readonly ChoicePlan[];
  /** The user's own sheet once it is there: it bears no mark of ours, and nothing of ours replaces it. */
  readonly yours?: true;
  /** A sheet called `title` that bears no sign of ours is its predecessor all the same: another program took the signs away. */
  readonly replacesNamesake?: true;
}

/** What names a sheet in a plan: a summary, the sample of the first run, a sheet made to be filled in, or one of the month's round. */
export type SheetKey = SummaryKey | 'sample' | `blank-${string}` | `round-${string}`;

/** A cell of a plan: a plain value, or a formula of ours with the value it has now. */
export type PlanValue = CellValue | PlanFormula;

export interface PlanFormula {
  /** A1 formula in en-US grammar, without the leading `=`. Never built from text of a cell unquoted. */
  readonly formula: string;
  /** What the formula gives for the ledger as it stands; kept as the cached value. */
  readonly value: string | number;
}

/**
 * A rectangle of cells. `styles` names the style of each column of the block (one name for all
 * columns may be given). Text is always written as text: a value that starts with `=` is no formula.
 */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly PlanValue[])[];
  readonly styles: StyleName | readonly StyleName[];
}

/** A link inside the workbook. */
export interface Link {
  readonly row: number;
  readonly column: number;
  /** Name of the target sheet as it is called now. */
  readonly sheet: string;
  /** A1 address on that sheet. */
  readonly cell: string;
  readonly tip: string;
}

export interface PrintSetup {
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
  /** First and last zero-based row repeated on every page, null for none. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Columns, from the first on, that every further page across begins with; none where all go on one. */
  readonly repeatColumns?: number;
  /** Percent of the size on the screen; null: what the width of a page takes. Only with a percentage does every application keep `breaks`. */
  readonly scale: number | null;
  /** What is printed, null for all there is. */
  readonly area: Area | null;
  /** Zero-based rows before which a new page begins. */
  readonly breaks?: readonly number[];
  /** Text of the footer's middle in Excel's codes, such as `第 &P 页，共 &N 页`. */
  readonly footer: string;
}

/** A drop-down in the cells of an area. */
export interface ChoicePlan {
  readonly area: Area;
  /** The words, or the cells that hold them on a sheet that comes earlier in the same plan: the way for long lists. */
  readonly words: readonly string[] | { readonly sheet: SheetKey; readonly area: Area };
  /** Other words may be entered too. */
  readonly open: boolean;
  /** Said when a word is entered that is none of them. */
  readonly message: string;
}

/** What a series of a chart tells, which is also how it looks: in every chart, and on a black-and-white printer (`chart-look.ts`). */
export type SeriesRole = 'done' | 'planned' | 'aim' | 'whole';

/** How the values of a chart are written: across, upright over columns narrower than a figure, or not at all. */
export type ChartLabels = 'level' | 'upright' | 'none';

/** Where the value of a point on a line is written; nowhere where it would hide another or the axis. */
export type LabelSide = 'above' | 'below' | 'none';

/** A native chart over cells of the same sheet. */
export interface ChartPlan {
  readonly type: 'column' | 'bar' | 'line';
  readonly title: string;
  /** Cells of the category names. */
  readonly categories: Area;
  /** `role`: what a series tells, and so how it looks. `sides`: where its values are written point by point, above each where left out. */
  readonly series: readonly {
    readonly name: string;
    readonly values: Area;
    readonly role?: SeriesRole;
    readonly sides?: readonly LabelSide[];
  }[];
  /** The values are shares: the axis runs from 0 % to this share (1 is 100 %), labelled in whole percents. */
  readonly shares?: number;
  /** Cells that the chart covers. */
  readonly place: Area;
  /** Its values at bars and points; left out, there are none. */
  readonly labels?: ChartLabels;
}

/** Names of the looks that a generated sheet may use; `style.ts` says what each is. */
export type StyleName =
  | 'title'
  | 'underTitle'
  | 'note'
  | 'unit'
  | 'header'
  | 'text'
  | 'center'
  | 'integer'
  | 'amount'
  | 'percent'
  | 'date'
  | 'link'
  | 'linkNumber'
  | 'good'
  | 'bad'
  | 'grey'
  | 'plain'
  | 'section'
  | 'prose'
  | 'proseHead'
  | 'signature'
  | 'points'
  | 'month'
  | 'number'
  | 'totalPoints'
  | 'totalText'
  | 'totalInteger'
  | 'totalAmount'
  | 'totalPercent'
  | 'cardLabel'
  | 'cardShare'
  | 'cardCount'
  | 'cardText'
  | 'light'
  | BarStyle
  | `${BarStyle}Now`;

/** Months of a bar chart made of cells; `Now` has the line of the as-of month on its right. */
export type BarStyle = 'barNone' | 'barWork' | 'barAhead' | 'barLate' | 'barDone';
