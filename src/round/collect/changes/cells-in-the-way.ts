import { areasByRow } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import { isBlank } from '../../../ledger/cells/cell-text';
import type { Ledger } from '../../../ledger/ledger';
import { tablesOf } from '../../../ledger/combine/row-location';
import { furtherRows } from '../../further-rows';
import type { CellPlace } from './cell-place';

/** Cells of the ledger that cannot be written one by one. */
export class CellsInTheWay {
  private readonly formulas = new Map<string, ReadonlyMap<number, readonly Area[]>>();
  private readonly merges = new Map<string, ReadonlyMap<number, readonly Area[]>>();
  /** Columns of which further rows of a project say something, by the project's first row. */
  private readonly joined = new Map<string, Map<number, Set<number>>>();

  constructor(ledger: Ledger) {
    for (const table of tablesOf(ledger)) {
      const { snapshot } = table;
      this.formulas.set(snapshot.sheet.id, areasByRow(snapshot.formulaAreas));
      this.merges.set(snapshot.sheet.id, areasByRow(snapshot.merges));
      const known = this.joined.get(snapshot.sheet.id);
      this.joined.set(snapshot.sheet.id, new Map([...(known ?? []), ...furtherCells(table)]));
    }
  }

  /** The cell is worked out from others. */
  hasFormula(place: CellPlace): boolean {
    return areaAt(this.formulas, place) !== undefined;
  }

  /** The cell is one of several that are merged into one over rows. */
  spansRows(place: CellPlace): boolean {
    return (areaAt(this.merges, place)?.rows ?? 1) > 1;
  }

  /** What the column tells of the project is put together from several rows. */
  isJoined({ sheet, row, column }: CellPlace): boolean {
    return this.joined.get(sheet.id)?.get(row)?.has(column) ?? false;
  }

  /** The cell is merged with those of other rows, or lies behind the first of a merged area. */
  isCovered(place: CellPlace): boolean {
    const area = areaAt(this.merges, place);
    return area !== undefined && (area.rows > 1 || area.column !== place.column);
  }
}

/** Columns in which further rows of a project say something. */
function furtherCells(table: Ledger): Map<number, Set<number>> {
  const { origin, values } = table.snapshot;
  return new Map(
    [...furtherRows(table)].map(([first, rows]) => {
      const columns = rows.flatMap((row) =>
        (values[row - origin.row] ?? []).flatMap((value, at) => (isBlank(value) ? [] : [at + origin.column])),
      );
      return [first, new Set(columns)];
    }),
  );
}

function areaAt(areas: ReadonlyMap<string, ReadonlyMap<number, readonly Area[]>>, { sheet, row, column }: CellPlace): Area | undefined {
  return areas
    .get(sheet.id)
    ?.get(row)
    ?.find((area) => column >= area.column && column < area.column + area.columns);
}
