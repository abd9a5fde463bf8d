import type { CellValue } from '../../../spreadsheet/snapshot';
import type { SheetScan } from '../sheet/scan';
import { present } from '../../../spreadsheet/present';

export interface SourceCell {
  readonly style: number;
  readonly value: CellValue;
}

export interface SourceRow {
  /** Style of the row, -1 for none. */
  readonly style: number;
  /** Points; NaN for the default. */
  readonly height: number;
  readonly cells: ReadonlyMap<number, SourceCell>;
}

/** The rows of a sheet that has any cells, by their number; of rows told twice the cells of both. */
export function sourceRows({ rows, cells }: SheetScan): ReadonlyMap<number, SourceRow> {
  const found = new Map<number, SourceRow & { readonly cells: Map<number, SourceCell> }>();
  rows.row.forEach((row, at) => {
    const line = found.get(row) ?? {
      style: present(rows.style[at], 'style', at),
      height: rows.height[at] ?? Number.NaN,
      cells: new Map<number, SourceCell>(),
    };
    found.set(row, line);
    const end = rows.firstCell[at + 1] ?? cells.size;
    for (let cell = rows.firstCell[at] ?? end; cell < end; cell++)
      line.cells.set(present(cells.column[cell], 'column', cell), {
        style: present(cells.style[cell], 'style', cell),
        value: cells.value[cell] ?? null,
      });
  });
  return found;
}
