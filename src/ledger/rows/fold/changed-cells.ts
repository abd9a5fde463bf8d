import type { CellValue } from '../../../spreadsheet/snapshot';
import { FOLD } from '../../combine/row-location';
import type { UnfoldedTable } from './folded-columns';

/** A sheet laid out flat, with where its columns stand on the user's sheet. */
export type FlatTable = Pick<UnfoldedTable, 'snapshot' | 'places'>;

/** The table with other values read in some cells, by block column and row; their columns are the sheet's no longer, so that no formula counts by them. */
export function withChangedCells({ snapshot, places }: FlatTable, changed: ReadonlyMap<number, ReadonlyMap<number, CellValue>>): FlatTable {
  if (changed.size === 0) return { snapshot, places };
  const values = snapshot.values.map((cells, row) => {
    const read = [...cells];
    for (const [at, cellsOf] of changed) read[at] = cellsOf.get(row) ?? read[at] ?? null;
    return read;
  });
  const own = Array.from(changed.keys(), (at) => [at, { column: at, kind: FOLD.first }] as const);
  return { snapshot: { ...snapshot, values }, places: new Map([...own, ...places]) };
}
