import type { CooperativeTask } from '../../../spreadsheet/task';
import type { SheetKey, SheetPlan } from '../../../spreadsheet/sheet-plan';
import { GENERATED_NAME, WorkbookFault } from '../../../spreadsheet/port';
import { queueNames, type NameJournal } from '../names';
import { runCooperatively } from '../../../spreadsheet/run-task';
import { withNames, type SettledName } from '../../common/names';
import { markerReference, originalOf } from '../../common/signs';
import { placesOf } from '../../common/tab-order';
import { freeTitle } from '../../common/titles';
import type { ListedSheet } from '../read/sheet-list';
import { readSheets, type RawSheet } from '../read/snapshot';
import type { Session } from '../session';
import type { Steps } from '../steps';
import { makingJobs, queueEmptying } from './build';
import { addChart } from './charts';
import { choiceJobs } from './choices';
import { queueHiding, type HiddenSheet } from './hide';
import { runJobs, type Job } from './jobs';

/** What was done about one generated sheet. */
export interface SheetJournal {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Null while a sheet to be added has no id yet. */
  readonly sheetId: string | null;
  /** Index among the tabs at which it is added, null where it is there or goes to the end. */
  readonly place: number | null;
  /** The predecessor as it was, null for a sheet added. */
  readonly former: RawSheet | null;
  /** The hidden name is there already. */
  readonly named: boolean;
}

/** Looks at what stands in the place of each planned sheet. Nothing is written. */
export async function planSheets(session: Session, plans: readonly SheetPlan[], listed: readonly ListedSheet[]): Promise<SheetJournal[]> {
  const taken = listed.map(({ name }) => name);
  const found = plans.map((plan) => originalOf(listed, plan));
  const formers = await readSheets(
    session,
    found.flatMap((sheet) => (sheet ? [sheet.id] : [])),
    () => undefined,
  );
  const tabs = listed.map(({ id }) => id);
  const places = placesOf(
    tabs,
    found.map((sheet) => sheet?.id ?? null),
  );
  let count = tabs.length;
  return plans.map((plan, at) => {
    const former = formers.find(({ raw }) => raw.look.sheet.id === found[at]?.id)?.raw ?? null;
    if (former?.look.protected) throw new WorkbookFault('sheet-protected', former.look.sheet.name);
    const name = former?.look.sheet.name ?? freeTitle(plan.title, taken);
    taken.push(name);
    const end = former ? count : count++;
    const place = places[at] === end ? null : (places[at] ?? null);
    return { plan, name, sheetId: former?.look.sheet.id ?? null, place, former, named: found[at]?.named ?? false };
  });
}

/** The formulas of the predecessors: what names they use is ours. */
export function formerFormulas(sheets: readonly SheetJournal[]): string[] {
  return sheets
    .flatMap(({ former }) => former?.blocks ?? [])
    .flatMap(({ formulas }) =>
      formulas.flatMap((line) => line.flatMap((formula) => (typeof formula === 'string' && formula.startsWith('=') ? [formula] : []))),
    );
}

/** The sheets with formulas that use the names as they were settled. */
export function usingNames(sheets: readonly SheetJournal[], names: readonly SettledName[]): SheetJournal[] {
  const plans = withNames(
    sheets.map(({ plan }) => plan),
    names,
  );
  return sheets.map((sheet, at) => ({ ...sheet, plan: plans[at] ?? sheet.plan }));
}

/** Gives the names that formulas will use, adds the sheets that are not there and empties the others. Gives them with their ids. */
export async function prepareSheets(
  session: Session,
  sheets: readonly SheetJournal[],
  names: readonly NameJournal[],
): Promise<SheetJournal[]> {
  return session.once(async (context) => {
    queueNames(context, names);
    const prepared = sheets.map((sheet) => {
      if (sheet.sheetId === null) {
        const added = context.workbook.worksheets.add(sheet.name);
        if (sheet.place !== null) added.position = sheet.place;
        return added.load('id');
      }
      queueEmptying(context, sheet.sheetId, sheet.former?.look.chartIds ?? []);
      return null;
    });
    await context.sync();
    return sheets.map((sheet, at) => ({ ...sheet, sheetId: prepared[at]?.id ?? sheet.sheetId }));
  });
}

/** Sheets that a plan takes away, by id, and those that it hides. */
export interface OutOfSight {
  readonly gone: readonly string[];
  readonly hidden: readonly HiddenSheet[];
}

/** Bytes of all writing, by our estimate, that no Excel finds too large: one request then does all, and is never made again in halves. */
const ONE_REQUEST = 250_000;

/** Writes the sheets' cells and looks in as few requests as their size allows; what ends the work goes along where one request does all. */
export async function writeSheets(session: Session, sheets: readonly SheetJournal[], others: OutOfSight, steps: Steps): Promise<void> {
  if (sheets.length + others.gone.length + others.hidden.length === 0) return;
  const jobs = await runCooperatively(makingAllJobs(session, sheets), {});
  const isOne =
    jobs.length > 0 &&
    jobs.reduce((sum, { bytes }) => sum + bytes, 0) <= ONE_REQUEST &&
    sheets.every(({ plan }) => plan.charts.length === 0);
  const ending = (context: Excel.RequestContext): null => {
    queueEnding(context, session, sheets, others);
    return null;
  };
  await runJobs(session, isOne ? [...jobs, { bytes: 0, queue: ending }] : jobs, steps);
  if (isOne) return;
  await session.once(async (context) => {
    ending(context);
    await context.sync();
  });
}

function* makingAllJobs(session: Session, sheets: readonly SheetJournal[]): CooperativeTask<Job[]> {
  const names = sheets.map(({ plan: { key }, name }) => ({ key, name }));
  const jobs: Job[] = [];
  for (const { sheetId, plan, name } of sheets) {
    if (sheetId === null) continue;
    yield;
    jobs.push(...(yield* makingJobs(session, sheetId, plan, name)), ...choiceJobs(session, sheetId, plan, names));
  }
  return jobs;
}

/** What ends the work: charts over the cells written, the hidden names that mark the sheets, sheets taken away and hidden. */
function queueEnding(context: Excel.RequestContext, session: Session, sheets: readonly SheetJournal[], { gone, hidden }: OutOfSight): void {
  for (const { sheetId, plan, name, named } of sheets) {
    if (sheetId === null) continue;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const chart of plan.charts) addChart(sheet, chart, session);
    if (!plan.yours) mark(sheet, plan.key, name, named);
  }
  for (const sheetId of gone) context.workbook.worksheets.getItem(sheetId).delete();
  queueHiding(context, hidden);
}

/** The hidden name by which every host knows the sheet; its comment tells the original from copies. Other programs show it and drop the comment. */
function mark(sheet: Excel.Worksheet, key: SheetKey, name: string, named: boolean): void {
  const marker = named ? sheet.names.getItem(GENERATED_NAME) : sheet.names.add(GENERATED_NAME, markerReference(key), name);
  if (named) marker.comment = name;
  marker.visible = false;
}
