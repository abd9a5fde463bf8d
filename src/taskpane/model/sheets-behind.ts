import { SHEET_KEYS } from '../../spreadsheet/sheet-keys';
import type { PaneState } from '../session/state';

const SUMMARY: ReadonlySet<string | null> = new Set<string>(SHEET_KEYS);
/** Steps that change what the ledger holds. */
const CHANGING: ReadonlySet<string> = new Set(['fix', 'accept']);

/** Whether summary sheets stand in the workbook and the ledger was changed since, in a program that does not compute their formulas. */
export function areSheetsBehind({ checked, history: { done }, editedSinceSheets }: PaneState): boolean {
  const made = done.map(({ action }) => action).lastIndexOf('summarise');
  const there = made >= 0 || (checked?.sheets.some(({ generated }) => SUMMARY.has(generated)) ?? false);
  return there && (editedSinceSheets || done.slice(made + 1).some(({ action }) => CHANGING.has(action)));
}
