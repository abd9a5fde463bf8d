import type { Area } from '../../spreadsheet/snapshot';
import { inYi } from '../../ledger/cells/money-unit';
import type { CooperativeTask } from '../../spreadsheet/task';
import { lightOf, type Light } from '../../mechanism/lights';
import { GO_TO_ROW, TAB, TITLE, UNIT_LINE } from '../../wording/sheets/sheets';
import { BLOCK_TITLE, blockTitle, BREAKDOWN, COMPLETION_RULE, restNote } from '../../wording/sheets/breakdown';
import { GREY_REASON, INVESTMENT, lightRule, timeRule } from '../../wording/sheets/investment';
import { cutNote } from '../../wording/sheets/lists';
import { captionOf, readingNotes, type SheetContext } from '../context';
import { topOf } from '../layout/chart-axis';
import { MOST_LISTED, SheetBuilder } from '../layout/sheet-builder';
import { GroupColumns } from '../groups/group-columns';
import { GroupTable, wholeTally, type BlockRows } from '../groups/group-table';
import type { DimensionField } from '../groups/dimension';
import { LIGHT_NAME } from '../layout/light-cells';
import { oneLine } from '../layout/text-lines';
import { ratioOf, type LiveCells } from '../layout/live-cells';
import type { ChartPlan, SheetPlan } from '../../spreadsheet/sheet-plan';
import { ProjectCells } from '../layout/project-cells';
import { rowLink, rowNumber } from '../layout/row-link';
import { present } from '../../spreadsheet/present';

const FIELDS: readonly DimensionField[] = ['leadUnit', 'sector', 'township'];
const WIDTHS = [28, 13, 10, 10.5, 10.5, 10, 8.5, 15, 8.5, 7, 7];
const MOST_GROUPS = 500;
/** Units that a chart can show apart: side by side, and below each other on a page of A4. */
const [MOST_IN_CHART, MOST_LYING] = [20, 15] as const;
const CHART_ROWS = 14;
/** Projects listed above the chart at most. */
const MOST_ABOVE_CHART = 25;
/** Width of the longest name that stands aslant; rows of a unit whose bars lie, and of what stands around them. */
const [LONGEST_ASLANT, ROWS_OF_LYING, ROWS_AROUND] = [oneLine('一'.repeat(9)), 2, 4] as const;
/** Column of the row in the ledger, which leads there. */
const LEDGER_ROW = WIDTHS.length - 1;
/** Wide enough that no rate moves a project from one light to the next. */
const STEP = 1e6;

/** The worst first; what cannot be computed comes before what is in order. */
const URGENCY: Readonly<Record<Light, number>> = { red: 0, yellow: 1, grey: 2, green: 3 };

/** 投资进度: completed against planned investment, the lights and the ranking, by unit, field and township, and project by project. */
export function* investment(context: SheetContext, live: LiveCells): CooperativeTask<SheetPlan> {
  const { ledger, progress, settings } = context;
  const draft = new SheetBuilder(WIDTHS, { large: context.settings.largeOnA3 });
  draft.head(TITLE.investment(progress.planYear), captionOf(context), UNIT_LINE);
  const frozen = draft.row;
  const missing = ['annualPlan', 'yearToDate']
    .filter((field) => !ledger.money(field))
    .map((field) => ledger.kind.fields.find(({ name }) => name === field)?.label ?? field);
  const charts: ChartPlan[] = [];
  let [cut, hidden] = [false, 0];
  let bars: BlockRows | null = null;
  if (missing.length === 0) {
    const made = new GroupColumns(
      context,
      live,
      ['count', 'reported', 'plan', 'completed', 'completionRate', 'time', 'gap', 'light', 'rank'],
      { rankBy: 'completionRate' },
    );
    draft.header([BREAKDOWN.group, ...made.columns.map(({ label }) => label)]);
    const table = new GroupTable(draft, context, 'investment', made, {
      most: MOST_GROUPS,
      order: (a, b) => made.rankOrder(a.tally, b.tally),
    });
    table.writeWhole(INVESTMENT.whole);
    let heading = 0;
    let units: BlockRows | null = null;
    for (const dimension of FIELDS.map(context.dimension)) {
      if (!dimension) continue;
      yield;
      const block = table.write(dimension, blockTitle(heading++, BLOCK_TITLE[dimension.field]), true);
      if (dimension.field === 'leadUnit' && block.rows > 0) units = block;
    }
    bars = units;
    // Beneath a long list nobody would find it.
    if (units && (ledger.rows.length > MOST_ABOVE_CHART || isLying(units))) charts.push(chart(chartPlace(draft, units), units));
    cut = table.cut;
    hidden = yield* list(context, draft, heading);
  }
  draft.space(1);
  const whole = wholeTally(context, ['count', 'reported']);
  const notes = [
    // Without a table there is nothing for its rules to explain.
    ...(missing.length > 0 ? [INVESTMENT.noColumns(missing)] : [COMPLETION_RULE, timeRule(settings.timePath), lightRule(settings.lights)]),
    ...(missing.length === 0 && whole.reported < whole.count ? [INVESTMENT.unreported(whole.count - whole.reported)] : []),
    ...(missing.length === 0 ? [INVESTMENT.rank] : []),
    ...(cut ? [restNote(MOST_GROUPS)] : []),
    ...(hidden > 0 ? [cutNote(MOST_LISTED, hidden)] : []),
    ...readingNotes(context, ['totalInvestment', 'annualPlan', 'completed']),
    ...live.notes(),
  ];
  if (bars && charts.length === 0) charts.push(chart(draft.notesBesideChart(notes, shownOf(bars)), bars));
  else draft.notes(notes);
  draft.sign();
  return draft.finish({
    key: 'investment',
    title: TAB.investment,
    tabColor: 'BF8F00',
    freeze: { rows: frozen, columns: 1 },
    charts,
  });
}

