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
  const { rows, edits, fills, marks, names } = plan;
  return { ...plan, rows: rows.map(move), edits: edits.map(move), fills: fills.map(move), marks: marks.map(move), names: names.map(move) };
}
