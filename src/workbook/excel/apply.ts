import { namesUsed } from '../common/names';
import { originalOf, sheetsToHide } from '../common/signs';
import { TakingBack, undoSteps } from '../common/taking-back';
import { UnfinishedFault, WorkbookFault, type Control, type Plan, type Receipt, type RevertResult } from '../../spreadsheet/port';
import { planEdits, writeEdits } from './edit/edits';
import { restoreCells } from './edit/restore';
import { insertRows, takeRowsOut } from './edit/rows';
import { faultOf, remedyOf } from './errors';
import { Journal } from './journal';
import type { RuleMemory } from './marks/find';
import { applyMarks, planMarks, revertMarks } from './marks/marks';
import { askForNames, nameJournals, revertNames, settlePlannedNames, type FoundNames } from './names';
import { checkPlan } from '../common/plan-checks/check-plan';
import { listSheets, type ListedSheet, type SheetMemory } from './read/sheet-list';
import type { Session } from './session';
import { showAgain } from './sheets/hide';
import { formerFormulas, planSheets, prepareSheets, usingNames, writeSheets, type OutOfSight } from './sheets/put-sheets';
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
    await putBack(open, plan, journal, error);
    throw remedyOf(error) === 'smaller' ? faultOf(error, placeOf(open, plan)) : located(error, open, plan);
  }
}

async function writePlan({ session, memory, rules, plans }: Open, plan: Plan, journal: Journal, steps: Steps): Promise<Receipt> {
  steps.next();
  const book = await lookAtBook(session, memory, plan);
  // Kept first: where no answer comes, they may be there all the same.
  journal.rows = plan.rows;
  await insertRows(session, plan.rows);
  const cells = await planEdits(session, plan.edits, plan.fills);
  const marks = await planMarks(session, rules, plan.marks);
  const planned = await planSheets(session, plan.sheets, book.listed);
  const settled = await settlePlannedNames(session, plan.names, namesUsed(formerFormulas(planned)), book.foundNames);
  const names = nameJournals(settled, (sheetId) => sheetNamed(book.listed, sheetId, memory));
  const sheets = usingNames(planned, settled);
  steps.next();
  journal.cellsHalfway = cells.length > 0;
  await writeEdits(session, cells, journal.cells, steps);
  journal.cellsHalfway = false;
  await applyMarks(session, rules, marks, journal.marks, steps);
  if (sheets.length + names.length > 0) {
    steps.next();
    journal.names = names;
    journal.formerPlans = new Map(plans);
    journal.idsBefore = new Set(book.listed.map(({ id }) => id));
    journal.sheets = sheets;
    journal.sheets = await prepareSheets(session, sheets, names);
  }
  steps.next();
  journal.hidden = book.hidden;
  await writeSheets(session, journal.sheets, book, steps);
  for (const { sheetId, plan: written } of journal.sheets) if (sheetId !== null) plans.set(sheetId, written);
  memory.remember(journal.sheets.flatMap(({ sheetId, name }) => (sheetId === null ? [] : [{ id: sheetId, name }])));
  return receiptOf(
    plan,
    journal,
    marks.flatMap(({ sheet, wanted }) => (wanted.length === 0 ? [sheet.sheetId] : [])),
  );
}

function receiptOf(plan: Plan, journal: Journal, clearedSheets: readonly string[]): Receipt {
  return {
    cells: plan.edits.length + plan.fills.length,
    markedAreas: plan.marks.reduce((sum, { rules }) => sum + rules.reduce((count, rule) => count + rule.areas.length, 0), 0),
    clearedSheets,
    // A work that stopped may have sheets that never came to be.
    hiddenSheets: journal.hidden.map(({ name }) => name),
    sheets: journal.sheets.flatMap(({ plan: { key }, sheetId, name }) => (sheetId === null ? [] : [{ key, sheetId, name }])),
    journal,
  };
}

function sheetNamed(listed: readonly ListedSheet[], sheetId: string, memory: SheetMemory): string {
  const sheet = listed.find(({ id }) => id === sheetId);
  if (!sheet) throw new WorkbookFault('sheet-missing', memory.nameOf(sheetId));
  return sheet.name;
}

