import type { SheetKey } from './plan';

/** Which records stand behind a cell of a generated sheet; asked for only when somebody wants to know. */
export type Trace = (sheet: SheetKey, row: number, column: number) => readonly number[] | null;

/** Collects, cell by cell, how to find the records behind a number. Nothing is computed until it is asked for. */
export class Traces {
  private readonly finders = new Map<SheetKey, Map<number, () => readonly number[]>>();

  /** Zero-based row and column of the cell on its sheet. */
  put(sheet: SheetKey, row: number, column: number, find: () => readonly number[]): void {
    const cells = this.finders.get(sheet) ?? new Map<number, () => readonly number[]>();
    this.finders.set(sheet, cells.set(row * COLUMNS + column, find));
  }

  /** Records (indices in the ledger) in ledger order; null for a cell that counts no records. */
  readonly of: Trace = (sheet, row, column) => this.finders.get(sheet)?.get(row * COLUMNS + column)?.() ?? null;
}

/** Columns of a sheet. */
const COLUMNS = 16_384;
