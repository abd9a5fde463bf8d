import { present } from '../../spreadsheet/present';
import { cellText, isBlank, oneLine } from '../cells/cell-text';
import type { Ledger, OtherRow } from '../ledger';
import { ledgerRow } from '../ledger-row';
import type { JoinedRows } from '../rows/merges/joined-rows';
import type { PreparedTable } from './prepare-table';

/** What became of every row of the sheet, those of its other tables included. `further` rows were put to the record above them. */
export function rowAccount(
  table: PreparedTable,
  further: JoinedRows,
): Pick<Ledger, 'joinedRows' | 'otherRows' | 'blankRows' | 'rowCounts'> {
  const { sorted, snapshot } = table;
  const joined = new Map([...sorted.joined, ...further]);
  const outside = rowsOutside(table);
  const own = ownRows(table, further);
  const blank = sorted.counts.blank + outside.blank;
  return {
    joinedRows: [...joined.values()].flat().map((row) => row + snapshot.origin.row),
    otherRows: outside.rows.length === 0 ? own : [...own, ...outside.rows].sort((a, b) => a.row - b.row),
    blankRows: blank,
    rowCounts: { ...sorted.counts, blank, unknown: sorted.counts.unknown + outside.rows.length },
  };
}

function ownRows({ sorted, snapshot }: PreparedTable, further: JoinedRows): readonly OtherRow[] {
  if (further.size === 0) return sorted.other;
  const added = new Set([...further.values()].flat().map((row) => row + snapshot.origin.row));
  return sorted.other.map((other) => (added.has(other.row) ? { ...other, reason: 'same-project' } : other));
}

/** Rows of the sheet's other tables. */
function rowsOutside({ snapshot, from, sorted }: PreparedTable): { readonly rows: readonly OtherRow[]; readonly blank: number } {
  const rows: OtherRow[] = [];
  let blank = 0;
  const outside = [...Array(from).keys(), ...Array.from({ length: snapshot.values.length - sorted.end }, (_, index) => sorted.end + index)];
  for (const row of outside) {
    const cells = present(snapshot.values[row], 'values', row);
    if (cells.every(isBlank)) blank++;
    else
      rows.push({
        row: ledgerRow(row + snapshot.origin.row),
        kind: 'unknown',
        reason: 'other-table',
        text: cells
          .filter((cell) => !isBlank(cell))
          .map((cell) => oneLine(cellText(cell)))
          .join(' ')
          .slice(0, 120),
      });
  }
  return { rows, blank };
}
