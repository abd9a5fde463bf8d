import { civilOf, monthEnd } from '../../spreadsheet/calendar';
import { yearBefore, type CompletionResult } from '../../progress/completion';
import { GO_TO_ROW, TAB, TITLE } from '../../wording/sheets/sheets';
import { COMPLETION, unclearCompletionNote, undatedCompletionNote, yearOnlyNote } from '../../wording/sheets/completion';
import { cutNote } from '../../wording/sheets/lists';
import { captionOf, type SheetContext } from '../context';
import { MOST_LISTED, SheetBuilder } from '../layout/sheet-builder';
import { isObstacle, type Obstacle } from '../formula/obstacle';
import { bracketed } from '../formula/starts';
import type { LiveCells } from '../layout/live-cells';
import type { PlanValue, SheetPlan } from '../../spreadsheet/sheet-plan';
import { ProjectCells } from '../layout/project-cells';
import { rowLink, rowNumber } from '../layout/row-link';
import { present } from '../../spreadsheet/present';

const WIDTHS = [36, 14, 14, 13, 10, 37, 7];
/** Column of the row in the ledger, which leads there. */
const LEDGER_ROW = WIDTHS.length - 1;
const MEANING = [{ from: LEDGER_ROW - 1, to: LEDGER_ROW }];

/** 投产达效: planned and actual completion by quarter, what is overdue and what comes next (第十三条). */
export function completion(context: SheetContext, live: LiveCells): SheetPlan {
  const { ledger, progress } = context;
  const result = context.completion();
  const hasPlan = ledger.period('completion') !== null;
  const draft = new SheetBuilder(WIDTHS, { large: context.settings.largeOnA3 });
  draft.head(TITLE.completion(progress.planYear), captionOf(context), '单位：个');
  const frozen = draft.row;
  draft.header([...COMPLETION.head, ''], MEANING);
  if (hasPlan) quarterRows(context, live, result, draft);
  const overdue =
    hasPlan && result.told
      ? sortedBy(
          result.due,
          (record) => (result.due[record] ?? Infinity) <= progress.asOf && (result.completedFrom[record] ?? Infinity) > progress.asOf,
        )
      : [];
  const tomorrow = civilOf(progress.asOf + 1);
  const horizon = monthEnd(tomorrow.year, (Math.ceil(tomorrow.month / 3) + 1) * 3);
  const next = sortedBy(result.due, (record) => {
    const day = result.due[record] ?? Infinity;
    return day > progress.asOf && day <= horizon && (result.completedFrom[record] ?? Infinity) > progress.asOf;
  });
  const hidden = result.told ? list(context, draft, overdue, result, 'overdue') : 0;
  const more = hasPlan ? list(context, draft, next, result, 'next') : 0;
  const undated = result.undated.reduce((sum, each) => sum + each, 0);
  draft.space(1);
  draft.notes([
    ...(hasPlan ? [] : [COMPLETION.noPlan]),
    ...(result.told ? [] : [COMPLETION.noFacts]),
    COMPLETION.due,
    ...(result.yearOnly > 0 ? [yearOnlyNote(result.yearOnly)] : []),
    ...(result.unclear > 0 ? [unclearCompletionNote(result.unclear)] : []),
    ...(undated > 0 ? [undatedCompletionNote(undated)] : []),
    ...(hidden + more > 0 ? [cutNote(MOST_LISTED, hidden + more)] : []),
    ...live.notes(),
  ]);
  draft.sign();
  return draft.finish({
    key: 'completion',
    title: TAB.completion,
    tabColor: '00B0A0',
    freeze: { rows: frozen, columns: 0 },
  });
}

