import type { CooperativeTask } from '../../spreadsheet/task';
import { present } from '../../spreadsheet/present';
import type { CellValue } from '../../spreadsheet/snapshot';
import { cellText, isBlank } from '../cells/cell-text';
import { itemField, type FieldType, type LedgerKind } from '../kinds/kind';
import type { ColumnMatch } from '../ledger';
import { fillingDittos, type FilledDittos } from '../rows/dittos';
import { fillMerges } from '../rows/merges/fill-merges';
import { askAboutJoined, joinCells, type JoinedRows } from '../rows/merges/joined-rows';
import type { PreparedTable } from './prepare-table';

type Cells = readonly CellValue[];

/** The fields that say whom a record is about. */
const IDENTITY: readonly FieldType[] = ['sequence', 'name'];

/**
 * The cells of every record: merges filled, the rows of one project put together, one name for all records below it, 同上
 * replaced by what it stands for; and the block columns in which that was done.
 */
export function* gatheringCells(
  table: PreparedTable,
  further: JoinedRows,
  rows: Int32Array,
  kind: LedgerKind,
): CooperativeTask<FilledDittos> {
  const { columns, snapshot, log } = table;
  const joined = joinedCells(table, further);
  yield;
  return yield* fillingDittos(underOneName(joined, table, kind), { columns, firstColumn: snapshot.origin.column, rows, log });
}

function joinedCells({ snapshot, header, sorted, columns, log }: PreparedTable, added: JoinedRows): readonly Cells[] {
  const filled = fillMerges(snapshot, header.top + header.rows);
  if (sorted.joined.size === 0 && added.size === 0) return sorted.records.map((row) => filled(row) ?? []);
  const { origin, values } = snapshot;
  const name = columns.find(({ field }) => field.type === 'name')?.column ?? origin.column;
  const told: Parameters<typeof askAboutJoined>[0][number][] = [];
  const rows = sorted.records.map((row) => {
    const further = sorted.joined.get(row) ?? added.get(row);
    if (!further) return filled(row) ?? [];
    const { cells, differing } = joinCells(
      [row, ...further].map((each) => present(values[each], 'values', each)),
      columns,
      origin.column,
    );
    if (sorted.joined.has(row))
      told.push({ row: row + origin.row, further, name: cellText(cells[name - origin.column] ?? null), differing });
    // A cell merged over this row and others above it.
    return cells.map((cell, column) => (isBlank(cell) ? (filled(row)?.[column] ?? null) : cell));
  });
  askAboutJoined(told, name, log);
  return rows;
}

/** Records of one name, of which the first alone bears it, all with that name. */
function underOneName(rows: readonly Cells[], { columns, snapshot }: PreparedTable, kind: LedgerKind): readonly Cells[] {
  const at = (test: (match: ColumnMatch) => boolean): number[] => columns.filter(test).map(({ column }) => column - snapshot.origin.column);
  const [name] = at(({ field }) => field.type === 'name');
  const [own] = at(({ field }) => field.name === itemField(kind));
  if (name === undefined || own === undefined) return rows;
  const identity = at(({ field }) => IDENTITY.includes(field.type) || field.name === 'code');
  let before: Cells = [];
  return rows.map((cells) => {
    const follows = isBlank(cells[name] ?? null) && !isBlank(cells[own] ?? null);
    before = follows ? cells.map((cell, column) => (identity.includes(column) && isBlank(cell) ? (before[column] ?? null) : cell)) : cells;
    return before;
  });
}
