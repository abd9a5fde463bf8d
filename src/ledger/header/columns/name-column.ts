import type { HeaderCell } from '../grid';
import type { HeaderMatch } from '../match';
import type { LedgerKind } from '../../kinds/kind';
import { plainNumber } from '../../cells/money-text';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { isBlank, normalizeText } from '../../cells/cell-text';

/** From this share of numbers on, the column under 项目名称 holds the numbering. */
const NUMBERS = 0.8;
/** Headers of the parts of a project. */
const OF_PARTS = /^(?=.*(?:子项|分项|单项工程|子工程))(?=.*(?:名称|项目|工程))/;
/** How many times as many parts as projects there must be. */
const MORE = 1.2;
/** Rows looked at below a header. */
const SAMPLE = 60;

/** Where the names of the records really stand. */
export interface NameColumn {
  readonly matches: readonly HeaderMatch[];
  /** Sheet column that holds the names where the name column is blank, when names stand in two half-columns. */
  readonly otherHalf: number | null;
}

/**
 * 项目名称 merged over 序号 and the name, or printed over the numbers: the names stand one column to
 * the right (domain 1.4). Merged over two half-columns, the name stands in either of them.
 */
export function settleNameColumn(
  matches: readonly HeaderMatch[],
  cells: readonly HeaderCell[],
  snapshot: SheetSnapshot,
  firstRow: number,
  kind: LedgerKind,
): NameColumn {
  const name = matches.find(({ field }) => field.type === 'name');
  if (!name || name.reason === 'chosen') return { matches, otherHalf: null };
  const items = cells.find(
    ({ column, printed }) =>
      OF_PARTS.test(normalizeText(printed)) &&
      holdsMoreNames(snapshot, firstRow, column, name.column) &&
      !areAmountsOnly(snapshot, firstRow, column, name.column, matches),
  );
  if (items)
    return {
      matches: matches
        .filter(({ column }) => column !== items.column)
        .map((match) => (match === name ? { ...name, column: items.column, header: items.printed, cell: items } : match)),
      // A project without parts is named in its own column.
      otherHalf: holdsAlone(snapshot, firstRow, name.column, items.column) ? name.column : null,
    };
  const before = cells.find(({ column, printed }) => column === name.column - 1 && printed === name.header);
  if (before && holdsNumbering(snapshot, firstRow, before.column)) return { matches: withSequence(matches, before, kind), otherHalf: null };
  const next = name.column + 1;
  const beside = cells.find(({ column }) => column === next);
  const shared = beside?.printed === name.header;
  if (matches.some(({ column }) => column === next) || (beside && !shared)) return { matches, otherHalf: null };
  if (holdsNumbering(snapshot, firstRow, name.column)) {
    const moved = matches.map((match) => (match === name ? { ...name, column: next, cell: { ...name.cell, column: next } } : match));
    return { matches: withSequence(moved, name.cell, kind), otherHalf: null };
  }
  return { matches, otherHalf: shared && fillsBlanks(snapshot, firstRow, name.column) ? next : null };
}

function withSequence(matches: readonly HeaderMatch[], cell: HeaderCell, kind: LedgerKind): readonly HeaderMatch[] {
  const field = kind.fields.find(({ type }) => type === 'sequence');
  if (!field || matches.some((match) => match.field === field)) return matches;
  const numbering: HeaderMatch = { field, column: cell.column, header: cell.printed, confidence: 0.6, reason: 'words', cell };
  return [...matches, numbering].sort((a, b) => a.column - b.column);
}

/** Numbers stand in the column wherever words stand to its right; headings and totals reach over both. */
function holdsNumbering({ values, origin }: SheetSnapshot, firstRow: number, column: number): boolean {
  const at = column - origin.column;
  const cells = values
    .slice(firstRow, firstRow + SAMPLE)
    .flatMap((row) => (isWords(row[at + 1] ?? null) && !isBlank(row[at] ?? null) ? [row[at] ?? null] : []));
  return cells.length > 0 && cells.filter(isNumbering).length >= NUMBERS * cells.length;
}

/** One project of several parts, named once or merged over them: each part is a record of its own. */
function holdsMoreNames({ values, origin }: SheetSnapshot, firstRow: number, column: number, than: number): boolean {
  const words = (at: number): number =>
    values.slice(firstRow, firstRow + SAMPLE).filter((row) => isWords(row[at - origin.column] ?? null)).length;
  return words(column) > words(than) * MORE;
}

/** The further parts of a project have neither nature nor dates where the project has them: their amounts are the project's. */
function areAmountsOnly(
  { values, origin }: SheetSnapshot,
  firstRow: number,
  column: number,
  name: number,
  matches: readonly HeaderMatch[],
): boolean {
  const telling = matches.filter(({ field }) => field.name === 'nature' || field.type === 'period' || field.type === 'span');
  const further = values
    .slice(firstRow, firstRow + SAMPLE)
    .filter((row) => isWords(row[column - origin.column] ?? null) && isBlank(row[name - origin.column] ?? null));
  return telling.length > 0 && further.every((row) => telling.every((match) => isBlank(row[match.column - origin.column] ?? null)));
}

/** Whether a numbered row has a project's name and no part's. */
function holdsAlone({ values, origin }: SheetSnapshot, firstRow: number, name: number, part: number): boolean {
  return values
    .slice(firstRow, firstRow + SAMPLE)
    .some(
      (row) =>
        isWords(row[name - origin.column] ?? null) &&
        isBlank(row[part - origin.column] ?? null) &&
        row.filter((cell) => !isBlank(cell)).length > 2,
    );
}

/** Rows whose name stands in the right half alone. */
function fillsBlanks({ values, origin }: SheetSnapshot, firstRow: number, column: number): boolean {
  const at = column - origin.column;
  return values.slice(firstRow, firstRow + SAMPLE).some((row) => isBlank(row[at] ?? null) && isWords(row[at + 1] ?? null));
}

function isNumbering(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && plainNumber(cell) !== null);
}

function isWords(cell: CellValue): boolean {
  return typeof cell === 'string' && /[\u4e00-\u9fffA-Za-z]{2}/.test(cell);
}
