import type { CooperativeTask } from '../../spreadsheet/task';
import type { NewProject } from '../../progress/projects';
import type { QuarterResult } from '../../progress/result';
import { BASIS_RULE, DUE_RULE, TAB, TITLE } from '../../wording/sheets/sheets';
import { ADVICE, CHART, QUARTER_HEAD, QUARTER_ROWS, RATE_MEANING, type QuarterRow } from '../../wording/sheets/quarters';
import { advice } from './advice';
import { captionOf, readingNotes, type SheetContext } from '../context';
import { countingRules } from '../layout/counting-rules';
import { topOf } from '../layout/chart-axis';
import { SheetBuilder } from '../layout/sheet-builder';
import type { LiveCells } from '../layout/live-cells';
import type { ChartPlan, SheetPlan } from '../../spreadsheet/sheet-plan';
import type { Joined } from '../layout/table-heads';
import { QuarterTable } from './quarter-table';
import { listNotResumed, writeResumption } from './resumption';

const WIDTHS = [26, 12, 12, 12, 12, 10, 46];
/** What a row of the quarters means takes the columns behind them. */
const MEANING: readonly Joined[] = [{ from: 5, to: WIDTHS.length - 1 }];
const CHART_ROWS = 10;

/** 季度开工: the start rate of each quarter against its target, and the continuing projects that work again (第九条). */
export function* quarters(context: SheetContext, live: LiveCells): CooperativeTask<SheetPlan> {
  const { progress } = context;
  const { start } = progress;
  const draft = new SheetBuilder(WIDTHS, { large: context.settings.largeOnA3 });
  draft.head(TITLE.quarters(progress.planYear), captionOf(context), '单位：个');
  const headerRow = draft.row;
  draft.header([...QUARTER_HEAD, ''], MEANING);
  const table = new QuarterTable(context, live, headerRow + 1);
  for (const key of table.keys) {
    start.quarters.forEach((quarter) => {
      const behind = recordsOf(context, key, quarter);
      if (behind) context.traces.put('quarters', draft.row, quarter.quarter, behind);
    });
    const [label, meaning] = QUARTER_ROWS[key];
    draft.tableRow(
      [label, ...table.cells(key), key === 'rate' ? RATE_MEANING[start.basis] : meaning, null],
      ['text', table.style(key), table.style(key), table.style(key), table.style(key), 'text', 'text'],
      MEANING,
    );
  }
  const chartRow = draft.chartRows(CHART_ROWS);
  // What has as many rows as before comes first: its cells stay where they are when the ledger changes.
  const resumption = writeResumption(context, live, draft);
  draft.section(ADVICE.heading);
  advice(context).forEach((sentence) => {
    draft.line(sentence, 'plain');
  });
  yield;
  const listed = listNotResumed(context, draft);
  draft.space(1);
  const notes = [
    BASIS_RULE[start.basis],
    ...countingRules(context),
    DUE_RULE,
    ...readingNotes(context, ['projects', 'plannedStarts', 'starts']),
    ...resumption,
    ...listed,
    ...live.notes(),
  ];
  draft.notes(notes);
  draft.sign();
  return draft.finish({
    key: 'quarters',
    title: TAB.quarters,
    tabColor: 'C55A11',
    freeze: { rows: headerRow + 1, columns: 1 },
    charts: start.newProjects > 0 ? [chart(table, headerRow, chartRow)] : [],
  });
}

/** The projects behind a count of a quarter; null for what counts none. */
function recordsOf({ progress }: SheetContext, key: QuarterRow, { cutoff, end, begun, started }: QuarterResult): (() => number[]) | null {
  const those = (is: (project: NewProject) => boolean) => () => progress.newProjects.filter(is).map(({ record }) => record);
  const known = started !== null;
  switch (key) {
    case 'newProjects':
      return those(() => true);
    case 'planned':
      return those(({ due }) => due <= end);
    case 'plannedToDate':
      return begun ? those(({ due }) => due <= cutoff) : null;
    case 'started':
      return known ? those(({ startedFrom }) => startedFrom <= cutoff) : null;
    case 'early':
      return known ? those(({ due, startedFrom }) => due > cutoff && startedFrom <= cutoff) : null;
    case 'late':
      return known ? those(({ due, startedFrom, unclear }) => due <= cutoff && startedFrom > cutoff && !unclear) : null;
    case 'unjudged':
      return known ? those(({ due, startedFrom, unclear }) => due <= cutoff && startedFrom > cutoff && unclear) : null;
    default:
      return null;
  }
}

/** Start rates beside their targets, over the cells of the table. */
function chart(table: QuarterTable, headerRow: number, row: number): ChartPlan {
  const across = (at: number): { row: number; column: number; rows: number; columns: number } => ({
    row: at,
    column: 1,
    rows: 1,
    columns: 4,
  });
  const series = [
    { name: CHART.target, role: 'aim' as const, values: across(table.rowOf('target')) },
    { name: CHART.planned, role: 'planned' as const, values: across(table.rowOf('plannedRate')) },
    ...(table.keys.includes('rate') ? [{ name: CHART.actual, role: 'done' as const, values: across(table.rowOf('rate')) }] : []),
  ];
  return {
    type: 'column',
    shares: topOf(table.rates),
    title: CHART.title,
    categories: across(headerRow),
    series,
    place: { row, column: 0, rows: CHART_ROWS, columns: WIDTHS.length },
  };
}
