import { cellText, isBlank } from '../cells/cell-text';
import type { CellValue } from '../../spreadsheet/snapshot';
import type { Declared } from './declared';
import { readNumbering } from './numbering';
import { present } from '../../spreadsheet/present';

const MOST_LINES = 12;

/**
 * Rows right below a total at the top that divide it and head nothing: 合计 12 / 续建 7 / 新建 5. They are known by their
 * counts, which make up the total's, and by being numbered alike. Positions in the block.
 */
export function breakdownOf(
  values: readonly (readonly CellValue[])[],
  total: number,
  declared: (cells: readonly CellValue[]) => Declared,
): number[] {
  const whole = declared(present(values[total], 'values', total)).count;
  if (whole === null) return [];
  const rows: number[] = [];
  let sum = 0;
  let style: string | null | undefined;
  for (let row = total + 1; row < values.length && rows.length < MOST_LINES; row++) {
    const cells = present(values[row], 'values', row);
    if (cells.every(isBlank)) continue;
    const { count, text } = declared(cells);
    const own = readNumbering(cellText(cells.find((cell) => !isBlank(cell)) ?? null))?.numbering ?? readNumbering(text)?.numbering ?? null;
    if (count === null || count === 0 || (style !== undefined && style !== own)) return [];
    style = own;
    rows.push(row);
    sum += count;
    if (sum >= whole) break;
  }
  return sum === whole && rows.length > 1 ? rows : [];
}
