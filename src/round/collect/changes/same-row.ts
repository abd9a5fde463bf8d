import { cellText, normalizeText } from '../../../ledger/cells/cell-text';
import { CellState } from '../../../ledger/ledger';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { RoundColumn } from '../../columns';
import { furtherRows } from '../../further-rows';
import type { RoundRecord } from '../../records';

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
  return sameFirstLine(ours, theirs, idColumn) && linesOf(ours, null) === linesOf(theirs, idColumn) && sameUnits(ours, theirs);
}

/** Whether the rows' own cells say the same: nearly every difference is seen here, before whole lines are put into words. */
function sameFirstLine(ours: RoundRecord, theirs: RoundRecord, idColumn: number | null): boolean {
  const [own, other] = [ours.table.snapshot, theirs.table.snapshot];
  const [cells = [], others = []] = [own.values[ours.row - own.origin.row], other.values[theirs.row - other.origin.row]];
  const from = Math.min(own.origin.column, other.origin.column);
  const to = Math.max(own.origin.column + cells.length, other.origin.column + others.length);
  for (let column = from; column < to; column++) {
    if (column === idColumn) continue;
    const [one = null, two = null] = [cells[column - own.origin.column], others[column - other.origin.column]];
    if (one !== two && normalizeText(cellText(one)) !== normalizeText(cellText(two))) return false;
  }
  return true;
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

/** The very same cell under the same unit: what a few rows are read as otherwise than the whole list is no change. */
export function isWrittenAlike(column: RoundColumn, ours: RoundRecord, source: RoundColumn, theirs: RoundRecord): boolean {
  return (
    !furtherRows(ours.table).has(ours.row) &&
    !furtherRows(theirs.table).has(theirs.row) &&
    holdsAlike(column, column.raw(ours.own), source.raw(theirs.own)) &&
    (column.match?.unit ?? null) === (source.match?.unit ?? null) &&
    ours.table.snapshot.date1904 === theirs.table.snapshot.date1904 &&
    column.state(ours.own) !== CellState.uncalculated &&
    source.state(theirs.own) !== CellState.uncalculated
  );
}

/** Of dates the day counts: a program that drops number formats makes 1 March of the month that the same number was shown as. */
function holdsAlike({ match }: RoundColumn, one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number' && match?.field.type === 'period') return Math.floor(one) === Math.floor(other);
  return cellText(one) === cellText(other);
}
