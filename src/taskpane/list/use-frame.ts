import { useLayoutEffect, useState, type RefObject } from 'react';

/** Where a list stands in what scrolls it, in pixels. */
export interface Frame {
  /** From the top of the scrolled page to the list. */
  readonly top: number;
  /** Height of the bar that stays in sight above it, with what is held in sight above the bar. */
  readonly bar: number;
}

/** The pane: the one thing on its page that scrolls. */
export function scrollerOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.pane') ?? null;
}

/** How far the pane is scrolled, known also before a list is on its page. */
export function scrolledSoFar(): number {
  return document.querySelector('.pane')?.scrollTop ?? 0;
}

/** Follows the list's place while what stands above it grows and shrinks. */
export function useFrame(list: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): Frame {
  const [frame, setFrame] = useState<Frame>({ top: 0, bar: 0 });
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    const page = scroller?.firstElementChild;
    if (!scroller || !page) return;
    const measure = (): void => {
      if (!list.current) return;
      const top = Math.round(list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
      const height = bar.current ? bar.current.offsetHeight + Math.round(parseFloat(getComputedStyle(bar.current).top)) : 0;
      setFrame((former) => (former.top === top && former.bar === height ? former : { top, bar: height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(page);
    if (bar.current) observer.observe(bar.current);
    return () => observer.disconnect();
  }, [list, bar]);
  return frame;
}
