import type { Area } from '../../../spreadsheet/snapshot';
import type { KeptRow } from '../../../spreadsheet/row-extract';

/** A row of the new sheet: the row of the ledger's sheet that it comes from. */
export interface NewRow extends KeptRow {
  /** Left open for a project that is not in the ledger; its source only lends its looks. */
  readonly empty: boolean;
}

/** Which rows of a sheet are left and where they stand now: without gaps, from the first on. */
export class RowMap {
  readonly rows: readonly NewRow[];
  private readonly places = new Map<number, number>();

  constructor(kept: readonly KeptRow[]) {
    this.rows = kept.flatMap((row): NewRow[] => [
      { ...row, empty: false },
      ...Array.from({ length: row.spare ?? 0 }, (): NewRow => ({ row: row.row, kind: 'record', empty: true })),
    ]);
    this.rows.forEach(({ row, empty }, at) => {
      if (!empty) this.places.set(row, at);
    });
  }

  /** Where a row of the ledger's sheet stands now, undefined for one that is gone. */
  placeOf(row: number): number | undefined {
    return this.places.get(row);
  }

  /** Rows that come from those of an area, in runs; empty ones too where `withEmpty` says so. */
  runsOf(area: Area, withEmpty: boolean): { readonly from: number; readonly to: number }[] {
    const runs: { from: number; to: number }[] = [];
    this.rows.forEach(({ row, empty }, at) => {
      if (row < area.row || row >= area.row + area.rows || (empty && !withEmpty)) return;
      const last = runs[runs.length - 1];
      if (last?.to === at - 1) last.to = at;
      else runs.push({ from: at, to: at });
    });
    return runs;
  }

  /** An area over the rows that are left of it. */
  areasOf(area: Area, withEmpty: boolean): Area[] {
    return this.runsOf(area, withEmpty).map(({ from, to }) => ({ ...area, row: from, rows: to - from + 1 }));
  }
}
