/** One thing to filter a list by, with how many it would leave. */
export interface Option {
  readonly value: string;
  readonly count: number;
}

/** Everything that occurs, in the order in which it first does. */
export function countOptions<T>(items: readonly T[], valuesOf: (item: T) => readonly string[]): Option[] {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ value, count }));
}
