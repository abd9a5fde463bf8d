import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { PlanGrid } from '../../common/grid';
import { cellValueOf, inputOf, isFormula } from '../../common/cell-value';
import type { RawSheet } from '../read/snapshot';
import { holds } from './contents';
import type { Job } from './jobs';

const CELLS_PER_JOB = 10_000;
const BYTES_PER_CELL = 60;
const BYTES_PER_MERGE = 700;

/** Writes the cells of a sheet back as they were read: number formats, contents, merged areas. */
export function imageJobs(sheetId: string, { look, blocks }: RawSheet): Job[] {
  const cells = blocks.flatMap(({ area, values, formulas, formats, types }) => {
    const rows = Math.max(1, Math.floor(CELLS_PER_JOB / Math.max(1, area.columns)));
    const jobs: Job[] = [];
    for (let from = 0; from < values.length; from += rows) {
      const part = values.slice(from, from + rows);
      jobs.push({
        bytes: part.length * area.columns * BYTES_PER_CELL,
        queue: (context) => {
          const range = context.workbook.worksheets
            .getItem(sheetId)
            .getRangeByIndexes(area.row + from, area.column, part.length, area.columns);
          range.numberFormat = formats.slice(from, from + rows).map((line) => [...line]);
          range.formulas = part.map((line, down) =>
            line.map((value, across) =>
              inputAgain(value, formulas[from + down]?.[across], formats[from + down]?.[across], types[from + down]?.[across]),
            ),
          );
          return null;
        },
      });
    }
    return jobs;
  });
  const merges = look.merges.map(
    ({ row, column, rows, columns }): Job => ({
      bytes: BYTES_PER_MERGE,
      queue: (context) => {
        context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns).merge(false);
        return null;
      },
    }),
  );
  return [...cells, ...merges];
}

function inputAgain(value: unknown, formula: unknown, format: unknown, type: unknown): string | number | boolean {
  if (isFormula(formula, value)) return String(formula);
  return inputOf(cellValueOf(value, formula, type), typeof format === 'string' ? format : 'General');
}

/** True if a sheet still holds what a plan put there, no more and no less. */
export function isAsPlanned({ look, blocks }: RawSheet, plan: SheetPlan): boolean {
  const grid = new PlanGrid(plan);
  if (look.used && (look.used.row + look.used.rows > grid.rows || look.used.column + look.used.columns > grid.columns)) return false;
  const found = new Map<string, readonly [unknown, unknown]>();
  for (const { area, values, formulas } of blocks) {
    values.forEach((line, down) => {
      line.forEach((value, across) => found.set(`${area.row + down}:${area.column + across}`, [value, formulas[down]?.[across]]));
    });
  }
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const [value, formula] = found.get(`${row}:${column}`) ?? ['', ''];
      if (!holds(grid.at(row, column), value, formula)) return false;
    }
  }
  return true;
}

/** True if two readings of a sheet tell the same. */
export function isSameSheet(one: RawSheet, other: RawSheet): boolean {
  const told = ({ look, blocks }: RawSheet): string =>
    JSON.stringify([
      look.used,
      look.merges,
      look.chartIds,
      blocks.map(({ area, values, formulas, formats }) => [area, values, formulas, formats]),
    ]);
  return told(one) === told(other);
}
