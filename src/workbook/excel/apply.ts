import { WorkbookFault, type Control, type Plan, type Receipt, type RevertResult } from '../../spreadsheet/port';
import { planEdits, writeEdits } from './edit/edits';
import { restoreCells } from './edit/restore';
import { faultOf, remedyOf } from './errors';
import { Journal } from './journal';
import type { RuleMemory } from './marks/find';
import { applyMarks, planMarks, revertMarks } from './marks/marks';
import { askForNames, planNames, revertNames } from './names';
import { checkPlan } from '../common/check-plan';
import { findGenerated, listSheets, type ListedSheet, type SheetMemory } from './read/sheet-list';
import type { Session } from './session';
import { fillSheets, finishSheets, planSheets, prepareSheets } from './sheets/put-sheets';
import { takeSheetsBack, type KnownPlans } from './sheets/take-back';
import { Steps } from './steps';

/** What lasts while the workbook is open. */
export interface Open {
  readonly session: Session;
  readonly memory: SheetMemory;
  readonly rules: RuleMemory;
  readonly plans: KnownPlans;
}

/**
 * Carries out a plan: looks, refuses what may not be done, writes, compares. Whatever goes wrong once
 * writing has begun is put back first; then, if the error passes by itself, the whole is tried again.
 */
export async function applyPlan(open: Open, plan: Plan, control: Control | undefined): Promise<Receipt> {
  checkPlan(plan);
  const steps = new Steps(control, 5 + plan.sheets.length);
  const receipt = await open.session.attempt(() => tryOnce(open, plan, steps));
  steps.finish();
  return receipt;
}

async function tryOnce(open: Open, plan: Plan, steps: Steps): Promise<Receipt> {
  const journal = new Journal();
  try {
    return await writePlan(open, plan, journal, steps);
  } catch (error) {
    await putBack(open, journal, error);
    throw remedyOf(error) === 'smaller' ? faultOf(error, placeOf(open, plan)) : located(error, open, plan);
  }
}

async function writePlan({ session, memory, rules, plans }: Open, plan: Plan, journal: Journal, steps: Steps): Promise<Receipt> {
  steps.next();
  const book = await lookAtBook(session, memory, plan);
  const cells = await planEdits(session, plan.edits);
  const marks = await planMarks(session, rules, plan.marks);
  const sheets = await planSheets(session, plan.sheets, book.listed);
  steps.next();
  await writeEdits(session, cells, journal.cells, steps);
  await applyMarks(session, rules, marks, journal.marks, steps);
  if (sheets.length + book.names.length > 0) {
    steps.next();
    journal.names = book.names;
    journal.formerPlans = new Map(plans);
    journal.idsBefore = new Set(book.listed.map(({ id }) => id));
    journal.sheets = sheets;
    journal.sheets = await prepareSheets(session, sheets, book.names);
    await fillSheets(session, journal.sheets, steps);
  }
  steps.next();
  await finishSheets(session, journal.sheets, book.gone);
  for (const { sheetId, plan: written } of journal.sheets) if (sheetId !== null) plans.set(sheetId, written);
  memory.remember(journal.sheets.flatMap(({ sheetId, name }) => (sheetId === null ? [] : [{ id: sheetId, name }])));
  return {
    cells: plan.edits.length,
    markedAreas: plan.marks.reduce((sum, { rules }) => sum + rules.reduce((count, rule) => count + rule.areas.length, 0), 0),
    clearedSheets: marks.flatMap(({ sheet, wanted }) => (wanted.length === 0 ? [sheet.sheetId] : [])),
    sheets: journal.sheets.map(({ plan: { key }, sheetId, name }) => ({ key, sheetId: sheetId ?? '', name })),
    journal,
  };
}

interface BookLook {
  readonly listed: readonly ListedSheet[];
  readonly names: Journal['names'];
  /** Ids of the generated sheets to take away. */
  readonly gone: readonly string[];
}

/** The sheets and names that a plan has to do with; marks and cells alone need none of it. */
async function lookAtBook(session: Session, memory: SheetMemory, plan: Plan): Promise<BookLook> {
  if (plan.sheets.length + plan.removeSheets.length + plan.names.length === 0) return { listed: [], names: [], gone: [] };
  const found = new Map<string, { formula: string; ours: boolean } | null>();
  let locked = false;
  const askNames = askForNames(plan.names, found);
  const listed = await listSheets(session, memory, (context) => {
    const protection = context.workbook.protection.load('protected');
    const takeNames = askNames(context);
    return () => {
      locked = protection.protected;
      takeNames();
    };
  });
  if (locked && plan.sheets.length + plan.removeSheets.length > 0) throw new WorkbookFault('workbook-protected');
  const names = planNames(plan.names, found, (sheetId) => {
    const sheet = listed.find(({ id }) => id === sheetId);
    if (!sheet) throw new WorkbookFault('sheet-missing', memory.nameOf(sheetId));
    return sheet.name;
  });
  return { listed, names, gone: plan.removeSheets.flatMap((key) => findGenerated(listed, key)?.id ?? []) };
}

/** Undoes what a failed work has done so far. Throws `not-restored` if that fails too. */
async function putBack(open: Open, journal: Journal, cause: unknown): Promise<void> {
  const { session, memory, rules } = open;
  try {
    await revertNames(session, journal.names);
    await takeSheetsBack(session, memory, journal, true);
    for (const marks of journal.marks) await revertMarks(session, rules, marks);
    await restoreCells(session, journal.cells);
  } catch (error) {
    throw new WorkbookFault('not-restored', faultOf(error, '').message, { cause });
  }
}

/** Takes back what a finished work has done; what was changed since stays. */
export async function revertJournal({ session, memory, rules }: Open, journal: Journal): Promise<RevertResult> {
  await revertNames(session, journal.names);
  await takeSheetsBack(session, memory, journal, false);
  for (const marks of journal.marks) await revertMarks(session, rules, marks);
  return restoreCells(session, journal.cells);
}

/** An error that may pass goes on as it is; any other becomes a fault that tells the sheet. */
function located(error: unknown, open: Open, plan: Plan): unknown {
  return remedyOf(error) === 'stop' ? faultOf(error, placeOf(open, plan)) : error;
}

function placeOf({ memory }: Open, { edits, marks, sheets }: Plan): string {
  const [touched] = [...edits, ...marks];
  return touched ? memory.nameOf(touched.sheetId) : (sheets[0]?.title ?? '');
}
