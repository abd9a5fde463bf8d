import { WorkbookFault, type MarkPlan } from '../../../spreadsheet/port';
import type { Session } from '../session';
import { Steps } from '../steps';
import { definitionsOf } from '../../common/mark-definition';
import { presentSheets } from '../read/present';
import { findMarks, type MarkedSheet, type RuleMemory } from './find';
import { dropRules, writeMarks, type MarkChange, type WrittenMarks } from './write';
import { present } from '../../../spreadsheet/present';

/** What was done to the marks of one sheet. */
export interface MarkJournal extends WrittenMarks {
  /** The sheet as it was found. */
  readonly found: MarkedSheet;
  /** A request of which nobody knows yet how far it came: the sheet before it, and whether it was to take back. */
  open: { readonly before: MarkedSheet; readonly back: boolean } | null;
}

/** Looks at the sheets to be marked; those without marks that are to have none drop out. */
export async function planMarks(session: Session, memory: RuleMemory, plans: readonly MarkPlan[]): Promise<MarkChange[]> {
  const sheets = await findMarks(
    session,
    memory,
    plans.map(({ sheetId }) => sheetId),
  );
  return plans.flatMap(({ rules }, at) => {
    const sheet = sheets[at];
    if (!sheet || (rules.length === 0 && sheet.ours.length === 0)) return [];
    if (sheet.locked) throw new WorkbookFault('sheet-protected', sheet.name);
    return [{ sheet, wanted: definitionsOf(rules) }];
  });
}

/**
 * Marks the sheets. The request adds everything before it takes anything away, so after a failure there are two
 * cases: no former mark is gone, and the new ones go again; or one is, and the rest follow it. A failure of which
 * not even this can be found out stays open in the journal.
 */
export async function applyMarks(
  session: Session,
  memory: RuleMemory,
  changes: readonly MarkChange[],
  journal: MarkJournal[],
  steps: Steps,
): Promise<void> {
  if (changes.length === 0) return;
  const entries = changes.map(
    ({ sheet }): MarkJournal => ({ found: sheet, former: sheet.definitions, addedIds: [], open: { before: sheet, back: false } }),
  );
  journal.push(...entries);
  try {
    const written = await writeMarks(session, changes, steps);
    for (const [at, entry] of entries.entries()) {
      Object.assign(entry, written[at], { open: null });
      memory.replace(entry.found.sheetId, entry.found.ours, entry.addedIds);
    }
  } catch (error) {
    const ended = await endOf(
      session,
      memory,
      entries.map(({ found }) => found),
    ).catch(() => undefined);
    if (ended === undefined) throw error;
    if (ended === null) journal.splice(journal.length - entries.length);
    else for (const [at, entry] of entries.entries()) Object.assign(entry, { addedIds: present(ended[at], 'ended', at), open: null });
    if (ended === null) throw error;
  }
}

/** Brings a request that failed half way to one of its two ends; gives the marks that it added to each sheet, null if it is all undone. */
async function endOf(session: Session, memory: RuleMemory, before: readonly MarkedSheet[]): Promise<(readonly string[])[] | null> {
  const now = await findMarks(
    session,
    memory,
    before.map(({ sheetId }) => sheetId),
  );
  const gone = before.some(({ ours }, at) => ours.some((id) => !now[at]?.ours.includes(id)));
  const added = before.map(({ ours, unfinished }, at) => {
    const former = new Set([...ours, ...unfinished]);
    return [...(now[at]?.ours ?? []), ...(now[at]?.unfinished ?? [])].filter((id) => !former.has(id));
  });
  for (const [at, sheet] of before.entries()) await dropRules(session, sheet.sheetId, gone ? sheet.ours : present(added[at], 'added', at));
  return gone ? added : null;
}

/**
 * Puts the marks of a sheet back as they were before, unless they are others by now or the sheet is gone. After a
 * failure it goes on from there when it is called again.
 */
export async function revertMarks(session: Session, memory: RuleMemory, entry: MarkJournal, begin: () => void): Promise<void> {
  const { sheetId, name } = entry.found;
  if (!(await presentSheets(session, [sheetId])).has(sheetId)) return;
  if (await isEnded(session, memory, entry)) return;
  await session.attempt(async () => {
    const [sheet] = await findMarks(session, memory, [sheetId]);
    const asLeft = sheet?.ours.length === entry.addedIds.length && sheet.ours.every((id) => entry.addedIds.includes(id));
    if (!sheet || !asLeft) return;
    if (sheet.locked) throw new WorkbookFault('sheet-protected', sheet.name);
    begin();
    entry.open = { before: sheet, back: true };
    try {
      await writeMarks(session, [{ sheet, wanted: entry.former }], new Steps(undefined, 1));
      entry.open = null;
    } catch (error) {
      if (!(await isEnded(session, memory, entry))) throw error;
    }
  }, name);
}

/** Ends what is open in an entry; true if the marks are as they were before the action then. */
async function isEnded(session: Session, memory: RuleMemory, entry: MarkJournal): Promise<boolean> {
  if (entry.open === null) return false;
  const { before, back } = entry.open;
  const ended = await endOf(session, memory, [before]);
  if (ended !== null && !back) Object.assign(entry, { addedIds: present(ended[0], 'ended', 0) });
  entry.open = null;
  return back ? ended !== null : ended === null;
}
