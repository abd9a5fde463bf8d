import { cellAddress } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import { inputOf } from '../../common/cell-value';
import { isPlanFormula } from '../../../spreadsheet/plan-value';
import type { GridCell, PlanGrid } from '../../common/grid';
import { sameValue } from '../../common/plan-checks/limits';
import { WorkbookFault } from '../../../spreadsheet/port';
import type { Worksheet } from '../jsapi';
import type { Pace } from '../pace';
import { rangeOf, rangesOf } from '../read/ranges';
import { readContents, type Contents } from '../read/read-sheet';

const CELLS_PER_BLOCK = 10_000;

/** Number formats come before the cells: text must meet the format of text. */
export function writeFormats(sheet: Worksheet, grid: PlanGrid): void {
  for (const [format, areas] of grid.areasBy(({ format }) => (format === 'General' ? null : format))) {
    for (const range of rangesOf(sheet, areas)) range.NumberFormat = format;
  }
}

/** The cells in blocks of whole rows, read back when all are written. */
export async function writeCells(sheet: Worksheet, title: string, grid: PlanGrid, pace: Pace): Promise<void> {
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / Math.max(1, grid.columns)));
  for (let row = 0; row < grid.rows; row += rows) {
    await pace.next(row / grid.rows);
    const count = Math.min(rows, grid.rows - row);
    const lines = Array.from({ length: count }, (_, down) =>
      Array.from({ length: grid.columns }, (__, column) => inputFor(grid.at(row + down, column))),
    );
    rangeOf(sheet, { row, column: 0, rows: count, columns: grid.columns }).Formula = lines;
  }
  if (grid.rows === 0) return;
  const written = await readContents(sheet, { row: 0, column: 0, rows: grid.rows, columns: grid.columns }, pace);
  const place = differenceFrom(written, grid);
  if (place) throw new WorkbookFault('read-back-differs', `${title}!${cellAddress(place.row, place.column)}`);
}

/** First cell that does not hold what the plan wants, null if all do. A formula is known by being one: ET spells it in its own way. */
export function differenceFrom({ area, values, formulas }: Contents, grid: PlanGrid): { row: number; column: number } | null {
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const wanted = grid.at(row, column)?.value ?? null;
      const formula = formulas[row - area.row]?.[column - area.column] ?? null;
      const value = values[row - area.row]?.[column - area.column] ?? null;
      if (isPlanFormula(wanted) ? formula === null : formula !== null || !sameValue(value, wanted)) return { row, column };
    }
  }
  return null;
}

/** Nothing leaves a cell empty. */
function inputFor(cell: GridCell | undefined): string | number | boolean {
  if (!cell || cell.value === null) return '';
  return isPlanFormula(cell.value) ? `=${cell.value.formula}` : inputOf(cell.value, cell.format);
}

/** Cells of a sheet with their formats, so that the sheet can be put back without its plan. */
export interface SheetImage extends Contents {
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
}

/** Writes the cells of a sheet back as they were read. */
export function writeImage(sheet: Worksheet, { area, values, formulas, formats, merges }: SheetImage): void {
  const groups = new Map<string, Area[]>();
  formats.forEach((line, down) =>
    line.forEach((format, across) => {
      if (format === 'General') return;
      const group = groups.get(format) ?? [];
      groups.set(format, group);
      group.push({ row: area.row + down, column: area.column + across, rows: 1, columns: 1 });
    }),
  );
  for (const [format, areas] of groups) for (const range of rangesOf(sheet, areas)) range.NumberFormat = format;
  if (area.rows > 0) {
    rangeOf(sheet, area).Formula = values.map((line, down) =>
      line.map((value, across) => {
        const formula = formulas[down]?.[across] ?? null;
        return formula === null ? inputOf(value, formats[down]?.[across] ?? 'General') : `=${formula}`;
      }),
    );
  }
  for (const merge of merges) rangeOf(sheet, merge).Merge();
}
