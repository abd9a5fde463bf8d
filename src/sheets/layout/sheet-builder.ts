import { FOOTER, numbered, SIGNATURE } from '../../wording/sheets/sheets';
import type { Area } from '../../spreadsheet/snapshot';
import type { Block, ChartPlan, Link, PlanValue, SheetKey, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { withinCells } from './cell-text';
import { PageFlow, type PaperChoice } from './page-flow';
import { present } from '../../spreadsheet/present';
import { cellsAt, type Joined, type TableHeads } from './table-heads';
import { brokenHead } from './text-lines';
import { ROW_HEIGHT, RowHeights } from './row-heights';

/** Rows that a list of projects or findings shows at most, some twenty pages; the rest is counted, the pane has them all. */
export const MOST_LISTED = 500;

const TITLE_HEIGHT = 30;
const SECTION_HEIGHT = 19;
const HEADER_HEIGHT = 19;
/** Points of a row that nothing is said of, and of an empty one at least where that spares a page. */
const [DEFAULT_HEIGHT, TIGHT_HEIGHT] = [15, 12] as const;
/** Points of a chart beside notes, and what is added where names of more categories stand aslant below it. */
const [BESIDE_HEIGHT, MOST_LEVEL, SLANTED_NAMES] = [165, 6, 30] as const;

/** Characters of prose that fit into the tallest row; what is longer goes on in the next. */
const LONGEST_PARAGRAPH = 420;

/** What remains to be said when all rows are there. */
export interface Finish {
  readonly key: SheetKey;
  readonly title: string;
  readonly tabColor: string;
  readonly freeze: SheetPlan['freeze'];
  readonly charts?: readonly ChartPlan[];
}

/** A sheet written from the top down, in the look that all generated sheets share, page after page. */
export class SheetBuilder {
  private readonly blocks: Block[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: { row: number; points: number }[] = [];
  private readonly links: Link[] = [];
  private readonly flow: PageFlow;
  /** What the columns have room for. */
  readonly measure: RowHeights;
  /** Rows left empty, and rows that must begin a page: heads written again, what was asked to. */
  private readonly empty: number[] = [];
  private readonly begins = new Set<number>();
  private next = 0;

  constructor(
    private readonly widths: readonly number[],
    paper: PaperChoice = {},
  ) {
    this.flow = new PageFlow(widths, paper);
    this.measure = new RowHeights(widths);
  }

  /** How many columns the sheet has. */
  get columns(): number {
    return this.widths.length;
  }

  /** Zero-based row that comes next. */
  get row(): number {
    return this.next;
  }

  /** A title over the whole width. */
  title(text: string): void {
    this.across(text, 'title', TITLE_HEIGHT);
  }

  /** Rows that nothing is said of for which this page still has room beside the notes and the signature. */
  roomBeside(notes: readonly string[]): number {
    const points = [...numbered(notes), SIGNATURE].reduce((sum, text) => sum + this.measure.line(this.measure.settled(text)), 0);
    return this.flow.room(DEFAULT_HEIGHT) - Math.ceil(points / DEFAULT_HEIGHT);
  }

  /** The title over the whole width, and the line beneath it: what it rests on, and the unit. */
  head(title: string, left: string, right: string): void {
    this.title(title);
    const last = this.widths.length - 1;
    const split = Math.max(1, this.widths.length - (this.widths.length > 6 ? 2 : 1));
    const values = this.widths.map((_, column) => (column === 0 ? left : column === split ? right : null));
    const styles = this.widths.map((_, column): StyleName => (column < split ? 'note' : 'unit'));
    this.push([values], styles, [this.measure.line(left, split - 1)]);
    this.join(this.next - 1, { from: 0, to: split - 1 });
    this.join(this.next - 1, { from: split, to: last });
  }

  /** A table whose cells do not depend on their rows; gives the zero-based row of each line. */
  table(heads: TableHeads, values: readonly (readonly PlanValue[])[], styles: StyleName | readonly StyleName[]): readonly number[] {
    const rows = this.place(heads, this.measure.rows(values, heads.joined));
    this.put(rows, values, styles, heads.joined);
    if (values.length === 0 && heads.nothing !== undefined) {
      const wide = (heads.styles ?? heads.labels).filter((style) => style !== 'plain').length;
      const looks = heads.labels.map((_, column): StyleName => (column < wide ? 'text' : 'plain'));
      this.tableRow([heads.nothing, ...heads.labels.slice(1).map(() => null)], looks, [{ from: 0, to: wide - 1 }]);
    }
    return rows;
  }

  /**
   * Writes the heads and makes room for lines of these heights: where the table does not fit, it goes on over the page
   * under the same heads. Gives the zero-based row of each line, to be filled by {@link put}.
   */
  place(heads: TableHeads, points: readonly number[]): readonly number[] {
    const { heading, joined = [], last = false, again = false } = heads;
    const labels = this.broken(heads.labels, joined);
    const height = this.measure.row(labels, joined, HEADER_HEIGHT);
    this.flow.begin(this.next, (heading === undefined ? 0 : SECTION_HEIGHT) + height, points);
    const repeated = again && !this.flow.begins;
    if (heading !== undefined) this.section(heading);
    else this.flow.mayTurn(this.next);
    if (!repeated) this.writeHeads({ ...heads, labels }, height);
    const head = this.next - 1;
    const rows: number[] = [];
    while (rows.length < points.length) {
      const end = rows.length + Math.max(1, this.flow.count(points, rows.length));
      for (const height of points.slice(rows.length, end)) rows.push(this.take(height));
      if (rows.length === points.length) break;
      if (last) this.flow.repeat(head, height);
      this.flow.turn(this.next);
      this.begins.add(this.next);
      if (!last) this.writeHeads({ ...heads, labels }, height);
    }
    if (last) this.flow.lastTable(head, height, rows);
    return rows;
  }

  /** Fills lines that were placed. */
  put(
    rows: readonly number[],
    values: readonly (readonly PlanValue[])[],
    styles: StyleName | readonly StyleName[],
    joined: readonly Joined[] = [],
  ): void {
    for (let from = 0; from < rows.length; ) {
      let to = from + 1;
      while (to < rows.length && rows[to] === present(rows[to - 1], 'rows', to - 1) + 1) to++;
      this.blocks.push({ row: present(rows[from], 'rows', from), column: 0, values: values.slice(from, to), styles });
      from = to;
    }
    for (const row of rows) joined.forEach((cells) => this.join(row, cells));
  }

  /** Headings of the columns. */
  header(labels: readonly string[], joined: readonly Joined[] = []): void {
    this.tableRow(this.broken(labels, joined), 'header', joined, HEADER_HEIGHT);
  }

  /** One row of a table, high enough for its text. */
  tableRow(
    values: readonly PlanValue[],
    styles: StyleName | readonly StyleName[],
    joined: readonly Joined[] = [],
    least: number = ROW_HEIGHT,
  ): void {
    this.push([values], styles, [this.measure.row(values, joined, least)]);
    joined.forEach((cells) => this.join(this.next - 1, cells));
  }

  /** Many rows of one table, each high enough for its text. */
  list(values: readonly (readonly PlanValue[])[], styles: readonly StyleName[]): void {
    if (values.length > 0) this.push(values, styles, this.measure.rows(values));
  }

  /** A heading inside the sheet, which stays with what follows. */
  section(text: string): void {
    this.flow.mayTurn(this.next);
    this.flow.keep(this.next, SECTION_HEIGHT + HEADER_HEIGHT + ROW_HEIGHT);
    this.across(text, 'section', SECTION_HEIGHT);
  }

  /** A line of text over the whole width. */
  line(text: string, style: StyleName = 'note'): void {
    const lines = this.measure.settled(text);
    this.across(lines, style, this.measure.line(lines));
  }

  /** The rules and remarks beneath a table. */
  notes(notes: readonly string[]): void {
    const texts = numbered(notes);
    this.flow.notesBegin(this.empty.at(-1) === this.next - 1 ? this.next - 1 : this.next);
    texts.forEach((note, at) => {
      // The signature stays with the last of them.
      const points = this.measure.line(this.measure.settled(note));
      if (at === texts.length - 1) this.flow.keep(this.next, points + this.measure.line(SIGNATURE));
      this.line(note);
    });
  }

  /** The same with room for a chart on their right, which takes no rows of its own; gives the cells of the chart. */
  notesBesideChart(notes: readonly string[], categories: number): Area {
    const from = this.measure.rightPart();
    const beside = { from: 0, to: from - 1 };
    const texts = numbered(notes).map((text) => this.measure.settled(text, beside));
    const heights = texts.map((text) => this.measure.row([text], [beside], DEFAULT_HEIGHT));
    const least = BESIDE_HEIGHT + (categories > MOST_LEVEL ? SLANTED_NAMES : 0);
    const missing = Math.max(0, least - heights.reduce((sum, points) => sum + points, 0));
    const rows = Math.ceil(missing / DEFAULT_HEIGHT);
    this.flow.keep(this.next, least + missing);
    const first = this.next;
    for (const [index, text] of texts.entries()) {
      this.push([[text, ...this.widths.slice(1, from).map(() => null)]], 'note', [heights[index] ?? DEFAULT_HEIGHT]);
      this.join(this.next - 1, beside);
    }
    this.space(rows);
    return { row: first, column: from, rows: this.next - first, columns: this.widths.length - from };
  }

  /** Who filled it in, checked it and answers for it. */
  sign(): void {
    this.line(SIGNATURE, 'plain');
  }

  /** Rows left free for a chart, all on one page; gives the first of them. */
  chartRows(rows: number): number {
    this.flow.keep(this.next, (rows + 1) * DEFAULT_HEIGHT);
    this.space(1);
    const first = this.next;
    this.space(rows);
    return first;
  }

  /** What follows begins on a new page. */
  newPage(): void {
    this.flow.turn(this.next);
    this.begins.add(this.next);
  }

  /** A paragraph of prose over the whole width, in the size of an official letter. */
  paragraph(text: string): void {
    for (let from = 0; from < text.length; from += LONGEST_PARAGRAPH) {
      const part = text.slice(from, from + LONGEST_PARAGRAPH);
      this.across(part, 'prose', this.measure.prose(part));
    }
  }

  /** Rows left empty. */
  space(rows: number): void {
    for (let row = 0; row < rows; row++) {
      this.empty.push(this.next);
      this.flow.take(this.next++, DEFAULT_HEIGHT);
    }
  }

  link(link: Link): void {
    this.links.push(link);
  }

  finish({ key, title, tabColor, freeze, charts = [] }: Finish): SheetPlan {
    this.sparePage();
    this.flow.joinNotes();
    const { merges, heights, links, widths, flow } = this;
    const blocks = this.blocks.map(withinCells);
    const area = { row: 0, column: 0, rows: this.next, columns: widths.length };
    const print = { ...flow.paper, repeatRows: flow.titles, area, breaks: flow.breaks, footer: `${title}　${FOOTER}` };
    return { key, title, widths, blocks, merges, heights, links, freeze, print, charts, tabColor };
  }

  private writeHeads({ labels, styles = labels.map((): StyleName => 'header'), joined = [] }: TableHeads, height: number): void {
    this.push([labels], styles, [height]);
    joined.forEach((cells) => this.join(this.next - 1, cells));
  }

  /** A last page of a few lines goes onto the one before by tighter empty rows there. */
  private sparePage(): void {
    const [first = 0, last = 0] = [this.flow.breaks.at(-2), this.flow.breaks.at(-1)];
    const empty = this.empty.filter((row) => row >= first && row < last);
    if (this.begins.has(last)) return;
    const spared = this.flow.pull(empty.length * (DEFAULT_HEIGHT - TIGHT_HEIGHT));
    if (spared !== null) for (const row of empty) this.heights.push({ row, points: DEFAULT_HEIGHT - spared / empty.length });
  }

  private broken(labels: readonly string[], joined: readonly Joined[]): string[] {
    return labels.map((label, column) => brokenHead(label, this.measure.widthOf(cellsAt(column, joined))));
  }

  private across(text: string, style: StyleName, points: number): void {
    this.push([this.widths.map((_, column) => (column === 0 ? text : null))], style, [points]);
    this.join(this.next - 1, { from: 0, to: this.widths.length - 1 });
  }

  private push(values: readonly (readonly PlanValue[])[], styles: StyleName | readonly StyleName[], points: readonly number[]): void {
    this.blocks.push({ row: this.next, column: 0, values, styles });
    for (const height of points) this.take(height);
  }

  private take(points: number): number {
    this.flow.take(this.next, points);
    this.heights.push({ row: this.next, points });
    return this.next++;
  }

  private join(row: number, { from, to }: Joined): void {
    if (to > from) this.merges.push({ row, column: from, rows: 1, columns: to - from + 1 });
  }
}
