import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { GENERATED_NAME, WorkbookFault } from '../../../spreadsheet/port';
import { runCooperatively } from '../../../spreadsheet/run-task';
import { listSheets, type SheetMemory } from '../read/sheet-list';
import { readSheets, type RawSheet } from '../read/snapshot';
import type { Session } from '../session';
import { Steps } from '../steps';
import { makingJobs, queueEmptying } from './build';
import { addChart } from './charts';
import { imageJobs, isAsPlanned, isSameSheet } from './image';
import { runJobs } from './jobs';
import type { SheetJournal } from './put-sheets';

/** Plans of the sheets written since the workbook was opened, by sheet id. */
export type KnownPlans = Map<string, SheetPlan>;

/** What an action did to sheets. */
export interface SheetsDone {
  readonly sheets: readonly SheetJournal[];
  readonly formerPlans: KnownPlans;
  /** Sheets that were there before: one of them may have taken a name meanwhile that we had chosen. */
  readonly idsBefore: ReadonlySet<string>;
  /** Ids of the sheets that are being put back, over all tries. */
  readonly puttingBack: Set<string>;
  /** Ids of those that are as before again: what is done in them from then on is the user's. */
  readonly putBack: Set<string>;
}

/** What taking back sheets rests on. */
interface Open {
  readonly session: Session;
  readonly memory: SheetMemory;
  readonly plans: KnownPlans;
}

/**
 * Takes sheets that were added away and puts replaced ones back; `restored` is told of each by its place. `force` is
 * for a work that failed half way; otherwise a sheet that the user has written in since is left alone, and its name given.
 */
export async function takeSheetsBack(
  { session, memory, plans }: Open,
  done: SheetsDone,
  force: boolean,
  begin: () => void,
  restored: (sheet: number) => void,
): Promise<string[]> {
  const listed = await listSheets(session, memory);
  const present = done.sheets.flatMap((sheet, at) => {
    const found = listed.find(({ id, name }) =>
      sheet.sheetId === null ? name === sheet.name && !done.idsBefore.has(id) : id === sheet.sheetId,
    );
    if (!found) restored(at);
    return found ? [{ ...sheet, sheetId: found.id, at }] : [];
  });
  const now = await readSheets(
    session,
    present.map(({ sheetId }) => sheetId),
    () => undefined,
  );
  const kept: string[] = [];
  const added: string[] = [];
  for (const [place, sheet] of present.entries()) {
    const current = now[place]?.raw;
    const { sheetId, plan, name, former, at } = sheet;
    if (!current || done.putBack.has(sheetId)) continue;
    if (!force && !done.puttingBack.has(sheetId) && !isAsPlanned(current, plan)) {
      kept.push(name);
      continue;
    }
    if (current.look.protected) throw new WorkbookFault('sheet-protected', current.look.sheet.name);
    begin();
    done.puttingBack.add(sheetId);
    if (former === null) {
      added.push(sheetId);
      continue;
    }
    const formerPlan = done.formerPlans.get(sheetId);
    await putBack(session, sheet, former, current, formerPlan);
    if (formerPlan) plans.set(sheetId, formerPlan);
    done.putBack.add(sheetId);
    restored(at);
  }
  await deleteSheets(session, added);
  return kept;
}

async function deleteSheets(session: Session, sheetIds: readonly string[]): Promise<void> {
  if (sheetIds.length === 0) return;
  await session.read(async (context) => {
    const sheets = sheetIds.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** A predecessor written in this session comes back with its looks; of an older one the cells and merged areas do. */
async function putBack(
  session: Session,
  sheet: SheetJournal & { readonly sheetId: string },
  former: RawSheet,
  current: RawSheet,
  plan: SheetPlan | undefined,
): Promise<void> {
  const { sheetId, name } = sheet;
  // Nothing has been written yet, or it has been put back before.
  if (!isSameSheet(former, current)) {
    const steps = new Steps(undefined, 1);
    await session.read(async (context) => {
      queueEmptying(context, sheetId, current.look.chartIds);
      await context.sync();
    });
    const asWas = plan && isAsPlanned(former, plan) ? plan : null;
    await runJobs(
      session,
      asWas ? await runCooperatively(makingJobs(session, sheetId, asWas, name), {}) : imageJobs(sheetId, former),
      steps,
    );
    if (asWas) {
      await session.once(async (context) => {
        for (const chart of asWas.charts) addChart(context.workbook.worksheets.getItem(sheetId), chart, session);
        await context.sync();
      });
    }
  }
  if (!sheet.named) await unmark(session, sheetId);
}

/** Takes the hidden name away that the predecessor had lost. */
async function unmark(session: Session, sheetId: string): Promise<void> {
  await session.read(async (context) => {
    const marker = context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(GENERATED_NAME);
    await context.sync();
    if (marker.isNullObject) return;
    marker.delete();
    await context.sync();
  });
}
