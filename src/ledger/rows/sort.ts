import { countRows } from './count-rows';
import type { FoundHeader } from '../header/find';
import type { AssumptionLog } from '../assumptions';
import { itemField, type LedgerKind } from '../kinds/kind';
import { NATURES } from '../natures';
import type { CooperativeTask } from '../../spreadsheet/task';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import type { LevelReason, OtherRow, RowKind, Section, TotalRow } from '../ledger';
import { isBlank } from '../cells/cell-text';
import { RowClassifier, type RowVerdict } from './classify';
import { wordyColumns, type MoneyColumns } from './declared';
import { droppedRows } from './dropped/dropped-rows';
import { decideFamilies, type FamilyRows } from './families/decide-families';
import { isProjectWithParts } from './families/among-projects';
import { numberingColumn } from './families/numbering-column';
import type { UnfoldedTable } from './fold/folded-columns';
import { readNumbering } from './numbering';
import { rowColumns } from './row-columns';
import { findJoinedRows, type JoinedRows } from './merges/joined-rows';
import { RowBook } from './row-book';
import { SectionTree } from './sections';
import { present } from '../../spreadsheet/present';

/** What every row of a table is. */
export interface SortedRows {
  /** Block rows of the records, ascending. */
  readonly records: readonly number[];
  readonly other: readonly OtherRow[];
  readonly counts: Readonly<Record<RowKind, number>>;
  readonly sections: readonly Section[];
  readonly sectionAt: Int32Array | null;
  readonly totals: readonly TotalRow[];
  /** Projects that take several rows. */
  readonly joined: JoinedRows;
  /** Block row after the table's last one: where the next table on the sheet begins, its title included. */
  readonly end: number;
  /** The rows as they stand on the sheet, where the office has dropped some of the records; else null. */
  readonly listed: SortedRows | null;
}

/** A table's part of the block: rows from `from` on, above a known header. */
export interface TableArea {
  readonly snapshot: SheetSnapshot;
  readonly header: FoundHeader;
  readonly from: number;
  readonly kind: LedgerKind;
  readonly money: MoneyColumns;
  readonly planYear: number;
  /** Whether a row is the header of another table; below records also of one that is no list of projects. */
  readonly opensTable: (row: number, belowRecords: boolean) => boolean;
  /** Block rows that are the second lines of projects. */
  readonly lines: ReadonlySet<number>;
  /** Columns that share the cells of others on the sheet. */
  readonly places: UnfoldedTable['places'];
  /** Collects what is decided about rows. */
  readonly log: AssumptionLog;
}

const ROWS_OF_A_SLICE = 4096;

/** Tells every row of a table what it is and gathers its sections and totals. */
export function* sortingRows(area: TableArea): CooperativeTask<SortedRows> {
  const { snapshot, header } = area;
  const firstRow = header.top + header.rows;
  const columns = rowColumns(header.matches, snapshot.origin.column);
  const sequence = columns.sequence ?? numberingColumn(snapshot, header.matches, columns.name, firstRow);
  const families = decideFamilies(snapshot, { ...columns, sequence }, firstRow, snapshot.values.length, area.log);
  yield;
  // Where a project has several records, each row of its name is one.
  const joined: JoinedRows =
    itemField(area.kind) === undefined && area.lines.size === 0 ? findJoinedRows(snapshot, columns, firstRow) : new Map();
  const lines = new Set([...area.lines, ...[...joined.values()].flat()]);
  const known = { ...families, joined, lines, isRecord: (row: number) => families.projects.has(row), dropped: new Set<number>() };
  const sorted = yield* sortingBy(area, known);
  const dropped = droppedRows(area, sorted, columns.name);
  if (dropped.size === 0) return sorted;
  const kept = yield* sortingBy(area, { ...known, joined: new Map([...joined].filter(([row]) => !dropped.has(row))), dropped });
  return { ...kept, listed: sorted };
}

/** What is known of rows before they are looked at one by one. */
interface KnownRows extends FamilyRows {
  readonly joined: JoinedRows;
  /** Further rows of projects that take several. */
  readonly lines: ReadonlySet<number>;
  /** Records that the office has dropped. */
  readonly dropped: ReadonlySet<number>;
  /** Records whatever they look like. */
  readonly isRecord: (row: number) => boolean;
}

