import { cellText, normalizeText } from '../../ledger/cells/cell-text';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { furtherRows } from '../further-rows';
import type { RoundRecord } from '../records';

/** All words of a row but those of one column, each in its place. */
export function lineOf({ origin, values }: SheetSnapshot, row: number, without: number | null = null): string {
  return (values[row - origin.row] ?? [])
    .flatMap((value, at) => {
      const words = at + origin.column === without ? '' : normalizeText(cellText(value));
      return words === '' ? [] : [`${String(at + origin.column)}:${words}`];
    })
    .join('|');
}

/** Whether a returned row stands as it was sent, all its lines and the units of its amounts: however few rows are read, that is no change. */
export function isSameRow(ours: RoundRecord, theirs: RoundRecord, idColumn: number | null): boolean {
  return linesOf(ours, null) === linesOf(theirs, idColumn) && sameUnits(ours, theirs);
}

function linesOf({ table, row, columns }: RoundRecord, without: number | null): string {
  const below = [...columns.values()].some((column) => column.below > 0) ? [row + 1] : [];
  return [row, ...below, ...(furtherRows(table).get(row) ?? [])].map((each) => lineOf(table.snapshot, each, without)).join('\n');
}

function sameUnits(ours: RoundRecord, theirs: RoundRecord): boolean {
  return [...ours.columns].every(([key, { match }]) => {
    const other = theirs.columns.get(key)?.match;
    return !other || (match?.unit ?? null) === other.unit;
  });
}
