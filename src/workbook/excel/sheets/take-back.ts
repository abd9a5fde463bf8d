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
}

/**
 * Takes a sheet that was added away, or puts a replaced one back. `force` is for a work that failed half way;
 * otherwise a sheet that the user has written in since is left alone, and the result is false.
 */
export async function takeSheetBack(
  session: Session,
  memory: SheetMemory,
  done: SheetsDone,
  sheet: SheetJournal,
  force: boolean,
  begin: () => void,
): Promise<boolean> {
  const listed = await listSheets(session, memory);
  const found = listed.find(({ id, name }) =>
    sheet.sheetId === null ? name === sheet.name && !done.idsBefore.has(id) : id === sheet.sheetId,
  );
  if (!found) return true;
  const [now] = await readSheets(session, [found.id], () => undefined);
  if (!now) return true;
  const { plan, name, former } = sheet;
  if (!force && !done.puttingBack.has(found.id) && !isAsPlanned(now.raw, plan)) return false;
  if (now.raw.look.protected) throw new WorkbookFault('sheet-protected', found.name);
  begin();
  done.puttingBack.add(found.id);
  if (former === null) await deleteSheet(session, found.id);
  else await putBack(session, { ...sheet, sheetId: found.id }, former, now.raw, done.formerPlans.get(found.id), name);
  return true;
}

async function deleteSheet(session: Session, sheetId: string): Promise<void> {
  await session.read(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
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
  name: string,
): Promise<void> {
  const { sheetId } = sheet;
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
        for (const chart of asWas.charts) addChart(context.workbook.worksheets.getItem(sheetId), chart, session.supports('1.8'));
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
