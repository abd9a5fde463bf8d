import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';

/** A line to be brought into sight, as soon as the list has it; a new object is a new wish. */
export interface Wish {
  readonly key: string;
  /** Whether it takes the focus too. */
  readonly focus: boolean;
}

/** Fulfils each wish once. The list draws the lines wished for wherever they are. */
export function useWishes(
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  wishes: readonly (Wish | null)[],
): void {
  const fulfilled = useRef(new WeakSet<Wish>());
  useEffect(() => {
    for (const wish of wishes) {
      const index = wish && !fulfilled.current.has(wish) ? keys.indexOf(wish.key) : -1;
      if (!wish || index < 0) continue;
      fulfilled.current.add(wish);
      virtualizer.scrollToIndex(index, { align: 'auto' });
      if (wish.focus) list.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"] button`)?.focus({ preventScroll: true });
    }
  });
}
