import type { OtherRow, RowKind } from '../ledger';

/** How many rows of a table there are of each kind; those that are neither records nor told of are blank. */
export function countRows(other: readonly OtherRow[], records: number, rows: number): Readonly<Record<RowKind, number>> {
  const counts: Record<RowKind, number> = {
    title: 0,
    header: 0,
    record: records,
    section: 0,
    total: 0,
    note: 0,
    continuation: 0,
    part: 0,
    blank: rows - records - other.length,
    unknown: 0,
  };
  for (const { kind } of other) counts[kind]++;
  return counts;
}
