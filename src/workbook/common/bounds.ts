import type { CellValue } from '../../spreadsheet/snapshot';

/** First and last row and column that hold a value. */
export interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the values of a block begin and end; null if it holds none. */
export function boundsOf(values: readonly (readonly CellValue[])[]): Bounds | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  values.forEach((line, row) => {
    const first = line.findIndex((value) => value !== null);
    if (first < 0) return;
    let last = line.length - 1;
    while (line[last] === null) last--;
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  return bottom < 0 ? null : { top, bottom, left, right };
}

/** The part of a block within bounds; a block without anything to cut off is given back as it is. */
export function clipTo<Item>({ top, bottom, left, right }: Bounds, lines: Item[][]): Item[][] {
  if (top === 0 && left === 0 && bottom === lines.length - 1 && lines.every(({ length }) => length === right + 1)) return lines;
  return lines.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
}
