import { faultSentence, unfinishedSentence } from '../wording/faces/errors';
import { UnfinishedFault, WorkbookFault, errorMessage } from '../spreadsheet/port';
import type { UnreadSheet } from './actions/explain-columns';

/** A use case that cannot go on for a reason of the user's workbook; its message is for the user. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
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
  if (error instanceof UnfinishedFault) {
    const { code, where } = error.cause instanceof WorkbookFault ? error.cause : { code: 'unexpected' as const, where: error.where };
    return unfinishedSentence(error.code, code, where, error.unfinished);
  }
  if (error instanceof WorkbookFault) return faultSentence(error.code, error.where);
  return faultSentence('unexpected', errorMessage(error));
}

/** True if an action stopped half way and what it did is to be taken back by undoing it. */
export function isHalfDone(error: unknown): boolean {
  return error instanceof UnfinishedFault && error.code === 'not-restored';
}

/** True if an action ended because it was cancelled, with nothing changed. */
export function isCancelled(error: unknown): boolean {
  return error instanceof WorkbookFault && error.code === 'cancelled';
}
