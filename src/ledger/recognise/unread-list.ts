import { USUAL_UNIT, type MoneyUnit } from '../cells/money-unit';
import { fitsField, sampleColumn } from '../header/fits';
import { headerAround, type FoundHeader } from '../header/find';
import { matchWords } from '../header/match';
import type { LedgerKind } from '../kinds/kind';
import { nearCells } from './near-cells';
import { numberedListRow } from './numbered-list';
import { plainNumber } from '../cells/money-text';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import type { ColumnMatch, Ledger } from '../ledger';
import { isBlank, normalizeText } from '../cells/cell-text';
import { readAbove } from './texts-above';
import { present } from '../../spreadsheet/present';

/** A list that cannot be read until somebody says what its columns hold. */
export interface UnreadList {
  readonly sheet: string;
  /** It has no header, or one of which no word names the project. */
  readonly kind: 'no-header' | 'unknown-header';
  /** Its records are numbered one after the other: a list for certain. */
  readonly numbered: boolean;
  /** Zero-based row on the sheet where the header stands, or the first record of a list without one. */
  readonly row: number;
  readonly columns: readonly UnreadColumn[];
  /** Unit of its amounts, as said above it or by the ledger it is like; else the usual one. */
  readonly unit: MoneyUnit;
}

export interface UnreadColumn {
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** As printed; null where there is no header. */
  readonly header: string | null;
  /** Proposed field, to be confirmed. */
  readonly field: string | null;
  /** Its first values, and their number format. */
  readonly samples: readonly CellValue[];
  readonly format: string;
}

const SAMPLES = 3;
const SEARCHED_ROWS = 20;
/** Rows in which the words of a pivot table or a summary are looked for. */
const SUMMED_ROWS = 60;
/** So many columns side by side are a list. */
const FEWEST_COLUMNS = 3;
const LONGEST_HEADER = 24;
/** Share of a column's cells that must read like names of projects for it to be proposed. */
const NAMES = 0.5;

/**
 * The list on a sheet that no header explains, with what its columns may be: those of `like`, a ledger of
 * the same columns, else the numbering and the names. Null where there is none.
 */
export function unreadList(sheet: SheetSnapshot, kind: LedgerKind, like: Ledger | null): UnreadList | null {
  const { snapshot } = nearCells(sheet);
  if (looksSummed(snapshot)) return null;
  const first = numberedListRow(snapshot);
  // A header may stand above numbered rows, and call the projects by 企业名称 or 项目单位.
  const headed = first === null || isHeading(snapshot.values[first - 1] ?? []) ? headedList(snapshot, kind, first !== null) : null;
  return headed ?? (first === null ? null : bareList(snapshot, first, kind, like));
}

function bareList(snapshot: SheetSnapshot, first: number, kind: LedgerKind, like: Ledger | null): UnreadList {
  const { origin, sheet } = snapshot;
  const known = like && fitting(like.columns, snapshot, first, kind);
  const proposed = known ? new Map(known.map(({ column, field }) => [column, field.name])) : guessed(snapshot, first, kind);
  const unit = known?.find((match) => match.unit !== null)?.unit ?? readAbove(snapshot, 0, first).units.all ?? USUAL_UNIT;
  return {
    sheet: sheet.name,
    kind: 'no-header',
    numbered: true,
    row: first + origin.row,
    columns: filledColumns(snapshot, first).map((column) => ({
      column,
      header: null,
      field: proposed.get(column) ?? null,
      ...valuesOf(snapshot, first, column),
    })),
    unit,
  };
}

/** Columns of another ledger, where the values of this list can all be of their fields. */
function fitting(columns: readonly ColumnMatch[], snapshot: SheetSnapshot, first: number, kind: LedgerKind): readonly ColumnMatch[] | null {
  const fits = fitsField(snapshot, first, kind);
  return columns.some(({ field, column }) => field.type === 'name' && fits(field, column) === 'yes') &&
    columns.every(({ field, column }) => fits(field, column) !== 'no')
    ? columns
    : null;
}

