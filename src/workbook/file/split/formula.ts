import { parseArea, parseCell } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import type { RowMap } from './row-map';

/** Quoted texts, ranges and cells, and words that are functions, names or sheets. */
const TOKEN =
  /"[^"]*"|(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}:\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\w.(!])|(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\w.(!:])|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\s{0,9}\()?|[!'[{#]/giu;
const WORDS: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);

/** A formula as it reads where its rows stand now. */
export interface MovedFormula {
  readonly formula: string;
  /** It asks for cells of several rows, so what it gave before it may not give now. */
  readonly overRows: boolean;
}

/** The row that a formula stands in. */
export interface FormulaRow {
  /** Zero-based, on the ledger's sheet and on the new one. */
  readonly source: number;
  readonly place: number;
  /** It is a project's: what it adds up is its own cells or parts, never projects that are yet to be filled in. */
  readonly ofProject: boolean;
}

/**
 * Moves a formula with its rows; null where it cannot be: it asks for rows that are gone, for another
 * sheet, a table or a name, none of which goes along.
 */
export function movedFormula(formula: string, map: RowMap, at: FormulaRow): MovedFormula | null {
  const sum = movedSum(formula, map, at);
  if (sum !== null) return sum;
  let [sound, overRows] = [true, false];
  const moved = formula.replace(TOKEN, (token: string, range?: string, cell?: string, word?: string, call?: string) => {
    if (token.startsWith('"')) return token;
    const text =
      range !== undefined
        ? movedRange(range, map, at)
        : cell !== undefined
          ? movedCell(cell, map, at)
          : word !== undefined && (call !== undefined || WORDS.has(word.toUpperCase()))
            ? token
            : null;
    if (range !== undefined && !isWithin(range, at)) overRows = true;
    if (text === null) sound = false;
    return text ?? token;
  });
  return sound ? { formula: moved, overRows } : null;
}

/** A plain sum of several ranges or cells: it goes on over those that are left, as a total over sections has to. Null for any other formula, and where none is left. */
function movedSum(formula: string, map: RowMap, at: FormulaRow): MovedFormula | null {
  const parts = partsOfSum(formula);
  if (!parts || parts.length < 2) return null;
  const left = parts.flatMap((part) => (part.includes(':') ? movedRanges(part, map, at) : (movedFar(part, map) ?? [])));
  return left.length > 0 ? { formula: `SUM(${left.join(',')})`, overRows: !parts.every((part) => isWithin(part, at)) } : null;
}

/** The ranges and cells that a plain sum adds up; null for any other formula. */
function partsOfSum(formula: string): readonly string[] | null {
  const inner = /^SUM\(([A-Z0-9$:,\s]{1,2000})\)$/i.exec(formula.trim())?.[1];
  const parts = inner?.split(',').map((part) => part.trim());
  return parts?.every((part) => /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/i.test(part)) ? parts : null;
}

function movedFar(cell: string, map: RowMap): string | null {
  const at = parseCell(cell);
  const row = at ? map.placeOf(at.row) : undefined;
  return row === undefined ? null : withRow(cell, row);
}

/** Cells of its own row that a formula asks for, by their zero-based columns. */
export function columnsInRow(formula: string, row: number): readonly number[] {
  return Array.from(formula.matchAll(TOKEN), ([, , cell]) => (cell === undefined ? null : parseCell(cell))).flatMap((at) =>
    at?.row === row ? [at.column] : [],
  );
}

/** What is left of a range, with the empty rows behind it where it is over projects, so that what is filled in there counts too. */
function movedRange(range: string, map: RowMap, at: FormulaRow): string | null {
  const [only, ...more] = movedRanges(range, map, at);
  return more.length === 0 ? (only ?? null) : null;
}

function movedRanges(range: string, map: RowMap, at: FormulaRow): readonly string[] {
  const area = areaOf(range);
  const [from = '', to = ''] = range.split(':');
  return (area ? map.runsOf(area, isOverProjects(range, at)) : []).map((run) => `${withRow(from, run.from)}:${withRow(to, run.to)}`);
}

function areaOf(range: string): Area | null {
  return parseArea(range.replaceAll('$', ''));
}

/** Whether cells are those of the formula's own row alone. */
function isWithin(cells: string, { source }: FormulaRow): boolean {
  const area = areaOf(cells);
  return area?.row === source && area.rows === 1;
}

/** In a row of a project only a range that stands still and goes through that row is over the list, as that of a share or a rank is. */
function isOverProjects(range: string, at: FormulaRow): boolean {
  if (isWithin(range, at)) return false;
  if (!at.ofProject) return true;
  const area = areaOf(range);
  return /\$\d{1,7}$/.test(range) && area !== null && area.row <= at.source && at.source < area.row + area.rows;
}

function movedCell(cell: string, map: RowMap, { source, place }: FormulaRow): string | null {
  const at = parseCell(cell);
  return at?.row === source ? withRow(cell, place) : movedFar(cell, map);
}

function withRow(cell: string, row: number): string {
  return cell.replace(/\d{1,7}$/, String(row + 1));
}
