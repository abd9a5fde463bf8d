import type { Nature } from '../mechanism/vocabulary';
import type { Day } from '../spreadsheet/calendar';
import type { Assumption } from './assumptions';
import type { FieldSpec, LedgerKind } from './kinds/kind';
import type { Period } from './cells/period';
import type { MoneyUnit } from './cells/money-unit';
import type { CellValue, SheetSnapshot } from '../spreadsheet/snapshot';
import type { Step } from './cells/step-words';
import { ledgerRow, type LedgerRow } from './ledger-row';

/** One header of the sheet and what it was taken for. */
export interface ColumnMatch {
  readonly field: FieldSpec;
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** The header as printed, line breaks and blanks levelled away, parents joined with ` > `. */
  readonly header: string;
  /** 0 to 1: 1 for a listed synonym or the user's own choice. */
  readonly confidence: number;
  /** Why, as a key of the wording: exact, ambiguous, words, chosen. */
  readonly reason: 'exact' | 'ambiguous' | 'words' | 'chosen';
  /**
   * Money columns: the unit of what the cells hold. From the header's brackets, else the sheet's 单位 line, else a column of units, else
   * chosen by the office, else assumed; `format` where a number format scales what is seen, or writes the unit.
   */
  readonly unit: MoneyUnit | null;
  readonly unitSource: 'header' | 'sheet' | 'column' | 'format' | 'assumed' | 'chosen' | null;
}

export interface UnmatchedHeader {
  readonly column: number;
  readonly header: string;
  /** Field whose amounts this column repeats in another unit: 投资金额(亿元) beside 投资金额(万元). */
  readonly repeats?: string;
}

