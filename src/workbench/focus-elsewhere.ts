/** What the grid types into: what takes the focus by itself. */
const EDITOR = '[id^="__editor_"]';
/** Keys that go from one place to the next. */
const GOING: readonly string[] = ['Tab', 'F6', 'Shift'];

/**
 * The grid takes the focus once it has started, however long that takes: who has gone to one of the other parts by then keeps
 * it there. With the first click, and the first key that does something, it is over. Returns how to end it before.
 */
export function keepFocusElsewhere(others: () => readonly (HTMLElement | null)[]): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  // What a key does with the focus it does before the next task begins.
  let byKey = false;
  const nextTask = new MessageChannel();
  nextTask.port1.onmessage = () => {
    byKey = false;
  };
  const end = (): void => {
    watching.abort();
    nextTask.port1.close();
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (!GOING.includes(key)) end();
    byKey = true;
    nextTask.port2.postMessage(null);
  };
  const onFocus = ({ target, relatedTarget: from }: FocusEvent): void => {
    if (!(target instanceof Element && target.matches(EDITOR))) return;
    if (byKey) end();
    else if (from instanceof HTMLElement && others().some((part) => part?.contains(from))) from.focus();
  };
  document.addEventListener('keydown', onKey, { capture: true, signal });
  document.addEventListener('pointerdown', end, { capture: true, signal });
  document.addEventListener('focusin', onFocus, { signal });
  return end;
}
