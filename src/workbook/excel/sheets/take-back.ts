import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
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
}

/**
 * Takes sheets that were added away and puts replaced ones back. `force` is for a work that failed half
 * way; otherwise a sheet that the user has written in since is left alone.
 */
export async function takeSheetsBack(
  session: Session,
  memory: SheetMemory,
  { sheets, formerPlans, idsBefore }: SheetsDone,
  force: boolean,
): Promise<void> {
  if (sheets.length === 0) return;
  const listed = await listSheets(session, memory);
  const present = sheets.flatMap((sheet) => {
    const found = listed.find(({ id, name }) =>
      sheet.sheetId === null ? name === sheet.name && !idsBefore.has(id) : id === sheet.sheetId,
    );
    return found ? [{ ...sheet, sheetId: found.id }] : [];
  });
  const now = await readSheets(
    session,
    present.map(({ sheetId }) => sheetId),
    () => undefined,
  );
  const gone: string[] = [];
  for (const [at, { sheetId, plan, former }] of present.entries()) {
    const current = now[at]?.raw;
    if (!current || (!force && !isAsPlanned(current, plan))) continue;
    if (former === null) gone.push(sheetId);
    else await putBack(session, sheetId, former, current, formerPlans.get(sheetId));
  }
  if (gone.length === 0) return;
  await session.read(async (context) => {
    const found = gone.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** A predecessor written in this session comes back with its looks; of an older one the cells and merged areas do. */
async function putBack(session: Session, sheetId: string, former: RawSheet, current: RawSheet, plan: SheetPlan | undefined): Promise<void> {
  // Nothing has been written yet, or it has been put back before.
  if (isSameSheet(former, current)) return;
  const steps = new Steps(undefined, 1);
  await session.read(async (context) => {
    queueEmptying(context, sheetId, current.look.chartIds);
    await context.sync();
  });
  const asWas = plan && isAsPlanned(former, plan) ? plan : null;
  await runJobs(session, asWas ? await runCooperatively(makingJobs(session, sheetId, asWas), {}) : imageJobs(sheetId, former), steps);
  if (!asWas) return;
  await session.once(async (context) => {
    for (const chart of asWas.charts) addChart(context.workbook.worksheets.getItem(sheetId), chart, session.supports('1.8'));
    await context.sync();
  });
}
