import type { Area } from '../../spreadsheet/snapshot';
import type { PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { STYLES } from '../../spreadsheet/cell-style';
import { isPlanFormula } from '../../spreadsheet/plan-value';
import { inReadingOrder, joinAreas } from './rectangles';
import { signFormat } from './signs';

/** Cells by row and column. */
export type Cells = ReadonlyMap<number, ReadonlyMap<number, GridCell>>;

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
  readonly style: StyleName;
  /** Number format: the style's, with two exceptions, see {@link layOut}. */
  readonly format: string;
}

/** The cells of a planned sheet. */
export class PlanGrid {
  /** Rows and columns from A1 to the last cell. */
  readonly rows: number;
  readonly columns: number;
  private readonly lines: Cells;

  /** `name`: as for {@link layOut}. */
  constructor(plan: SheetPlan, name?: string) {
    this.lines = layOut(plan, name);
    let [rows, columns] = [0, 0];
    for (const { row, column } of this.cells()) [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    [this.rows, this.columns] = [rows, columns];
  }

  at(row: number, column: number): GridCell | undefined {
    return this.lines.get(row)?.get(column);
  }

  *cells(): Generator<GridCell> {
    for (const line of this.lines.values()) yield* line.values();
  }

  /** The cells grouped by some trait, each group as few rectangles; cells without the trait are left out. */
  areasBy(traitOf: (cell: GridCell) => string | null): Map<string, Area[]> {
    const groups = new Map<string, Area[]>();
    for (const cell of this.cells()) {
      const trait = traitOf(cell);
      if (trait === null) continue;
      const group = groups.get(trait) ?? [];
      groups.set(trait, group);
      group.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
    }
    return new Map([...groups].map(([trait, areas]) => [trait, joinAreas(areas.sort(inReadingOrder))]));
  }
}

/**
 * The cells of a plan by row and column; of blocks that overlap the later one counts. Cells inside a merge take the
 * look of its first one: its border is whole then. A formula in a cell of text is given no format of text, in which
 * it would become text itself; the first cell of a sheet of ours that is to bear the `name` carries the sheet's sign.
 */
export function layOut(plan: SheetPlan, name?: string): Map<number, Map<number, GridCell>> {
  const lines = new Map<number, Map<number, GridCell>>();
  const signed = name === undefined || plan.yours ? null : signFormat(plan.key, name);
  const put = ({ row, column, value, style }: Omit<GridCell, 'format'>): void => {
    const line = lines.get(row) ?? new Map<number, GridCell>();
    lines.set(row, line);
    const { numberFormat } = STYLES[style];
    const usual = numberFormat === '@' && isPlanFormula(value) ? 'General' : numberFormat;
    line.set(column, { row, column, value, style, format: row === 0 && column === 0 ? (signed ?? usual) : usual });
  };
  for (const { row, column, values, styles } of plan.blocks) {
    values.forEach((cells, down) => {
      cells.forEach((value, across) => {
        put({ row: row + down, column: column + across, value, style: typeof styles === 'string' ? styles : (styles[across] ?? 'plain') });
      });
    });
  }
  if (signed !== null && !lines.get(0)?.has(0)) put({ row: 0, column: 0, value: null, style: 'plain' });
  for (const merge of plan.merges) {
    const first = lines.get(merge.row)?.get(merge.column);
    if (!first) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        if (!lines.get(row)?.has(column)) put({ row, column, value: null, style: first.style });
      }
    }
  }
  return lines;
}
