import { present } from '../../spreadsheet/present';
import type { CellValue } from '../../spreadsheet/snapshot';
import type { CooperativeTask } from '../../spreadsheet/task';
import { askedColumn } from './asked-words';
import { cellText, isBlank } from '../cells/cell-text';
import { DateCells } from '../cells/date-cell';
import type { ColumnSource } from '../cells/columns/column-source';
import type { Period } from '../cells/period';
import type { Step } from '../cells/step-words';
import { readingColumn, readingSteps } from '../cells/read-column';
import { noteUncalculated, uncalculatedColumn } from '../cells/uncalculated';
import { itemField, type LedgerKind } from '../kinds/kind';
import type { Column, ColumnMatch, Ledger } from '../ledger';
import { ledgerRow } from '../ledger-row';
import type { Nature } from '../../mechanism/vocabulary';
import { NATURES, type NatureWords } from '../natures';
import { headingArea } from '../header/find';
import { tellFarCells, type NearCells } from '../recognise/near-cells';
import { tellUnseenLooks } from '../recognise/unseen-looks';
import { inheritedFrom } from '../rows/inherited';
import { formatsOfFilled } from '../rows/merges/filled-formats';
import { furtherRows } from '../rows/merges/further-rows';
import { tellHiddenValues } from '../rows/merges/hidden-values';
import { shareAmounts } from '../rows/merges/shared-amounts';
import { naturesBeside, naturesByDate, naturesOf } from '../rows/natures';
import { ColumnPlaces } from './column-places';
import { withDatedStarts } from './dated-starts';
import { joinSteps } from './joined-steps';
import { LedgerColumns } from './ledger-columns';
import { withOlder } from './older-column';
import { withNaturesAround } from './natures-around';
import type { PreparedTable } from './prepare-table';
import type { ReadOptions } from './read-options';
import { withSectionFields } from './section-fields';
import { datesOfYears } from './section-years';
import { gatheringCells } from './record-cells';
import { rowAccount } from './row-account';
import { tellsOfStarts, tellUndatedStarts } from '../said-starts';

type Records = readonly (readonly CellValue[])[];

/** Reads a prepared table; `tables` are all of its sheet, and `near` tells of the sheet's far cells where this table is to tell of them. */
export function* readingTable(
  prepared: PreparedTable,
  tables: readonly PreparedTable[],
  options: ReadOptions,
  near: NearCells | null,
): CooperativeTask<Ledger> {
  const { kind } = options;
  const { snapshot, header, sorted, log } = prepared;
  const further =
    itemField(kind) === undefined ? furtherRows(snapshot, sorted, prepared.columns, log) : new Map<number, readonly number[]>();
  const rows = sheetRows(sorted.records, snapshot.origin.row);
  const gathered = yield* gatheringCells(prepared, further, rows, kind);
  const { table, records } = withSectionFields(prepared, gathered, kind);
  const { columns } = table;
  const typed = yield* typingColumns(table, records, rows, kind);
  noteUncalculated(typed, snapshot, kind, log);
  tellHiddenValues(snapshot, columns, header.top + header.rows, sorted.end, log);
  if (near) tellFarCells(near, log);
  if (near) tellUnseenLooks(snapshot, header.top, log);
  yield;
  const places = new ColumnPlaces(table.places, gathered.columns, snapshot.origin.column);
  const read = new LedgerColumns(
    kind,
    typed.map((column) => ({ ...column, match: places.placed(column.match) })),
  );
  yield;
  const { natures, count } = readNatures(table, read, options);
  const listed = sorted.listed
    ? yield* readingTable({ ...prepared, sorted: sorted.listed, log: log.apart() }, tables, options, null)
    : null;
  if (tellsOfStarts(kind)) tellUndatedStarts(read, { natures, rows, planYear: table.planYear.year, asOf: table.asOf.day }, log);
  return {
    kind,
    snapshot: table.sheet,
    title: table.title,
    header: { row: ledgerRow(header.top + snapshot.origin.row), rows: header.rows },
    planYear: table.planYear,
    asOf: table.asOf,
    columns: columns.map((match) => places.placed(match)),
    unmatched: table.unmatched.map((heading) => places.placed(heading)),
    rows,
    parts: [],
    ...rowAccount(table, further),
    sections: sorted.sections,
    sectionAt: sorted.sectionAt,
    totals: sorted.totals,
    listed,
    otherTables: tables
      .filter((other) => other.header !== header)
      .map((other) => ({ row: other.header.top + snapshot.origin.row, records: other.sorted.records.length, names: namesIn(other) })),
    natures,
    naturesByDate: count,
    assumptions: log.list(),
    text: (field) => read.text(field),
    people: (field) => read.people(field),
    number: (field) => read.number(field),
    money: (field) => read.money(field),
    period: (field) => read.period(field),
    span: (field) => read.span(field),
    step: (field) => read.step(field),
    choice: (field) => read.choice(field),
    inherited: inheritedValues(table, records, kind),
    raw: places.reader(records, columns),
  };
}

