import { planSheets } from '../../sheets';
import { EMPTY_PLAN, type Control, type Workbook } from '../../spreadsheet/port';
import { shownValue } from '../../spreadsheet/plan-value';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { printedPages, type PrintedPages } from '../views/printed-pages';
import type { Checked } from '../results';
import { inputOfSheets } from './summarise';

/** A summary sheet that can be printed. */
export interface PrintableSheet {
  readonly key: string;
  readonly name: string;
  readonly printed: PrintedPages;
}

/** What is to be printed: the sheets, in the order of their tabs whatever order is given, and whether large ones go on A3. */
export interface PrintChoice {
  readonly keys: readonly string[];
  readonly largeOnA3: boolean;
}

/** Every summary sheet of a checked ledger that is not switched off, in the order they are read in, with its paper. Writes nothing. */
export function printableSheets(checked: Checked, largeOnA3: boolean): readonly PrintableSheet[] {
  return plansOf(checked, largeOnA3).map((plan) => ({ key: plan.key, name: plan.title, printed: printedPages(plan) }));
}

/** Puts the chosen sheets into a workbook that holds nothing else: as values, since the ledger does not come along. */
export async function putPrintCopy(workbook: Workbook, checked: Checked, choice: PrintChoice, control?: Control): Promise<void> {
  const chosen = plansOf(checked, choice.largeOnA3).filter(({ key }) => choice.keys.includes(key));
  await workbook.apply({ ...EMPTY_PLAN, sheets: chosen.map(asValues) }, control);
}

function plansOf(checked: Checked, largeOnA3: boolean): readonly SheetPlan[] {
  const input = inputOfSheets(checked);
  return planSheets({ ...input, settings: { ...input.settings, set: 'full', largeOnA3 } }).sheets;
}

function asValues(plan: SheetPlan): SheetPlan {
  const blocks = plan.blocks.map((block) => ({
    ...block,
    values: block.values.map((row) => row.map(shownValue)),
  }));
  return { ...plan, blocks, links: [], yours: true };
}
