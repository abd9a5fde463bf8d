import { askedColumn } from './cells/asked-words';
import { withDatedStarts } from './dated-starts';
import { withOlder } from './older-column';
import { tellsOfStarts, tellUndatedStarts } from './said-starts';
import { readColumn } from './cells/read-column';
import { noteUncalculated, uncalculatedColumn } from './cells/uncalculated';
import { DateCells } from './cells/date-cell';
import { itemField, type FieldType, type LedgerKind } from './kinds/kind';
import { LedgerColumns } from './ledger-columns';
import { NATURES } from './natures';
import { preparingTable, type PreparedTable, type ReadOptions } from './prepare-table';
import { fillMerges } from './rows/merges/fill-merges';
import { nearCells, tellFarCells, type NearCells } from './recognise/near-cells';
import { tellHiddenValues } from './rows/merges/hidden-values';
import { fillDittos } from './rows/dittos';
import { furtherRows } from './rows/merges/further-rows';
import { askAboutJoined, joinCells, type JoinedRows } from './rows/merges/joined-rows';
import { shareAmounts } from './rows/merges/shared-amounts';
import { FOLD, foldedColumn } from './combine/row-location';
import { naturesBeside, naturesByDate, naturesOf } from './rows/natures';
import { inheritedFrom } from './rows/inherited';
import type { CellValue, SheetSnapshot } from '../spreadsheet/snapshot';
import { runToEnd, type CooperativeTask } from '../spreadsheet/task';
import type { Column, ColumnMatch, Ledger, OtherRow } from './ledger';
import { ledgerRow } from './ledger-row';
import { cellText, isBlank, oneLine } from './cells/cell-text';
import { present } from '../spreadsheet/present';

export type { ReadOptions } from './prepare-table';

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

/** Column of the ledger for one of the flat table: the sheet's own, or that of the cells which it shares. */
function placedColumn(places: PreparedTable['places'], { origin }: SheetSnapshot, column: number): number {
  const place = places.get(column - origin.column);
  return place ? foldedColumn(place.column + origin.column, place.kind) : column;
}

function* readingTable(
  table: PreparedTable,
  tables: readonly PreparedTable[],
  options: ReadOptions,
  near: NearCells | null,
): CooperativeTask<Ledger> {
  const { kind } = options;
  const { snapshot, header, planYear, sorted, columns } = table;
  const { records } = sorted;
  const further = itemField(kind) === undefined ? furtherRows(snapshot, sorted, columns, table.log) : new Map<number, readonly number[]>();
  const joined = new Map([...sorted.joined, ...further]);
  const added = new Set([...further.values()].flat().map((row) => row + snapshot.origin.row));
  const ownRows =
    added.size === 0
      ? sorted.other
      : sorted.other.map((other): OtherRow => (added.has(other.row) ? { ...other, reason: 'same-project' } : other));
  const rows = sheetRows(records, snapshot.origin.row);
  const filled = fillDittos(underOneName(recordRows(table, further), table, kind), {
    columns,
    firstColumn: snapshot.origin.column,
    rows,
    log: table.log,
  });
  const places = new Map([...filled.columns.map((column) => [column, { column, kind: FOLD.first }] as const), ...table.places]);
  const source = {
    rows: filled.records,
    records,
    numberFormats: snapshot.numberFormats,
    dates: new DateCells(planYear.year, snapshot.date1904),
    firstColumn: snapshot.origin.column,
  };
  const flat = (record: number, column: number): CellValue => source.rows[record]?.[column - snapshot.origin.column] ?? null;
  const typed: Column<unknown>[] = [];
  for (const match of columns) {
    yield;
    const own = uncalculatedColumn(readColumn(match, source), rows, snapshot);
    const older = table.older.get(match.field.name);
    const column = older ? withOlder(own, uncalculatedColumn(readColumn(older, source), rows, snapshot), flat) : own;
    const dated = withDatedStarts(column, { planYear: planYear.year, asOf: table.asOf.day, raw: flat });
    const asked = askedColumn(dated, { kind, log: table.log, rows, raw: flat });
    typed.push(shareAmounts(asked, { ...sorted, snapshot, rows, log: table.log }));
  }
  noteUncalculated(typed, snapshot, table.log);
  tellHiddenValues(snapshot, columns, header.top + header.rows, sorted.end, table.log);
  if (near) tellFarCells(near, table.log);
  yield;
  const read = new LedgerColumns(
    kind,
    places.size === 0
      ? typed
      : typed.map((column) => ({ ...column, match: { ...column.match, column: placedColumn(places, snapshot, column.match.column) } })),
  );
  yield;
  const others = rowsOutside(table);
  const taken = new Set(columns.map(({ column }) => column));
  const columnOf = new Map(columns.map(({ field, column }) => [field.name, column]));
  const flatColumn = new Map(columns.map(({ column }) => [placedColumn(places, snapshot, column), column]));
  const raw = (record: number, column: number): CellValue =>
    source.rows[record]?.[(flatColumn.get(column) ?? column) - snapshot.origin.column] ?? null;
  const placed = <T extends { readonly column: number }>(match: T): T =>
    places.size === 0 ? match : { ...match, column: placedColumn(places, snapshot, match.column) };
  const divisions = new Set(Object.keys(kind.fields.find(({ name }) => name === 'sector')?.vocabulary ?? {}));
  const stated = inheritedFrom(sorted.sections, divisions);
  const natures = readNatures(table, read, taken, options);
  if (tellsOfStarts(kind))
    tellUndatedStarts(read, { natures: natures.natures, rows, planYear: planYear.year, asOf: table.asOf.day }, table.log);
  return {
    kind,
    snapshot: table.sheet,
    title: table.title,
    header: { row: ledgerRow(header.top + snapshot.origin.row), rows: header.rows },
    planYear,
    asOf: table.asOf,
    columns: columns.map(placed),
    unmatched: table.unmatched.map(placed),
    rows,
    joinedRows: [...joined.values()].flat().map((row) => row + snapshot.origin.row),
    parts: [],
    otherRows: others.rows.length === 0 ? ownRows : [...ownRows, ...others.rows].sort((a, b) => a.row - b.row),
    blankRows: sorted.counts.blank + others.blank,
    rowCounts: { ...sorted.counts, blank: sorted.counts.blank + others.blank, unknown: sorted.counts.unknown + others.rows.length },
    sections: sorted.sections,
    sectionAt: sorted.sectionAt,
    totals: sorted.totals,
    otherTables: tables
      .filter((other) => other !== table)
      .map((other) => ({ row: other.header.top + snapshot.origin.row, records: other.sorted.records.length })),
    natures: natures.natures,
    naturesByDate: natures.count,
    assumptions: table.log.list(),
    text: (field) => read.text(field),
    people: (field) => read.people(field),
    number: (field) => read.number(field),
    money: (field) => read.money(field),
    period: (field) => read.period(field),
    span: (field) => read.span(field),
    step: (field) => read.step(field),
    choice: (field) => read.choice(field),
    inherited: (field, record) => {
      if (stated.length === 0) return null;
      const said = stated[sorted.sectionAt?.[record] ?? -1]?.[field] ?? null;
      const column = columnOf.get(field);
      return said === null || column === undefined || isBlank(source.rows[record]?.[column - snapshot.origin.column] ?? null) ? said : null;
    },
    raw,
  };
}

