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

/** What is left of a range, with the empty rows behind it, so that what is filled in there counts too. */
function movedRange(range: string, map: RowMap): string | null {
  const area = parseArea(range.replaceAll('$', ''));
  const runs = area ? map.runsOf(area, true) : [];
  const [run] = runs;
  const [from = '', to = ''] = range.split(':');
  return run && runs.length === 1 ? `${withRow(from, run.from)}:${withRow(to, run.to)}` : null;
}

function movedCell(cell: string, map: RowMap, source: number, place: number): string | null {
  const at = parseCell(cell);
  const row = at?.row === source ? place : at ? map.placeOf(at.row) : undefined;
  return row === undefined ? null : withRow(cell, row);
}

function withRow(cell: string, row: number): string {
  return cell.replace(/\d{1,7}$/, String(row + 1));
}

/** Cells that a plain sum adds up, null for any other formula: its value then is for the program to work out. */
export function summedRange(formula: string): string | null {
  return /^(?:SUM|SUBTOTAL)\((?:(?:9|109),)?(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)\)$/i.exec(formula.trim())?.[1] ?? null;
}
