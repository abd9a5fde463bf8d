import { WorkbookFault, type FaultCode, errorMessage } from '../../spreadsheet/port';

/**
 * What is to be done about an error of Office.js:
 * `again` after a pause, `smaller` in halves, `coarser` without the finer calls, `stop` and tell the user.
 */
export type Remedy = 'again' | 'smaller' | 'coarser' | 'stop';

/**
 * An error that carries one of Office.js's codes; its message is localised and says nothing to a program.
 * Known by its shape: the library may have been loaded in another realm, whose `Error` is another.
 */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const REMEDIES: Readonly<Record<string, Remedy>> = {
  ActivityLimitReached: 'again',
  Conflict: 'again',
  RequestAborted: 'again',
  ServiceNotAvailable: 'again',
  RequestPayloadSizeLimitExceeded: 'smaller',
  ResponsePayloadSizeLimitExceeded: 'smaller',
  RangeExceedsLimit: 'smaller',
  MemoryLimitReached: 'smaller',
  OperationCellsExceedLimit: 'smaller',
  ApiNotFound: 'coarser',
  NotImplemented: 'coarser',
  UnsupportedOperation: 'coarser',
  UndoNotSupported: 'coarser',
};

const FAULTS: Readonly<Record<string, FaultCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'sheet-protected',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ItemNotFound: 'sheet-missing',
  InvalidReference: 'sheet-missing',
  InvalidBinding: 'sheet-missing',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'cell-merged',
  PivotTableRangeConflict: 'pivot-table',
  NonBlankCellOffSheet: 'sheet-unsupported',
  UnsupportedSheet: 'sheet-unsupported',
  InactiveWorkbook: 'workbook-inactive',
  InvalidOrTimedOutSession: 'session-ended',
};

export function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== 'object' || error === null || error instanceof WorkbookFault) return false;
  return 'code' in error && typeof error.code === 'string' && 'message' in error;
}

/** What to do about an error; ours and foreign ones stop. */
export function remedyOf(error: unknown): Remedy {
  return isOfficeError(error) ? (REMEDIES[error.code] ?? 'stop') : 'stop';
}

/** The port's fault for an error; `where` is the sheet or cell that was being worked on. */
export function faultOf(error: unknown, where: string): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  if (!isOfficeError(error)) return new WorkbookFault('unexpected', errorMessage(error), { cause: error });
  const code = FAULTS[error.code];
  if (code !== undefined) return new WorkbookFault(code, where, { cause: error });
  const location = error.debugInfo?.errorLocation ?? '';
  return new WorkbookFault('unexpected', location === '' ? error.code : `${error.code} ${location}`, { cause: error });
}
