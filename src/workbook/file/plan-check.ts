import { WorkbookFault, type Plan } from '../../spreadsheet/port';
import { checkPlan as checkInputs } from '../common/plan-checks/check-plan';
import type { BookContext } from './book/context';
import { checkEdits, type SheetEdits } from './edit/check';
import { checkMarks } from './marks/check';

/** Looks at every input of a plan before anything is written. Throws {@link WorkbookFault}. */
export function checkPlan(context: BookContext, plan: Plan): SheetEdits[] {
  checkInputs(plan);
  const structural = plan.sheets.length + plan.removeSheets.length + plan.hideSheets.length > 0;
  if (structural && context.book.structureLocked) throw new WorkbookFault('workbook-protected');
  checkMarks(context, plan.marks);
  return checkEdits(context, plan.edits, plan.fills);
}