/** The numbering, and the column that reads most like names of projects. */
function guessed(snapshot: SheetSnapshot, first: number, kind: LedgerKind): Map<number, string> {
  const columns = filledColumns(snapshot, first);
  const [numbering] = columns;
  const sequence = kind.fields.find(({ type }) => type === 'sequence')?.name;
  const name = likelyName(snapshot, first, columns);
  const proposed = new Map<number, string>();
  if (numbering !== undefined && sequence !== undefined) proposed.set(numbering, sequence);
  if (name !== null) proposed.set(name, nameField(kind));
  return proposed;
}

/** The column that reads most like names of projects, if any does. */
function likelyName(snapshot: SheetSnapshot, first: number, columns: readonly number[]): number | null {
  const share = (column: number): number => {
    const cells = sampleColumn(snapshot, first, column);
    return cells.length === 0
      ? 0
      : cells.filter((cell) => typeof cell === 'string' && /(?:项目|工程|建设|改造|产业园|基地)/.test(cell)).length / cells.length;
  };
  const [likely] = columns.map((column) => ({ column, share: share(column) })).sort((a, b) => b.share - a.share);
  return likely && likely.share >= NAMES ? likely.column : null;
}

function nameField({ fields }: LedgerKind): string {
  return present(
    fields.find(({ type }) => type === 'name'),
    'field of names',
  ).name;
}

/** A first row of short words side by side above rows of values: a header in words of its own. */
function headedList(snapshot: SheetSnapshot, kind: LedgerKind, numbered: boolean): UnreadList | null {
  const { values, origin, sheet } = snapshot;
  const top = values
    .slice(0, SEARCHED_ROWS)
    .findIndex((cells, row) => isHeading(cells) && (values[row + 1] ?? []).filter((cell) => !isBlank(cell)).length >= FEWEST_COLUMNS);
  if (top < 0) return null;
  const header = headerAround(snapshot, (cells) => matchWords(cells, kind), top, top);
  if (!header) return null;
  const first = header.top + header.rows;
  const taken = new Map(header.matches.map(({ column, field }) => [column, field.name]));
  const free = header.cells.map(({ column }) => column).filter((column) => !taken.has(column));
  const name = header.matches.some(({ field }) => field.type === 'name') ? null : (likelyName(snapshot, first, free) ?? calledName(header));
  if (name !== null) taken.set(name, nameField(kind));
  return {
    sheet: sheet.name,
    kind: 'unknown-header',
    numbered,
    row: top + origin.row,
    columns: header.cells.map(({ column, printed }) => ({
      column,
      header: printed,
      field: taken.get(column) ?? null,
      ...valuesOf(snapshot, first, column),
    })),
    unit: readAbove(snapshot, 0, top).units.all ?? USUAL_UNIT,
  };
}

/** The column of names of something, where none reads like projects: 企业名称. */
function calledName({ cells }: Pick<FoundHeader, 'cells'>): number | null {
  return cells.find(({ printed }) => normalizeText(printed).endsWith('名称'))?.column ?? null;
}

function isHeading(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.length >= FEWEST_COLUMNS &&
    filled.every((cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADER && plainNumber(cell) === null && !/[:：]/.test(cell))
  );
}

/** Columns on the sheet that hold anything from block row `first` on. */
function filledColumns(snapshot: SheetSnapshot, first: number): number[] {
  const width = present(snapshot.values[first], 'values', first).length;
  return Array.from({ length: width }, (_, index) => index + snapshot.origin.column).filter(
    (column) => sampleColumn(snapshot, first, column).length > 0,
  );
}

function valuesOf(snapshot: SheetSnapshot, first: number, column: number): Pick<UnreadColumn, 'samples' | 'format'> {
  return {
    samples: sampleColumn(snapshot, first, column).slice(0, SAMPLES),
    format: snapshot.numberFormats[first]?.[column - snapshot.origin.column] ?? 'General',
  };
}

/** Whether the top of a sheet has the words of a pivot table or a summary. */
function looksSummed({ values }: SheetSnapshot): boolean {
  return values
    .slice(0, SUMMED_ROWS)
    .some((cells) => cells.some((cell) => typeof cell === 'string' && /个数|求和项|计数项|行标签|汇总表/.test(normalizeText(cell))));
}
