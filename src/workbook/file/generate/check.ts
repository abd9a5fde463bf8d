import { parseCell } from '../../../ledger/address';
import type { PlanValue, SheetPlan } from '../../../sheets/plan';
import { STYLES } from '../../../sheets/style';
import { WorkbookFault, type Plan } from '../../port';
import { isWritable } from '../edit/check';
import { isOnSheet } from '../marks/check';

const LONGEST_FORMULA = 8192;
const WIDEST = 255;
const TALLEST = 409;

/** Refuses plans of sheets that cannot be written as they stand. */
export function checkSheets(plan: Pick<Plan, 'sheets' | 'removeSheets'>): void {
  const keys = [...plan.sheets.map((sheet) => sheet.key), ...plan.removeSheets];
  if (new Set(keys).size !== keys.length) throw new WorkbookFault('bad-plan', keys.join(' '));
  for (const sheet of plan.sheets) if (!isSound(sheet)) throw new WorkbookFault('bad-plan', sheet.title);
}

function isSound(sheet: SheetPlan): boolean {
  const { rows, columns } = sheet.freeze;
  return (
    sheet.widths.every((width) => width >= 0 && width <= WIDEST) &&
    sheet.heights.every(({ row, points }) => row >= 0 && points > 0 && points <= TALLEST) &&
    [rows, columns].every((count) => Number.isInteger(count) && count >= 0) &&
    /^[0-9A-Fa-f]{6}$/.test(sheet.tabColor) &&
    sheet.merges.every(isOnSheet) &&
    sheet.links.every((link) => parseCell(link.cell) !== null) &&
    sheet.charts.every((chart) => [chart.place, chart.categories, ...chart.series.map((each) => each.values)].every(isOnSheet)) &&
    sheet.blocks.every(isSoundBlock)
  );
}

function isSoundBlock({ row, column, values, styles }: SheetPlan['blocks'][number]): boolean {
  const names = typeof styles === 'string' ? [styles] : styles;
  const width = values.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width === 0) return true;
  return (
    isOnSheet({ row, column, rows: values.length, columns: width }) &&
    names.every((name) => name in STYLES) &&
    (typeof styles === 'string' || styles.length >= width) &&
    values.every((line) => line.every(isSoundValue))
  );
}

function isSoundValue(value: PlanValue): boolean {
  if (!isFormula(value)) return isWritable(value);
  const { formula } = value;
  return formula !== '' && !formula.startsWith('=') && formula.length <= LONGEST_FORMULA && isWritable(value.value);
}

/** True for a formula of a plan. */
export function isFormula(value: PlanValue): value is Extract<PlanValue, { formula: string }> {
  return typeof value === 'object' && value !== null && 'formula' in value;
}
