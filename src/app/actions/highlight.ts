import type { Area } from '../../spreadsheet/snapshot';
import { locationOf, tablesOf, sheetColumn } from '../../ledger/combine/row-location';
import type { Ledger } from '../../ledger/ledger';
import { MARK_COLORS, STATUS } from '../../wording/sheets/status';
import { EMPTY_PLAN, type Control, type MarkPlan, type MarkRule, type Workbook } from '../../spreadsheet/port';
import { partOf, runCooperatively } from '../../spreadsheet/run-task';
import { check, type CheckMemory } from './check';
import { legendOf, listingMissingProjects } from '../views/missing-projects';
import type { Highlighted, LedgerRequest, LegendEntry, MissingProject } from '../results';
import { present } from '../../spreadsheet/present';
import { carryOut } from '../history/carry-out';

/** Share of the work that comes before the marks are written. */
const CHECKING = 0.5;

/** 标注未达标项目: marks the rows of the projects that miss the target, each status its own colour and label. */
export async function highlight(workbook: Workbook, request: LedgerRequest, memory: CheckMemory, control?: Control): Promise<Highlighted> {
  const checked = await check(workbook, request, partOf(control, 0, CHECKING), memory);
  const listing = listingMissingProjects(checked.ledger, checked.progress);
  const missing = await runCooperatively(listing, partOf(control, CHECKING, CHECKING));
  const legend = legendOf(checked.progress);
  const receipt = await carryOut(
    workbook,
    { ...EMPTY_PLAN, marks: markPlans(checked.ledger, missing, legend) },
    partOf(control, CHECKING, 1),
  );
  return { checked, missing, legend, receipt };
}

/** The marks of every sheet of the ledger; a sheet without a project to mark loses those it had. */
export function markPlans(ledger: Ledger, missing: readonly MissingProject[], legend: readonly LegendEntry[]): MarkPlan[] {
  const plans = new Map<string, MarkPlan>();
  const rowsOf = new Map<Ledger, RowsByStatus>(tablesOf(ledger).map((table) => [table, new Map()]));
  for (const { status, row } of missing) {
    const place = locationOf(ledger, row);
    const byStatus = present(rowsOf.get(place.ledger), 'table of a project');
    const rows = byStatus.get(status);
    if (rows) rows.push(place.row);
    else byStatus.set(status, [place.row]);
  }
  for (const [table, rows] of rowsOf) {
    const plan = markPlan(table, rows, legend);
    const before = plans.get(plan.sheetId);
    plans.set(plan.sheetId, before ? joinMarks(before, plan) : plan);
  }
  return Array.from(plans.values(), ({ sheetId, rules }) => ({ sheetId, rules: rules.filter(({ areas }) => areas.length > 0) }));
}

/** Rows on the sheet of the projects to mark. */
type RowsByStatus = Map<MissingProject['status'], number[]>;

/** The marks of two tables on one sheet: both have the rules of the legend, in its order. */
function joinMarks(first: MarkPlan, second: MarkPlan): MarkPlan {
  const join = (rule: MarkRule, other: MarkRule | undefined): MarkRule => ({
    ...rule,
    areas: [...rule.areas, ...(other?.areas ?? [])],
    labelAreas: [...rule.labelAreas, ...(other?.labelAreas ?? [])],
  });
  return { ...first, rules: first.rules.map((rule, at) => join(rule, second.rules[at])) };
}

/** Marks over the columns of one table; the label goes before the project's name. */
function markPlan(ledger: Ledger, rows: RowsByStatus, legend: readonly LegendEntry[]): MarkPlan {
  const columns = [...ledger.columns, ...ledger.unmatched].map(({ column }) => sheetColumn(column));
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const names = ledger.columns.find(({ field }) => field.type === 'name');
  const nameColumn = names ? sheetColumn(names.column) : first;
  const rules = legend.map(({ status }): MarkRule => {
    const runs = rowRuns(rows.get(status) ?? []);
    const areas = (column: number, columnCount: number): Area[] =>
      runs.map((run) => ({ row: run.row, rows: run.rows, column, columns: columnCount }));
    return { key: status, ...MARK_COLORS[status], areas: areas(first, width), labelAreas: areas(nameColumn, 1), label: STATUS[status] };
  });
  return { sheetId: ledger.snapshot.sheet.id, rules };
}

/** Neighbouring rows as one run, so that a mark needs few rectangles. */
function rowRuns(rows: readonly number[]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
