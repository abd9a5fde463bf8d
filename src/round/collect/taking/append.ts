import { isFolded, tablesOf } from '../../../ledger/combine/row-location';
import type { DeclaredSum, Ledger } from '../../../ledger/ledger';
import { isBlank } from '../../../ledger/cells/cell-text';
import type { CellEdit, FormulaFill, RowInsert } from '../../../spreadsheet/port';
import { isCellError, type Area } from '../../../spreadsheet/snapshot';
import { cellAddress } from '../../../spreadsheet/address';
import { roundColumns, type RoundColumn } from '../../columns';
import { furtherRows } from '../../further-rows';
import type { RoundRecord } from '../../records';
import type { AddedProject, Collected } from '../collected';
import { newValue, type NewValue } from '../changes/new-value';
import { unitOfAdded } from './unit-of-added';
import { moneyUnitOf, YUAN_PER } from '../../../ledger/cells/money-unit';
import { present } from '../../../spreadsheet/present';
import { computedColumns, isComputed } from '../../computed-columns';
import { fillsOf, type LedgerFormulas } from './formulas';
import type { OutdoneReport } from './outdone-report';
import type { CellPlace } from '../changes/cell-place';

/** A total over all projects, by which it is proved that new ones count. */
export interface KnownTotal {
  /** Zero-based place after rows were put in. */
  readonly row: number;
  readonly column: number;
  /** What it says before anything is written, in the unit of its column; `tolerance` is what rounding may hide. */
  readonly value: number;
  readonly tolerance: number;
}

/** New projects in the ledger's own rows, and those for which it has no room. */
export interface Appended {
  /** Rows to be put in for them, none where they come below all. */
  readonly rows: readonly RowInsert[];
  /** Their cells, where they stand after that. */
  readonly edits: readonly CellEdit[];
  readonly appended: readonly AddedProject[];
  readonly listed: readonly AddedProject[];
  readonly totals: readonly KnownTotal[];
  /** Those of them that go on with the formula of their column. */
  readonly fills: readonly FormulaFill[];
  /** What was reported for these: the formula's cell, and the words of the file. */
  readonly outdone: readonly OutdoneReport[];
  /** Cells of theirs for which the other projects have formulas: what was reported stands there, or nothing. */
  readonly formulaCells: readonly string[];
}

/** All of them listed to be copied. */
export function listAll(fresh: readonly AddedProject[]): Appended {
  return { rows: [], edits: [], appended: [], listed: fresh, totals: [], fills: [], outdone: [], formulaCells: [] };
}

/**
 * Puts new projects below the last row where nothing stands beneath; else into rows put in before the last project, so
 * that every total and range over the projects takes them in. Not where a section's words would be said of them, where
 * projects take several rows, or where a total is typed and would not count them: there they are listed. `formulas`: those of
 * {@link formulaBlock}; without them none goes on.
 */
export function planAppend(collected: Collected, fresh: readonly AddedProject[], formulas: LedgerFormulas | null): Appended {
  const { ledger, reports } = collected;
  const [table, ...more] = tablesOf(ledger);
  if (!table || more.length > 0 || fresh.length === 0 || !isSimple(table)) return listAll(fresh);
  const last = lastRow(table);
  const sums = hasRoom(table) ? null : countedSums(table);
  if (!hasRoom(table) && (sums === null || table.rows.length < 2)) return listAll(fresh);
  const columns = roundColumns(table);
  const records = fresh.map(({ submission, theirs }) =>
    present(present(reports[submission], 'reports', submission).submission.records[theirs], 'records', theirs),
  );
  const { id: sheetId } = table.snapshot.sheet;
  const first = sums === null ? last + 1 : last;
  const insert = sums === null ? null : { sheetId, above: last, count: fresh.length };
  const fills = fillsOf(table, formulas, { insert, first, count: fresh.length }, (column) => formatOf(table, last, column));
  const filled = new Set(fills.map(({ column }) => column));
  const own = new Map([...columns].filter(([, { column }]) => !filled.has(column)));
  const edits = [
    ...records.flatMap((record, at) => {
      const { submission } = present(fresh[at], 'fresh', at);
      return cellsOf(table, own, { record, unit: unitOfAdded(collected, submission, record) }, { row: first + at, model: last });
    }),
    ...numbersOf(table, columns, first, fresh.length, sums !== null),
  ];
  const unfilled = computedColumns(table).filter((column) => !filled.has(column));
  const formulaCells = records.flatMap((_, at) => unfilled.map((column) => cellAddress(first + at, column)));
  const outdone = records.flatMap((record, at) =>
    [...columns].flatMap(([key, { column }]) => (filled.has(column) ? outdoneBy(record, key, cellAddress(first + at, column)) : [])),
  );
  return {
    rows: insert ? [insert] : [],
    edits,
    fills,
    appended: fresh,
    listed: [],
    totals: (sums ?? []).map((sum) => totalOf(table, sum, last, fresh.length)),
    outdone,
    formulaCells,
  };
}

/** What a file reports where the ledger goes on with a formula. */
function outdoneBy(record: RoundRecord, key: string, cell: string): OutdoneReport[] {
  const raw = key === 'sequence' ? null : (record.columns.get(key)?.raw(record.own) ?? null);
  return raw === null || isCellError(raw) || isBlank(raw) ? [] : [{ cell, reported: String(raw) }];
}

