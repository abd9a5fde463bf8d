import type { CooperativeTask } from '../../spreadsheet/task';
import type { QuarterResult } from '../../progress/result';
import { BASIS_RULE, DUE_RULE, TAB, TITLE } from '../../wording/sheets/sheets';
import { BLOCK_TITLE, BREAKDOWN, restNote } from '../../wording/sheets/breakdown';
import { NEEDED_NOTE, quarterBlock } from '../../wording/sheets/quarters';
import { quarterName } from '../../wording/sheets/status';
import { captionOf, type SheetContext } from '../context';
import { countingRules } from '../layout/counting-rules';
import { SheetBuilder } from '../layout/sheet-builder';
import { GroupColumns } from '../groups/group-columns';
import type { ColumnKey } from '../groups/group-column';
import { GroupTable } from '../groups/group-table';
import type { DimensionField } from '../groups/dimension';
import { oneLine } from '../layout/text-lines';
import type { LiveCells } from '../layout/live-cells';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { present } from '../../spreadsheet/present';

const FIELDS: readonly DimensionField[] = ['leadUnit', 'township'];
/** Rows of one block; each quarter has its own. */
const MOST_GROUPS = 200;
const LABEL_WIDTH = 24;
/** Wide enough together for the notes and the signature, however few they are. */
const FIGURES_WIDTH = 104;

/** 季度开工分单位: planned, started, early, late, rate, needed and short by unit and township, quarter by quarter (第九条, 第十条). */
export function* quarterGroups(context: SheetContext, live: LiveCells): CooperativeTask<SheetPlan> {
  const { start, planYear } = context.progress;
  const keys = start.quarters.map((quarter) => keysOf(quarter, start.basis === 'all-projects'));
  const draft = new SheetBuilder([LABEL_WIDTH, ...widthsOf(keys)], {
    large: context.settings.largeOnA3,
  });
  draft.head(TITLE.quarterGroups(planYear), captionOf(context), '单位：个');
  const frozen = draft.row;
  let cut = false;
  for (const field of FIELDS) {
    const dimension = context.dimension(field);
    if (!dimension) continue;
    for (const [index, quarter] of start.quarters.entries()) {
      yield;
      const made = new GroupColumns(context, live, present(keys[index], 'keys', index), { quarter });
      const table = new GroupTable(draft, context, 'quarter-groups', made, {
        most: MOST_GROUPS,
        only: 'newProjects',
        order: (a, b) => b.tally.newProjects - a.tally.newProjects,
      });
      table.write(dimension, quarterBlock(BLOCK_TITLE[field], quarterName(quarter.quarter), quarter.target));
      cut ||= table.cut;
    }
  }
  draft.space(1);
  draft.notes([
    BASIS_RULE[start.basis],
    ...countingRules(context),
    DUE_RULE,
    NEEDED_NOTE,
    ...(cut ? [restNote(MOST_GROUPS)] : []),
    ...live.notes(),
  ]);
  draft.sign();
  return draft.finish({
    key: 'quarter-groups',
    title: TAB.quarterGroups,
    tabColor: 'C55A11',
    freeze: { rows: frozen, columns: 1 },
  });
}

/** Every column has room for its longest heading; what is left of the width is shared. */
function widthsOf(keys: readonly (readonly ColumnKey[])[]): number[] {
  const columns = Math.max(...keys.map(({ length }) => length));
  const needed = Array.from({ length: columns }, (_, at) => Math.max(...keys.map((of) => headingWidth(of[at]))));
  const more = Math.max(0, FIGURES_WIDTH - needed.reduce((sum, width) => sum + width, 0)) / columns;
  return needed.map((width) => width + more);
}

function headingWidth(key: ColumnKey | undefined): number {
  return key === undefined ? 0 : oneLine(BREAKDOWN[key]);
}

/** A quarter that has begun has actual figures where the ledger tells of starts; any other has its plan. */
function keysOf(quarter: QuarterResult, allProjects: boolean): ColumnKey[] {
  const base: ColumnKey[] = allProjects ? ['count', 'newProjects'] : ['newProjects'];
  if (quarter.started === null) return [...base, 'planned', 'needed', 'short'];
  return [...base, 'due', 'started', 'early', 'late', 'rate', 'needed', 'short'];
}
