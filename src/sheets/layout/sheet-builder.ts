import { FOOTER, numbered, SIGNATURE } from '../../wording/sheets/sheets';
import type { Area } from '../../spreadsheet/snapshot';
import type { Block, ChartPlan, Link, PlanValue, SheetKey, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { present } from '../../spreadsheet/present';

/** Rows that a list of projects or findings shows at most, some twenty pages; the rest is counted, the pane has them all. */
export const MOST_LISTED = 500;

const TITLE_HEIGHT = 34;
const LINE_HEIGHT = 16;
const ROW_HEIGHT = 21;
/** Points of a row that nothing is said of, and of the rows repeated on every page. */
const [DEFAULT_HEIGHT, REPEATED] = [15, 64];
/** A4 across inside its margins, in points. */
const PAGE = { width: 770, height: 490 } as const;
/** Points of a column where the default font is 宋体 or 等线 11 (8 pixels a digit): for each character, and besides. */
const [POINTS_PER_CHARACTER, CELL_PADDING] = [6, 3.75];
/** The part of a page that is there for sure: where the default font is narrower than counted here, less is scaled away and fewer rows fit. */
const SURE = 0.88;
/** Width of a Han character in the unit of column widths, and how much of a line words really fill. */
const HAN_WIDTH = 2.1;

/** Points: the size that widths are counted in, that of prose and of its lines, and the tallest row there is. */
const [BODY_SIZE, PROSE_SIZE, PROSE_LINE, TALLEST] = [11, 15, 23, 409];
/** Characters of prose that fit into the tallest row; what is longer goes on in the next. */
const LONGEST_PARAGRAPH = 420;

/** Cells of one row from `from` to `to` shown as one. */
export interface Joined {
  readonly from: number;
  readonly to: number;
}

/** What remains to be said when all rows are there. */
export interface Finish {
  readonly key: SheetKey;
  readonly title: string;
  readonly tabColor: string;
  readonly freeze: SheetPlan['freeze'];
  readonly repeatRows: SheetPlan['print']['repeatRows'];
  readonly charts?: readonly ChartPlan[];
  /** Scaled to a single page. */
  readonly onePage?: boolean;
  /** A4 across unless said. */
  readonly paper?: 'A4' | 'A3';
  readonly portrait?: boolean;
}

/** A sheet written from the top down, in the look that all generated sheets share. */
export class SheetBuilder {
  private readonly blocks: Block[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: { row: number; points: number }[] = [];
  private readonly links: Link[] = [];
  private readonly breaks: number[] = [];
  private next = 0;
  /** Points written on the page, by our estimate. */
  private filled = 0;

  constructor(private readonly widths: readonly number[]) {}

  /** Zero-based row that comes next. */
  get row(): number {
    return this.next;
  }

  /** The title over the whole width, and the line beneath it: what it rests on, and the unit. */
  head(title: string, left: string, right: string): void {
    this.across(title, 'title', TITLE_HEIGHT);
    const last = this.widths.length - 1;
    const split = Math.max(1, this.widths.length - (this.widths.length > 6 ? 2 : 1));
    const values = this.widths.map((_, column) => (column === 0 ? left : column === split ? right : null));
    const styles = this.widths.map((_, column): StyleName => (column < split ? 'note' : 'unit'));
    this.push([values], styles);
    this.join(this.next - 1, { from: 0, to: split - 1 });
    this.join(this.next - 1, { from: split, to: last });
    this.setHeight(linesOf(left, this.widthOf({ from: 0, to: split - 1 })) * LINE_HEIGHT + 2);
  }

  /** Headings of the columns. */
  header(labels: readonly string[], joined: readonly Joined[] = []): void {
    this.tableRow(labels, 'header', joined, 28);
  }

  /** One row of a table, high enough for its text. */
  tableRow(
    values: readonly PlanValue[],
    styles: StyleName | readonly StyleName[],
    joined: readonly Joined[] = [],
    least: number = ROW_HEIGHT,
  ): void {
    this.push([values], styles);
    joined.forEach((cells) => this.join(this.next - 1, cells));
    const lines = values.map((value, column) => {
      const cells = joined.find(({ from }) => from === column) ?? { from: column, to: column };
      return typeof value === 'string' ? linesOf(value, this.widthOf(cells)) : 1;
    });
    this.setHeight(Math.max(least, Math.max(1, ...lines) * LINE_HEIGHT + 4));
  }

  /** Many rows of one table, each high enough for its text: not every application grows them by itself. */
  list(values: readonly (readonly PlanValue[])[], styles: readonly StyleName[]): void {
    if (values.length === 0) return;
    // Only what would not fit as all Han characters is measured: each of thousands of texts would take its time.
    const perLine = this.widths.map((width) => Math.max(1, Math.floor((width - 1) / HAN_WIDTH)));
    for (let index = 0; index < values.length; index++) {
      const cells = present(values[index], 'values', index);
      let lines = 1;
      for (let column = 0; column < cells.length; column++) {
        const value = cells[column];
        if (typeof value === 'string' && value.length > lines * (perLine[column] ?? 1))
          lines = Math.max(lines, linesOf(value, this.widths[column] ?? 1));
      }
      const points = Math.max(ROW_HEIGHT, lines * LINE_HEIGHT + 4);
      this.fill(points);
      this.heights.push({ row: this.next + index, points });
    }
    this.push(values, styles);
  }

  /** A heading inside the sheet. */
  section(text: string): void {
    this.across(text, 'section', 26);
  }

  /** A line of text over the whole width. */
  line(text: string, style: StyleName = 'note'): void {
    const lines = linesOf(text, (this.widthOf({ from: 0, to: this.widths.length - 1 }) * 11) / 10);
    this.across(text, style, lines * LINE_HEIGHT + 2);
  }

  /** The rules and remarks beneath a table. */
  notes(notes: readonly string[]): void {
    numbered(notes).forEach((note) => {
      this.line(note);
    });
  }

  /** Who filled it in, checked it and answers for it. */
  sign(): void {
    this.line(SIGNATURE, 'plain');
  }

  /** What follows begins on a new page when its rows would not fit on this one but fit on a page. */
  keepTogether(rows: number, points = rows * ROW_HEIGHT): void {
    const page = pageHeight(this.widths);
    if (this.filled + points <= page * SURE || points > page - REPEATED) return;
    this.breaks.push(this.next);
    this.filled = REPEATED;
  }

  /** A paragraph of prose over the whole width, in the size of an official letter. */
  paragraph(text: string): void {
    for (let from = 0; from < text.length; from += LONGEST_PARAGRAPH) {
      const part = text.slice(from, from + LONGEST_PARAGRAPH);
      const lines = linesOf(part, (this.widthOf({ from: 0, to: this.widths.length - 1 }) * BODY_SIZE) / PROSE_SIZE);
      this.across(part, 'prose', Math.min(TALLEST, lines * PROSE_LINE + 6));
    }
  }

  /** Rows left empty. */
  space(rows: number): void {
    this.next += rows;
    this.filled += rows * DEFAULT_HEIGHT;
  }

  link(link: Link): void {
    this.links.push(link);
  }

  finish({ key, title, tabColor, freeze, repeatRows, charts = [], onePage = false, paper = 'A4', portrait = false }: Finish): SheetPlan {
    const { blocks, merges, heights, links, widths, breaks } = this;
    const print = { paper, landscape: !portrait, repeatRows, fitWidth: 1, fitHeight: onePage ? 1 : 0, breaks, footer: FOOTER } as const;
    return { key, title, widths, blocks, merges, heights, links, freeze, print, charts, tabColor };
  }

  private across(text: string, style: StyleName, points: number): void {
    this.push([this.widths.map((_, column) => (column === 0 ? text : null))], style);
    this.join(this.next - 1, { from: 0, to: this.widths.length - 1 });
    this.setHeight(points);
  }

  private push(values: readonly (readonly PlanValue[])[], styles: StyleName | readonly StyleName[]): void {
    this.blocks.push({ row: this.next, column: 0, values, styles });
    this.next += values.length;
  }

  private join(row: number, { from, to }: Joined): void {
    if (to > from) this.merges.push({ row, column: from, rows: 1, columns: to - from + 1 });
  }

  /** Rows fill page after page, each begun by the rows repeated. */
  private fill(points: number): void {
    const page = pageHeight(this.widths);
    this.filled = this.filled + points > page ? REPEATED + points : this.filled + points;
  }

  private setHeight(points: number): void {
    this.fill(points);
    this.heights.push({ row: this.next - 1, points });
  }

  private widthOf({ from, to }: Joined): number {
    return this.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  }
}

/** Points of a sheet that a page of A4 across takes, scaled to its width. */
function pageHeight(widths: readonly number[]): number {
  const across = widths.reduce((sum, width) => sum + width * POINTS_PER_CHARACTER + CELL_PADDING, 0);
  return (PAGE.height * Math.max(PAGE.width, across)) / PAGE.width;
}

/** Lines that a text takes in cells of this width. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOfText(line) / Math.max(1, width - 1))), 0);
}

function widthOfText(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? HAN_WIDTH : 1.1;
  return width;
}