/** Every column with its values typed, what an older column adds and what somebody answered about its words. */
function* typingColumns(table: PreparedTable, cells: Records, rows: Int32Array, kind: LedgerKind): CooperativeTask<Column<unknown>[]> {
  const { snapshot, sorted, planYear, log, legend } = table;
  const firstColumn = snapshot.origin.column;
  const numberFormats = formatsOfFilled(snapshot, table.columns, sorted.records, cells);
  const source = {
    rows: cells,
    records: sorted.records,
    numberFormats,
    dates: new DateCells(planYear.year, snapshot.date1904),
    datesOf: datesOfYears(table, kind),
    asOf: table.asOf.day,
    firstColumn,
    legend,
  };
  const raw = (record: number, column: number): CellValue => cells[record]?.[column - firstColumn] ?? null;
  const dateIn = (record: number, column: number): Period | null => {
    const cell = raw(record, column);
    const format = numberFormats[present(sorted.records[record], 'records', record)]?.[column - firstColumn] ?? 'General';
    const dates = source.datesOf?.(record) ?? source.dates;
    const reading = typeof cell === 'string' ? dates.readText(cell) : typeof cell === 'number' ? dates.readNumber(cell, format) : null;
    return reading?.kind === 'span' ? reading.span.start : null;
  };
  const typed: Column<unknown>[] = [];
  for (const match of table.columns) {
    yield;
    const parts = table.further.get(match.field.name);
    const read = parts ? joinSteps(yield* readingParts([match, ...parts], source)) : yield* readingColumn(match, source);
    yield;
    const own = uncalculatedColumn(read, rows, snapshot);
    const older = table.older.get(match.field.name);
    const column = older ? withOlder(own, uncalculatedColumn(yield* readingColumn(older, source), rows, snapshot), raw) : own;
    const dated = withDatedStarts(column, { planYear: planYear.year, asOf: table.asOf.day, raw, dateIn });
    typed.push(shareAmounts(askedColumn(dated, { kind, log, rows, raw, dateIn }), { ...sorted, snapshot, rows, log }));
  }
  return typed;
}

/** The columns of one step, each beside the others. */
function* readingParts(parts: readonly ColumnMatch[], source: ColumnSource): CooperativeTask<Column<Step>[]> {
  const read: Column<Step>[] = [];
  for (const part of parts) read.push(yield* readingSteps(part, source));
  return read;
}

/** The names of a table's records as printed, before its cells are read. */
function namesIn({ snapshot, columns, sorted }: PreparedTable): string[] {
  const at = columns.find(({ field }) => field.type === 'name')?.column;
  if (at === undefined) return [];
  return sorted.records.map((row) => cellText(snapshot.values[row]?.[at - snapshot.origin.column] ?? null)).filter((name) => name !== '');
}

/** What the sections around a record state of a field whose own cell is blank. */
function inheritedValues({ sorted, columns, snapshot }: PreparedTable, records: Records, kind: LedgerKind): Ledger['inherited'] {
  const divisions = new Set(Object.keys(kind.fields.find(({ name }) => name === 'sector')?.vocabulary ?? {}));
  const stated = inheritedFrom(sorted.sections, divisions);
  const columnOf = new Map(columns.map(({ field, column }) => [field.name, column]));
  return (field, record) => {
    if (stated.length === 0) return null;
    const said = stated[sorted.sectionAt?.[record] ?? -1]?.[field] ?? null;
    const column = columnOf.get(field);
    return said === null || column === undefined || isBlank(records[record]?.[column - snapshot.origin.column] ?? null) ? said : null;
  };
}

/** Natures of the records: stated in their cells or around them, else by the year of their start where the office wants that. */
function readNatures(
  { snapshot, header, planYear, sorted, title, headings, columns, log }: PreparedTable,
  read: LedgerColumns,
  { kind, naturesByDate: byDate = false }: ReadOptions,
): ReturnType<typeof naturesByDate> {
  const known = kind.natures ?? NATURES;
  const column = kind.fields.some(({ name }) => name === 'nature') ? read.choice('nature') : null;
  const taken = new Set(columns.map((match) => match.column));
  const general = generalNature(known, headings, snapshot.sheet.name, title);
  const inherited = naturesOf(known, column, sorted.records, {
    sections: sorted.sections,
    sectionAt: sorted.sectionAt,
    beside: naturesBeside(known, snapshot, header.top + header.rows, taken),
    general: general?.nature ?? null,
  });
  const [planned, actual] = ['plannedStart', 'actualStart'].map((name) =>
    kind.fields.some((field) => field.name === name) ? read.period(name) : null,
  );
  const settled = withNaturesAround(
    inherited,
    {
      column,
      sections: sorted.sections,
      sectionAt: sorted.sectionAt,
      general,
      starts: [planned ?? null, actual ?? null],
      planYear: planYear.year,
      header: headingArea(header, snapshot, column?.match.column ?? 0),
    },
    log,
  );
  if (!byDate || !planned) return { natures: settled, count: 0 };
  return naturesByDate(settled, column, { planned, actual: actual ?? null }, planYear.year);
}

/** What the heading above a table, else the sheet's name, else the title says of all its records, and its words. */
function generalNature(
  known: NatureWords,
  headings: readonly string[],
  sheetName: string,
  title: string | null,
): { readonly nature: Nature; readonly words: string } | null {
  const inWords = [...headings, sheetName].flatMap((words) => {
    const nature = known.inWords(words);
    return nature === null ? [] : [{ nature, words }];
  });
  const named = title === null ? null : known.named(title);
  return inWords[0] ?? (named === null || title === null ? null : { nature: named, words: title });
}

/** Zero-based sheet row of each record. */
function sheetRows(records: readonly number[], offset: number): Int32Array {
  const rows = new Int32Array(records.length);
  for (let record = 0; record < rows.length; record++) rows[record] = present(records[record], 'records', record) + offset;
  return rows;
}