/** Whether names are too long to stand aslant below upright bars. */
function isLying({ labels }: BlockRows): boolean {
  return labels.slice(0, MOST_IN_CHART).some((label) => oneLine(label) > LONGEST_ASLANT);
}

/** Units that the chart shows. */
function shownOf(units: BlockRows): number {
  return Math.min(units.rows, isLying(units) ? MOST_LYING : MOST_IN_CHART);
}

function chartPlace(draft: SheetBuilder, units: BlockRows): Area {
  const rows = isLying(units) ? shownOf(units) * ROWS_OF_LYING + ROWS_AROUND : CHART_ROWS;
  return { row: draft.chartRows(rows), column: 0, rows, columns: WIDTHS.length };
}

/** Completion of the units beside the time progress, as bars; under long names they lie. */
function chart(place: Area, units: BlockRows): ChartPlan {
  const { first, values, all } = units;
  const shown = shownOf(units);
  const column = (at: number) => ({ row: first, column: at, rows: shown, columns: 1 });
  const rates = values.slice(0, shown).map((tally) => ratioOf(tally.completed, tally.plan) ?? 0);
  const series = [
    { name: BREAKDOWN.completionRate, role: 'done' as const, values: column(5) },
    { name: BREAKDOWN.time, role: 'aim' as const, values: column(6) },
  ];
  const title = INVESTMENT.chart + (shown < all ? INVESTMENT.first(shown) : '');
  return { type: isLying(units) ? 'bar' : 'column', title, categories: column(0), series, shares: topOf(rates), place };
}

/** Every project with its light, the worst first; gives how many found no room. */
function* list({ ledger, progress, settings }: SheetContext, draft: SheetBuilder, heading: number): CooperativeTask<number> {
  const [plans, done] = [ledger.money('annualPlan')?.values ?? [], ledger.money('yearToDate')?.values ?? []];
  const time = progress.investment.timeProgress;
  const rateOf = (record: number): number | null => {
    const [plan, completed] = [plans[record] ?? null, done[record] ?? null];
    return plan === null || completed === null ? null : ratioOf(completed, plan);
  };
  yield;
  const urgency = new Float64Array(ledger.rows.length);
  for (let record = 0; record < urgency.length; record++) {
    const rate = rateOf(record);
    urgency[record] = URGENCY[lightOf(settings.lights, rate, time)] * STEP + Math.max(-STEP / 4, Math.min(STEP / 4, rate ?? 0));
  }
  yield;
  const shown = lowest(urgency, MOST_LISTED);
  yield;
  const cells = new ProjectCells(ledger);
  const amount = (yuan: number | null): number | null => (yuan === null ? null : inYi(yuan));
  const rows = draft.table(
    { heading: blockTitle(heading, INVESTMENT.list), labels: INVESTMENT.listHead, nothing: INVESTMENT.none, last: true },
    shown.map((record) => {
      const [plan, completed, rate] = [plans[record] ?? null, done[record] ?? null, rateOf(record)];
      const light = lightOf(settings.lights, rate, time);
      const reason = light !== 'grey' ? '' : GREY_REASON[plan === null || plan === 0 ? 'plan' : completed === null ? 'completed' : 'time'];
      const gap = rate === null ? null : (rate - time) * 100;
      return [
        cells.name(record),
        cells.unit(record),
        cells.leaders(record),
        amount(plan),
        amount(completed),
        rate,
        time,
        gap,
        LIGHT_NAME[light],
        reason,
        rowNumber(ledger, record),
      ];
    }),
    ['text', 'text', 'text', 'amount', 'amount', 'percent', 'percent', 'points', 'center', 'text', 'linkNumber'],
  );
  rows.forEach((row, index) => {
    draft.link({ row, column: LEDGER_ROW, ...rowLink(ledger, present(shown[index], 'records', index)), tip: GO_TO_ROW });
  });
  return urgency.length - shown.length;
}

/** Indices of the lowest figures in their order, equals as they come; the rest is not sorted. */
function lowest(figures: Float64Array, most: number): number[] {
  const order = (a: number, b: number): number => present(figures[a], 'figures', a) - present(figures[b], 'figures', b) || a - b;
  let found: number[] = [];
  let limit = Infinity;
  for (let index = 0; index < figures.length; index++) {
    if (present(figures[index], 'figures', index) >= limit) continue;
    if (found.push(index) < 2 * most) continue;
    found = found.sort(order).slice(0, most);
    limit = present(figures[present(found[most - 1], 'found', most - 1)], 'figures');
  }
  return found.sort(order).slice(0, most);
}
