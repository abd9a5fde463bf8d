import type { Day } from '../spreadsheet/calendar';
import { AssumptionLog, type GivenAnswers } from './assumptions';
import { fitsField, sampleColumn } from './header/fits';
import { findHeader, type FoundHeader, type HeaderSearch, type Matcher } from './header/find';
import { givenHeader, type GivenHeadings } from './header/given';
import { matchHeaders, type MatchContext } from './header/match';
import { settleNameColumn } from './header/columns/name-column';
import type { HeaderCell } from './header/grid';
import { ownCells } from './header/beside';
import { answeredColumns, columnQuestions, olderColumn } from './header/questions';
import { rememberedFor } from './header/remembered';
import { stageForNature } from './header/stage';
import { settleUnits } from './header/columns/settle-units';
import { startAsFact } from './header/start-fact';
import { unitColumns, type UnitColumn } from './header/columns/unit-column';
import { isForm, isSummary } from './header/summary';
import type { LedgerKind } from './kinds/kind';
import { matchedColumns, type MatchedColumns } from './header/columns/matched-columns';
import { planYearOf, type FoundYear } from './recognise/plan-year';
import type { MoneyColumns } from './rows/declared';
import { joinHalves } from './rows/merges/fill-merges';
import { NATURES } from './natures';
import { firstHeadings, type UnfoldedTable } from './rows/fold/folded-columns';
import { inOneUnit } from './rows/fold/row-units';
import { unfoldTable } from './rows/fold/unfold-table';
import { sortingRows, type SortedRows } from './rows/sort';
import type { CooperativeTask } from '../spreadsheet/task';
import type { SheetSnapshot } from '../spreadsheet/snapshot';
import type { AsOf, ColumnMatch, PlanYear } from './ledger';
import { asOfDay } from './recognise/as-of-day';
import { headingsAbove, notesBelow, readAbove, unitBelow } from './recognise/texts-above';
import { dayTold, toldDay } from './recognise/told-day';
import { normalizeText } from './cells/cell-text';
import { present } from '../spreadsheet/present';

export interface ReadOptions {
  readonly kind: LedgerKind;
  /** The day the ledger is read for: today, unless `asOfGiven`. A ledger that tells the day it was kept up to is read for that one. */
  readonly asOf: Day;
  /** Somebody asked for that day: what the ledger tells is left aside. */
  readonly asOfGiven?: boolean;
  readonly planYear?: number;
  /** Levelled header to field name or null: the user's corrections. */
  readonly chosenColumns?: Readonly<Record<string, string | null>>;
  /** What somebody chose of the reading's assumptions. */
  readonly answers?: GivenAnswers;
  /** A nature that nobody states is taken from the year of the start. */
  readonly naturesByDate?: boolean;
  /** Sheet name to heading words of its columns, where the list has no header of its own. */
  readonly headings?: Readonly<Record<string, GivenHeadings>>;
  /** Zero-based header row on the sheet of the table to read, where a sheet holds several. */
  readonly table?: number;
}

/** A table found and its rows told apart, before its cells are read. */
export interface PreparedTable extends MatchedColumns {
  readonly sheet: SheetSnapshot;
  /** The sheet laid out flat, with names of two half-columns in one. */
  readonly snapshot: SheetSnapshot;
  /** Block columns of the flat table that share the cells of another on the sheet. */
  readonly places: UnfoldedTable['places'];
  readonly header: FoundHeader;
  readonly title: string | null;
  /** Texts above the table that may head it as a section heads records, the nearest first: 一、新建项目. */
  readonly headings: readonly string[];
  readonly planYear: PlanYear;
  readonly asOf: AsOf;
  readonly sorted: SortedRows;
  /** Collects what is decided about the table; its list is complete once the table is read. */
  readonly log: AssumptionLog;
  /** Block rows of the table, the title above it included: from here to `sorted.end`. */
  readonly from: number;
}

