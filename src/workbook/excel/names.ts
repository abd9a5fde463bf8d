import { areaAddress, quoteSheet } from '../../spreadsheet/address';
import { WorkbookFault, type NamePlan } from '../../spreadsheet/port';
import type { Also } from './read/sheet-list';
import type { Session } from './session';

/** Comment of a name that says it is ours to replace; the file host writes the same. */
const OURS = 'XMTZ';

/** A name of the workbook before and after. */
export interface NameJournal {
  readonly name: string;
  /** With the leading `=`; null if there was none. */
  readonly former: string | null;
  readonly formula: string;
}

/** Asks for the names that a plan wants to give; `found` takes what they are now. */
export function askForNames(plans: readonly NamePlan[], found: Map<string, { formula: string; ours: boolean } | null>): Also {
  return (context) => {
    const asked = plans.map(({ name }) => [name, context.workbook.names.getItemOrNullObject(name).load('formula,comment')] as const);
    return () => {
      for (const [name, item] of asked) {
        const formula: unknown = item.isNullObject ? null : item.formula;
        found.set(name, item.isNullObject ? null : { formula: typeof formula === 'string' ? formula : '', ours: item.comment === OURS });
      }
    };
  };
}

/** The names to be written. Throws `bad-plan` for a name that the user has given already. */
export function planNames(
  plans: readonly NamePlan[],
  found: ReadonlyMap<string, { formula: string; ours: boolean } | null>,
  nameOfSheet: (sheetId: string) => string,
): NameJournal[] {
  return plans.map(({ name, sheetId, area }) => {
    const former = found.get(name) ?? null;
    if (former && !former.ours) throw new WorkbookFault('bad-plan', name);
    const address = areaAddress(area).replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2');
    return { name, former: former?.formula ?? null, formula: `=${quoteSheet(nameOfSheet(sheetId))}!${address}` };
  });
}

/** Queues the writing of names. */
export function queueNames(context: Excel.RequestContext, names: readonly NameJournal[]): void {
  for (const { name, former, formula } of names) {
    if (former === null) context.workbook.names.add(name, formula, OURS);
    else context.workbook.names.getItem(name).formula = formula;
  }
}

/** Puts names back as they were, unless they have been given another meaning since. */
export async function revertNames(session: Session, names: readonly NameJournal[]): Promise<void> {
  if (names.length === 0) return;
  await session.read(async (context) => {
    const found = names.map((journal) => ({ journal, item: context.workbook.names.getItemOrNullObject(journal.name).load('formula') }));
    await context.sync();
    for (const { journal, item } of found) {
      const now: unknown = item.isNullObject ? null : item.formula;
      if (typeof now !== 'string' || plain(now) !== plain(journal.formula)) continue;
      if (journal.former === null) item.delete();
      else item.formula = journal.former;
    }
    await context.sync();
  });
}

/** Excel drops quotes that a sheet's name does not need. */
function plain(formula: string): string {
  return formula.replaceAll("'", '');
}
