import type { PlanValue } from '../../spreadsheet/sheet-plan';
import { cellsAt, type Joined } from './table-heads';
import { hanPerLine, linesOf, SETTLED, settledLines } from './text-lines';

const LINE_HEIGHT = 14.5;
/** Points of a row of one line. */
export const ROW_HEIGHT = 15.5;
/** Points: the size that widths are counted in, that of prose and of its lines, and the tallest row there is. */
const [BODY_SIZE, PROSE_SIZE, PROSE_LINE, TALLEST] = [11, 15, 21.5, 409];

/** How high rows must be for what stands in them: not every application grows them by itself. */
export class RowHeights {
  constructor(private readonly widths: readonly number[]) {}

  /** Width of cells shown as one. */
  widthOf({ from, to }: Joined): number {
    return this.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  }

  /** A text of ours in lines broken for cells shown as one, the whole width unless said; a name of the user's stays as it is. */
  settled(text: string, cells: Joined = { from: 0, to: this.widths.length - 1 }): string {
    return settledLines(text, (this.widthOf(cells) - 1) * SETTLED);
  }

  /** Points of a row, `least` or what its highest cell needs. */
  row(values: readonly PlanValue[], joined: readonly Joined[], least: number): number {
    const lines = values.map((value, column) => (typeof value === 'string' ? linesOf(value, this.widthOf(cellsAt(column, joined))) : 1));
    return pointsOf(Math.max(1, ...lines), least);
  }

  /** Points of many rows. */
  rows(values: readonly (readonly PlanValue[])[], joined: readonly Joined[] = []): number[] {
    if (joined.length > 0) return values.map((cells) => this.row(cells, joined, ROW_HEIGHT));
    // Only what would not fit as all Han characters is measured: each of thousands of texts would take its time.
    const perLine = this.widths.map(hanPerLine);
    return values.map((cells) => {
      let lines = 1;
      for (let column = 0; column < cells.length; column++) {
        const value = cells[column];
        if (typeof value === 'string' && (value.length > lines * (perLine[column] ?? 1) || value.includes('\n')))
          lines = Math.max(lines, linesOf(value, this.widths[column] ?? 1));
      }
      return pointsOf(lines, ROW_HEIGHT);
    });
  }

  /** Points of a line of text over the columns up to `last`, all unless said. */
  line(text: string, last: number = this.widths.length - 1): number {
    return linesOf(text, this.widthOf({ from: 0, to: last })) * LINE_HEIGHT + 2;
  }

  /** Points of a paragraph in the size of an official letter over the whole width. */
  prose(text: string): number {
    const width = (this.widthOf({ from: 0, to: this.widths.length - 1 }) * BODY_SIZE) / PROSE_SIZE;
    return Math.min(TALLEST, linesOf(text, width) * PROSE_LINE + 4);
  }

  /** The first column of the right part of the sheet, a little less than half of it. */
  rightPart(): number {
    const half = this.widthOf({ from: 0, to: this.widths.length - 1 }) * 0.55;
    let from = 1;
    while (from < this.widths.length - 1 && this.widthOf({ from: 0, to: from - 1 }) < half) from++;
    return from;
  }
}

function pointsOf(lines: number, least: number): number {
  return Math.max(least, lines * LINE_HEIGHT + 1);
}
