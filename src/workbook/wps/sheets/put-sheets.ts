import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { PlanGrid } from '../../common/grid';
import { namesUsed, withNames, type SettledName } from '../../common/names';
import { markerReference, originalOf, sheetsToHide } from '../../common/signs';
import { placesOf } from '../../common/tab-order';
import { freeTitle } from '../../common/titles';
import { GENERATED_NAME, WorkbookFault, type Plan } from '../../../spreadsheet/port';
import type { NamedSheet } from '../../common/plan-checks/choices';
import { addChart, dropCharts } from './charts';
import { addChoices } from './choices';
import type { Application, Workbook, Worksheet } from '../jsapi';
import { lookUp } from '../read/look-up';
import type { OpenBook, Pace } from '../pace';
import { formatsOf, mergesOf, readContents, usedArea, type Contents } from '../read/read-sheet';
import { differenceFrom, writeCells, writeFormats, writeImage, type SheetImage } from './sheet-cells';
import { addLinks, dress, layOutSheet } from './sheet-looks';
import { listSheets, markerOf, sheetIfThere, sheetOf } from '../read/sheet-list';

/** Plans of the sheets written since the workbook was opened, by name. */
export type KnownPlans = Map<string, SheetPlan>;

/** What is done about one generated sheet. */
export interface SheetChange {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Index among the tabs at which it is added, null where it is there. */
  readonly place: number | null;
  /** The predecessor as it was, null for a sheet added. */
  readonly former: { readonly plan: SheetPlan | null; readonly image: SheetImage | null; readonly marked: boolean } | null;
}

/** How far the work on one generated sheet has come. */
export interface SheetWork {
  readonly change: SheetChange;
  /** The sheet added, from the moment it is there. */
  added: Worksheet | null;
  /** It is being put back: one that looks like neither state is half way there. */
  puttingBack: boolean;
  /** It is as before again: what is done in it from then on is the user's. */
  isBack: boolean;
}

/** Looks at what stands in the place of each planned sheet. Nothing is written. */
export async function planSheets(
  workbook: Workbook,
  { sheets, removeSheets, hideSheets }: Plan,
  known: KnownPlans,
  pace: Pace,
): Promise<PlannedChanges> {
  if (sheets.length + removeSheets.length + hideSheets.length === 0) return { changes: [], gone: [], hidden: [], used: new Set() };
  if (workbook.ProtectStructure) throw new WorkbookFault('workbook-protected');
  const listed = listSheets(workbook);
  const taken = listed.map(({ name }) => name);
  const changes: SheetChange[] = [];
  const formulas: string[] = [];
  const originals = sheets.map((plan) => originalOf(listed, plan));
  const places = placesOf(
    listed.map(({ name }) => name),
    originals.map((found) => found?.name ?? null),
  );
  for (const [at, plan] of sheets.entries()) {
    const found = originals[at];
    if (found?.sheet.ProtectContents) throw new WorkbookFault('sheet-protected', found.name);
    const name = found?.name ?? freeTitle(plan.title, taken);
    taken.push(name);
    const former = found ? await formerOf(found.sheet, known.get(found.name), pace) : null;
    formulas.push(...(former?.formulas ?? []));
    changes.push({ plan, name, place: places[at] ?? null, former });
  }
  return {
    changes,
    gone: removeSheets.flatMap((key) => originalOf(listed, { key })?.name ?? []),
    hidden: sheetsToHide(listed, hideSheets).map(({ name }) => name),
    used: namesUsed(formulas),
  };
}

export interface PlannedChanges {
  readonly changes: SheetChange[];
  /** Names of the generated sheets to take away. */
  readonly gone: readonly string[];
  /** Names of those to put out of sight. */
  readonly hidden: readonly string[];
  /** Words that formulas of the predecessors use: of the names among them we know that they are ours. */
  readonly used: ReadonlySet<string>;
}

/** The sheets with formulas that use the names as they were settled. */
export function usingNames(changes: readonly SheetChange[], names: readonly SettledName[]): SheetChange[] {
  const plans = withNames(
    changes.map(({ plan }) => plan),
    names,
  );
  return changes.map((change, at) => ({ ...change, plan: plans[at] ?? change.plan }));
}

/** Adds or rewrites a sheet: contents, looks, print set-up, charts, drop-downs, and at the end the mark that makes it ours. */
export async function writeSheet(
  application: Application,
  workbook: Workbook,
  work: SheetWork,
  sheets: readonly NamedSheet[],
  pace: Pace,
): Promise<void> {
  const { plan, name, former } = work.change;
  const sheet = former ? sheetOf(workbook, name).sheet : addSheet(workbook, work);
  if (former) empty(sheet);
  await fill(application, sheet, plan, name, pace);
  addChoices(sheet, plan, sheets);
  if (plan.yours) return;
  const marker = markerOf(sheet) ?? sheet.Names.Add(GENERATED_NAME, markerReference(plan.key));
  marker.Visible = false;
  marker.Comment = name;
}

