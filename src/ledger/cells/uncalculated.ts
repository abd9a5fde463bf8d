import type { Area, SheetSnapshot } from '../../spreadsheet/snapshot';
import type { AssumptionLog, TouchedFigure } from '../assumptions';
import type { LedgerKind } from '../kinds/kind';
import { countedFields, isRegisterKind } from '../kinds/register';
import { CellState, type Column } from '../ledger';
import { countStates } from './column-sink';
import { present } from '../../spreadsheet/present';

/** What cannot be told while a field's formulas are not calculated, in a ledger of projects. */
const TOUCHED: ReadonlyMap<string, TouchedFigure> = new Map<string, TouchedFigure>([
  ['totalInvestment', 'totalInvestment'],
  ['annualPlan', 'annualPlan'],
  ['yearToDate', 'completed'],
  ['plannedStart', 'plannedStarts'],
  ['actualStart', 'starts'],
  ['startState', 'starts'],
  ['resumed', 'resumption'],
  ['completion', 'completion'],
  ['actualCompletion', 'completion'],
  ['nature', 'projects'],
]);

/** A column with the cells marked whose formula no program has calculated yet: they are neither empty nor 0. */
export function uncalculatedColumn(column: Column<unknown>, rows: ArrayLike<number>, { uncalculated }: SheetSnapshot): Column<unknown> {
  const at = column.match.column;
  const areas = uncalculated.filter((area) => at >= area.column && at < area.column + area.columns);
  if (areas.length === 0) return column;
  const states = column.states.slice();
  for (let record = 0; record < rows.length; record++) {
    const row = present(rows[record], 'rows', record);
    // A host that has the value all the same is believed.
    if (states[record] !== CellState.empty || !areas.some((area) => row >= area.row && row < area.row + area.rows)) continue;
    states[record] = CellState.uncalculated;
  }
  return { ...column, states, counts: countStates(states) };
}

/** Records that formulas of the sheet are not calculated yet, and which figures that leaves open. */
export function noteUncalculated(
  columns: readonly Column<unknown>[],
  { uncalculated }: SheetSnapshot,
  kind: LedgerKind,
  log: AssumptionLog,
): void {
  if (uncalculated.length === 0) return;
  const open = columns.filter(({ counts }) => counts[CellState.uncalculated] > 0).map(({ field }) => field.name);
  // Where start and end have no columns, they are taken from the one of both.
  const taken = kind.fields.filter(
    ({ name, fromSpan }) => fromSpan !== undefined && open.includes(fromSpan) && !columns.some(({ field }) => field.name === name),
  );
  const figures = [...new Set([...open, ...taken.map(({ name }) => name)].flatMap((field) => touchedBy(field, kind) ?? []))];
  log.decide({
    code: 'formula-uncalculated',
    subject: '',
    field: null,
    cells: uncalculated,
    decided: 'left-out',
    options: [{ key: 'left-out' }],
    params: { count: uncalculated.reduce((sum, area) => sum + sizeOf(area), 0) },
    figures,
    serious: figures.length > 0,
  });
}

function touchedBy(field: string, kind: LedgerKind): TouchedFigure | undefined {
  if (!isRegisterKind(kind)) return TOUCHED.get(field);
  return countedFields(kind).has(field) ? 'records' : undefined;
}

function sizeOf({ rows, columns }: Area): number {
  return rows * columns;
}
