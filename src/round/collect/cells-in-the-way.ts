import type { Area } from '../../spreadsheet/snapshot';
import type { Ledger } from '../../ledger/ledger';
import { tablesOf } from '../../ledger/combine/row-location';
import type { CellPlace } from './cell-place';

/** Cells of the ledger that cannot be written one by one. */
export class CellsInTheWay {
  private readonly formulas = new Map<string, Map<number, Area[]>>();
  private readonly merges = new Map<string, Map<number, Area[]>>();

  constructor(ledger: Ledger) {
    for (const { snapshot } of tablesOf(ledger)) {
      this.formulas.set(snapshot.sheet.id, byRow(snapshot.formulaAreas));
      this.merges.set(snapshot.sheet.id, byRow(snapshot.merges));
    }
  }

  /** The cell is worked out from others. */
  hasFormula(place: CellPlace): boolean {
    return areaAt(this.formulas, place) !== undefined;
  }

  /** The cell is merged with those of other rows, or lies behind the first of a merged area. */
  isCovered(place: CellPlace): boolean {
    const area = areaAt(this.merges, place);
    return area !== undefined && (area.rows > 1 || area.column !== place.column);
  }
}

function areaAt(areas: ReadonlyMap<string, ReadonlyMap<number, readonly Area[]>>, { sheet, row, column }: CellPlace): Area | undefined {
  return areas
    .get(sheet.id)
    ?.get(row)
    ?.find((area) => column >= area.column && column < area.column + area.columns);
}

function byRow(areas: readonly Area[]): Map<number, Area[]> {
  const rows = new Map<number, Area[]>();
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const known = rows.get(row);
      if (known) known.push(area);
      else rows.set(row, [area]);
    }
  }
  return rows;
}
