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
import { ratioOf, type LiveCells } from '../layout/live-cells';
import type { ChartPlan, SheetPlan } from '../../spreadsheet/sheet-plan';
import { ProjectCells } from '../layout/project-cells';
import { rowLink } from '../layout/row-link';
import { present } from '../../spreadsheet/present';

const FIELDS: readonly DimensionField[] = ['leadUnit', 'sector', 'township'];
const WIDTHS = [36, 15, 13, 12.5, 12.5, 12.5, 11, 16, 11, 15];
const MOST_GROUPS = 500;
/** Units that a chart can show apart. */
const MOST_IN_CHART = 20;
const CHART_ROWS = 16;
/** Projects that stand on one page with the headings above them. */
const FEW_ROWS = 5;
/** Wide enough that no rate moves a project from one light to the next. */
const STEP = 1e6;

/** The worst first; what cannot be computed comes before what is in order. */
const URGENCY: Readonly<Record<Light, number>> = { red: 0, yellow: 1, grey: 2, green: 3 };

/** 投资进度: completed against planned investment, the lights and the ranking, by unit, field and township, and project by project. */
export function* investment(context: SheetContext, live: LiveCells): CooperativeTask<SheetPlan> {
  const { ledger, progress, settings } = context;
  const draft = new SheetBuilder(WIDTHS);
  draft.head(TITLE.investment(progress.planYear), captionOf(context), UNIT_LINE);
  const frozen = draft.row;
  const missing = ['annualPlan', 'yearToDate']
    .filter((field) => !ledger.money(field))
    .map((field) => ledger.kind.fields.find(({ name }) => name === field)?.label ?? field);
  const charts: ChartPlan[] = [];
  let [cut, hidden] = [false, 0];
  let repeat = frozen - 1;
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
    // After the tables: between them it would leave the page before it half empty.
    if (units) charts.push(chart(draft, units));
    cut = table.cut;
    const listed = yield* list(context, draft, heading);
    hidden = listed.hidden;
    // The one table that goes over pages; its columns are not those of the tables above.
    repeat = listed.header;
  }
  draft.space(1);
  const whole = wholeTally(context, ['count', 'reported']);
  draft.notes([
    // Without a table there is nothing for its rules to explain.
    ...(missing.length > 0 ? [INVESTMENT.noColumns(missing)] : [COMPLETION_RULE, timeRule(settings.timePath), lightRule(settings.lights)]),
    ...(missing.length === 0 && whole.reported < whole.count ? [INVESTMENT.unreported(whole.count - whole.reported)] : []),
    ...(missing.length === 0 ? [INVESTMENT.rank] : []),
    ...(cut ? [restNote(MOST_GROUPS)] : []),
    ...(hidden > 0 ? [cutNote(MOST_LISTED, hidden)] : []),
    ...readingNotes(context, ['totalInvestment', 'annualPlan', 'completed']),
    ...live.notes(),
  ]);
  draft.sign();
  return draft.finish({
    key: 'investment',
    title: TAB.investment,
    tabColor: 'BF8F00',
    freeze: { rows: frozen, columns: 1 },
    repeatRows: { first: repeat, last: repeat },
    charts,
  });
}

/** Completion of the units beside the time progress, as bars. */
function chart(draft: SheetBuilder, { first, rows, values }: BlockRows): ChartPlan {
  const shown = Math.min(rows, MOST_IN_CHART);
  const column = (at: number) => ({ row: first, column: at, rows: shown, columns: 1 });
  draft.keepTogether(0, (CHART_ROWS + 1) * 15);
  draft.space(1);
  const place = { row: draft.row, column: 0, rows: CHART_ROWS, columns: WIDTHS.length };
  draft.space(CHART_ROWS);
  const rates = values.slice(0, shown).map((tally) => ratioOf(tally.completed, tally.plan) ?? 0);
  const series = [
    { name: BREAKDOWN.completionRate, values: column(5) },
    { name: BREAKDOWN.time, values: column(6) },
  ];
  return { type: 'column', title: INVESTMENT.chart, categories: column(0), series, shares: topOf(rates), place };
}

/** Every project with its light, the worst first; gives the row of its headings and how many found no room. */
function* list(
  { ledger, progress, settings }: SheetContext,
  draft: SheetBuilder,
  heading: number,
): CooperativeTask<{ readonly header: number; readonly hidden: number }> {
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
  draft.keepTogether(Math.min(shown.length, FEW_ROWS) + 3);
  draft.section(blockTitle(heading, INVESTMENT.list));
  const header = draft.row;
  draft.header(INVESTMENT.listHead);
  if (shown.length === 0)
    draft.tableRow([INVESTMENT.none, ...WIDTHS.slice(1).map(() => null)], 'text', [{ from: 0, to: WIDTHS.length - 1 }]);
  const cells = new ProjectCells(ledger);
  shown.forEach((record, index) => {
    draft.link({ row: draft.row + index, column: 0, ...rowLink(ledger, record), tip: GO_TO_ROW });
  });
  const amount = (yuan: number | null): number | null => (yuan === null ? null : inYi(yuan));
  draft.list(
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
      ];
    }),
    ['link', 'text', 'text', 'amount', 'amount', 'percent', 'percent', 'points', 'center', 'text'],
  );
  return { header, hidden: urgency.length - shown.length };
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
