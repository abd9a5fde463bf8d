import { WorkbookFault, type MarkPlan } from '../../../spreadsheet/port';
import type { BookContext } from '../book/context';
import { isProtected } from '../sheet/state';
import { child, flag } from '../xml/element';

/** Refuses marks on sheets that do not take them; clearing what is not there is nothing. */
export function checkMarks(context: BookContext, plans: readonly MarkPlan[]): void {
  for (const plan of plans) {
    const { name, part } = context.worksheet(plan.sheetId);
    if (plan.rules.length === 0 && context.rules(part).length === 0) continue;
    const { root } = context.scan(part);
    // A protected sheet may leave the format of its cells open to change.
    const locked = isProtected(root) && flag(child(root, 'sheetProtection'), 'formatCells', true);
    if (locked) throw new WorkbookFault('sheet-protected', name);
  }
}
