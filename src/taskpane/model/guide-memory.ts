const KEY = 'xmtz-guide';

/** Whether the guided start was gone through, or refused, in this program. Where nothing can be remembered it is offered anew. */
export function isGuideDone(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Remembers that it need not be offered again. */
export function setGuideDone(): void {
  try {
    localStorage.setItem(KEY, 'done');
  } catch {
    // Some programs keep no storage for their panes.
  }
}
