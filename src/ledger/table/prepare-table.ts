import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import type { CooperativeTask } from '../../spreadsheet/task';
import { AssumptionLog } from '../assumptions';
import { headingArea, isLedgerHeader, type FoundHeader } from '../header/find';
import { legendOfNotes, type Legend } from '../header/legend';
import type { AsOf, ColumnMatch, PlanYear } from '../ledger';
import { asOfDay } from '../recognise/as-of-day';
import { planYearOf, type FoundYear } from '../recognise/plan-year';
import { headingsAbove, lastRows, notesBelow, readAbove, unitsBelow } from '../recognise/texts-above';
import { dayTold, toldDay } from '../recognise/told-day';
import type { MoneyColumns } from '../rows/declared';
import { sortingRows, type SortedRows } from '../rows/sort';
import { locateTable, type LocatedTable } from './locate-table';
import { matchColumns, type MatchedTable } from './match-columns';
import type { ReadOptions } from './read-options';

/** A table found, its columns matched and its rows told apart, before its cells are read. */
export interface PreparedTable extends MatchedTable {
  readonly sheet: SheetSnapshot;
  readonly title: string | null;
  /** Texts above the table that may head it as a section heads records, the nearest first: 一、新建项目. */
  readonly headings: readonly string[];
  readonly planYear: PlanYear;
  readonly asOf: AsOf;
  /** What notes around the table say of its marks. */
  readonly legend: Legend;
  readonly sorted: SortedRows;
  /** Collects what is decided about the table; its list is complete once the table is read. */
  readonly log: AssumptionLog;
  /** Block rows of the table, the title above it included: from here to `sorted.end`. */
  readonly from: number;
}

/** Finds the first table from block row `from` on; null when there is none. */
export function* preparingTable(original: SheetSnapshot, from: number, options: ReadOptions): CooperativeTask<PreparedTable | null> {
  const log = new AssumptionLog(options.answers ?? {});
  const located = locateTable(original, from, options, log);
  if (!located) return null;
  yield;
  const { units, foreign, texts, ...told } = toldAround(located, from, options, log);
  yield;
  const matched = matchColumns(
    located,
    { planYear: told.planYear.year, asOf: told.asOf.day, units, foreign, legend: told.legend },
    options,
    log,
  );
  // Seen with what stands below it, a heading that promised names may be over none.
  if (!isLedgerHeader(matched.header.matches)) return null;
  yield;
  const sorted = yield* sortingRows({
    snapshot: matched.snapshot,
    header: matched.header,
    from,
    kind: options.kind,
    money: moneyColumns(matched.columns),
    planYear: told.planYear.year,
    opensTable: located.opensTable,
    places: matched.places,
    log,
    lines: located.unfolded?.lines ?? new Set(),
  });
  const name = matched.header.matches.find(({ field }) => field.type === 'name')?.column ?? null;
  return { sheet: original, headings: headingsAbove(texts, name), ...told, sorted, log, from, ...matched };
}

/** What stands around a table: its title, the unit of its amounts, its year and day. */
function toldAround({ sheet, found }: LocatedTable, from: number, options: ReadOptions, log: AssumptionLog) {
  const { title, texts, ...above } = readAbove(sheet, from, found.top);
  const units = above.units.all !== null || above.units.labelled.length > 0 ? above.units : unitsBelow(sheet, found.top + found.rows);
  const names = { title, sheetName: sheet.sheet.name, workbookName: sheet.workbookName };
  const told = toldDay({ ...names, above: [...texts, ...notesBelow(sheet, found.top + found.rows)] });
  const foundYear = planYearOf(found.cells, {
    ...names,
    title: title ?? '',
    chosen: options.planYear ?? null,
    asOf: !options.asOfGiven && told ? dayTold(told, null, options.asOf) : options.asOf,
  });
  const planYear = yearBy(foundYear, sheet, found, log);
  const legend = legendOfNotes([...sheet.values.slice(from, found.top), ...lastRows(sheet, found.top + found.rows)]);
  return {
    title,
    units,
    foreign: units.all === null ? above.foreign : null,
    texts,
    planYear,
    asOf: asOfDay(told, planYear, options, log),
    legend,
  };
}

/** The plan year, by the answer of the office where the ledger does not say it once and for all. */
function yearBy({ year, source, possible }: FoundYear, sheet: SheetSnapshot, found: FoundHeader, log: AssumptionLog): PlanYear {
  if (possible.length < 2) return { year, source };
  const { decided, answered } = log.decide({
    code: 'plan-year',
    // Next year's ledger asks anew.
    subject: possible.join('-'),
    field: null,
    cells: [headingArea(found, sheet, sheet.origin.column)],
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
