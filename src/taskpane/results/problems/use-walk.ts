import { useCallback, useState, type KeyboardEvent } from 'react';
import type { Wish } from '../../list/use-wishes';
import type { Problem } from '../../model/problems/problem-list';

/** The problem that the user is at, by its place too: it may be gone after a fix. */
export interface Position {
  readonly key: string;
  readonly at: number;
}

interface Walk {
  /** To be brought into sight. */
  readonly wish: Wish | null;
  /** Goes to the next problem or the one before, round about at the ends. */
  step(step: 1 | -1, focus?: boolean): void;
  /** Alt with an arrow key goes from anywhere in the view, the arrow key alone from a line of the list. */
  onKeyDown(event: KeyboardEvent): void;
}

/** The way from one problem to the next, in the order of the list whether its groups are open or not. */
export function useWalk(
  order: readonly Problem[],
  position: Position | null,
  onArrive: (problem: Problem, position: Position, focus: boolean) => void,
): Walk {
  const [wish, setWish] = useState<Wish | null>(null);
  const step = useCallback(
    (by: 1 | -1, focus = false): void => {
      const known = position ? order.findIndex(({ key }) => key === position.key) : -1;
      // What stood there is gone: the next problem has come to its place.
      const from = known >= 0 ? known : position && by > 0 ? position.at - 1 : (position?.at ?? (by > 0 ? -1 : 0));
      const at = (from + by + order.length) % order.length;
      const problem = order[at];
      if (!problem) return;
      setWish({ key: problem.key, focus });
      onArrive(problem, { key: problem.key, at }, focus);
    },
    [order, position, onArrive],
  );
  return {
    wish,
    step,
    onKeyDown: (event) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      const { target } = event;
      // Menus and dialogs stand elsewhere on the page and have their own keys, and so has a choice.
      if (by === null || !(target instanceof HTMLElement) || !event.currentTarget.contains(target) || target instanceof HTMLSelectElement)
        return;
      const inLine = target.closest('li') !== null;
      if (!event.altKey && !inLine) return;
      event.preventDefault();
      step(by, inLine);
    },
  };
}
