import { bulletinText, planSheets, type PlannedSheets, type SheetInput } from '../sheets';
import { SAMPLE } from '../wording/sample';
import { findingMessage } from '../wording/findings';
import { EMPTY_PLAN, type Control, type Workbook } from '../workbook/port';
import { check } from './check';
import { CaseError } from './explain';
import { reasonsOf } from './reasons';
import type { Checked, LedgerRequest, Summarised } from './requests';

/** 生成汇总表: adds the summary sheets at the end of the workbook, or puts them in the place of their predecessors. */
export async function summarise(workbook: Workbook, request: LedgerRequest, control?: Control): Promise<Summarised> {
  const checked = await check(workbook, request, control);
  if (checked.ledger.snapshot.sheet.generated !== null) throw new CaseError(SAMPLE.noSummary);
  const { sheets, names, valuesInsteadOfFormulas, trace } = planSummary(checked);
  const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets, names }, control);
  return { checked, sheets: receipt.sheets, receipt, valuesInsteadOfFormulas, trace };
}

/** The plans of the summary sheets for a checked ledger. */
export function planSummary(checked: Checked): PlannedSheets {
  return planSheets(sheetInput(checked));
}

/** 调度通报 of a checked ledger as plain text to copy. Writes nothing. */
export function bulletinOf(checked: Checked): string {
  return bulletinText(sheetInput(checked));
}

function sheetInput({ ledger, registers, progress, since, findings, settings }: Checked): SheetInput {
  return { ledger, registers, progress, since, findings, messageOf: findingMessage, reasonOf: reasonsOf(ledger, progress), settings };
}
