import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import type { Frame } from './use-frame';
import { nearest } from './sections';
import { present } from '../../spreadsheet/present';

/** The lines as they were last drawn. */
interface Drawn {
  readonly keys: readonly string[];
  readonly reset: unknown;
  /** Where the lines in sight began. */
  readonly starts: readonly { readonly key: string; readonly start: number; readonly end: number }[];
}

/**
 * Keeps a list where it is when its lines change, as they do after a new check: the first line in sight
 * stays where it stands, or the next that is left. Another `reset` is another list: it starts at its top.
 */
export function usePlace(
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  keys: readonly string[],
  { top, bar }: Frame,
  reset: unknown,
): void {
  const drawn = useRef<Drawn | null>(null);
  useLayoutEffect(() => {
    const before = drawn.current;
    const offset = virtualizer.scrollOffset ?? 0;
    const inSight = offset + bar;
    if (before && before.keys !== keys && inSight > top) {
      if (before.reset !== reset) virtualizer.scrollToOffset(top - bar);
      else {
        const indexes = new Map(keys.map((key, index) => [key, index]));
        const first = before.starts.find(({ end }) => end > inSight);
        const stay = first && nearest(before.keys, before.keys.indexOf(first.key), (key) => indexes.has(key));
        const former = before.starts.find(({ key }) => key === stay);
        const now = virtualizer.measurementsCache[indexes.get(stay ?? '') ?? -1];
        if (former && now && now.start !== former.start) virtualizer.scrollToOffset(offset + now.start - former.start);
      }
    }
    drawn.current = {
      keys,
      reset,
      starts: virtualizer.getVirtualItems().map(({ index, start, end }) => ({ key: present(keys[index], 'keys', index), start, end })),
    };
  });
}