function lastRow({ rows }: Ledger): number {
  return present(rows[rows.length - 1], 'rows', rows.length - 1);
}

/** One table without sections, each project in one row of its own. */
function isSimple(table: Ledger): boolean {
  const { rows, sections, otherTables, rowCounts, columns, snapshot } = table;
  // Rows put in would part the lists beside this one, and rows written below it would be written over the next.
  if (snapshot.partial || rows.length === 0 || sections.length > 0 || otherTables.length > 0 || rowCounts.unknown > 0) return false;
  const last = lastRow(table);
  const touches = (area: Area): boolean => area.row + area.rows > last - 1 && area.row <= last;
  return furtherRows(table).size === 0 && !columns.some(({ column }) => isFolded(column)) && !snapshot.merges.some(touches);
}

/** Nothing stands below, and nothing adds the projects up. */
function hasRoom(table: Ledger): boolean {
  const { snapshot, totals } = table;
  const last = lastRow(table);
  return (
    totals.length === 0 &&
    snapshot.values.slice(last - snapshot.origin.row + 1).every((cells) => cells.every(isBlank)) &&
    snapshot.merges.every((area) => area.row + area.rows <= last + 1)
  );
}

/** A sum that a total row states. */
interface Sum extends DeclaredSum {
  readonly row: number;
  readonly column: number;
}

/** The sums of the totals around the projects; null where one of them is typed, is no sum of all projects, or stands among them. */
function countedSums(table: Ledger): Sum[] | null {
  const { totals, rows, snapshot } = table;
  const sums: Sum[] = [];
  for (const { row, after, declaredCount, declaredSums } of totals) {
    if ((after !== 0 && after !== rows.length) || declaredCount !== null) return null;
    for (const sum of declaredSums) {
      const amounts = table.money(sum.field);
      const { column } = sum;
      if (column === null || !amounts || !isComputed(snapshot, row, column)) return null;
      const all = amounts.values.reduce<number>((total, value) => total + (value ?? 0), 0);
      if (Math.abs(all - sum.yuan) > sum.tolerance) return null;
      sums.push({ ...sum, row, column });
    }
  }
  return sums;
}

/** `model`: the row whose looks and formulas a new one has. */
function cellsOf(
  table: Ledger,
  columns: ReadonlyMap<string, RoundColumn>,
  { record, unit }: { readonly record: RoundRecord; readonly unit: string | null },
  { row, model }: { readonly row: number; readonly model: number },
): CellEdit[] {
  return [...columns].flatMap(([key, column]): CellEdit[] => {
    const source = key === 'sequence' ? undefined : record.columns.get(key);
    // A rate that the ledger works out is for the office to fill down; an amount that it adds up would be missing in every total.
    if (!column.match && isComputed(table.snapshot, model, column.column)) return [];
    const told = source ? newValue({ column, table, row: model }, { column: source, record }) : null;
    const value: NewValue | null = key === 'leadUnit' && unit !== null ? { after: unit } : told;
    const place = { sheetId: table.snapshot.sheet.id, row, column: column.column, before: null };
    return value === null || value.after === null
      ? []
      : [{ ...place, ...value, numberFormat: value.numberFormat ?? formatOf(table, model, column.column) }];
  });
}

/** The next numbers where the list is numbered through; the last project keeps its place at the end. */
function numbersOf(
  table: Ledger,
  columns: ReadonlyMap<string, RoundColumn>,
  first: number,
  count: number,
  isAboveLast: boolean,
): CellEdit[] {
  const numbers = table.number('sequence')?.values ?? [];
  const last = numbers[numbers.length - 1];
  const column = columns.get('sequence')?.column;
  const isThrough = typeof last === 'number' && numbers.every((value, index) => value === (numbers[0] ?? 0) + index);
  if (!isThrough || column === undefined || isComputed(table.snapshot, lastRow(table), column)) return [];
  const sheetId = table.snapshot.sheet.id;
  const numberFormat = formatOf(table, lastRow(table), column);
  const from = isAboveLast ? last : last + 1;
  const edits = Array.from(
    { length: count },
    (_, at): CellEdit => ({ sheetId, row: first + at, column, before: null, after: from + at, numberFormat }),
  );
  const written = table.raw(table.rows.length - 1, column);
  return isAboveLast && typeof written === 'number'
    ? [...edits, { sheetId, row: first + count, column, before: written, after: from + count }]
    : edits;
}

function totalOf(table: Ledger, { field, row, column, yuan, tolerance }: Sum, last: number, count: number): KnownTotal {
  const unit = YUAN_PER[moneyUnitOf(present(table.money(field), 'amounts of a total').match)];
  return { row: row >= last ? row + count : row, column, value: yuan / unit, tolerance: tolerance / unit };
}

/** Where a place of the ledger stands once the rows are there. */
export function movedPlace({ rows }: Appended, place: CellPlace): CellPlace {
  const insert = rows.find(({ sheetId, above }) => sheetId === place.sheet.id && place.row >= above);
  return insert ? { ...place, row: place.row + insert.count } : place;
}

function formatOf({ snapshot: { origin, numberFormats } }: Ledger, row: number, column: number): string {
  return numberFormats[row - origin.row]?.[column - origin.column] ?? 'General';
}
