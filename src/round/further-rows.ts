import type { Ledger } from '../ledger/ledger';

const known = new WeakMap<Ledger, ReadonlyMap<number, readonly number[]>>();

/** Zero-based sheet rows that go on with a project, by its first row: of one merged over several rows, and what stands below one without a name of its own. */
export function furtherRows(table: Ledger): ReadonlyMap<number, readonly number[]> {
  let found = known.get(table);
  if (!found) known.set(table, (found = findFurther(table)));
  return found;
}

function findFurther({ rows, joinedRows, otherRows }: Ledger): Map<number, number[]> {
  const further = new Set([...joinedRows, ...otherRows.filter(({ kind }) => kind === 'continuation').map(({ row }) => row)]);
  const found = new Map<number, number[]>();
  let at = 0;
  for (const row of [...further].sort((a, b) => a - b)) {
    while ((rows[at] ?? Infinity) < row) at++;
    const first = rows[at - 1];
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), row]);
  }
  return found;
}
