import type { Nature } from '../mechanism/vocabulary';
import type { FieldSpec, LedgerKind } from './kinds/kind';
import type { Period } from './period';
import type { CellValue, SheetSnapshot } from './snapshot';

/** Unit in which a money column is written; values are kept in whole 元, so that sums do not drift. */
export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

/** 元 per unit. */
export const YUAN_PER: Readonly<Record<MoneyUnit, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8 };

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
  /** Money columns: from the header's brackets, else the sheet's 单位 line, else assumed. */
  readonly unit: MoneyUnit | null;
  readonly unitSource: 'header' | 'sheet' | 'assumed' | null;
}

export interface UnmatchedHeader {
  readonly column: number;
  readonly header: string;
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
} as const;

/** One field of all records: parallel to `Ledger.rows`. */
export interface Column<T> {
  readonly field: FieldSpec;
  readonly match: ColumnMatch;
  /** What the cell says; null unless its state is `read`. */
  readonly values: readonly (T | null)[];
  /** {@link CellState} of each record's cell. */
  readonly states: Uint8Array;
  /** How many cells are in each {@link CellState}. */
  readonly counts: readonly number[];
  /** Records whose cell was read from a text, for columns of numbers and dates; ascending. */
  readonly fromText: readonly number[];
  /** Cells of state `word`: record index to the word's meaning. */
  readonly words: ReadonlyMap<number, DateWord>;
}

/** Meaning of a word found in place of a date. */
export type DateWord = 'started' | 'not-started' | 'ended' | 'stopped';

/** Two dates of one cell, such as 2024-2026. */
export interface Span {
  readonly start: Period;
  readonly end: Period | null;
}

export type RowKind = 'title' | 'header' | 'record' | 'section' | 'total' | 'note' | 'blank' | 'unknown';

/** A row of the sheet that is no record, said for the account of all rows. */
export interface OtherRow {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly kind: Exclude<RowKind, 'record' | 'blank'>;
  readonly text: string;
}

export interface PlanYear {
  readonly year: number;
  readonly source: 'chosen' | 'header' | 'title' | 'sheet-name' | 'file-name' | 'as-of';
}

/** A sheet read as a ledger: typed columns over its records, every row accounted for. */
export interface Ledger {
  readonly kind: LedgerKind;
  readonly snapshot: SheetSnapshot;
  /** The title above the table, null when there is none. */
  readonly title: string | null;
  /** Zero-based first row of the (first) header, and how many rows it takes. */
  readonly header: { readonly row: number; readonly rows: number };
  readonly planYear: PlanYear;
  readonly columns: readonly ColumnMatch[];
  readonly unmatched: readonly UnmatchedHeader[];
  /** Zero-based sheet row of each record, ascending. */
  readonly rows: Int32Array;
  readonly otherRows: readonly OtherRow[];
  readonly blankRows: number;
  /** 建设性质 of each record: from its column, else from the section above, else the sheet's name. */
  readonly natures: readonly Nature[];

  /** The column of a field, null when the ledger has none. The field's type must fit the getter. */
  text(field: string): Column<string> | null;
  people(field: string): Column<readonly string[]> | null;
  number(field: string): Column<number> | null;
  /** Values in whole 元. */
  money(field: string): Column<number> | null;
  period(field: string): Column<Period> | null;
  span(field: string): Column<Span> | null;
  /** Values are canonical words of the field's vocabulary. */
  choice(field: string): Column<string> | null;
  /** The cell of a record as the sheet holds it. */
  raw(record: number, column: number): CellValue;
}
