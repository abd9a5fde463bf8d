import type { SheetInfo } from '../../spreadsheet/snapshot';
import type { Ledger } from '../ledger';
import { ledgerRow, type LedgerRow } from '../ledger-row';
import { present } from '../../spreadsheet/present';

/**
 * Rows and columns of a ledger that unites several: those of its first part are the sheet's own,
 * those of the next begin here, and so on. No sheet has as many.
 */
const PART_ROWS = 2 ** 20;
const PART_COLUMNS = 2 ** 14;

/** Columns that share the cells of another begin here, by how they do. No workbook has as many parts. */
const FOLDED_COLUMNS = 2 ** 24;

/** How a column shares the cells of another: it is one of the things in them, from the first on, stands in the row below, or in the section above. */
export const FOLD = { first: 1, second: 2, nextRow: 3, third: 4, fourth: 5, section: 6 } as const;
export type FoldKind = (typeof FOLD)[keyof typeof FOLD];

/** What a sheet's column is called as a column that shares its cells. */
export function foldedColumn(column: number, kind: FoldKind): number {
  return column + kind * FOLDED_COLUMNS;
}

/** True for a column whose cells on the sheet hold something else too. */
export function isFolded(column: number): boolean {
  return column >= FOLDED_COLUMNS;
}

/** The row on the sheet in which a record's cell of a column stands: the next one where a project takes two lines. */
export function rowOfCell(row: LedgerRow, column: number | null): LedgerRow {
  return column !== null && Math.floor(column / FOLDED_COLUMNS) === FOLD.nextRow ? ledgerRow(row + 1) : row;
}

/** Where a row or cell of a ledger lies. */
export interface RowLocation {
  /** The table itself: the ledger, or the part of it that holds the row. */
  readonly ledger: Ledger;
  readonly sheet: SheetInfo;
  /** Zero-based row on that sheet. */
  readonly row: number;
}

/** The table and the sheet's row that a row of the ledger stands for. */
export function locationOf(ledger: Ledger, row: LedgerRow): RowLocation {
  const part = ledger.parts[Math.floor(row / PART_ROWS)] ?? ledger;
  return { ledger: part, sheet: part.snapshot.sheet, row: sheetRow(row) };
}

/** Zero-based row on the sheet, whichever part it is of. */
export function sheetRow(row: LedgerRow): number {
  return row % PART_ROWS;
}

/** Zero-based column on the sheet, whichever part it is of. */
export function sheetColumn(column: number): number {
  return column % PART_COLUMNS;
}

/** What a row of a part is called in the ledger that unites it with others. */
export function combinedRow(row: number, part: number): LedgerRow {
  return ledgerRow(row + part * PART_ROWS);
}

/** {@link combinedRow} for columns. */
export function combinedColumn(column: number, part: number): number {
  return column + part * PART_COLUMNS;
}

/** Column of the names on the sheet of a row. */
export function nameColumnAt(ledger: Ledger, row: LedgerRow): number {
  const names = locationOf(ledger, row).ledger.columns.find(({ field }) => field.type === 'name');
  return sheetColumn(present(names, 'column of names').column);
}

/** The tables that a ledger is made of. */
export function tablesOf(ledger: Ledger): readonly Ledger[] {
  return ledger.parts.length > 0 ? ledger.parts : [ledger];
}

/** The sheets that a ledger is made of, each once. */
export function sheetsOf(ledger: Ledger): readonly SheetInfo[] {
  return [...new Map(tablesOf(ledger).map(({ snapshot: { sheet } }) => [sheet.id, sheet])).values()];
}

/** What the ledger is called: its sheet, or the sheets that are counted as one. */
export function ledgerName(ledger: Ledger): string {
  return sheetsOf(ledger)
    .map(({ name }) => name)
    .join('、');
}
