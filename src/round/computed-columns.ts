import type { Ledger } from '../ledger/ledger';
import { isInArea } from '../spreadsheet/address';
import type { SheetSnapshot } from '../spreadsheet/snapshot';

/** Columns of a table in which its last project has a formula, zero-based on the sheet. */
export function computedColumns({ rows, snapshot }: Ledger): number[] {
  const last = rows[rows.length - 1];
  if (last === undefined) return [];
  const { origin, values } = snapshot;
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => origin.column + at).filter((column) => isComputed(snapshot, last, column));
}

/** Whether a cell has a formula. */
export function isComputed({ formulaAreas }: Pick<SheetSnapshot, 'formulaAreas'>, row: number, column: number): boolean {
  return formulaAreas.some((area) => isInArea(area, row, column));
}