interface BookLook extends OutOfSight {
  readonly listed: readonly ListedSheet[];
  readonly foundNames: FoundNames;
}

/** The sheets and names that a plan has to do with; marks and cells alone need none of it. */
async function lookAtBook(session: Session, memory: SheetMemory, plan: Plan): Promise<BookLook> {
  const structural = plan.sheets.length + plan.removeSheets.length + plan.hideSheets.length;
  if (structural + plan.names.length === 0) return { listed: [], foundNames: new Map(), gone: [], hidden: [] };
  const foundNames: FoundNames = new Map();
  let locked = false;
  const askNames = askForNames(
    plan.names.map(({ name }) => name),
    foundNames,
  );
  const listed = await listSheets(session, memory, (context) => {
    const protection = context.workbook.protection.load('protected');
    const takeNames = askNames(context);
    return () => {
      locked = protection.protected;
      takeNames();
    };
  });
  if (locked && structural > 0) throw new WorkbookFault('workbook-protected');
  return {
    listed,
    foundNames,
    gone: plan.removeSheets.flatMap((key) => originalOf(listed, { key })?.id ?? []),
    hidden: sheetsToHide(listed, plan.hideSheets),
  };
}

/** Undoes what a failed work has done so far. Throws an `UnfinishedFault` if that fails too. */
async function putBack(open: Open, plan: Plan, journal: Journal, cause: unknown): Promise<void> {
  try {
    await takeBack(open, journal, true, receiptOf(plan, journal, []));
  } catch (error) {
    if (error instanceof UnfinishedFault) throw error;
    throw new WorkbookFault('unexpected', faultOf(error, '').message, { cause });
  }
}

/** Takes back what a work has done; what was changed since stays. */
export async function revertJournal(open: Open, receipt: Receipt, journal: Journal): Promise<RevertResult> {
  return takeBack(open, journal, false, receipt);
}

async function takeBack(
  { session, memory, rules, plans }: Open,
  journal: Journal,
  force: boolean,
  receipt: Receipt,
): Promise<RevertResult> {
  const back = (journal.back ??= new TakingBack(force));
  const { names, sheets, hidden, marks, cells, kept, keptSheets, rows } = journal;
  const steps = undoSteps({
    names: names.length > 0 ? (begin) => revertNames(session, names, begin) : null,
    hidden: { names: hidden.map(({ name }) => name), work: (begin) => showAgain(session, hidden, begin) },
    sheets: {
      names: sheets.map(({ name }) => name),
      work: async (begin, restored) => {
        const left = await takeSheetsBack({ session, memory, plans }, journal, back.force, begin, restored);
        keptSheets.splice(0, keptSheets.length, ...left);
      },
    },
    marks: marks.map((entry) => ({ sheet: entry.found.name, work: (begin) => revertMarks(session, rules, entry, begin) })),
    cells:
      cells.length === 0
        ? null
        : async (begin) => {
            const left = await restoreCells(session, cells, journal.cellsHalfway, () => {
              journal.cellsHalfway = true;
              begin();
            });
            kept.splice(0, kept.length, ...left);
          },
    rows: rows.map((row) => ({ sheet: memory.nameOf(row.sheetId), work: (begin) => takeRowsOut(session, row, begin) })),
  });
  // Every step may be taken again as it is, so trouble that passes is waited out.
  await back.run(
    steps.map((step) => ({ ...step, work: (begin, restored) => session.attempt(() => step.work(begin, restored)) })),
    receipt,
  );
  return { restored: cells.length - kept.length, kept, ...(keptSheets.length > 0 && { keptSheets }) };
}

/** An error that may pass goes on as it is; any other becomes a fault that tells the sheet. */
function located(error: unknown, open: Open, plan: Plan): unknown {
  return remedyOf(error) === 'stop' ? faultOf(error, placeOf(open, plan)) : error;
}

function placeOf({ memory }: Open, { rows, edits, fills, marks, sheets }: Plan): string {
  const [touched] = [...rows, ...edits, ...fills, ...marks];
  return touched ? memory.nameOf(touched.sheetId) : (sheets[0]?.title ?? '');
}
