import type { Area } from '../../../ledger/snapshot';
import { WorkbookFault, type MarkPlan } from '../../port';
import type { BookContext } from '../book/context';
import { LONGEST_FORMAT } from '../edit/check';
import { isProtected } from '../sheet/state';
import { child, flag } from '../xml/element';
import { labelFormat } from '../../common/label-format';

const COLOR = /^[0-9A-Fa-f]{6}$/;
const KEY = /^[A-Za-z0-9-]+$/;

/** Refuses marks that cannot be put on as planned. */
export function checkMarks(context: BookContext, plans: readonly MarkPlan[]): void {
  const sheets = new Set<string>();
  for (const plan of plans) {
    const { name, part } = context.worksheet(plan.sheetId);
    if (sheets.has(plan.sheetId)) throw new WorkbookFault('bad-plan', name);
    sheets.add(plan.sheetId);
    if (plan.rules.length === 0 && context.rules(part).length === 0) continue;
    const { root } = context.scan(part);
    // A protected sheet may leave the format of its cells open to change.
    const locked = isProtected(root) && flag(child(root, 'sheetProtection'), 'formatCells', true);
    if (locked) throw new WorkbookFault('sheet-protected', name);
    const keys = new Set(plan.rules.map((rule) => rule.key));
    const fine = plan.rules.every(
      (rule) =>
        KEY.test(rule.key) &&
        COLOR.test(rule.fill) &&
        COLOR.test(rule.color) &&
        [...rule.areas, ...rule.labelAreas].every(isOnSheet) &&
        (rule.labelAreas.length === 0 || labelFormat(rule.label).length <= LONGEST_FORMAT),
    );
    if (!fine || keys.size !== plan.rules.length) throw new WorkbookFault('bad-plan', name);
  }
}

/** True for a block of at least one cell inside the limits of a sheet. */
export function isOnSheet(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (!whole || area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) return false;
  return area.row + area.rows <= 1_048_576 && area.column + area.columns <= 16_384;
}