function* sortingBy(area: TableArea, known: KnownRows): CooperativeTask<SortedRows> {
  const { snapshot, header, from } = area;
  const classifier = new RowClassifier(snapshot, header, area.kind.natures ?? NATURES, area.opensTable, itemField(area.kind));
  const columns = rowColumns(header.matches, snapshot.origin.column);
  const tree = new SectionTree(
    area.kind,
    area.planYear,
    area.money,
    wordyColumns(snapshot, header),
    snapshot.origin.column,
    columns.nature,
  );
  const book = new RowBook(snapshot, tree);
  const { records, sectionOf, other } = book;
  const opening = openingSection(area);
  let end = snapshot.values.length;
  for (let row = from; row < end; row++) {
    book.reach(row);
    if (row % ROWS_OF_A_SLICE === 0) yield;
    const cells = present(snapshot.values[row], 'values', row);
    const lastOf = known.headings.get(row);
    const verdict: RowVerdict =
      row < header.top
        ? row === opening
          ? 'section'
          : titleOrBlank(cells)
        : row < header.top + header.rows
          ? 'header'
          : (knownVerdict(row, known) ?? classifier.verdict(cells, row, book.before));
    if (verdict === 'record') book.record(row);
    else if (verdict === 'next-table') {
      book.opensTable(row);
      end = tableEnd(other, records, snapshot.origin.row);
    } else if (lastOf !== undefined)
      book.heading(row, cells, lastOf, isProjectWithParts(snapshot.values, columns, { row, lastOf, headings: known.headings }));
    else book.row(row, cells, verdict, reasonOf(row, verdict, known));
  }
  tree.close(null, records.length);
  const leaves = records.length === 0 ? tree.leaves() : [];
  if (leaves.length > 1) {
    const rows = new Set(leaves.map((row) => row - snapshot.origin.row));
    return yield* sortingBy(area, { ...known, isRecord: (row) => rows.has(row) });
  }
  const inside = (row: { readonly row: number }): boolean => row.row < end + snapshot.origin.row;
  const kept = other.filter(inside);
  return {
    records,
    other: kept,
    counts: countRows(kept, records.length, end - from),
    sections: tree.sections.filter(inside),
    sectionAt: tree.sections.length > 0 ? Int32Array.from(sectionOf) : null,
    totals: tree.totals,
    joined: known.joined,
    end,
    listed: null,
  };
}

/** Why a row that looks like a project is none; null for other rows. */
function reasonOf(row: number, verdict: RowVerdict, { dropped, lines }: KnownRows): LevelReason | null {
  if (dropped.has(row)) return 'dropped';
  return verdict === 'part' ? 'parent-counted' : lines.has(row) ? 'same-project' : null;
}

/** What levels of numbering make of a row; null where they say nothing. */
function knownVerdict(row: number, { headings, parts, lines, dropped, isRecord }: KnownRows): RowVerdict | null {
  if (dropped.has(row)) return 'note';
  if (lines.has(row)) return 'continuation';
  if (headings.has(row)) return 'section';
  if (parts.has(row)) return 'part';
  return isRecord(row) ? 'record' : null;
}

/** Row right above the header that heads the records below it, where each section has a header of its own: 一、新开工项目. */
function openingSection({ snapshot, header, from, kind }: TableArea): number | null {
  const row = header.top - 1;
  const filled = row < from ? [] : present(snapshot.values[row], 'values', row).filter((cell) => !isBlank(cell));
  const [text] = filled;
  if (filled.length !== 1 || typeof text !== 'string') return null;
  const natures = kind.natures ?? NATURES;
  return (readNumbering(text) !== null && natures.named(text) !== null) || natures.inWords(text) !== null ? row : null;
}

/** Rows that belong to the table above them. */
const CLOSING: ReadonlySet<RowKind> = new Set(['total', 'note', 'continuation', 'part', 'header']);

/** Titles, sections and blank rows above another table's header are its own, not this table's. */
function tableEnd(other: readonly OtherRow[], records: readonly number[], offset: number): number {
  const closing = other.filter(({ kind }) => CLOSING.has(kind)).map(({ row }) => row - offset);
  return Math.max(...records.slice(-1), ...closing.slice(-1)) + 1;
}

function titleOrBlank(cells: readonly CellValue[]): 'title' | 'blank' {
  return cells.every(isBlank) ? 'blank' : 'title';
}