/** The cells of every record, merges filled and the rows of one project put together. */
function recordRows({ snapshot, header, sorted, columns, log }: PreparedTable, added: JoinedRows): readonly (readonly CellValue[])[] {
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

/** The fields that say whom a record is about. */
const IDENTITY: readonly FieldType[] = ['sequence', 'name'];

/** Records of one name, of which the first alone bears it, all with that name. */
function underOneName(
  rows: readonly (readonly CellValue[])[],
  { columns, snapshot }: PreparedTable,
  kind: LedgerKind,
): readonly (readonly CellValue[])[] {
  const at = (test: (match: ColumnMatch) => boolean): number[] => columns.filter(test).map(({ column }) => column - snapshot.origin.column);
  const [name] = at(({ field }) => field.type === 'name');
  const [own] = at(({ field }) => field.name === itemField(kind));
  if (name === undefined || own === undefined) return rows;
  const identity = at(({ field }) => IDENTITY.includes(field.type) || field.name === 'code');
  let before: readonly CellValue[] = [];
  return rows.map((cells) => {
    const follows = isBlank(cells[name] ?? null) && !isBlank(cells[own] ?? null);
    before = follows ? cells.map((cell, column) => (identity.includes(column) && isBlank(cell) ? (before[column] ?? null) : cell)) : cells;
    return before;
  });
}

/** Natures of the records: stated in their cells or around them, else by the year of their start where the office wants that. */
function readNatures(
  { snapshot, header, planYear, sorted, title, headings }: PreparedTable,
  read: LedgerColumns,
  taken: ReadonlySet<number>,
  { kind, naturesByDate: byDate = false }: ReadOptions,
): ReturnType<typeof naturesByDate> {
  const known = kind.natures ?? NATURES;
  const column = kind.fields.some(({ name }) => name === 'nature') ? read.choice('nature') : null;
  const headed = headings.map((text) => known.inWords(text)).find((nature) => nature !== null) ?? null;
  const inherited = naturesOf(known, column, sorted.records, {
    sections: sorted.sections,
    sectionAt: sorted.sectionAt,
    beside: naturesBeside(known, snapshot, header.top + header.rows, taken),
    general: headed ?? known.inWords(snapshot.sheet.name) ?? known.named(title ?? ''),
  });
  if (!byDate || !kind.fields.some(({ name }) => name === 'plannedStart')) return { natures: inherited, count: 0 };
  return naturesByDate(inherited, column, { planned: read.period('plannedStart'), actual: read.period('actualStart') }, planYear.year);
}

function sheetRows(records: readonly number[], offset: number): Int32Array {
  const rows = new Int32Array(records.length);
  for (let record = 0; record < rows.length; record++) rows[record] = present(records[record], 'records', record) + offset;
  return rows;
}

/** Rows of the sheet's other tables, for the account of all rows. */
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
