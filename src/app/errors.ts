import { faultSentence } from '../wording/faces/errors';
import { WorkbookFault } from '../spreadsheet/port';
import type { UnreadSheet } from './actions/explain-columns';

/** A use case that cannot go on for a reason of the user's workbook; its message is for the user. */
export class UserError extends Error {
  override readonly name: string = 'CaseError';
}

/** No ledger was found where one was looked for, though lists that may be one, once their columns are explained. */
export class NoLedgerError extends UserError {
  constructor(
    message: string,
    readonly unread: readonly UnreadSheet[],
  ) {
    super(message);
  }
}

/** One Chinese sentence for whatever went wrong. */
export function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof WorkbookFault) return faultSentence(error.code, error.where);
  return faultSentence('unexpected', error instanceof Error ? error.message : String(error));
}