/** What a cell turned out to be. */
export const CellState = {
  /** The value was read. */
  read: 0,
  /** Nothing in it, blanks at most. */
  empty: 1,
  /** A word that says there is no value: 待定, /, —, 无. */
  placeholder: 2,
  /** A known word in place of a value, such as 已开工 in a date column; see `words`. */
  word: 3,
  /** Something that is not understood; never guessed. */
  unreadable: 4,
  /** An error value such as #REF!. */
  error: 5,
  /** A formula that no program has calculated yet: it has a value, and nobody knows it. */
  uncalculated: 6,
  /** Nothing of its own: one amount is merged over several projects and counts with the first of them. */
  shared: 7,
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/** How many cells of a column are in each {@link CellState}, which is the index. */
export type CellCounts = readonly [number, number, number, number, number, number, number, number];

/** Whether a cell says something that could not be read: neither a value nor that there is none. */
export function isUnread(state: number | undefined): boolean {
  return state === CellState.unreadable || state === CellState.error || state === CellState.uncalculated;
}

/** One field of all records: parallel to `Ledger.rows`. */
export interface Column<T> {
  readonly field: FieldSpec;
  readonly match: ColumnMatch;
  /** What the cell says; null unless its state is `read`. */
  readonly values: readonly (T | null)[];
  /** {@link CellState} of each record's cell. */
  readonly states: Uint8Array;
  /** How many cells are in each {@link CellState}. */
  readonly counts: CellCounts;
  /** Records whose cell was read from a text, for columns of numbers and dates; ascending. */
  readonly fromText: readonly number[];
  /** Cells of state `word`, and dates with a word beside them: record index to the word's meaning. */
  readonly words: ReadonlyMap<number, DateWord>;
  /** Days of starts among the words of 开工情况: 已于2月20日开工. */
  readonly days?: ReadonlyMap<number, Period>;
  /** The column's distinct texts, for columns whose texts repeat (people and choices), else null. */
  readonly distinct: DistinctTexts | null;
}

/** Texts of a column as its cells hold them, each once, and which of them every record has. */
export interface DistinctTexts {
  readonly texts: readonly string[];
  /** First record of each text. */
  readonly first: readonly number[];
  /** Parallel to the records: index in `texts`, {@link EMPTY_CELL} or {@link NO_TEXT}. */
  readonly of: Int32Array;
}

/** In {@link DistinctTexts.of}: an empty cell, and one that holds something else than text. */
export const EMPTY_CELL = -1;
export const NO_TEXT = -2;

/** Meaning of a word found in place of a date. */
export type DateWord = 'started' | 'not-started' | 'ended' | 'stopped';

/** Two dates of one cell, such as 2024-2026. */
export interface Span {
  readonly start: Period;
  readonly end: Period | null;
}

export type RowKind = 'title' | 'header' | 'record' | 'section' | 'total' | 'note' | 'continuation' | 'part' | 'blank' | 'unknown';

/** Why a row is not understood: a row of bare numbers, words without a name, another table on the sheet. */
export type UnknownReason = 'numbers-only' | 'no-name' | 'other-table';

/** Why a row with a name is not counted: its parts are, or the project that it is a part of, or the office has dropped it. */
export type LevelReason = 'parts-counted' | 'parent-counted' | 'same-project' | 'dropped';

/** A row of the sheet that is no record, said for the account of all rows. */
export interface OtherRow {
  readonly row: LedgerRow;
  readonly kind: Exclude<RowKind, 'record' | 'blank'>;
  readonly text: string;
  /** Rows of kind `unknown`: why they are not understood; parents, parts and what was dropped: why they are not counted. */
  readonly reason?: UnknownReason | LevelReason;
}

/** An amount that a section or total row states for a field. */
export interface DeclaredSum {
  readonly field: string;
  readonly yuan: number;
  /** Half of the last decimal shown, in 元: what rounding may hide. */
  readonly tolerance: number;
  /** Sheet column of the cell, null when it stands in the row's words. */
  readonly column: number | null;
}

/** Fields that a section may state for the records below it, beside their nature. */
export const INHERITED_FIELDS = ['sector', 'leadUnit', 'township'] as const;
export type InheritedField = (typeof INHERITED_FIELDS)[number];

/** A row that heads the records below it, down to the next of its level or above. */
export interface Section {
  /** Where its words stand, the column zero-based. */
  readonly row: LedgerRow;
  readonly column: number;
  /** As printed, and without numbering and count. */
  readonly text: string;
  readonly words: string;
  /** 0 for the outermost. */
  readonly level: number;
  /** Index of the section around it in `Ledger.sections`, -1 for none. */
  readonly parent: number;
  /** What the words state, to be carried down to the records; null where they state none. */
  readonly nature: Nature | null;
  readonly field: string | null;
  readonly leadUnit: string | null;
  readonly township: string | null;
  readonly declaredCount: number | null;
  readonly declaredSums: readonly DeclaredSum[];
  /** Its records are those from index `first` up to, not with, `end`. */
  readonly first: number;
  readonly end: number;
}

/** A row that adds records up: 合计, 小计. */
export interface TotalRow {
  readonly row: LedgerRow;
  readonly column: number;
  readonly text: string;
  readonly declaredCount: number | null;
  readonly declaredSums: readonly DeclaredSum[];
  /** Number of records above it, and the innermost section around it (-1 for none). */
  readonly after: number;
  readonly section: number;
}

/** A table on the sheet beside the one that was read. */
export interface OtherTable {
  /** Zero-based header row on the sheet, to be asked for as `ReadOptions.table`. */
  readonly row: number;
  readonly records: number;
  /** The names of its records as printed. */
  readonly names: readonly string[];
}

export interface PlanYear {
  readonly year: number;
  readonly source: 'chosen' | 'header' | 'title' | 'sheet-name' | 'file-name' | 'as-of';
}

/** Who says at which day a ledger is counted: whoever asked, the ledger itself, or nobody. */
export type AsOfSource = 'given' | 'above' | 'title' | 'sheet-name' | 'file-name' | 'today';

/** The day that a ledger is counted at. */
export interface AsOf {
  readonly day: Day;
  readonly source: AsOfSource;
  /** What the ledger says of it, whether it was followed or not; null where it says nothing. */
  readonly told: { readonly day: Day; readonly text: string } | null;
}

/** A sheet read as a ledger: typed columns over its records, every row accounted for. */
export interface Ledger {
  readonly kind: LedgerKind;
  readonly snapshot: SheetSnapshot;
  /** The title above the table, null when there is none. */
  readonly title: string | null;
  /** Zero-based first row of the (first) header, and how many rows it takes. */
  readonly header: { readonly row: LedgerRow; readonly rows: number };
  readonly planYear: PlanYear;
  readonly asOf: AsOf;
  readonly columns: readonly ColumnMatch[];
  readonly unmatched: readonly UnmatchedHeader[];
  /** Zero-based sheet row of each record, ascending; rows and columns of a united ledger are places, see `place.ts`. */
  readonly rows: Int32Array;
  /** The ledgers that are counted as this one; none where it is one table by itself. */
  readonly parts: readonly Ledger[];
  readonly otherRows: readonly OtherRow[];
  readonly blankRows: number;
  /** How many rows of each kind the used block has; they add up to all of them. */
  readonly rowCounts: Readonly<Record<RowKind, number>>;
  /** Zero-based sheet rows whose amounts are added to the project above, ascending: projects whose name is merged over several rows. */
  readonly joinedRows: readonly number[];
  readonly sections: readonly Section[];
  /** Index of each record's innermost section, -1 for none; null when there are no sections. */
  readonly sectionAt: Int32Array | null;
  readonly totals: readonly TotalRow[];
  /**
   * The list as it stands on the sheet, where the office has dropped some of its projects: what headings, totals and the title say may be
   * of all of them. Null where none are dropped, and for ledgers that unite several.
   */
  readonly listed: Ledger | null;
  readonly otherTables: readonly OtherTable[];
  /** 建设性质 of each record: from its column, else from the section above, else the sheet's name. */
  readonly natures: readonly Nature[];
  /** How many of them nobody states: taken from the year of the start, where the office wants that. */
  readonly naturesByDate: number;
  /** What the reading decided without the sheet settling it, the serious first. */
  readonly assumptions: readonly Assumption[];

  /** The column of a field, null when the ledger has none. The field's type must fit the getter. */
  text(field: string): Column<string> | null;
  people(field: string): Column<readonly string[]> | null;
  number(field: string): Column<number> | null;
  /** Values in whole 元. */
  money(field: string): Column<number> | null;
  period(field: string): Column<Period> | null;
  span(field: string): Column<Span> | null;
  step(field: string): Column<Step> | null;
  /** Values are canonical words of the field's vocabulary. */
  choice(field: string): Column<string> | null;
  /** What the sections above a record state of a field for which its own cell is empty or there is no column; never the cell's own word. */
  inherited(field: InheritedField, record: number): string | null;
  /** The cell of a record as the sheet holds it. */
  raw(record: number, column: number): CellValue;
}

/** Row of a record. Throws for a record that the ledger does not have. */
export function rowOf(ledger: Ledger, record: number): LedgerRow {
  const row = ledger.rows[record];
  if (row === undefined) throw new RangeError(`the ledger has no record ${String(record)}`);
  return ledgerRow(row);
}
