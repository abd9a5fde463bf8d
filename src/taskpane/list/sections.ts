import type { ReactNode } from 'react';
import { present } from '../../spreadsheet/present';

/** Part of a long list: a head that is always there, and items under it. */
export interface ListSection<T> {
  readonly key: string;
  /** Name of the items' list for who does not see the head. */
  readonly label: string;
  /** Null where the items stand without one. */
  readonly head: ReactNode;
  /** None while the section is closed. */
  readonly items: readonly T[];
}

/** A line of the list: a section's head, or an item. */
export interface ListLine<T> {
  readonly key: string;
  readonly section: ListSection<T>;
  /** Index in the section's items, -1 for the head. */
  readonly at: number;
}

/** A line that holds an item, with the item. */
export function itemOf<T>({ section, at }: ListLine<T>): T | null {
  return section.items[at] ?? null;
}

/** All lines from top to bottom. */
export function linesOf<T>(sections: readonly ListSection<T>[], keyOf: (item: T) => string): ListLine<T>[] {
  return sections.flatMap((section) => [
    ...(section.head === null ? [] : [{ key: section.key, section, at: -1 }]),
    ...section.items.map((item, at) => ({ key: keyOf(item), section, at })),
  ]);
}

/** The line nearest to one that is gone: the next that is still there, else the last before it. Null when none is. */
export function nearest(before: readonly string[], gone: number, has: (key: string) => boolean): string | null {
  for (let at = gone; at < before.length; at++) if (has(present(before[at], 'before', at))) return before[at] ?? null;
  for (let at = gone - 1; at >= 0; at--) if (has(present(before[at], 'before', at))) return before[at] ?? null;
  return null;
}
