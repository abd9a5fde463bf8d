import { areaAddress, quoteSheet } from '../../spreadsheet/address';
import { WorkbookFault, type NamePlan } from '../../spreadsheet/port';
import type { Workbook } from './jsapi';
import { nameOf, sheetOf } from './read/sheet-list';

/** Comment of a name that says it is ours to replace; the other hosts write the same. */
const OURS = 'XMTZ';

/** A name of the workbook before and after, with the leading `=`; null if there was none. */
export interface NameChange {
  readonly name: string;
  readonly former: string | null;
  readonly formula: string;
}

/** The names to be written. Throws `bad-plan` for a name that the user has given already. */
export function planNames(workbook: Workbook, plans: readonly NamePlan[]): NameChange[] {
  return plans.map(({ name, sheetId, area }) => {
    const sheet = sheetOf(workbook, sheetId);
    const found = nameOf(workbook.Names, name);
    if (found && found.Comment !== OURS) throw new WorkbookFault('bad-plan', name);
    const address = areaAddress(area).replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2');
    return { name, former: found ? found.RefersTo : null, formula: `=${quoteSheet(sheet.name)}!${address}` };
  });
}

export function writeNames(workbook: Workbook, changes: readonly NameChange[]): void {
  for (const { name, formula } of changes) {
    const found = nameOf(workbook.Names, name);
    if (found) found.RefersTo = formula;
    else workbook.Names.Add(name, formula).Comment = OURS;
  }
}

/** Puts names back as they were, unless they have been given another meaning since. */
export function revertNames(workbook: Workbook, changes: readonly NameChange[]): void {
  for (const { name, former, formula } of changes) {
    const found = nameOf(workbook.Names, name);
    if (!found || plain(found.RefersTo) !== plain(formula)) continue;
    if (former === null) found.Delete();
    else found.RefersTo = former;
  }
}

/** ET drops quotes that a sheet's name does not need. */
function plain(formula: string): string {
  return formula.replace(/'/g, '');
}
