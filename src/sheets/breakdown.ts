import { columnLetters } from '../ledger/address';
import { BASIS_RULE, DUE_RULE, numbered, PLAN_RULE, SIGNATURE, TAB, TITLE, UNIT_LINE } from '../wording/sheets';
import { BLOCK_TITLE, blockTitle, BREAKDOWN, COMPLETION_RULE, LEADERS_NOTE, NEW_GROUP_NOTE, restNote } from '../wording/sheets-breakdown';
import { breakdownColumns, type BreakdownColumn, type BreakdownRow } from './breakdown-columns';
import { assumedUnits, captionOf, type SheetContext } from './context';
import { SheetDraft } from './draft';
import { dimension, type Dimension, type DimensionField, type Group } from './groups';
import { computed, type LiveCells } from './live';
import type { PlanValue, SheetPlan } from './plan';
import { addUp, tallied, tallies, type Tallied, type Tally } from './tally';

const FIELDS: readonly DimensionField[] = ['field', 'nature', 'leadUnit', 'leader'];
/** Rows of one block; a column of free text could give as many as there are projects. */
const MOST_GROUPS = 1000;
const LABEL_WIDTH = 34;
const FIGURE_WIDTH = 13;

/** 分类汇总: the projects by 领域, 建设性质, 责任单位 and 包联领导 (第九条, 第十条: 压实责任). */
export function breakdown(context: SheetContext, live: LiveCells): SheetPlan {
  const { ledger, progress, queries } = context;
  const columns = breakdownColumns(ledger, progress, queries, live);
  const draft = new SheetDraft([LABEL_WIDTH, ...columns.map(() => FIGURE_WIDTH)]);
  draft.head(TITLE.breakdown(progress.planYear), captionOf(context), UNIT_LINE);
  const headerRow = draft.row;
  draft.header([BREAKDOWN.group, ...columns.map(({ label }) => label)]);
  const dimensions = FIELDS.map((field) => dimension(field, queries)).filter((found) => found !== null);
  const blocks = new Blocks(draft, columns, context);
  dimensions.forEach((found, index) => {
    blocks.write(found, index);
  });
  draft.space(1);
  const notes = [
    BASIS_RULE[progress.start.basis],
    ...(columns.some(({ key }) => key === 'completionRate') ? [COMPLETION_RULE] : []),
    ...(progress.start.counted === 'plan' ? [PLAN_RULE] : []),
    DUE_RULE,
    NEW_GROUP_NOTE,
    ...(dimensions.some(({ partition }) => !partition) ? [LEADERS_NOTE] : []),
    ...(blocks.cut ? [restNote(MOST_GROUPS)] : []),
    ...assumedUnits(context),
    ...live.notes(),
  ];
  numbered(notes).forEach((note) => {
    draft.line(note);
  });
  draft.line(SIGNATURE, 'plain');
  return draft.finish({
    key: 'breakdown',
    title: TAB.breakdown,
    tabColor: '548235',
    freeze: { rows: headerRow + 1, columns: 1 },
    repeatRows: { first: headerRow, last: headerRow },
  });
}

/** Writes block after block; the total of the first serves the blocks whose rows overlap. */
class Blocks {
  private total: { readonly number: number; readonly tally: Tally } | null = null;
  private readonly tallied: Tallied;
  cut = false;

  constructor(
    private readonly draft: SheetDraft,
    private readonly columns: readonly BreakdownColumn[],
    context: SheetContext,
  ) {
    this.tallied = tallied(context.ledger, context.progress);
  }

  write(dimension: Dimension, index: number): void {
    const { draft, columns } = this;
    draft.section(blockTitle(index, BLOCK_TITLE[dimension.field]));
    const groups = inOrder(dimension, tallies(this.tallied, dimension));
    const first = draft.row + 1;
    const rows = groups.slice(0, MOST_GROUPS).map((group, at) => this.groupRow(dimension.field, group, first + at));
    if (groups.length > MOST_GROUPS) rows.push(this.restRow(groups.slice(MOST_GROUPS), first + MOST_GROUPS));
    draft.list(rows, ['text', ...columns.map(({ style }) => style)]);
    if (dimension.partition) this.sumRow(first, rows.length, addUp(groups.map(({ tally }) => tally)));
    else if (this.total) this.repeatedTotal(this.total);
  }

  private groupRow(field: DimensionField, { group, tally }: Counted, number: number): PlanValue[] {
    const newProjects = field !== 'nature' || (tally.newProjects > 0 && tally.newProjects < tally.count) ? 'some' : tally.newProjects > 0 ? 'all' : 'none';
    const row: BreakdownRow = { number, tally, where: group.where(), newProjects };
    return [group.label, ...this.columns.map(({ cell }) => cell(row))];
  }

  /** Groups beyond the most that are listed, added up as values. */
  private restRow(rest: readonly Counted[], number: number): PlanValue[] {
    this.cut = true;
    const where = [{ why: 'too-many', label: BREAKDOWN.group, count: 0 }] as const;
    const row: BreakdownRow = { number, tally: addUp(rest.map(({ tally }) => tally)), where, newProjects: 'some' };
    return [BREAKDOWN.other, ...this.columns.map(({ cell }) => cell(row))];
  }

  private sumRow(first: number, rows: number, tally: Tally): void {
    const number = this.draft.row + 1;
    const cells = this.columns.map(({ sums, value, cell }, at): PlanValue => {
      if (!sums) return cell({ number, tally, where: [], newProjects: 'some' });
      const letter = columnLetters(at + 1);
      return rows === 0 ? 0 : computed(`SUM(${letter}${String(first)}:${letter}${String(first + rows - 1)})`, value(tally) ?? 0);
    });
    this.total ??= { number, tally };
    this.writeTotal(BREAKDOWN.sum, cells);
  }

  /** Rows that overlap do not add up to the projects: the total is the first block's. */
  private repeatedTotal(total: { readonly number: number; readonly tally: Tally }): void {
    const cells = this.columns.map(({ value }, at) => computed(`${columnLetters(at + 1)}${String(total.number)}`, value(total.tally) ?? ''));
    this.writeTotal(BREAKDOWN.sumOfProjects, cells);
  }

  private writeTotal(label: string, cells: readonly PlanValue[]): void {
    this.draft.tableRow([label, ...cells], ['totalText', ...this.columns.map(({ totalStyle }) => totalStyle)]);
  }
}

interface Counted {
  readonly group: Group;
  readonly tally: Tally;
}

/** By number of projects, then by investment, then as the ledger first names them; blanks last. */
function inOrder(dimension: Dimension, sums: readonly Tally[]): Counted[] {
  const counted = dimension.groups.flatMap((group, index) => {
    const tally = sums[index];
    return tally ? [{ group, tally }] : [];
  });
  const isBlank = ({ group }: Counted): number => Number(group.label === BREAKDOWN.blank);
  return counted.sort((a, b) => isBlank(a) - isBlank(b) || b.tally.count - a.tally.count || b.tally.total - a.tally.total);
}
