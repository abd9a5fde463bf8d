import { plainNumber } from '../cells/money-text';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { cellText, isBlank } from '../cells/cell-text';

/** So many numbered rows in a row are a list. */
const FEWEST = 3;
const SEARCHED_ROWS = 60;

/** Block row where rows begin that are numbered one after the other, each with words beside the number; null without such. */
export function numberedListRow({ values }: SheetSnapshot): number | null {
  const top = values.slice(0, SEARCHED_ROWS);
  const first = top.findIndex((_, row) => isListed(top.slice(row, row + FEWEST)));
  return first < 0 ? null : first;
}

function isListed(rows: readonly (readonly CellValue[])[]): boolean {
  if (rows.length < FEWEST) return false;
  const numbers = rows.map((cells) => plainNumber(cellText(cells.find((cell) => !isBlank(cell)) ?? null)));
  const [start] = numbers;
  if (start == null || !numbers.every((number, at) => number === start + at)) return false;
  return rows.every((cells) => cells.some((cell) => typeof cell === 'string' && /[\u4e00-\u9fff]{4}/.test(cell)));
}
