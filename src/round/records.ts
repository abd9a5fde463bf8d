import { tablesOf } from '../ledger/combine/row-location';
import type { SheetInfo } from '../spreadsheet/snapshot';
import type { Ledger } from '../ledger/ledger';
import { recordName } from '../ledger/record-name';
import { roundColumns, type RoundColumn } from './columns';

/** A record with the table that it stands in: a ledger may unite several, each with columns of its own. */
export interface RoundRecord {
  readonly table: Ledger;
  /** Its index among the table's records. */
  readonly own: number;
  readonly sheet: SheetInfo;
  /** Zero-based row on that sheet. */
  readonly row: number;
  readonly columns: ReadonlyMap<string, RoundColumn>;
}

/** The records of a ledger in its order; `without` gives a column of a table's sheet that says nothing of the projects. */
export function roundRecords(ledger: Ledger, without: (table: Ledger) => number | null = () => null): RoundRecord[] {
  return tablesOf(ledger).flatMap((table) => {
    const columns = roundColumns(table, without(table));
    return Array.from(table.rows, (row, own): RoundRecord => ({ table, own, sheet: table.snapshot.sheet, row, columns }));
  });
}

/** What a column tells of a record, levelled; '' where the table has no such column. */
export function toldOf({ columns, own }: RoundRecord, key: string): string {
  return columns.get(key)?.told(own) ?? '';
}

/** The record's name as printed. */
export function nameOf({ table, own }: RoundRecord): string {
  return recordName(table, own);
}

/** A column of a ledger with the table that it stands in. */
export interface OwnColumn {
  readonly column: RoundColumn;
  readonly table: Ledger;
}

/** The ledger's are asked for with each returned file. */
const known = new WeakMap<readonly RoundRecord[], ReadonlyMap<string, OwnColumn>>();

/** The columns of all tables by their keys; of several tables those of the first that has them. */
export function ownColumns(records: readonly RoundRecord[]): ReadonlyMap<string, OwnColumn> {
  let found = known.get(records);
  if (!found) known.set(records, (found = findColumns(records)));
  return found;
}

function findColumns(records: readonly RoundRecord[]): ReadonlyMap<string, OwnColumn> {
  const columns = new Map<string, OwnColumn>();
  for (const [own, table] of new Map(records.map((record) => [record.columns, record.table])))
    for (const [key, column] of own) if (!columns.has(key)) columns.set(key, { column, table });
  return columns;
}
