import { runToEnd, type CooperativeTask } from '../spreadsheet/task';
import type { SheetSnapshot } from '../spreadsheet/snapshot';
import type { Ledger } from './ledger';
import { nearCells } from './recognise/near-cells';
import { preparingTable, type PreparedTable } from './table/prepare-table';
import type { ReadOptions } from './table/read-options';
import { readingTable } from './table/read-table';

export type { ReadOptions } from './table/read-options';

/** More tables on one sheet than anyone keeps. */
const MOST_TABLES = 30;

/** Reads a sheet as a ledger of the kind: the table asked for, else the largest. Null when it has none. */
export function readLedger(snapshot: SheetSnapshot, options: ReadOptions): Ledger | null {
  return runToEnd(readingLedger(snapshot, options));
}

/** {@link readLedger} in slices. */
export function* readingLedger(snapshot: SheetSnapshot, options: ReadOptions): CooperativeTask<Ledger | null> {
  const near = nearCells(snapshot);
  const tables = yield* findingTables(near.snapshot, options);
  const asked =
    options.table === undefined ? undefined : tables.find(({ header }) => header.top + near.snapshot.origin.row === options.table);
  const largest = tables.reduce<PreparedTable | null>(
    (best, table) => (best === null || weightOf(table) > weightOf(best) ? table : best),
    null,
  );
  const table = asked ?? largest;
  return table && (yield* readingTable(table, tables, options, near));
}

/** Every table of a sheet as a ledger of its own, from top to bottom. */
export function* readingTables(snapshot: SheetSnapshot, options: ReadOptions): CooperativeTask<Ledger[]> {
  const near = nearCells(snapshot);
  const tables = yield* findingTables(near.snapshot, options);
  const ledgers: Ledger[] = [];
  // Far cells are the sheet's, told with its first table.
  for (const [at, table] of tables.entries()) ledgers.push(yield* readingTable(table, tables, options, at === 0 ? near : null));
  return ledgers;
}

/** All tables of the sheet, from top to bottom. */
function* findingTables(snapshot: SheetSnapshot, options: ReadOptions): CooperativeTask<PreparedTable[]> {
  const tables: PreparedTable[] = [];
  for (let from = 0; from < snapshot.values.length && tables.length < MOST_TABLES; ) {
    const table = yield* preparingTable(snapshot, from, options);
    if (!table) break;
    tables.push(table);
    from = table.sorted.end;
  }
  return tables;
}

/** How much of a ledger a table is: records, and columns that were recognised. */
function weightOf({ sorted, columns }: PreparedTable): number {
  return (1 + sorted.records.length) * columns.length;
}
