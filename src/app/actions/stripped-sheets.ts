import type { Workbook } from '../../spreadsheet/port';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { SheetInfo, SheetSnapshot } from '../../spreadsheet/snapshot';
import { isSourceLine } from '../../wording/sheets/sheets';

/** Zero-based row of a summary sheet that tells who fills it in, the day and the sheets it rests on. */
const SOURCE_ROW = 1;

/**
 * Plans that are to replace a summary sheet of ours whose signs another program has taken away: it still bears the title
 * that we give, and the line of its sources word for word. Without this a second set would stand beside the first. Gives
 * the plans in their order, and the names of the sheets known by their words alone.
 */
export async function replacingStripped(
  workbook: Workbook,
  before: readonly SheetInfo[],
  plans: readonly SheetPlan[],
): Promise<{ readonly plans: readonly SheetPlan[]; readonly stripped: readonly string[] }> {
  const unsigned = plans.flatMap(({ key, title }) =>
    before.some(({ generated }) => generated === key)
      ? []
      : before.filter(({ name, type, generated }) => name === title && type === 'worksheet' && generated === null),
  );
  if (unsigned.length === 0) return { plans, stripped: [] };
  const read = await workbook.readSheets(unsigned.map(({ id }) => id));
  const stripped = read.filter(tellsSources).map(({ sheet }) => sheet.name);
  return { plans: plans.map((plan) => (stripped.includes(plan.title) ? { ...plan, replacesNamesake: true } : plan)), stripped };
}

function tellsSources({ values }: SheetSnapshot): boolean {
  const text = values[SOURCE_ROW]?.[0];
  return typeof text === 'string' && isSourceLine(text);
}
