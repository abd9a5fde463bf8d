import { shownValue } from '../../spreadsheet/plan-value';
import { bulletinText, planningSheets } from '../../sheets';
import { roleAt } from '../../spreadsheet/chart-look';
import type { ChartPlan, PlanValue, SeriesRole, SheetPlan } from '../../spreadsheet/sheet-plan';
import type { Trace } from '../../sheets/layout/traces';
import { cellText } from '../../ledger/cells/cell-text';
import type { Area } from '../../spreadsheet/snapshot';
import type { Ledger } from '../../ledger/ledger';
import type { Control, Workbook } from '../../spreadsheet/port';
import { runCooperatively } from '../../spreadsheet/run-task';
import { inputOfSheets } from '../actions/summarise';
import type { Checked } from '../results';

/** A chart of the summary sheets as figures, for a picture of it. */
export interface ChartFigures {
  readonly title: string;
  readonly type: ChartPlan['type'];
  /** The values are shares of 1. */
  readonly shares: boolean;
  readonly categories: readonly string[];
  /** `role`: what a series tells; it looks the same in the sheet, in the pane and in a picture. */
  readonly series: readonly { readonly name: string; readonly role: SeriesRole; readonly values: readonly (number | null)[] }[];
}

/** What the summary sheets would say of the ledger as it stands, without writing any. */
export interface Insight {
  readonly charts: readonly ChartFigures[];
  /** 调度通报 as plain text. */
  readonly bulletin: string;
  readonly sheets: readonly SheetPlan[];
  readonly trace: Trace;
}

/** Where a number comes from, or why that cannot be told. */
export type Origin =
  | {
      readonly kind: 'records';
      readonly sheet: string;
      readonly label: string;
      readonly ledger: Ledger;
      readonly records: readonly number[];
    }
  /** No cell of a summary sheet is selected; one that counts no records; a sheet made from a ledger that has changed since. */
  | { readonly kind: 'elsewhere' | 'no-number' | 'outdated' };

/** Works out charts, bulletin and traces of a checked ledger. Writes nothing. */
export async function insightOf(checked: Checked, control?: Control): Promise<Insight> {
  const input = inputOfSheets(checked);
  const { sheets, trace } = await runCooperatively(planningSheets(input), control);
  return {
    sheets,
    trace,
    // The leaders' page draws what the sheets after it draw larger.
    charts: sheets.filter(({ key }) => key !== 'one-page').flatMap(chartsOfSheet),
    bulletin: bulletinText(input),
  };
}

/** Finds the records behind the cell that the user has selected on a summary sheet. */
export async function originOf(workbook: Workbook, { sheets, trace }: Insight): Promise<Origin> {
  const place = await workbook.selection();
  const info = place && (await workbook.listSheets()).find(({ id }) => id === place.sheetId);
  const plan = info && sheets.find(({ key }) => key === info.generated);
  if (!plan || !info) return { kind: 'elsewhere' };
  const traced = trace(plan.key, place.row, place.column);
  if (!traced) return { kind: 'no-number' };
  const [snapshot] = await workbook.readSheets([place.sheetId]);
  const label = [0, 1].map((column) => valueAt(plan, place.row, column)).find((value) => typeof value === 'string' && value !== '') ?? '';
  const shown = (column: number): string =>
    cellText(snapshot?.values[place.row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? null);
  // Rows move when the ledger gets other units or projects: the words beside the number must still be those planned.
  if (typeof label !== 'string' || !snapshot || (shown(0) !== label && shown(1) !== label)) return { kind: 'outdated' };
  return { kind: 'records', sheet: info.name, label, ledger: traced.ledger, records: traced.records };
}

/** The charts of a sheet as figures. */
export function chartsOfSheet(sheet: SheetPlan): ChartFigures[] {
  return sheet.charts.map((chart) => figuresOf(sheet, chart));
}

function figuresOf(plan: SheetPlan, { title, type, shares, categories, series }: ChartPlan): ChartFigures {
  const values = ({ row, column, rows, columns }: Area): PlanValue[] =>
    Array.from({ length: rows * columns }, (_, at) => valueAt(plan, row + Math.floor(at / columns), column + (at % columns)));
  return {
    title,
    type,
    shares: shares !== undefined,
    categories: values(categories).map(shownText),
    series: series.map(({ name, values: area }, at) => ({ name, role: roleAt({ series }, at), values: values(area).map(numberOf) })),
  };
}

function valueAt({ blocks }: SheetPlan, row: number, column: number): PlanValue {
  const block = blocks.find((each) => row >= each.row && row < each.row + each.values.length);
  return block?.values[row - block.row]?.[column - block.column] ?? null;
}

function shownText(value: PlanValue): string {
  return cellText(shownValue(value));
}

function numberOf(value: PlanValue): number | null {
  const shown = shownValue(value);
  return typeof shown === 'number' ? shown : null;
}