function quarterRows(
  { queries, progress, traces, ledger }: SheetContext,
  live: LiveCells,
  result: CompletionResult,
  draft: SheetBuilder,
): void {
  const before = yearBefore(progress.planYear);
  const every = [queries.everyRecord()];
  const due = (day: number): string | Obstacle => queries.count([...every, queries.completionBy(result, day)]);
  const done = (day: number): string | Obstacle | null => queries.completed(result, every, { day, cell: null });
  const minus = (whole: string | Obstacle | null, part: string | Obstacle | null): string | Obstacle | null => {
    if (whole === null || part === null) return null;
    if (isObstacle(whole)) return whole;
    return isObstacle(part) ? part : `${whole}-${bracketed(part)}`;
  };
  const cell = (value: number | null, formula: string | Obstacle | null): PlanValue =>
    value === null || formula === null ? value : live.fromLedger(value, formula);
  const size = ledger.rows.length;
  const between = (from: number, to: number) => () =>
    recordsThat(size, (record) => (result.due[record] ?? Infinity) > from && (result.due[record] ?? Infinity) <= to);
  const lines = [
    {
      words: COMPLETION.planned,
      cells: result.quarters.map(({ planned, quarter }, at) =>
        cell(planned, minus(due(quarter.end), due(result.quarters[at - 1]?.quarter.end ?? before))),
      ),
    },
    {
      words: COMPLETION.plannedByEnd,
      cells: result.quarters.map(({ plannedByEnd, quarter }) => cell(plannedByEnd, minus(due(quarter.end), due(before)))),
    },
    // A state word alone tells of no year: only dates are counted here.
    {
      words: COMPLETION.completed,
      cells: result.quarters.map(({ completed, quarter }) =>
        cell(completed, result.undated.includes(1) ? null : minus(done(quarter.cutoff), done(before))),
      ),
    },
    {
      words: COMPLETION.overdue,
      cells: result.quarters.map(({ overdue, quarter }) => cell(overdue, queries.overdueCompletions(result, quarter.cutoff))),
    },
  ];
  lines.forEach(({ words: [label, meaning], cells }, line) => {
    result.quarters.forEach(({ quarter, overdue }, at) => {
      const from = line === 0 ? (result.quarters[at - 1]?.quarter.end ?? before) : before;
      if (line < 2) traces.put('completion', draft.row, at + 1, between(from, quarter.end));
      if (line === 3 && overdue !== null)
        traces.put('completion', draft.row, at + 1, () =>
          recordsThat(
            size,
            (record) => (result.due[record] ?? Infinity) <= quarter.cutoff && (result.completedFrom[record] ?? Infinity) > quarter.cutoff,
          ),
        );
    });
    draft.tableRow([label, ...cells, meaning, null], ['text', 'integer', 'integer', 'integer', 'integer', 'text', 'text'], MEANING);
  });
}

/** Projects of a kind, the earliest planned first; gives how many found no room. */
function list(
  { ledger, progress }: SheetContext,
  draft: SheetBuilder,
  records: readonly number[],
  { due }: CompletionResult,
  kind: 'overdue' | 'next',
): number {
  const cells = new ProjectCells(ledger);
  const plan = ledger.period('completion');
  const shown = records.slice(0, MOST_LISTED);
  const overdue = kind === 'overdue';
  const rows = draft.table(
    {
      heading: COMPLETION.total(overdue ? COMPLETION.list : COMPLETION.next, records.length),
      labels: overdue ? COMPLETION.listHead : COMPLETION.nextHead,
      nothing: overdue ? COMPLETION.none : COMPLETION.noNext,
    },
    shown.map((record) => [
      cells.name(record),
      cells.unit(record),
      cells.leaders(record),
      cells.date(plan, record),
      Math.abs(progress.asOf - (due[record] ?? progress.asOf)),
      cells.remarks(record),
      rowNumber(ledger, record),
    ]),
    ['text', 'text', 'text', 'center', 'integer', 'text', 'linkNumber'],
  );
  rows.forEach((row, index) => {
    draft.link({ row, column: LEDGER_ROW, ...rowLink(ledger, present(shown[index], 'records', index)), tip: GO_TO_ROW });
  });
  return records.length - shown.length;
}

function sortedBy(due: Float64Array, is: (record: number) => boolean): number[] {
  return recordsThat(due.length, is).sort((a, b) => present(due[a], 'due', a) - present(due[b], 'due', b) || a - b);
}

function recordsThat(size: number, is: (record: number) => boolean): number[] {
  const records: number[] = [];
  for (let record = 0; record < size; record++) if (is(record)) records.push(record);
  return records;
}
