import type { Ledger } from '../../ledger/ledger';
import type { SheetKey } from '../../spreadsheet/sheet-plan';

/** Records that stand behind a number. */
export interface Traced {
  readonly ledger: Ledger;
  /** Indices in the ledger, in its order. */
  readonly records: readonly number[];
}

/** Which records stand behind a cell of a generated sheet, null for a cell that counts none; asked for only when somebody wants to know. */
export type Trace = (sheet: SheetKey, row: number, column: number) => Traced | null;

/** Collects, cell by cell, how to find the records behind a number. Nothing is computed until it is asked for. */
export class Traces {
  private readonly finders = new Map<SheetKey, Map<number, () => Traced>>();

  /** `projects`: the ledger that records are in unless said. */
  constructor(private readonly projects: Ledger) {}

  /** Zero-based row and column of the cell on its sheet. */
  put(sheet: SheetKey, row: number, column: number, find: () => readonly number[], ledger = this.projects): void {
    const cells = this.finders.get(sheet) ?? new Map<number, () => Traced>();
    this.finders.set(
      sheet,
      cells.set(row * COLUMNS + column, () => ({ ledger, records: find() })),
    );
  }

  readonly of: Trace = (sheet, row, column) => this.finders.get(sheet)?.get(row * COLUMNS + column)?.() ?? null;
}

/** Columns of a sheet. */
const COLUMNS = 16_384;
