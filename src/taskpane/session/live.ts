import type { Workbook } from '../../spreadsheet/port';
import type { PaneSession } from './session';

/** Quiet time after the last edit, short enough to feel live and long enough not to read at each key. */
const QUIET_MS = 300;

/** Reads the ledger again soon after each edit of the user's, unless that is paused; the result ends it. */
export function followEdits(workbook: Workbook, session: PaneSession): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A running task reads the workbook as it goes: look again when it is through.
      if (session.busy) later();
      else void session.following.refresh();
    }, QUIET_MS);
  };
  const unwatch = workbook.watch(() => {
    if (session.following.on) later();
    else session.following.note();
  });
  return () => {
    clearTimeout(timer);
    unwatch();
  };
}
