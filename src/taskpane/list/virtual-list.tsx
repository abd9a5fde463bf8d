import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { Fragment, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { itemOf, linesOf, type ListSection } from './sections';
import { useFocusTrail } from './use-focus';
import { scrolledSoFar, scrollerOf, useFrame } from './use-frame';
import { usePlace } from './use-place';
import { useWishes, type Wish } from './use-wishes';
import { present } from '../../spreadsheet/present';

/** Lines drawn beyond both edges: as far as the Tab key looks ahead. */
const OVERSCAN = 8;

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // Below a message that is held in sight as well.
    top: 'var(--room-above, 0px)',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  list: { position: 'relative' },
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
  item: { display: 'flex', alignItems: 'flex-start' },
});

interface Props<T> {
  /** Stays in sight while the list is scrolled. */
  readonly bar: ReactNode;
  readonly sections: readonly ListSection<T>[];
  /** Tells an item from all others, and is the same when the list is made again. */
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
  /** How high a head and an item are before they are drawn, in pixels. */
  readonly estimate: { readonly head: number; readonly item: number };
  /** Line to bring into sight. */
  readonly wish: Wish | null;
  /** Another value: another list, from its top. */
  readonly reset: unknown;
}

/**
 * A list of any length of which only what is in sight is drawn, scrolled with the whole pane. For
 * screen readers every item tells its number among all; heads are always there, and so is the line
 * that has the focus.
 */
export function VirtualList<T>({ bar, sections, keyOf, render, estimate, wish, reset }: Props<T>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const barElement = useRef<HTMLDivElement>(null);
  const frame = useFrame(list, barElement);
  const lines = useMemo(() => linesOf(sections, keyOf), [sections, keyOf]);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const heads = useMemo(() => lines.flatMap(({ at }, index) => (at < 0 ? [index] : [])), [lines]);
  const [focused, setFocused] = useState<string | null>(null);
  const [lost, setLost] = useState<Wish | null>(null);
  // Drawn wherever they are: a line in focus that were taken away would drop the focus.
  const held = useMemo(
    () => [focused, wish?.key, lost?.key].map((key) => (key == null ? -1 : keys.indexOf(key))).filter((index) => index >= 0),
    [focused, wish, lost, keys],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: lines.length,
    getScrollElement: () => scrollerOf(list.current),
    // Asked for while the list is drawn for the first time; it scrolls there once it is on the page.
    initialOffset: scrolledSoFar,
    estimateSize: (index) => (present(lines[index], 'lines', index).at < 0 ? estimate.head : estimate.item),
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), ...heads, ...held])].sort((a, b) => a - b),
      [heads, held],
    ),
    overscan: OVERSCAN,
    scrollMargin: frame.top,
    scrollPaddingStart: frame.bar,
  });
  usePlace(virtualizer, keys, frame, reset);
  const trail = useFocusTrail(list, keys, setLost);
  useWishes(virtualizer, list, keys, [wish, lost]);

  const place = ({ index, start }: VirtualItem) => ({
    ref: virtualizer.measureElement,
    'data-index': index,
    style: { transform: `translateY(${String(start - frame.top)}px)`, scrollMarginTop: frame.bar },
    onFocus: () => {
      const key = keys[index] ?? null;
      trail.enter(key);
      setFocused(key);
    },
  });
  const drawn = virtualizer.getVirtualItems().map((item) => ({ item, line: lines[item.index] }));
  return (
    <>
      <div ref={barElement} className={styles.bar}>
        {bar}
      </div>
      <div ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }} onBlur={trail.leave}>
        {sections.map((section) => {
          const own = drawn.filter(({ line }) => line?.section === section);
          const items = own.filter(({ line }) => line && line.at >= 0);
          return (
            <Fragment key={section.key}>
              {own.slice(0, own.length - items.length).map(({ item }) => (
                <div key={section.key} {...place(item)} className={styles.line}>
                  {section.head}
                </div>
              ))}
              {items.length > 0 && (
                // Said to be a list once more: without bullets Safari takes it for none.
                <ul role="list" className={styles.items} aria-label={section.label}>
                  {items.map(({ item, line }) => {
                    const content = line && itemOf(line);
                    return (
                      content && (
                        <li
                          key={line.key}
                          {...place(item)}
                          className={mergeClasses(styles.line, styles.item)}
                          aria-setsize={section.items.length}
                          aria-posinset={line.at + 1}
                        >
                          {render(content)}
                        </li>
                      )
                    );
                  })}
                </ul>
              )}
            </Fragment>
          );
        })}
      </div>
    </>
  );
}
