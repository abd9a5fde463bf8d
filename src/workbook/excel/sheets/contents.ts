import { cellAddress } from '../../../spreadsheet/address';
import type { PlanValue } from '../../../spreadsheet/sheet-plan';
import { WorkbookFault } from '../../../spreadsheet/port';
import { isPlanFormula } from '../../../spreadsheet/plan-value';
import type { GridCell, PlanGrid } from '../../common/grid';
import { sameValue } from '../../common/plan-checks/limits';
import { cellValueOf, inputOf, isFormula } from '../../common/cell-value';
import type { Job } from './jobs';

/** Estimated length of the messages about one block written and read back. */
const BYTES_PER_BLOCK = 3_000;
/** Estimated length of the cells of one block: small enough to be packed well. */
const BYTES_OF_BLOCK = 200_000;
/** Estimated length of the messages about one range. */
const BYTES_PER_RANGE = 700;

/** Number formats come before the cells: text must meet the format of text. */
export function formatJobs(sheetId: string, grid: PlanGrid): Job[] {
  return [...grid.areasBy(({ format }) => generalOrNull(format))].flatMap(([code, areas]) =>
    areas.map(({ row, column, rows, columns }) => ({
      bytes: BYTES_PER_RANGE,
      queue: (context) => {
        const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
        // One code stands for every cell of the range; the typings know only the matrix.
        range.numberFormat = code as unknown as string[][];
        return null;
      },
    })),
  );
}

/** The cells in blocks of whole rows, each read back in the request that writes it. */
export function cellJobs(sheetId: string, title: string, grid: PlanGrid): Job[] {
  const jobs: Job[] = [];
  let [first, bytes] = [0, 0];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) bytes += sizeOf(grid.at(row, column)?.value ?? null);
    if (bytes < BYTES_OF_BLOCK && row < grid.rows - 1) continue;
    jobs.push(blockJob({ sheetId, title, grid }, { row: first, rows: row + 1 - first, bytes }));
    [first, bytes] = [row + 1, 0];
  }
  return jobs;
}

/** Writes a block of rows of a sheet and reads it back. */
function blockJob(
  { sheetId, title, grid }: { readonly sheetId: string; readonly title: string; readonly grid: PlanGrid },
  { row, rows, bytes }: { readonly row: number; readonly rows: number; readonly bytes: number },
): Job {
  const cells = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: grid.columns }, (__, column) => grid.at(row + down, column)),
  );
  return {
    bytes: bytes + BYTES_PER_BLOCK,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.getRangeByIndexes(row, 0, rows, grid.columns).formulas = cells.map((line) => line.map(inputFor));
      const written = sheet.getRangeByIndexes(row, 0, rows, grid.columns).load('values,formulas');
      return () => {
        const [values, formulas]: unknown[][][] = [written.values, written.formulas];
        cells.forEach((line, down) => {
          line.forEach((cell, column) => {
            if (!holds(cell, values?.[down]?.[column], formulas?.[down]?.[column]))
              throw new WorkbookFault('read-back-differs', `${title}!${cellAddress(row + down, column)}`);
          });
        });
      };
    },
  };
}

/** True if a cell is what the plan wants: a formula is known by being one, for Excel spells it in its own way; a text that looks like an error went in as a text. */
export function holds(cell: GridCell | undefined, value: unknown, formula: unknown): boolean {
  const wanted = cell?.value ?? null;
  if (isPlanFormula(wanted)) return isFormula(formula, value);
  return !isFormula(formula, value) && sameValue(cellValueOf(value, formula, typeof wanted === 'string' ? 'String' : 'Unknown'), wanted);
}

function generalOrNull(format: string): string | null {
  return format === 'General' ? null : format;
}

/** Null leaves a cell as it is: empty, for the sheet is. */
function inputFor(cell: GridCell | undefined): string | number | boolean | null {
  if (!cell || cell.value === null) return null;
  return isPlanFormula(cell.value) ? `=${cell.value.formula}` : inputOf(cell.value, cell.format);
}

/** Bytes of a value in a message: a Han character takes three. */
function sizeOf(value: PlanValue): number {
  if (isPlanFormula(value)) return value.formula.length * 3 + 4;
  return typeof value === 'string' ? value.length * 3 + 4 : 9;
}
