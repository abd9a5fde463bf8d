const PREFIX = 'xmtz-window-';

/** A name for this window that no other has. */
export function newWindowId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** Shows to other windows, for as long as this one lives, that its copy is not left behind. */
export function signOfLife(id: string): void {
  // Only pages of this machine or of https have locks; elsewhere copies of all windows are taken for left behind.
  if ('locks' in navigator) void navigator.locks.request(PREFIX + id, () => new Promise(() => undefined));
}

/** Windows that are open, by their names. */
export async function livingWindows(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
