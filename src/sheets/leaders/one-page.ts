import { cellAddress } from '../../spreadsheet/address';
import type { ChartPlan, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { ONE_PAGE } from '../../wording/leaders/one-page';
import { TAB } from '../../wording/sheets/sheets';
import type { SheetContext } from '../context';
import { topOf } from '../layout/chart-axis';
import type { LiveCells } from '../layout/live-cells';
import { CardCells } from './card-cells';
import { FIGURE_COLUMN, FIGURE_KEYS, FigureCells, QUARTER_COLUMN, QUARTER_KEYS } from './figure-cells';
import { lateRecords, presentQuarter, type KeyFigure } from './key-figures';
import { onePageContent, type OnePageContent } from './one-page-content';
import { COLUMNS, heightOf, PageDraft, settled, SPACE, WHOLE, type PageRow, type Span } from './page-draft';

const LAST = COLUMNS - 1;
/** Two columns for each of the five figures. */
const CARDS: readonly Span[] = [0, 2, 4, 6, 8].map((from) => ({ from, to: from + 1 }));
/** Five columns of the quarters; beside them name and value of a figure. */
const TABLES: readonly Span[] = [
  ...[0, 1, 2, 3, 4].map((column) => ({ from: column, to: column })),
  { from: 5, to: FIGURE_COLUMN - 1 },
  { from: FIGURE_COLUMN, to: LAST },
];
/** Name, unit, leader, state of a project that is late: the first of the ways in which most of them find room. */
const LATE: readonly (readonly Span[])[] = [
  [4, 6, 7],
  [3, 6, 7],
  [4, 7, 8],
].map((ends) => [...ends, LAST].map((to, at) => ({ from: (ends[at - 1] ?? -1) + 1, to })));
/** Points of the page inside its margins, less what another program makes rows higher. */
const PAGE = 740;
/** Points of rows, at least: title, big figures, figures of the tables, heading of the list. */
const [TITLE, FIGURE, TABLE, HEADING] = [34, 34, 18, 22] as const;
/** Rows of the charts, and the fewest where that leaves room for projects that are late. */
const [CHART_ROWS, LEAST_CHART_ROWS] = [9, 7] as const;
/** Columns of the chart of the quarters, whose eight bars have room for their figures; investment takes the others. */
const QUARTERS_WIDE = 7;
/** Rows of a card. */
const CARD_ROWS = 5;

/** 领导一页纸: what a leader reads standing, on one page of A4; figures and lights are live (第九条, 第十三条). */
export function onePage(context: SheetContext, live: LiveCells): SheetPlan {
  const content = onePageContent(context);
  const draft = new PageDraft();
  draft.write({ ...across(content.title, 'title'), least: TITLE });
  draft.write(across(content.source, 'plain'));
  const frozen = draft.row;
  const cells = new FigureCells(context, live, frozen + CARD_ROWS + content.conclusions.length + 1);
  cards(context, draft, content.figures, new CardCells(context, cells, live));
  for (const sentence of content.conclusions) draft.write(across(settled(sentence), 'plain'));
  tables(context, draft, cells);
  const rests = ONE_PAGE.lights + (live.valuesInsteadOfFormulas > 0 ? ONE_PAGE.partlyLive : ONE_PAGE.live);
  const notes = [rests, ...content.notes].map((text) => across(settled(text), 'plain'));
  const drawn = context.progress.start.newProjects > 0 || cells.hasInvestment;
  const listing = listingOf(content.late, drawn, PAGE - draft.points - pointsOf(notes));
  const charts = drawn ? chartsOf(context, draft, cells, listing.chartRows) : [];
  for (const row of [...listing.rows, ...notes]) draft.write(row);
  return draft.finish('one-page', TAB.onePage, 'C00000', frozen, charts);
}

/** The five figures side by side: name, figure, target, how it comes about, light. */
function cards(context: SheetContext, draft: PageDraft, figures: readonly KeyFigure[], cells: CardCells): void {
  const row = draft.row + 1;
  const column = (at: number): number => CARDS[at]?.from ?? 0;
  const made = figures.map((figure, at) => cells.card(figure, cellAddress(row, column(at))));
  const rows: readonly Omit<PageRow, 'spans'>[] = [
    { values: figures.map(({ label }) => label), styles: 'cardLabel' },
    { values: made.map(({ figure }) => figure), styles: made.map(({ figureStyle }) => figureStyle), least: FIGURE },
    { values: figures.map(({ target }) => target), styles: 'cardText' },
    { values: made.map(({ detail }) => detail), styles: 'cardText' },
    { values: made.map(({ light }) => light), styles: 'light' },
  ];
  for (const each of rows) draft.write({ ...each, spans: CARDS });
  figures.forEach(({ key, figure }, at) => {
    if (figure === null) return;
    if (key === 'late') context.traces.put('one-page', row, column(at), () => lateRecords(context).map(({ record }) => record));
    if (key === 'completion') context.traces.put('one-page', row, column(at), () => uncompleted(context));
  });
}

/** What was to be completed by the cut-off and was not. */
function uncompleted(context: SheetContext): number[] {
  const { due, completedFrom } = context.completion();
  const cutoff = presentQuarter(context)?.cutoff ?? 0;
  return Array.from(due.keys()).filter((record) => (due[record] ?? Infinity) <= cutoff && (completedFrom[record] ?? Infinity) > cutoff);
}

/** The quarters and, beside them, resumption and investment. */
function tables(context: SheetContext, draft: PageDraft, cells: FigureCells): void {
  draft.write({ values: [...ONE_PAGE.quarterHead, ...ONE_PAGE.figuresHead], styles: 'header', spans: TABLES });
  QUARTER_KEYS.forEach((key, at) => {
    const beside = FIGURE_KEYS[at] ?? 'time';
    const { quarter, figure } = cells.styles(key, beside);
    draft.write({
      values: [cells.label(key), ...cells.quarterCells(key), ONE_PAGE.figureRows[beside], cells.figureCell(beside)],
      styles: ['center', quarter, quarter, quarter, quarter, 'text', figure],
      spans: TABLES,
      least: TABLE,
    });
  });
  trace(context, cells);
}

function trace({ traces, measures, progress, ledger }: SheetContext, cells: FigureCells): void {
  const put = (row: number, column: number, find: () => readonly number[]): void => traces.put('one-page', row, column, find);
  const those = (measure: 'continuing' | 'resumed') => () =>
    Array.from(ledger.rows.keys()).filter((record) => measures.of(measure)[record] !== 0);
  put(cells.figureRow('continuing'), FIGURE_COLUMN, those('continuing'));
  if (progress.resumption.resumed !== null) put(cells.figureRow('resumed'), FIGURE_COLUMN, those('resumed'));
  const { newProjects } = progress;
  for (const { quarter, end, cutoff, started } of progress.start.quarters) {
    const column = QUARTER_COLUMN + quarter - 1;
    put(cells.rowOf('planned'), column, () => newProjects.filter(({ due }) => due <= end).map(({ record }) => record));
    if (started !== null)
      put(cells.rowOf('started'), column, () => newProjects.filter(({ startedFrom }) => startedFrom <= cutoff).map(({ record }) => record));
  }
}

/** Rates against targets on the left, investment against time on the right, over so many rows; one alone takes the whole width. */
function chartsOf({ progress: { start, investment } }: SheetContext, draft: PageDraft, cells: FigureCells, rows: number): ChartPlan[] {
  const [starts, money] = [start.newProjects > 0, cells.hasInvestment];
  const row = draft.row;
  draft.space(rows);
  const place = (from: number, to: number) => ({ row, column: from, rows, columns: to - from + 1 });
  const half = starts && money;
  const quarters = (at: number) => ({ row: at, column: QUARTER_COLUMN, rows: 1, columns: 4 });
  const rates = start.quarters.flatMap(({ target, rate, plannedRate }) => [target, (cells.byPlan ? plannedRate : rate) ?? 0]);
  const figure = (key: 'rate' | 'time', column: number) => ({ row: cells.figureRow(key), column, rows: 1, columns: 1 });
  const charts: ChartPlan[] = [];
  if (starts)
    charts.push({
      type: 'column',
      title: ONE_PAGE.quarterChart,
      categories: quarters(cells.rowOf('target') - 1),
      series: [
        { name: ONE_PAGE.quarterRows.target, role: 'aim', values: quarters(cells.rowOf('target')) },
        {
          name: cells.byPlan ? ONE_PAGE.planned : ONE_PAGE.actual,
          role: cells.byPlan ? 'planned' : 'done',
          values: quarters(cells.rowOf('rate')),
        },
      ],
      shares: topOf(rates),
      place: place(0, half ? QUARTERS_WIDE - 1 : LAST),
    });
  if (money)
    charts.push({
      type: 'column',
      title: ONE_PAGE.investmentChart,
      categories: figure('rate', 5),
      series: [
        { name: ONE_PAGE.actual, role: 'done', values: figure('rate', FIGURE_COLUMN) },
        { name: ONE_PAGE.figureRows.time, role: 'aim', values: figure('time', FIGURE_COLUMN) },
      ],
      shares: topOf([investment.rate ?? 0, investment.timeProgress]),
      place: place(half ? QUARTERS_WIDE : 0, LAST),
    });
  return charts;
}

/** Rows of the list of who is late, how many of them are told, and how many rows the charts above leave to it. */
interface Listing {
  readonly rows: readonly PageRow[];
  readonly told: number;
  readonly chartRows: number;
}

/** Who is late, as many as find room in so many points with the charts, and where the others are. */
function listingOf(late: OnePageContent['late'], drawn: boolean, points: number): Listing {
  const most = drawn ? CHART_ROWS : 0;
  if (late.count === 0) return { rows: [headingOf(late), across(late.nobody, 'text')], told: 0, chartRows: most };
  const chartRows = drawn ? [CHART_ROWS, CHART_ROWS - 1, LEAST_CHART_ROWS] : [0];
  const listings = chartRows.flatMap((rows) => LATE.map((spans) => ({ ...listed(late, spans, points - rows * SPACE), chartRows: rows })));
  return listings.reduce((best, other) => (other.told > best.told ? other : best));
}

function listed(late: OnePageContent['late'], spans: readonly Span[], points: number): Omit<Listing, 'chartRows'> {
  const heads: readonly PageRow[] = [headingOf(late), { values: ONE_PAGE.listHead, styles: 'header', spans }];
  const rows = late.projects.map(
    ({ name, unit, leader, state }): PageRow => ({ values: [name, unit, leader, state], styles: 'text', spans }),
  );
  const rest = across(settled(late.more), 'text');
  const told = fitting(rows.map(heightOf), late.count, points - pointsOf(heads), heightOf(rest));
  return { rows: [...heads, ...rows.slice(0, told), ...(told < late.count ? [rest] : [])], told };
}

function headingOf({ heading }: OnePageContent['late']): PageRow {
  return { ...across(heading, 'section'), least: HEADING };
}

function pointsOf(rows: readonly PageRow[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row), 0);
}

/** How many of `count` rows fit into so many points; where not all do, a last row of `rest` points has room too. */
function fitting(heights: readonly number[], count: number, points: number, rest: number): number {
  if (heights.length === count && heights.reduce((sum, height) => sum + height, 0) <= points) return count;
  let used = rest;
  for (const [at, height] of heights.entries()) {
    used += height;
    if (used > points) return at;
  }
  return heights.length;
}

function across(text: string, styles: StyleName): PageRow {
  return { values: [text], styles, spans: WHOLE };
}
