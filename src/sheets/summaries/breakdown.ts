import type { Area } from '../../spreadsheet/snapshot';
import type { CooperativeTask } from '../../spreadsheet/task';
import type { Ledger } from '../../ledger/ledger';
import { BASIS_RULE, DUE_RULE, TAB, TITLE, UNIT_LINE } from '../../wording/sheets/sheets';
import {
  BLOCK_TITLE,
  blockTitle,
  BREAKDOWN,
  COMPLETION_RULE,
  INVESTMENT_CHART,
  LEADERS_NOTE,
  NEW_GROUP_NOTE,
  RANK_NOTE,
  restNote,
  SHARE_NOTE,
} from '../../wording/sheets/breakdown';
import { captionOf, readingNotes, type SheetContext } from '../context';
import { countingRules } from '../layout/counting-rules';
import { SheetBuilder } from '../layout/sheet-builder';
import { GroupColumns } from '../groups/group-columns';
import type { ColumnKey } from '../groups/group-column';
import { GroupTable, type BlockRows } from '../groups/group-table';
import type { DimensionField } from '../groups/dimension';
import type { LiveCells } from '../layout/live-cells';
import type { ChartPlan, SheetPlan } from '../../spreadsheet/sheet-plan';

const FIELDS: readonly DimensionField[] = ['sector', 'nature', 'leadUnit', 'leader', 'township'];
/** Rows of one block; a column of free text could give as many as there are projects. */
const MOST_GROUPS = 1000;
/** Of the label, and of all figures together: the width of a page. */
const [LABEL_WIDTH, FIGURES_WIDTH] = [21, 106];
const ROLES = { total: 'whole', plan: 'planned', completed: 'done' } as const;
/** Fields that a chart can show apart. */
const MOST_IN_CHART = 12;

/** 分类汇总: the projects by 领域, 建设性质, 责任单位, 包联领导 and 乡镇 (第九条, 第十条: 压实责任). */
export function* breakdown(context: SheetContext, live: LiveCells): CooperativeTask<SheetPlan> {
  const { ledger, progress } = context;
  const keys = keysOf(ledger, progress.start.counted === 'actual');
  const rankBy = keys.includes('completionRate') ? 'completionRate' : 'total';
  const made = new GroupColumns(context, live, keys, { rankBy });
  const draft = new SheetBuilder([LABEL_WIDTH, ...made.columns.map(() => FIGURES_WIDTH / made.columns.length)], {
    large: context.settings.largeOnA3,
  });
  draft.head(TITLE.breakdown(progress.planYear), captionOf(context), UNIT_LINE);
  const headerRow = draft.row;
  draft.header([BREAKDOWN.group, ...made.columns.map(({ label }) => label)]);
  const dimensions = FIELDS.map(context.dimension).filter((found) => found !== null);
  const table = new GroupTable(draft, context, 'breakdown', made, { most: MOST_GROUPS });
  let byField: BlockRows | null = null;
  for (const [index, found] of dimensions.entries()) {
    yield;
    const rows = table.write(found, blockTitle(index, BLOCK_TITLE[found.field]), true);
    if (found.field === 'sector') byField = rows;
  }
  draft.space(1);
  const notes = [
    ...(keys.includes('total') ? [SHARE_NOTE] : []),
    ...(keys.includes('rank') ? [RANK_NOTE[rankBy]] : []),
    BASIS_RULE[progress.start.basis],
    ...(keys.includes('completionRate') ? [COMPLETION_RULE] : []),
    ...countingRules(context),
    DUE_RULE,
    NEW_GROUP_NOTE,
    ...(dimensions.some(({ partition }) => !partition) ? [LEADERS_NOTE] : []),
    ...(table.cut ? [restNote(MOST_GROUPS)] : []),
    ...readingNotes(context, ['projects', 'totalInvestment', 'annualPlan', 'plannedStarts', 'starts', 'groups']),
    ...live.notes(),
  ];
  const charts: ChartPlan[] = [];
  if (byField && keys.includes('total') && byField.rows > 0) charts.push(chart(draft.notesBesideChart(notes, byField.rows), byField, keys));
  else draft.notes(notes);
  draft.sign();
  return draft.finish({
    key: 'breakdown',
    title: TAB.breakdown,
    tabColor: '548235',
    freeze: { rows: headerRow + 1, columns: 1 },
    charts,
  });
}

function keysOf(ledger: Ledger, actual: boolean): ColumnKey[] {
  const total = ledger.money('totalInvestment') !== null;
  const plan = ledger.money('annualPlan') !== null;
  const completed = ledger.money('yearToDate') !== null;
  const keys: (ColumnKey | null)[] = [
    'count',
    'countShare',
    total ? 'total' : null,
    total ? 'totalShare' : null,
    plan ? 'plan' : null,
    completed ? 'completed' : null,
    plan && completed ? 'completionRate' : null,
    total || (plan && completed) ? 'rank' : null,
    'newProjects',
    'plannedToDate',
    actual ? 'started' : null,
    'rate',
  ];
  return keys.filter((key) => key !== null);
}

/** Investment of the fields: total, planned and completed side by side. */
function chart(place: Area, { first, rows }: BlockRows, keys: readonly ColumnKey[]): ChartPlan {
  const shown = Math.min(rows, MOST_IN_CHART);
  const column = (at: number) => ({ row: first, column: at, rows: shown, columns: 1 });
  const series = (['total', 'plan', 'completed'] as const)
    .filter((key) => keys.includes(key))
    .map((key) => ({ name: BREAKDOWN[key], role: ROLES[key], values: column(keys.indexOf(key) + 1) }));
  return { type: 'column', title: INVESTMENT_CHART, categories: column(0), series, place };
}
