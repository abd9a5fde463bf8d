import { TakingBack, undoSteps } from '../common/taking-back';
import type { Plan, Receipt, RevertResult } from '../../spreadsheet/port';
import { XL, type Application, type Workbook } from './jsapi';
import { Journal } from './journal';
import { planMarks, revertMarks, writeMarks } from './marks';
import { nameChanges, planNames, revertNames, writeNames } from './names';
import type { Pace } from './pace';
import { planEdits, restoreCells, writeEdits } from './read/cells';
import { sheetIfThere, sheetOf } from './read/sheet-list';
import { insertRows, takeRowsOut } from './rows';
import { planSheets, takeSheetBack, usingNames, writeSheet, type KnownPlans } from './sheets/put-sheets';

/** What a change works on. */
export interface Open {
  readonly application: Application;
  readonly book: Workbook;
  readonly plans: KnownPlans;
}

/** Carries out a plan that was checked: looks, refuses what may not be done, writes, compares. What was done is put back if a later write fails. */
export async function applyPlan(open: Open, plan: Plan, pace: Pace): Promise<Receipt> {
  const { book } = open;
  const journal = new Journal();
  await pace.next();
  if (plan.rows.length === 0) return carryOut(open, plan, pace, journal);
  try {
    insertRows(book, plan.rows, (row) => journal.rows.push(row));
    return await carryOut(open, plan, pace, journal);
  } catch (error) {
    // What was put back already is not put back twice.
    if (journal.back === null) await takeBack(open, journal, true, receiptOf(plan, journal), pace.unheeding);
    throw error;
  }
}

async function carryOut(open: Open, plan: Plan, pace: Pace, journal: Journal): Promise<Receipt> {
  const { application, book, plans } = open;
  const cells = await planEdits(book, plan.edits, plan.fills, pace);
  const marks = planMarks(book, plan.marks);
  const planned = await planSheets(book, plan, plans, pace);
  const settled = planNames(book, plan.names, planned.used);
  const names = nameChanges(book, settled);
  const changes = usingNames(planned.changes, settled);
  const receipt: Receipt = {
    ...receiptOf(plan, journal),
    clearedSheets: marks.flatMap(({ sheetId, wanted }) => (wanted.length === 0 ? [sheetId] : [])),
    hiddenSheets: planned.hidden,
    sheets: changes.map(({ plan: { key }, name }) => ({ key, sheetId: name, name })),
  };
  try {
    pace.step();
    journal.cellsHalfway = true;
    await writeEdits(book, cells, journal.cells, pace);
    journal.cellsHalfway = false;
    pace.step();
    for (const change of marks) {
      journal.marks.push({ change, puttingBack: false });
      await writeMarks(application, book, change, pace);
    }
    journal.names = names;
    writeNames(book, names);
    const named = changes.map(({ plan: { key }, name }) => ({ key, name }));
    for (const change of changes) {
      pace.step();
      const work = { change, added: null, puttingBack: false, isBack: false };
      journal.sheets.push(work);
      await writeSheet(application, book, work, named, pace);
    }
    for (const name of planned.gone) sheetOf(book, name).sheet.Delete();
    for (const name of planned.hidden) {
      journal.hidden.push(name);
      sheetOf(book, name).sheet.Visible = XL.hidden;
    }
  } catch (error) {
    await takeBack(open, journal, true, receipt, pace.unheeding);
    throw error;
  }
  for (const { name, plan: written } of changes) plans.set(name, written);
  return receipt;
}

/** What a plan comes to before any of its sheets is there. */
function receiptOf(plan: Plan, journal: Journal): Receipt {
  return {
    cells: plan.edits.length + plan.fills.length,
    markedAreas: plan.marks.reduce((sum, { rules }) => sum + rules.reduce((count, rule) => count + rule.areas.length, 0), 0),
    clearedSheets: [],
    hiddenSheets: [],
    sheets: [],
    journal,
  };
}

/** Takes back what an action has done; what was changed since stays. `force`: the action failed half way itself. */
export async function takeBack(
  { application, book, plans }: Open,
  journal: Journal,
  force: boolean,
  receipt: Receipt,
  pace: Pace,
): Promise<RevertResult> {
  const back = (journal.back ??= new TakingBack(force));
  const on = { application, workbook: book, pace };
  const { names, sheets, hidden, marks, cells, kept, keptSheets, rows } = journal;
  const steps = undoSteps({
    names: names.length > 0 ? (begin) => atOnce(() => revertNames(book, names, begin)) : null,
    hidden: { names: hidden, work: (begin) => atOnce(() => showAgain(book, hidden, begin)) },
    sheets: {
      names: sheets.map(({ change: { name } }) => name),
      work: async (begin, restored) => {
        const left: string[] = [];
        for (const [at, work] of sheets.entries()) {
          const { name, former } = work.change;
          if (await takeSheetBack(on, work, { force: back.force, begin })) restored(at);
          else left.push(name);
          if (former?.plan) plans.set(name, former.plan);
        }
        keptSheets.splice(0, keptSheets.length, ...left);
      },
    },
    marks: marks.map((work) => ({
      sheet: work.change.sheetId,
      work: (begin) => revertMarks(on, work, { force: back.force, begin }),
    })),
    cells:
      cells.length === 0
        ? null
        : (begin) =>
            atOnce(() => {
              const left = restoreCells(book, cells, journal.cellsHalfway, () => {
                journal.cellsHalfway = true;
                begin();
              });
              kept.splice(0, kept.length, ...left);
            }),
    rows: rows.map((row) => ({ sheet: row.sheetId, work: (begin) => atOnce(() => takeRowsOut(book, row, begin)) })),
  });
  await back.run(steps, receipt);
  return { restored: cells.length - kept.length, kept, ...(keptSheets.length > 0 && { keptSheets }) };
}

/** Puts sheets into sight again, those that are still there. */
function showAgain(book: Workbook, names: readonly string[], begin: () => void): void {
  begin();
  for (const name of names) {
    const found = sheetIfThere(book, name);
    if (found && !found.visible) found.sheet.Visible = XL.visible;
  }
}

/** Synchronous work as a step: what it throws becomes a rejection. */
function atOnce(work: () => void): Promise<void> {
  return new Promise((resolve) => {
    work();
    resolve();
  });
}
