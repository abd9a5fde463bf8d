import type { CooperativeTask } from '../../spreadsheet/task';
import type { SheetView, ViewStyle } from '../../workbook/file/view/model';

const PIXELS_PER_POINT = 96 / 72;
/** Height of a line, and of what a row has above and below its text, in sizes of the font. */
const LINE = 1.25;
const MARGIN = 0.35;
/** Width of Latin letters and digits beside Chinese characters, which are as wide as they are high. */
const LATIN = 0.55;
/** Pixels that a cell keeps free at its sides. */
const SIDES = 6;
const CELLS_OF_A_SLICE = 50_000;

/**
 * Heights, in pixels, of rows that have none in the file although text wraps in them: spreadsheet
 * programs fit such rows when they open the file, the grid does not.
 */
export function* fittingHeights(view: SheetView): CooperativeTask<Map<number, number>> {
  const fixed = new Set(view.rows.filter(({ height }) => height !== null).map(({ row }) => row));
  const merged = new Set(view.merges.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)));
  const heights = new Map<number, number>();
  for (const [at, { row, column, style, value }] of view.cells.entries()) {
    if (at % CELLS_OF_A_SLICE === 0) yield;
    const look = view.styles[style];
    if (typeof value !== 'string' || !look?.wrap || fixed.has(row) || merged.has(row)) continue;
    const lines = linesOf(value, look, widthOf(view, column) - SIDES);
    const height = Math.ceil((lines * LINE + MARGIN) * look.size * PIXELS_PER_POINT);
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

function widthOf(view: SheetView, column: number): number {
  const own = view.columns.find(({ first, last }) => column >= first && column <= last);
  return own?.width ?? view.defaultColumnWidth;
}

function linesOf(text: string, { size }: ViewStyle, width: number): number {
  const pixels = size * PIXELS_PER_POINT;
  return text.split('\n').reduce((lines, line) => {
    const length = Array.from(line).reduce((sum, letter) => sum + (letter > '\u02ff' ? 1 : LATIN), 0);
    return lines + Math.max(1, Math.ceil((length * pixels) / width));
  }, 0);
}
