import { isBlank } from '../../cells/cell-text';
import type { CellValue } from '../../../spreadsheet/snapshot';
import { tellingCells, type RowColumns } from '../row-columns';
import { levelOfNumber } from './levels';

/** A row that heads others by its number, the last row of what it heads, and those that head others too. */
interface Heading {
  readonly row: number;
  readonly lastOf: number;
  readonly headings: ReadonlyMap<number, number>;
}

/**
 * Whether a heading is a project with its parts below: it says of itself what projects do, or a project counts on with its number, 1 绕城快速路
 * over （1） and （2）, then 2 公交场站 with its amounts. 1 交通 before 2 水利 divides the list.
 */
export function isProjectWithParts(
  values: readonly (readonly CellValue[])[],
  columns: RowColumns,
  { row, lastOf, headings }: Heading,
): boolean {
  const tells = (at: number): boolean => tellingCells(columns, values[at] ?? []) > 0;
  if (tells(row)) return true;
  const numberAt = (at: number): number | null => {
    const cell = columns.sequence === null ? null : (values[at]?.[columns.sequence] ?? null);
    const level = isBlank(cell) ? null : levelOfNumber(cell, 'General');
    return level?.style === 'digit' ? (level.path[0] ?? null) : null;
  };
  const own = numberAt(row);
  if (own === null) return false;
  const isProject = (at: number, number: number): boolean => numberAt(at) === number && !headings.has(at) && tells(at);
  return isProject(lastOf + 1, own + 1) || isProject(row - 1, own - 1);
}