async function fill(application: Application, sheet: Worksheet, plan: SheetPlan, name: string, pace: Pace): Promise<void> {
  const grid = new PlanGrid(plan, name);
  writeFormats(sheet, grid);
  addLinks(sheet, plan, grid);
  await writeCells(sheet, plan.title, grid, pace);
  dress(sheet, grid);
  layOutSheet(application, sheet, plan);
  for (const chart of plan.charts) addChart(sheet, chart);
}

function addSheet({ Worksheets }: Workbook, work: SheetWork): Worksheet {
  const { place } = work.change;
  const behind = place === null || place >= Worksheets.Count;
  const sheet = behind ? Worksheets.Add(undefined, Worksheets.Item(Worksheets.Count)) : Worksheets.Add(Worksheets.Item(place + 1));
  work.added = sheet;
  sheet.Name = work.change.name;
  return sheet;
}

function empty(sheet: Worksheet): void {
  dropCharts(sheet);
  const { Cells } = sheet;
  Cells.Clear();
  Cells.UseStandardHeight = true;
  Cells.UseStandardWidth = true;
}

/**
 * Takes a sheet that was added away, or puts a replaced one back. `force` is for a work that failed half way;
 * otherwise a sheet that the user has written in since is left alone, and the result is false.
 */
export async function takeSheetBack(
  { application, workbook, pace }: OpenBook,
  work: SheetWork,
  { force, begin }: { readonly force: boolean; readonly begin: () => void },
): Promise<boolean> {
  const { plan, name, former } = work.change;
  if (work.isBack) return true;
  const sheet = former === null && force ? addedIfThere(workbook, work) : (sheetIfThere(workbook, name)?.sheet ?? null);
  if (!sheet) return true;
  if (!force && !work.puttingBack && !isAsPlanned(await contentsOf(sheet, pace), plan)) return false;
  if (sheet.ProtectContents) throw new WorkbookFault('sheet-protected', name);
  if (former === null && workbook.ProtectStructure) throw new WorkbookFault('workbook-protected');
  begin();
  work.puttingBack = true;
  if (former === null) sheet.Delete();
  else await putBack(application, sheet, name, former, pace);
  work.isBack = true;
  return true;
}

/** A sheet that was being added has no name of its own at first, and may never have been given the one planned. */
function addedIfThere({ Worksheets }: Workbook, { added }: SheetWork): Worksheet | null {
  const name = lookUp(
    () => added?.Name,
    () => Worksheets.Count,
  );
  return name === undefined || name === null ? null : added;
}

/** A predecessor written in this session comes back with its looks; of an older one the cells and merged areas do. */
async function putBack(
  application: Application,
  sheet: Worksheet,
  name: string,
  { image, plan, marked }: NonNullable<SheetChange['former']>,
  pace: Pace,
): Promise<void> {
  empty(sheet);
  if (plan) await fill(application, sheet, plan, name, pace);
  else if (image) writeImage(sheet, image);
  if (!marked) markerOf(sheet)?.Delete();
}

interface Former extends NonNullable<SheetChange['former']> {
  readonly formulas: readonly string[];
}

/** A sheet as it is: its plan, if it was written in this session and nobody has written in it since, else its cells. */
async function formerOf(sheet: Worksheet, plan: SheetPlan | undefined, pace: Pace): Promise<Former> {
  const contents = await contentsOf(sheet, pace);
  const formulas = contents.formulas.flatMap((line) => line.filter((formula) => formula !== null));
  const marked = markerOf(sheet) !== null;
  if (plan && isAsPlanned(contents, plan)) return { plan, image: null, marked, formulas };
  const { area, values } = contents;
  return { plan: null, image: { ...contents, formats: formatsOf(sheet, area, values), merges: mergesOf(sheet, area) }, marked, formulas };
}

function contentsOf(sheet: Worksheet, pace: Pace): Promise<Contents> {
  return readContents(sheet, usedArea(sheet) ?? { row: 0, column: 0, rows: 0, columns: 0 }, pace);
}

/** True if a sheet still holds what a plan put there, no more and no less. */
function isAsPlanned(found: Contents, plan: SheetPlan): boolean {
  const grid = new PlanGrid(plan);
  const beyond = found.values.some((line, down) =>
    line.some((value, across) => value !== null && (found.area.row + down >= grid.rows || found.area.column + across >= grid.columns)),
  );
  return !beyond && differenceFrom(found, grid) === null;
}
