import { tablesOf } from '../../ledger/combine/row-location';
import type { Ledger } from '../../ledger/ledger';
import { isBlank } from '../../ledger/cells/cell-text';
import type { CellEdit } from '../../spreadsheet/port';
import { roundColumns } from '../columns';
import type { AddedProject, Collected } from './collect';
import { newValue } from './new-value';
import { present } from '../../spreadsheet/present';

/** New projects in the ledger's own rows, and those for which it has no room. */
export interface Appended {
  readonly edits: readonly CellEdit[];
  readonly appended: readonly AddedProject[];
  readonly listed: readonly AddedProject[];
}

/**
 * Puts new projects below the last row where nothing stands beneath: no total that would not count them,
 * no note that they would run into, no section whose words would be said of them. Else they are listed.
 */
export function planAppend({ ledger, reports }: Pick<Collected, 'ledger' | 'reports'>, fresh: readonly AddedProject[]): Appended {
  const [table, ...more] = tablesOf(ledger);
  if (!table || more.length > 0 || fresh.length === 0 || !hasRoom(table)) return { edits: [], appended: [], listed: fresh };
  const columns = roundColumns(table);
  const last = present(table.rows[table.rows.length - 1], 'rows', table.rows.length - 1);
  const edits = fresh.flatMap(({ submission, theirs }, at): CellEdit[] => {
    const record = present(present(reports[submission], 'reports', submission).submission.records[theirs], 'records', theirs);
    return [...columns].flatMap(([key, column]): CellEdit[] => {
      const place = { sheetId: table.snapshot.sheet.id, row: last + 1 + at, column: column.column, before: null };
      if (key === 'sequence') return numbered(table, at, place);
      const source = record.columns.get(key);
      const value = source ? newValue({ column, table, row: last }, { column: source, record }) : null;
      return value === null || value.after === null
        ? []
        : [{ ...place, ...value, numberFormat: value.numberFormat ?? formatOf(table, last, column.column) }];
    });
  });
  return { edits, appended: fresh, listed: [] };
}

function hasRoom({ snapshot, rows, sections, totals, otherTables, rowCounts }: Ledger): boolean {
  const last = rows[rows.length - 1];
  if (last === undefined || sections.length > 0 || totals.length > 0 || otherTables.length > 0 || rowCounts.unknown > 0) return false;
  return (
    snapshot.values.slice(last - snapshot.origin.row + 1).every((cells) => cells.every(isBlank)) &&
    snapshot.merges.every((area) => area.row + area.rows <= last + 1)
  );
}

/** The next number where the list is numbered through. */
function numbered(table: Ledger, at: number, place: Omit<CellEdit, 'after'>): CellEdit[] {
  const numbers = table.number('sequence')?.values ?? [];
  const last = numbers[numbers.length - 1];
  return typeof last === 'number' && numbers.every((value, index) => value === (numbers[0] ?? 0) + index)
    ? [{ ...place, after: last + 1 + at }]
    : [];
}

function formatOf({ snapshot: { origin, numberFormats } }: Ledger, row: number, column: number): string {
  return numberFormats[row - origin.row]?.[column - origin.column] ?? 'General';
}
