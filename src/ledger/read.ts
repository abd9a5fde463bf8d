import type { Day } from '../mechanism/calendar';
import type { Nature } from '../mechanism/vocabulary';
import { readColumn } from './columns';
import { DateCells } from './date-cell';
import { findHeader, matcher, type FoundHeader } from './find-header';
import { fillMerges } from './merged';
import { fitsField } from './fits';
import { readUnitLine } from './header-text';
import type { LedgerKind } from './kinds/kind';
import type { HeaderMatch } from './match';
import { natureInWords, natureOf } from './natures';
import { planYearOf } from './plan-year';
import { sortRows } from './rows';
import type { SheetSnapshot } from './snapshot';
import { CellState, type ColumnMatch, type Column, type Ledger, type MoneyUnit } from './table';
import { LedgerColumns } from './ledger-columns';
import { cellText, isBlank, oneLine } from './text';

export interface ReadOptions {
  readonly kind: LedgerKind;
  /** The day the ledger is read for; only its year is used, and only when the ledger names none. */
  readonly asOf: Day;
  readonly planYear?: number;
  /** Levelled header to field name or null: the user's corrections. */
  readonly chosenColumns?: Readonly<Record<string, string | null>>;
}

/** Reads a sheet as a ledger of the kind; null when it has no header of such a ledger. */
export function readLedger(snapshot: SheetSnapshot, options: ReadOptions): Ledger | null {
  const chosen = options.chosenColumns ?? {};
  const anyYear = findHeader(snapshot, options.kind, matcher(options.kind, { planYear: null, chosen, fits: () => true }));
  if (!anyYear) return null;
  const above = textsAbove(snapshot, anyYear.top);
  const title = longest(above.filter((text) => readUnitLine(text) === null));
  const planYear = planYearOf(anyYear.cells, {
    chosen: options.planYear ?? null,
    title: title ?? '',
    sheetName: snapshot.sheet.name,
    workbookName: snapshot.workbookName,
    asOf: options.asOf,
  });
  // Matched again now that the year is known and the rows below the header can be looked at.
  const fits = fitsField(snapshot, anyYear.top + anyYear.rows);
  const matches = matcher(options.kind, { planYear: planYear.year, chosen, fits })(anyYear.cells);
  const header: FoundHeader = { ...anyYear, matches };
  const sorted = sortRows(snapshot, header);
  const sheetUnit = above.map(readUnitLine).find((unit) => unit !== null) ?? null;
  const columns = matches.map((match) => toColumn(match, sheetUnit));

  const filled = fillMerges(snapshot, header.top + header.rows);
  const source = {
    rows: sorted.records.map((row) => filled(row) ?? []),
    formats: sorted.records.map((row) => snapshot.numberFormats[row] ?? []),
    dates: new DateCells(planYear.year, snapshot.date1904),
    firstColumn: snapshot.origin.column,
  };
  const read = columns.map((match) => readColumn(match, source));
  const table = new LedgerColumns(options.kind, read);
  const sheetNature = natureInWords(snapshot.sheet.name);
  const matched = new Set(matches.map(({ column }) => column));
  return {
    kind: options.kind,
    snapshot,
    title,
    header: { row: header.top + snapshot.origin.row, rows: header.rows },
    planYear,
    columns,
    unmatched: header.cells.filter(({ column }) => !matched.has(column)).map(({ column, printed }) => ({ column, header: printed })),
    rows: Int32Array.from(sorted.records, (row) => row + snapshot.origin.row),
    otherRows: sorted.other,
    blankRows: sorted.blank,
    natures: naturesOf(table.choice('nature'), sorted.sectionNatures, sheetNature),
    text: (field) => table.text(field),
    people: (field) => table.people(field),
    number: (field) => table.number(field),
    money: (field) => table.money(field),
    period: (field) => table.period(field),
    span: (field) => table.span(field),
    choice: (field) => table.choice(field),
    raw: (record, column) => source.rows[record]?.[column - snapshot.origin.column] ?? null,
  };
}

function textsAbove(snapshot: SheetSnapshot, top: number): string[] {
  return snapshot.values.slice(0, top).flatMap((row) => row.filter((cell) => !isBlank(cell)).map((cell) => oneLine(cellText(cell))));
}

/** The title is the longest text above the header. */
function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null);
}

function toColumn(match: HeaderMatch, sheetUnit: MoneyUnit | null): ColumnMatch {
  const { field, column, header, confidence, reason } = match;
  if (field.type !== 'money') return { field, column, header, confidence, reason, unit: null, unitSource: null };
  const own = match.cell.leaf.unit ?? match.cell.joined.unit;
  if (own) return { field, column, header, confidence, reason, unit: own, unitSource: 'header' };
  return { field, column, header, confidence, reason, unit: sheetUnit ?? '万元', unitSource: sheetUnit ? 'sheet' : 'assumed' };
}

function naturesOf(column: Column<string> | null, sections: readonly (Nature | null)[], sheet: Nature | null): Nature[] {
  return sections.map((section, record) => {
    const word = column?.values[record] ?? null;
    if (word !== null) return natureOf(word);
    // A word that is not understood is not overruled by the section above it.
    if (column && column.states[record] === CellState.unreadable) return 'unknown';
    return section ?? sheet ?? 'unknown';
  });
}
