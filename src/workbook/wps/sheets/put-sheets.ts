import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { PlanGrid } from '../../common/grid';
import { freeTitle } from '../../common/titles';
import { GENERATED_NAME, MARKER_PREFIX, WorkbookFault, type Plan } from '../../../spreadsheet/port';
import type { NamedSheet } from '../../common/choices';
import { addChart, dropCharts } from './charts';
import { addChoices } from './choices';
import type { Application, Workbook, Worksheet } from '../jsapi';
import type { Pace } from '../pace';
import { formatsOf, mergesOf, readContents, usedArea, type Contents } from '../read/read-sheet';
import { differenceFrom, writeCells, writeFormats, writeImage, type SheetImage } from './sheet-cells';
import { addLinks, dress, layOutSheet } from './sheet-looks';
import { findGenerated, listSheets, markerOf, sheetOf, type ListedSheet } from '../read/sheet-list';

/** Plans of the sheets written since the workbook was opened, by name. */
export type KnownPlans = Map<string, SheetPlan>;

/** What is done about one generated sheet. */
export interface SheetChange {
  readonly plan: SheetPlan;
  readonly name: string;
  /** The predecessor as it was, null for a sheet added. */
  readonly former: { readonly plan: SheetPlan | null; readonly image: SheetImage | null } | null;
}

/** Looks at what stands in the place of each planned sheet. Nothing is written. */
export async function planSheets(
  workbook: Workbook,
  { sheets, removeSheets }: Plan,
  known: KnownPlans,
  pace: Pace,
): Promise<{ changes: SheetChange[]; gone: string[] }> {
  if (sheets.length + removeSheets.length === 0) return { changes: [], gone: [] };
  if (workbook.ProtectStructure) throw new WorkbookFault('workbook-protected');
  const listed = listSheets(workbook);
  const taken = listed.map(({ name }) => name);
  const changes: SheetChange[] = [];
  for (const plan of sheets) {
    const found = findGenerated(listed, plan.key);
    if (found?.sheet.ProtectContents) throw new WorkbookFault('sheet-protected', found.name);
    const name = found?.name ?? freeTitle(plan.title, taken);
    taken.push(name);
    changes.push({ plan, name, former: found ? await formerOf(found.sheet, known.get(found.name), pace) : null });
  }
  return { changes, gone: removeSheets.flatMap((key) => findGenerated(listed, key)?.name ?? []) };
}

/** Adds or rewrites a sheet: contents, looks, print set-up, charts, drop-downs, and at the end the mark that makes it ours. */
export async function writeSheet(
  application: Application,
  workbook: Workbook,
  { plan, name, former }: SheetChange,
  sheets: readonly NamedSheet[],
  pace: Pace,
): Promise<void> {
  const sheet = former ? sheetOf(workbook, name).sheet : addSheet(workbook, name);
  if (former) empty(sheet);
  await fill(application, sheet, plan, pace);
  addChoices(sheet, plan, sheets);
  if (plan.yours) return;
  const marker = markerOf(sheet)?.item ?? sheet.Names.Add(GENERATED_NAME, `="${MARKER_PREFIX}${plan.key}"`);
  marker.Visible = false;
  marker.Comment = name;
}

async function fill(application: Application, sheet: Worksheet, plan: SheetPlan, pace: Pace): Promise<void> {
  const grid = new PlanGrid(plan);
  writeFormats(sheet, grid);
  addLinks(sheet, plan, grid);
  await writeCells(sheet, plan.title, grid, pace);
  dress(sheet, grid);
  layOutSheet(application, sheet, plan);
  for (const chart of plan.charts) addChart(sheet, chart);
}

function addSheet({ Worksheets }: Workbook, name: string): Worksheet {
  const sheet = Worksheets.Add(undefined, Worksheets.Item(Worksheets.Count));
  sheet.Name = name;
  return sheet;
}

function empty(sheet: Worksheet): void {
  dropCharts(sheet);
  const { Cells } = sheet;
  Cells.Clear();
  Cells.UseStandardHeight = true;
  Cells.UseStandardWidth = true;
}

/** Takes sheets away for good, without ET asking. */
export function deleteSheets(application: Application, sheets: readonly Worksheet[]): void {
  if (sheets.length === 0) return;
  const asks = application.DisplayAlerts;
  application.DisplayAlerts = false;
  try {
    for (const sheet of sheets) sheet.Delete();
  } finally {
    application.DisplayAlerts = asks;
  }
}

/**
 * Takes sheets that were added away and puts replaced ones back. `force` is for a work that failed half
 * way; otherwise a sheet that the user has written in since is left alone.
 */
export async function takeSheetsBack(
  application: Application,
  workbook: Workbook,
  changes: readonly SheetChange[],
  force: boolean,
  pace: Pace,
): Promise<void> {
  const present = new Map(listSheets(workbook).map((listed): [string, ListedSheet] => [listed.name, listed]));
  const added: Worksheet[] = [];
  for (const { name, plan, former } of changes) {
    const found = present.get(name);
    if (!found || (!force && !isAsPlanned(await contentsOf(found.sheet, pace), plan))) continue;
    if (former) await putBack(application, found.sheet, former, pace);
    else added.push(found.sheet);
  }
  deleteSheets(application, added);
}

/** A predecessor written in this session comes back with its looks; of an older one the cells and merged areas do. */
async function putBack(
  application: Application,
  sheet: Worksheet,
  { image, plan }: NonNullable<SheetChange['former']>,
  pace: Pace,
): Promise<void> {
  empty(sheet);
  if (plan) await fill(application, sheet, plan, pace);
  else if (image) writeImage(sheet, image);
}

/** A sheet as it is: its plan, if it was written in this session and nobody has written in it since, else its cells. */
async function formerOf(sheet: Worksheet, plan: SheetPlan | undefined, pace: Pace): Promise<NonNullable<SheetChange['former']>> {
  const contents = await contentsOf(sheet, pace);
  if (plan && isAsPlanned(contents, plan)) return { plan, image: null };
  const { area, values } = contents;
  return { plan: null, image: { ...contents, formats: formatsOf(sheet, area, values), merges: mergesOf(sheet, area) } };
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
