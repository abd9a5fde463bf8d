import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { nearest } from './sections';
import type { Wish } from './use-wishes';

/** Handlers of the list's element and of its lines. */
export interface FocusTrail {
  leave(event: FocusEvent): void;
  /** Focus went into a line, or into what it has opened elsewhere on the page. */
  enter(key: string | null): void;
}

/**
 * Keeps the keyboard in the list: when the line in focus is gone after a new check, the next one takes
 * the focus. Never when the focus is elsewhere, in the sheet above all.
 */
export function useFocusTrail(list: RefObject<HTMLElement | null>, keys: readonly string[], wish: (wish: Wish) => void): FocusTrail {
  const at = useRef<string | null>(null);
  const former = useRef(keys);
  useEffect(() => {
    const before = former.current;
    former.current = keys;
    const lost = at.current;
    if (before === keys || lost === null || keys.includes(lost)) return;
    const free = document.activeElement === null || document.activeElement === document.body;
    if (!free || !document.hasFocus()) return;
    const known = new Set(keys);
    const next = nearest(before, before.indexOf(lost), (key) => known.has(key));
    at.current = next;
    if (next !== null) wish({ key: next, focus: true });
  }, [keys, wish]);
  return {
    enter: (key) => {
      at.current = key;
    },
    leave: ({ relatedTarget }) => {
      // Where the focus simply ends, its line may just have gone.
      if (relatedTarget && !list.current?.contains(relatedTarget)) at.current = null;
    },
  };
}
