import { bulletinLetter, bulletinText, planningSheets, planSheets, type PlannedSheets, type SheetInput } from '../../sheets';
import { SAMPLE } from '../../wording/pane/sample';
import type { Finding } from '../../checks/finding';
import { noteBehind } from '../../wording/checks/findings';
import { findingMessage } from '../../checks/catalogue';
import { EMPTY_PLAN, type Control, type Workbook } from '../../spreadsheet/port';
import { runCooperatively, partOf } from '../../spreadsheet/run-task';
import { present } from '../../spreadsheet/present';
import { printedPages, type PrintedPages } from '../views/printed-pages';
import { check, type CheckMemory } from './check';
import { UserError } from '../errors';
import { withMonths } from '../../mechanism/history';
import { tryToKeepMonths } from '../history/kept-months';
import { monthsOf } from './keep-months';
import { olderSheets, sheetsBeside } from './older-sheets';
import { replacingStripped } from './stripped-sheets';
import { reasonsOf } from '../views/reasons';
import { valueReasons } from '../views/value-reasons';
import type { Day } from '../../spreadsheet/calendar';
import type { Letter } from '../../sheets/bulletin/bulletin-letter';
import type { Checked, LedgerRequest, Summarised } from '../results';
import { isMadeStill } from '../../spreadsheet/sheet-keys';
import { carryOut } from '../history/carry-out';

/** Shares of the work that are done when the ledger is checked and when the sheets are planned; writing them is the rest. */
const [CHECKED, PLANNED] = [0.4, 0.5];

/** 生成汇总表: adds the summary sheets at the end of the workbook, or puts them in the place of their predecessors. */
export async function summarise(workbook: Workbook, request: LedgerRequest, memory: CheckMemory, control?: Control): Promise<Summarised> {
  const checked = await check(workbook, request, partOf(control, 0, CHECKED), memory);
  if (checked.ledger.snapshot.sheet.generated !== null) throw new UserError(SAMPLE.noSummary);
  const input = inputOfSheets(checked);
  const {
    sheets: planned,
    names,
    valuesInsteadOfFormulas,
    forbidden,
    trace,
  } = await runCooperatively(planningSheets(input), partOf(control, CHECKED, PLANNED));
  const retired = checked.sheets.flatMap(({ generated }) => (generated === null || isMadeStill(generated) ? [] : [generated]));
  const hideSheets = [...new Set(retired)];
  const { plans: sheets, replaced } = replacingStripped(checked.sheets, checked.stripped, planned);
  const keys = sheets.map(({ key }) => key);
  const older = await olderSheets(workbook, checked, keys, replaced);
  const receipt = await carryOut(workbook, { ...EMPTY_PLAN, sheets, hideSheets, names }, partOf(control, PLANNED, 1));
  const plans = new Map<string, PrintedPages>(sheets.map((plan) => [plan.key, printedPages(plan)]));
  const made = receipt.sheets.map((sheet) => ({ ...sheet, printed: present(plans.get(sheet.key), `plan of ${sheet.key}`) }));
  const beside = sheetsBeside(checked.sheets, sheets, made);
  const { settings } = input;
  const known = JSON.stringify(settings.history) === JSON.stringify(checked.settings.history);
  // The sheets stand whether their month can be kept or not.
  const month = known ? null : await tryToKeepMonths(workbook, monthsOf(checked));
  return {
    checked: { ...checked, settings },
    sheets: made,
    receipt,
    valuesInsteadOfFormulas,
    valueReasons: valueReasons(checked, forbidden),
    trace,
    retired: receipt.hiddenSheets,
    older,
    beside,
    replaced,
    month,
    monthKept: known || (month !== null && !month.failed),
  };
}

/** The plans of the summary sheets for a checked ledger. */
export function planSummary(checked: Checked): PlannedSheets {
  return planSheets(inputOfSheets(checked));
}

/** 调度通报 of a checked ledger as plain text to copy. Writes nothing. */
export function bulletinOf(checked: Checked): string {
  return bulletinText(inputOfSheets(checked));
}

/** 调度通报 of a checked ledger as an official letter dated the day given. Writes nothing. */
export function letterOf(checked: Checked, day: Day): Letter {
  return bulletinLetter(inputOfSheets(checked), day);
}

/** What the sheets are made from. */
export function inputOfSheets(checked: Checked) {
  const { ledger, registers, progress, comparison, findings } = checked;
  const notes = new Map([checked, ...registers].flatMap(({ noted }) => noted.map(({ finding, note }) => [finding, noteBehind(note.text)])));
  // The present month stands beside those kept, before it is kept itself.
  const settings = { ...checked.settings, history: withMonths(checked.settings.history, monthsOf(checked)) };
  // A blank ledger says nothing yet.
  const filled = registers.filter(({ evaluator }) => evaluator.register.ledger.rows.length > 0);
  return {
    ledger,
    registers: filled,
    registerFindings: filled,
    progress,
    comparison,
    findings,
    messageOf: (finding: Finding) => `${findingMessage(finding)}${notes.get(finding) ?? ''}`,
    reasonOf: reasonsOf(ledger, progress),
    settings,
  } satisfies SheetInput;
}
