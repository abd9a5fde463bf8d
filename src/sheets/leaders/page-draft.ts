import type { Area } from '../../spreadsheet/snapshot';
import type { Block, ChartPlan, PlanValue, SheetKey, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { withinCells } from '../layout/cell-text';
import { isWide, SETTLED, settledLines } from '../layout/text-lines';

/** Cells of a row shown as one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Ten columns of one width: not wider than A4 upright inside its margins even where a workbook's default font has wide digits. */
export const COLUMNS = 10;
const WIDTH = 6.9;
/** Between columns shown as one lies what each keeps free beside its text, in characters. */
const BETWEEN = 0.7;
/** Width of a Han character of 11 points in the unit of column widths, where the digits of the default font are narrow. */
const HAN_WIDTH = 2.1;
/** Points of a line of text, of what a row keeps free around its lines, and of a row. */
const [LINE, AROUND, ROW] = [16, 2, 19] as const;

/** Points of a row left empty. */
export const SPACE = LINE - 1;

/** All columns. */
export const WHOLE: readonly Span[] = [{ from: 0, to: COLUMNS - 1 }];

/** One row of the page. */
export interface PageRow {
  /** Parallel to `spans`, or to the columns where there are none. */
  readonly values: readonly PlanValue[];
  readonly styles: StyleName | readonly StyleName[];
  readonly spans: readonly Span[];
  /** Points, at least. */
  readonly least?: number;
}

/** A sheet of just one page, written row by row with a height for each: what is written is known to find room. */
export class PageDraft {
  private readonly blocks: Block[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: { row: number; points: number }[] = [];
  private written = 0;

  /** Zero-based row that comes next. */
  get row(): number {
    return this.heights.length;
  }

  /** Points of the rows so far. */
  get points(): number {
    return this.written;
  }

  write(row: PageRow): void {
    const { values, styles, spans } = row;
    const at = this.row;
    const spanOf = (column: number): number => spans.findIndex(({ from, to }) => column >= from && column <= to);
    const cells = Array.from({ length: COLUMNS }, (_, column) => {
      const span = spanOf(column);
      return span >= 0 && spans[span]?.from === column ? (values[span] ?? null) : null;
    });
    const looks = typeof styles === 'string' ? styles : cells.map((_, column) => styles[spanOf(column)] ?? 'plain');
    this.blocks.push({ row: at, column: 0, values: [cells], styles: looks });
    for (const { from, to } of spans) if (to > from) this.merges.push({ row: at, column: from, rows: 1, columns: to - from + 1 });
    this.take(heightOf(row));
  }

  /** Rows left empty. */
  space(rows: number): void {
    for (let row = 0; row < rows; row++) this.take(SPACE);
  }

  /** The page; its text has the size it is written in wherever it is not wider than A4. */
  finish(key: SheetKey, title: string, tabColor: string, frozen: number, charts: readonly ChartPlan[]): SheetPlan {
    const { merges, heights } = this;
    const blocks = this.blocks.map(withinCells);
    const widths = Array.from({ length: COLUMNS }, () => WIDTH);
    const area = { row: 0, column: 0, rows: this.row, columns: COLUMNS };
    const print = { paper: 'A4', landscape: false, scale: 100, repeatRows: null, area, footer: '' } as const;
    return { key, title, tabColor, widths, blocks, merges, heights, links: [], freeze: { rows: frozen, columns: 0 }, print, charts };
  }

  private take(points: number): void {
    this.heights.push({ row: this.row, points });
    this.written += points;
  }
}

/** Points that a row needs for its text. */
export function heightOf({ values, spans, least = ROW }: PageRow): number {
  const lines = spans.map((span, at) => {
    const value = values[at];
    const text = typeof value === 'object' && value !== null && 'formula' in value ? value.value : value;
    return typeof text === 'string' ? linesOf(text, widthOf(span)) : 1;
  });
  return Math.max(least, Math.max(1, ...lines) * LINE + AROUND);
}

/** A text over the whole page, its lines broken where each has room to spare. */
export function settled(text: string): string {
  return settledLines(text, widthOf({ from: 0, to: COLUMNS - 1 }) * SETTLED, widthOfText);
}

function widthOf({ from, to }: Span): number {
  return (to - from + 1) * WIDTH + (to - from) * BETWEEN;
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOfText(line) / width)), 0);
}

function widthOfText(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (isWide(character) ? HAN_WIDTH : 1.1), 0);
}
