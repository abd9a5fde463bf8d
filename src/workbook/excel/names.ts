import { areaAddress, quoteSheet } from '../../spreadsheet/address';
import { OUR_NAME, settleNames, type FoundName, type NameUse, type SettledName } from '../common/names';
import type { NamePlan } from '../../spreadsheet/port';
import type { Also } from './read/sheet-list';
import type { Session } from './session';

/** A name of the workbook before and after. */
export interface NameJournal {
  readonly name: string;
  /** Null if there was none. */
  readonly former: FoundName | null;
  /** With the leading `=`. */
  readonly formula: string;
}

/** What the workbook has under names. Names that nobody has asked for are not in it. */
export type FoundNames = Map<string, NameUse>;

/** Asks for names along with something else; `found` takes what they are. Excel adds no name that a table bears. */
export function askForNames(names: readonly string[], found: FoundNames): Also {
  return (context) => {
    const asked = names.map((name) => ({
      name,
      item: context.workbook.names.getItemOrNullObject(name).load('formula,comment'),
      table: context.workbook.tables.getItemOrNullObject(name).load('name'),
    }));
    return () => {
      for (const { name, item, table } of asked) found.set(name, table.isNullObject ? foundName(item) : 'taken');
    };
  };
}

function foundName(item: Excel.NamedItem): FoundName | null {
  if (item.isNullObject) return null;
  const formula: unknown = item.formula;
  return { formula: typeof formula === 'string' ? formula : '', comment: item.comment };
}

/** Settles which names a plan writes; asks for further ones only where a name of the user's is in the way. */
export async function settlePlannedNames(
  session: Session,
  plans: readonly NamePlan[],
  used: ReadonlySet<string>,
  found: FoundNames,
): Promise<readonly SettledName[]> {
  for (;;) {
    const { names, unknown } = settleNames(plans, used, (name) => found.get(name));
    if (unknown.length === 0) return names;
    await session.read(async (context) => {
      const take = askForNames(unknown, found)(context);
      await context.sync();
      take();
    });
  }
}

/** What is to be written about settled names. */
export function nameJournals(names: readonly SettledName[], nameOfSheet: (sheetId: string) => string): NameJournal[] {
  return names.map(({ name, former, plan: { sheetId, area } }) => {
    const address = areaAddress(area).replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2');
    return { name, former, formula: `=${quoteSheet(nameOfSheet(sheetId))}!${address}` };
  });
}

/** Queues the writing of names; one of ours that has lost its remark gets it again. */
export function queueNames(context: Excel.RequestContext, names: readonly NameJournal[]): void {
  for (const { name, former, formula } of names) {
    if (former === null) {
      context.workbook.names.add(name, formula, OUR_NAME);
      continue;
    }
    const item = context.workbook.names.getItem(name);
    item.formula = formula;
    if (former.comment !== OUR_NAME) item.comment = OUR_NAME;
  }
}

/** Puts names back as they were, unless they have been given another meaning since. `begin` is called before the first is changed. */
export async function revertNames(session: Session, names: readonly NameJournal[], begin: () => void): Promise<void> {
  if (names.length === 0) return;
  await session.read(async (context) => {
    const asked = names.map((journal) => ({
      journal,
      item: context.workbook.names.getItemOrNullObject(journal.name).load('formula,comment'),
    }));
    await context.sync();
    const ours = asked.filter(({ journal, item }) => {
      const now = foundName(item);
      return now !== null && plain(now.formula) === plain(journal.formula);
    });
    if (ours.length === 0) return;
    begin();
    for (const {
      journal: { former },
      item,
    } of ours) {
      if (former === null) {
        item.delete();
        continue;
      }
      item.formula = former.formula;
      if (former.comment !== OUR_NAME) item.comment = former.comment;
    }
    await context.sync();
  });
}

/** Excel drops quotes that a sheet's name does not need. */
function plain(formula: string): string {
  return formula.replaceAll("'", '');
}
