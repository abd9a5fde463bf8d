import type { CellValue } from '../../../spreadsheet/snapshot';
import { FOLD } from '../../combine/row-location';
import type { UnfoldedTable } from './folded-columns';

/** A sheet laid out flat, with where its columns stand on the user's sheet. */
export type FlatTable = Pick<UnfoldedTable, 'snapshot' | 'places'>;

/** What is read in place of a cell of a column, by its block row; the cell itself where it stays. */
export type CellReading = (cell: CellValue, row: number) => CellValue;

/** The table with other values read in some block columns, which are the sheet's no longer, so that no formula counts by them. */
export function withChangedCells({ snapshot, places }: FlatTable, changed: ReadonlyMap<number, CellReading>): FlatTable {
  if (changed.size === 0) return { snapshot, places };
  const values = snapshot.values.map((cells, row) => {
    const read = [...cells];
    for (const [at, reading] of changed) read[at] = reading(cells[at] ?? null, row);
    return read;
  });
  const own = Array.from(changed.keys(), (at) => [at, { column: at, kind: FOLD.first }] as const);
  return { snapshot: { ...snapshot, values }, places: new Map([...own, ...places]) };
}
