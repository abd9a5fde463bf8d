import type { Control, Plan, Receipt, Workbook } from '../../spreadsheet/port';

/** What was carried out: the host's receipt with the plan, so that it can be done again once it was taken back. */
export interface CarriedOut extends Receipt {
  readonly plan: Plan;
}

/** Carries out a plan that can be taken back and done again. */
export async function carryOut(workbook: Workbook, plan: Plan, control?: Control): Promise<CarriedOut> {
  return { ...(await workbook.apply(plan, control)), plan };
}

/** A plan for sheets that have come back with other ids. */
export function moved(plan: Plan, ids: ReadonlyMap<string, string>): Plan {
  const move = <T extends { readonly sheetId: string }>(part: T): T => ({ ...part, sheetId: ids.get(part.sheetId) ?? part.sheetId });
  return { ...plan, rows: plan.rows.map(move), edits: plan.edits.map(move), marks: plan.marks.map(move), names: plan.names.map(move) };
}
