import { useCallback, useState } from 'react';
import type { PaneSession } from './session';

/** What views of a kind remember, by session. */
export type PaneMemory<T> = WeakMap<PaneSession, T>;

/** State of a view that outlives it but not the session: a tab that is come back to is as it was left. */
export function usePaneMemory<T>(kept: PaneMemory<T>, session: PaneSession, first: () => T): [T, (changes: Partial<T>) => void] {
  const [value, setValue] = useState<T>(() => kept.get(session) ?? first());
  const change = useCallback(
    (changes: Partial<T>) =>
      setValue((former) => {
        const next = { ...former, ...changes };
        kept.set(session, next);
        return next;
      }),
    [kept, session],
  );
  return [value, change];
}
