import { WorkbookFault, type MarkPlan } from '../../../spreadsheet/port';
import { faultOf } from '../errors';
import type { Session } from '../session';
import { Steps } from '../steps';
import { definitionsOf } from '../../common/mark-definition';
import { findMarks, type MarkedSheet, type RuleMemory } from './find';
import { dropRules, writeMarks, type MarkChange, type WrittenMarks } from './write';

/** What was done to the marks of one sheet. */
export interface MarkJournal extends WrittenMarks {
  /** The sheet as it was found. */
  readonly found: MarkedSheet;
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
 * Marks the sheets. The request adds everything before it takes anything away, so after a failure there
 * are two cases: no former mark is gone, and the new ones go again; or one is, and the rest follow it.
 */
export async function applyMarks(
  session: Session,
  memory: RuleMemory,
  changes: readonly MarkChange[],
  journal: MarkJournal[],
  steps: Steps,
): Promise<void> {
  if (changes.length === 0) return;
  const found = changes.map(({ sheet }) => sheet);
  try {
    const written = await writeMarks(session, changes, steps);
    for (const [at, { sheet }] of changes.entries()) {
      const { former, addedIds } = written[at] ?? { former: [], addedIds: [] };
      journal.push({ found: sheet, former, addedIds });
      memory.replace(sheet.sheetId, sheet.ours, addedIds);
    }
  } catch (error) {
    const finished = await settle(session, memory, found).catch((failure: unknown) => {
      throw new WorkbookFault('not-restored', faultOf(failure, '').message, { cause: error });
    });
    if (!finished) throw error;
    journal.push(...finished);
  }
}

/** Brings a request that failed half way to one of its two ends; gives what was done, null if it is all undone. */
async function settle(session: Session, memory: RuleMemory, found: readonly MarkedSheet[]): Promise<MarkJournal[] | null> {
  const now = await findMarks(
    session,
    memory,
    found.map(({ sheetId }) => sheetId),
  );
  const gone = found.some(({ ours }, at) => ours.some((id) => !now[at]?.ours.includes(id)));
  const journal: MarkJournal[] = [];
  for (const [at, sheet] of found.entries()) {
    const former = new Set([...sheet.ours, ...sheet.unfinished]);
    const addedIds = [...(now[at]?.ours ?? []), ...(now[at]?.unfinished ?? [])].filter((id) => !former.has(id));
    await dropRules(session, sheet.sheetId, gone ? sheet.ours : addedIds);
    journal.push({ found: sheet, former: [], addedIds });
  }
  return gone ? journal : null;
}

/** Puts the marks of a sheet back as they were before, unless they are others by now. */
export async function revertMarks(session: Session, memory: RuleMemory, { found, former, addedIds }: MarkJournal): Promise<void> {
  const [sheet] = await findMarks(session, memory, [found.sheetId]);
  const asLeft = sheet?.ours.length === addedIds.length && sheet.ours.every((id) => addedIds.includes(id));
  if (!sheet || !asLeft) return;
  if (sheet.locked) throw new WorkbookFault('sheet-protected', sheet.name);
  await session.attempt(() => writeMarks(session, [{ sheet, wanted: former }], new Steps(undefined, 1)), sheet.name);
}
