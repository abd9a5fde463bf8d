import type { CellValue } from './snapshot';
import type { PlanFormula, PlanValue } from './sheet-plan';

/** True for a formula of a plan. */
export function isPlanFormula(value: PlanValue): value is PlanFormula {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

/** What the cell shows now: of a formula the value it has. */
export function shownValue(value: PlanValue): CellValue {
  return isPlanFormula(value) ? value.value : value;
}
