import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { scrollerOf } from '../../list/use-frame';

/** Pixels below the end of an action that are to be in sight with it: what it found begins there. */
const RESULTS = 680;

/** Scrolls as far as the results need, and no farther than to their beginning. */
function showWithResults(box: HTMLElement): void {
  const scroller = scrollerOf(box);
  if (!scroller) return;
  const [end, pane] = [box.getBoundingClientRect(), scroller.getBoundingClientRect()];
  scroller.scrollTop += Math.min(end.top - pane.top, Math.max(0, end.bottom + RESULTS - pane.bottom));
  // What grew while it was held in sight covers what comes after it.
  const next = box.nextElementSibling;
  if (next) scroller.scrollTop -= Math.max(0, box.getBoundingClientRect().bottom - next.getBoundingClientRect().top);
}

/** What tells that the user moves on by themselves, beside a scroll that is none of ours. */
const MOVES = ['wheel', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to the end of an action and to what it found as that is drawn, each time that one more has `acted`, until the user
 * moves on; what is done from within the lists leaves them where they are.
 */
export function useInSight(box: RefObject<HTMLElement | null>, acted: number): void {
  const seen = useRef(acted);
  useEffect(() => {
    const page = box.current?.parentElement;
    const scroller = box.current && scrollerOf(box.current);
    if (acted === seen.current || !page || !scroller) return;
    seen.current = acted;
    let ours: number | null = null;
    const observer = new ResizeObserver(() => {
      if (!box.current) return;
      showWithResults(box.current);
      ours = scroller.scrollTop;
    });
    const end = (): void => {
      observer.disconnect();
      scroller.removeEventListener('scroll', onScroll);
      for (const move of MOVES) window.removeEventListener(move, end, true);
    };
    // By the bar, by a script of the browser's: whoever scrolled, they are not to be called back. A list that got shorter moves too.
    const onScroll = (): void => {
      const most = scroller.scrollHeight - scroller.clientHeight;
      if (ours !== null && Math.abs(scroller.scrollTop - ours) > 1 && scroller.scrollTop < most - 1) end();
    };
    observer.observe(page);
    scroller.addEventListener('scroll', onScroll);
    for (const move of MOVES) window.addEventListener(move, end, true);
    return end;
  }, [box, acted]);
}

/** Height of what is held in sight above the lists, for their bars that are held below it. */
const ROOM = '--room-above';

/** Tells the lists how much of the pane's top is taken while something is held there, before they measure themselves. */
export function useRoomAbove(box: RefObject<HTMLElement | null>, taken: boolean): void {
  useLayoutEffect(() => {
    const held = box.current;
    const scroller = held && scrollerOf(held);
    if (!taken || !scroller) return;
    const measure = (): void => scroller.style.setProperty(ROOM, `${String(held.offsetHeight)}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(held);
    return () => {
      observer.disconnect();
      scroller.style.removeProperty(ROOM);
    };
  });
}