/** Finds the first table from block row `from` on; null when there is none. */
export function* preparingTable(original: SheetSnapshot, from: number, options: ReadOptions): CooperativeTask<PreparedTable | null> {
  const { kind } = options;
  const log = new AssumptionLog(options.answers ?? {});
  const chosen = options.chosenColumns ?? {};
  const anyYear: Matcher = (cells) =>
    matchHeaders(cells, kind, { planYear: null, chosen: rememberedFor(cells, chosen), fits: () => 'yes' });
  const search = { kind, match: anyYear, chosen };
  const certain = findHeader(original, search, from) ?? (from === 0 ? givenHeader(original, options.headings ?? {}, anyYear) : null);
  // 项目名称/建设单位 is a header only where its cells hold both.
  const raw = certain ?? findHeader(firstHeadings(original, from), search, from);
  const again = (flat: SheetSnapshot): FoundHeader | null => (raw ? findHeader(flat, search, raw.top) : null);
  const unfolded = raw && unfoldTable(original, raw, kind.natures ?? NATURES, again, log);
  const sheet = unfolded?.snapshot ?? original;
  const found = unfolded ? again(sheet) : certain;
  if (!found || isSummary(found) || isForm(found, sheet, kind)) return null;
  const { title, texts, ...above } = readAbove(sheet, from, found.top);
  const unit = above.unit ?? unitBelow(sheet, found.top + found.rows);
  const names = { title, sheetName: sheet.sheet.name, workbookName: sheet.workbookName };
  const told = toldDay({ ...names, above: [...texts, ...notesBelow(sheet, found.top + found.rows)] });
  const foundYear = planYearOf(found.cells, {
    ...names,
    title: title ?? '',
    chosen: options.planYear ?? null,
    asOf: !options.asOfGiven && told ? dayTold(told, null, options.asOf) : options.asOf,
  });
  const planYear = yearBy(foundYear, sheet, found, log);
  const asOf = asOfDay(told, planYear, options, log);
  // Matched again now that the year is known and the rows below the header can be looked at.
  const firstRow = found.top + found.rows;
  const fits = fitsField(sheet, firstRow, kind);
  const cells = ownCells(found, (column) => sampleColumn(sheet, firstRow, column));
  const answered = answeredColumns(cells, kind, options.answers ?? {});
  const context: MatchContext = { planYear: planYear.year, chosen: rememberedFor(cells, chosen), fits, answered };
  const anyUnits = matchHeaders(cells, kind, context);
  const units = unitColumns(cells, anyUnits, sheet, firstRow);
  // A column of units is nobody's unit.
  const headed = units.length === 0 ? anyUnits : matchHeaders(withoutColumns(cells, units), kind, context);
  const settled = settleNameColumn(headed, cells, sheet, firstRow, kind);
  const { matches, asked } = stageForNature(
    {
      snapshot: sheet,
      header: { ...found, cells },
      matches: startAsFact(settled.matches, sheet, found, kind),
      kind,
      planYear: planYear.year,
    },
    log,
  );
  // What the stage was asked about is not asked again as a matter of two columns.
  const open = asked ? matches.filter(({ field }) => field.name !== 'nature') : matches;
  const older = new Map<string, HeaderCell>();
  for (const question of columnQuestions(open, {
    taken: new Set(matches.map(({ column }) => column)),
    cells,
    kind,
    row: found.top + sheet.origin.row,
    rows: found.rows,
    context,
    sample: (column) => sampleColumn(sheet, firstRow, column),
  })) {
    const column = olderColumn(log.decide(question));
    const cell = cells.find((each) => each.column === column);
    if (cell && question.field !== null) older.set(question.field, cell);
  }
  const header: FoundHeader = { ...found, matches };
  const name = settled.matches.find(({ field }) => field.type === 'name');
  const snapshot = name && settled.otherHalf !== null ? joinHalves(sheet, firstRow, name.column, settled.otherHalf) : sheet;
  const amounts = matches.flatMap((match) => {
    const cell = older.get(match.field.name);
    const before = cell ? [{ ...match, column: cell.column, header: cell.printed, cell }] : [];
    return match.field.type === 'money' ? [match, ...before] : [];
  });
  const headerRows = { row: found.top + sheet.origin.row, rows: Math.max(1, found.rows) };
  const toldUnits = settleUnits(amounts, units, unit, headerRows, log);
  const flat = inOneUnit(snapshot, firstRow, toldUnits.byRow, unfolded?.places ?? new Map());
  const stated = { sheet: unit, columns: toldUnits.units };
  const matched = matchedColumns(header, stated, sheet.origin.row, log, older, (column) => sampleColumn(sheet, firstRow, column));
  yield;
  const sorted = yield* sortingRows({
    snapshot: flat.snapshot,
    header,
    from,
    kind,
    money: moneyColumns(matched.columns),
    opensTable: tableTest(sheet, search),
    log,
    lines: unfolded?.lines ?? new Set(),
  });
  return {
    sheet: original,
    ...flat,
    header,
    title,
    headings: headingsAbove(texts, name?.column ?? null),
    planYear,
    asOf,
    sorted,
    log,
    from,
    ...matched,
  };
}

function withoutColumns(cells: readonly HeaderCell[], columns: readonly UnitColumn[]): readonly HeaderCell[] {
  return cells.filter((cell) => !columns.some(({ column }) => column === cell.column));
}

/** The plan year, by the answer of the office where the ledger does not say it once and for all. */
function yearBy(
  { year, source, possible }: FoundYear,
  { origin }: SheetSnapshot,
  { top, rows }: FoundHeader,
  log: AssumptionLog,
): PlanYear {
  if (possible.length < 2) return { year, source };
  const { decided, answered } = log.decide({
    code: 'plan-year',
    // Next year's ledger asks anew.
    subject: possible.join('-'),
    field: null,
    cells: [{ row: top + origin.row, column: origin.column, rows: Math.max(1, rows), columns: 1 }],
    decided: String(year),
    options: possible.map((each) => ({ key: String(each) })),
    params: { source },
    figures: ['annualPlan', 'completed', 'plannedStarts', 'starts'],
    serious: true,
    likely: true,
  });
  return answered ? { year: Number(decided), source: 'chosen' } : { year, source };
}

function moneyColumns(columns: readonly ColumnMatch[]): MoneyColumns {
  return new Map(columns.flatMap(({ column, field, unit }) => (unit === null ? [] : [[column, { field: field.name, unit }] as const])));
}

/** Whether a row is the header of a table; only rows with a listed word for the name are looked at closely. */
function tableTest(sheet: SheetSnapshot, search: HeaderSearch): (row: number) => boolean {
  const names = new Set(search.kind.fields.filter(({ type }) => type === 'name').flatMap(({ synonyms }) => synonyms));
  return (row) => {
    const cells = present(sheet.values[row], 'values', row);
    return (
      cells.some((cell) => typeof cell === 'string' && cell.length <= 20 && names.has(normalizeText(cell))) &&
      findHeader(sheet, search, row, 1) !== null
    );
  };
}
