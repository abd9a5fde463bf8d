import { parseArea, parseCell } from '../../../spreadsheet/address';
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

/**
 * Moves a formula with its rows; null where it cannot be: it asks for rows that are gone, for another
 * sheet, a table or a name, none of which goes along.
 */
export function movedFormula(formula: string, map: RowMap, source: number, place: number): MovedFormula | null {
  const sum = movedSum(formula, map);
  if (sum !== null) return { formula: sum, overRows: true };
  let [sound, overRows] = [true, false];
  const moved = formula.replace(TOKEN, (token: string, range?: string, cell?: string, word?: string, call?: string) => {
    if (token.startsWith('"')) return token;
    const text =
      range !== undefined
        ? movedRange(range, map)
        : cell !== undefined
          ? movedCell(cell, map, source, place)
          : word !== undefined && (call !== undefined || WORDS.has(word.toUpperCase()))
            ? token
            : null;
    if (range !== undefined) overRows = true;
    if (text === null) sound = false;
    return text ?? token;
  });
  return sound ? { formula: moved, overRows } : null;
}

/** A plain sum of several ranges or cells: it goes on over those that are left, as a total over sections has to. Null for any other formula, and where none is left. */
function movedSum(formula: string, map: RowMap): string | null {
  const parts = partsOfSum(formula);
  if (!parts || parts.length < 2) return null;
  const left = parts.flatMap((part) => (part.includes(':') ? movedRanges(part, map) : (movedFar(part, map) ?? [])));
  return left.length > 0 ? `SUM(${left.join(',')})` : null;
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

/** What is left of a range, with the empty rows behind it, so that what is filled in there counts too. */
function movedRange(range: string, map: RowMap): string | null {
  const [only, ...more] = movedRanges(range, map);
  return more.length === 0 ? (only ?? null) : null;
}

function movedRanges(range: string, map: RowMap): readonly string[] {
  const area = parseArea(range.replaceAll('$', ''));
  const [from = '', to = ''] = range.split(':');
  return (area ? map.runsOf(area, true) : []).map((run) => `${withRow(from, run.from)}:${withRow(to, run.to)}`);
}

function movedCell(cell: string, map: RowMap, source: number, place: number): string | null {
  const at = parseCell(cell);
  return at?.row === source ? withRow(cell, place) : movedFar(cell, map);
}

function withRow(cell: string, row: number): string {
  return cell.replace(/\d{1,7}$/, String(row + 1));
}

/** Ranges that a plain sum adds up, null for any other formula: its value then is for the program to work out. */
export function summedRanges(formula: string): readonly string[] | null {
  const one = /^SUBTOTAL\((?:9|109),(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)\)$/i.exec(formula.trim())?.[1];
  const parts = one === undefined ? partsOfSum(formula) : [one];
  // A cell may hold a sum itself.
  return parts?.every((part) => part.includes(':')) ? parts : null;
}
