/** What is remembered of the user, in this program and not with the workbook, by the key that it is kept under. */
const KEYS = {
  /** The guided start was gone through, or refused. */
  guided: 'xmtz-guide',
  /** One of the large buttons was used: the pane is known, and its results come first. */
  used: 'xmtz-used',
} as const;

export type Remembered = keyof typeof KEYS;

/** Whether something is remembered. Where nothing can be, the pane meets everyone as for the first time. */
export function isRemembered(what: Remembered): boolean {
  try {
    return localStorage.getItem(KEYS[what]) !== null;
  } catch {
    return false;
  }
}

/** Remembers it from now on. */
export function remember(what: Remembered): void {
  try {
    localStorage.setItem(KEYS[what], 'done');
  } catch {
    // Some programs keep no storage for their panes.
  }
}
