import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { SheetInfo, SheetSnapshot } from '../../spreadsheet/snapshot';
import { isSourceLine } from '../../wording/sheets/sheets';

/** Zero-based row of a summary sheet that tells who fills it in, the day and the sheets it rests on. */
const SOURCE_ROW = 1;

/** Whether a sheet is a summary sheet of ours whose signs another program has taken away: it still has the line of its sources word for word. */
export function isStripped({ sheet, values }: SheetSnapshot): boolean {
  const text = values[SOURCE_ROW]?.[0];
  return sheet.generated === null && typeof text === 'string' && isSourceLine(text);
}

/**
 * The plans, those told to replace their namesake of which a sheet without signs is among `stripped` and no other sheet
 * carries the sign: else a second set would stand beside the first. Gives the names of the sheets known so.
 */
export function replacingStripped(
  before: readonly SheetInfo[],
  stripped: readonly string[],
  plans: readonly SheetPlan[],
): { readonly plans: readonly SheetPlan[]; readonly replaced: readonly string[] } {
  const isReplaced = ({ key, title }: SheetPlan): boolean => stripped.includes(title) && !before.some(({ generated }) => generated === key);
  return {
    plans: plans.map((plan) => (isReplaced(plan) ? { ...plan, replacesNamesake: true } : plan)),
    replaced: plans.filter(isReplaced).map(({ title }) => title),
  };
}
