import { areaAddress, quoteSheet } from '../../spreadsheet/address';
import type { NamePlan } from '../../spreadsheet/port';
import { OUR_NAME, settleNames, type FoundName, type SettledName } from '../common/names';
import type { Workbook } from './jsapi';
import { nameOf, sheetOf } from './read/sheet-list';

/** A name of the workbook before and after. */
export interface NameChange {
  readonly name: string;
  /** Null if there was none. */
  readonly former: FoundName | null;
  /** With the leading `=`. */
  readonly formula: string;
}

/** Settles which names are written: `used` are those in formulas of sheets of ours. */
export function planNames(workbook: Workbook, plans: readonly NamePlan[], used: ReadonlySet<string>): readonly SettledName[] {
  const tables = plans.length === 0 ? new Set<string>() : namesOfTables(workbook);
  return settleNames(plans, used, (name) => {
    if (tables.has(name.toLowerCase())) return 'taken';
    const found = nameOf(workbook, name);
    return found && { formula: found.RefersTo, comment: found.Comment };
  }).names;
}

/** The names of tables in small letters: ET takes no defined name that is spelled like one. */
function namesOfTables({ Worksheets }: Workbook): ReadonlySet<string> {
  const names = new Set<string>();
  for (let sheet = 1, sheets = Worksheets.Count; sheet <= sheets; sheet++) {
    const { ListObjects } = Worksheets.Item(sheet);
    for (let table = 1, tables = ListObjects.Count; table <= tables; table++) names.add(ListObjects.Item(table).Name.toLowerCase());
  }
  return names;
}

/** What is to be written about settled names. Throws `sheet-missing`. */
export function nameChanges(workbook: Workbook, names: readonly SettledName[]): NameChange[] {
  return names.map(({ name, former, plan: { sheetId, area } }) => {
    const address = areaAddress(area).replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2');
    return { name, former, formula: `=${quoteSheet(sheetOf(workbook, sheetId).name)}!${address}` };
  });
}

/** Writes names; one of ours that has lost its remark gets it again. */
export function writeNames(workbook: Workbook, changes: readonly NameChange[]): void {
  for (const { name, former, formula } of changes) {
    const found = former && nameOf(workbook, name);
    if (!found) {
      workbook.Names.Add(name, formula).Comment = OUR_NAME;
      continue;
    }
    found.RefersTo = formula;
    if (former.comment !== OUR_NAME) found.Comment = OUR_NAME;
  }
}

/** Puts names back as they were, unless they have been given another meaning since. `begin` is called before one is changed. */
export function revertNames(workbook: Workbook, changes: readonly NameChange[], begin: () => void): void {
  for (const { name, former, formula } of changes) {
    const found = nameOf(workbook, name);
    if (!found || plain(found.RefersTo) !== plain(formula)) continue;
    begin();
    if (former === null) {
      found.Delete();
      continue;
    }
    // What the name refers to comes last: by that it is known as still to be put back.
    if (former.comment !== OUR_NAME) found.Comment = former.comment;
    found.RefersTo = former.formula;
  }
}

/** ET drops quotes that a sheet's name does not need. */
function plain(formula: string): string {
  return formula.replace(/'/g, '');
}
